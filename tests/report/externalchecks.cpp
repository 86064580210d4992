#include "tests/report/externalchecks.h"

#include "models/report/ofd/ofdwriter.h"
#include "models/report/signing/pdfsigner.h"

#include "tests/report/ofdreader.h"
#include "tests/report/papertools.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include <map>

namespace xunzhen::testing {

using namespace report;

namespace {

constexpr int kLongestWait = 300'000;
struct Verdict
{
    int exitCode = -1;
    QByteArray output;
};

Verdict ask(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(kLongestWait));
    return {process.exitCode(), process.readAll()};
}

const SigningCredential &credential()
{
    static const auto made = SigningCredential::make({u"示例局"_qs, u"张伟"_qs, u"津0400001"_qs},
                                                     QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC), QByteArray(16, '\x5a'));
    return made;
}

QString spaceless(QString text)
{
    static const QRegularExpression blanks(u"[\\s\\x{3000}]"_qs);
    return text.remove(blanks);
}

bool isRadical(QChar unit)
{
    return unit.unicode() >= 0x2e80 && unit.unicode() <= 0x2fdf;
}

QString textOf(const GlyphRun &run)
{
    QString text;
    for (const Glyph &glyph : run.glyphs)
        text += QString::fromUcs4(&glyph.character, 1);
    return text;
}

/// What stands on the page of every paragraph, cell and caption.
QStringList paragraphsOn(const Page &page)
{
    std::map<int, QString> texts;
    for (const GlyphRun &run : page.runs)
        if (run.tag >= 0)
            texts[run.tag] += textOf(run);
    QStringList list;
    for (const auto &[tag, text] : texts)
        list << spaceless(text);
    return list;
}

QString shortened(const QByteArray &output)
{
    return QString::fromUtf8(output.simplified().left(600));
}

}

void ExternalChecks::add(const QString &name, const RenderedPaper &paper)
{
    const QDateTime moment(QDate(2026, 11, 20), QTime(1, 2, 3), Qt::UTC);
    QFile file(m_folder.filePath(name + u".pdf"_qs));
    const QByteArray pdf = signPdf(paper.pdf, credential(), {moment, paper.pages.properties.number});
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::NewOnly));
    REQUIRE(file.write(pdf) == pdf.size());
    m_papers.push_back({file.fileName(), paper.pages});
}

void ExternalChecks::run()
{
    const bool poppler = !isMissing(u"pdftotext"_qs, u"poppler-utils"_qs);
    const bool qpdf = !isMissing(u"qpdf"_qs, u"qpdf"_qs);
    for (const Paper &paper : m_papers) {
        if (qpdf)
            checkSyntax(paper);
        if (poppler) {
            checkFonts(paper);
            checkText(paper);
            checkSignature(paper);
        }
        checkOfd(paper);
    }
    checkArchive();
}

bool ExternalChecks::isMissing(const QString &program, const QString &package)
{
    const bool missing = QStandardPaths::findExecutable(program).isEmpty();
    if (missing)
        m_skipped << program + u" ("_qs + package + u')';
    return missing;
}

void ExternalChecks::need(bool holds, const Paper &paper, const QString &fault)
{
    if (!holds)
        m_faults << QFileInfo(paper.path).fileName() + u" · "_qs + fault;
}

void ExternalChecks::checkSyntax(const Paper &paper)
{
    const Verdict verdict = ask(u"qpdf"_qs, {u"--check"_qs, paper.path});
    need(verdict.exitCode == 0, paper, u"qpdf: "_qs + shortened(verdict.output));
}

// The last five columns are emb, sub, uni and the two numbers of the object.
void ExternalChecks::checkFonts(const Paper &paper)
{
    const QStringList lines = QString::fromUtf8(ask(u"pdffonts"_qs, {paper.path}).output).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    need(lines.size() > 2, paper, u"pdffonts: no font"_qs);
    for (const QString &line : lines.mid(2)) {
        const QStringList words = line.simplified().split(QLatin1Char(' '));
        const bool good = words.size() > 6 && words.mid(words.size() - 5, 3) == QStringList(3, u"yes"_qs);
        need(good && !line.contains(u"Type 3"_qs), paper, u"pdffonts: "_qs + line.simplified());
    }
}

void ExternalChecks::checkText(const Paper &paper)
{
    const Verdict verdict = ask(u"pdftotext"_qs, {u"-raw"_qs, paper.path, u"-"_qs});
    const QStringList pages = QString::fromUtf8(verdict.output).split(QLatin1Char('\f'));
    need(verdict.exitCode == 0 && size_t(pages.size()) == paper.pages.pages.size() + 1, paper, u"pdftotext: %1 pages"_qs.arg(pages.size() - 1));
    for (size_t i = 0; i < paper.pages.pages.size() && qsizetype(i) < pages.size(); ++i) {
        const QString text = spaceless(pages[qsizetype(i)]);
        need(std::none_of(text.begin(), text.end(), isRadical), paper, u"pdftotext: radicals on page %1"_qs.arg(i + 1));
        for (const QString &paragraph : paragraphsOn(paper.pages.pages[i]))
            need(text.contains(paragraph), paper, u"pdftotext: page %1 lacks %2"_qs.arg(i + 1).arg(paragraph.left(60)));
    }
}

void ExternalChecks::checkSignature(const Paper &paper)
{
    const QByteArray output = ask(u"pdfsig"_qs, {u"-nocert"_qs, paper.path}).output;
    need(output.contains("Signature is Valid") && output.contains("Total document signed"), paper, u"pdfsig: "_qs + shortened(output));
}

void ExternalChecks::checkOfd(const Paper &paper)
{
    const OfdReader reader(writeOfd(paper.pages));
    for (const QString &fault : reader.faults())
        need(false, paper, u"OFD: "_qs + fault);
}

// One start of the machine for all papers: in its mode "group" PDFBox takes a list of files.
void ExternalChecks::checkArchive()
{
    const QString jars = preflightClassPath();
    if (jars.isEmpty()) {
        m_skipped << u"preflight.jar (libpdfbox2-java, libactivation-java, libjaxb-api-java)"_qs;
        return;
    }
    if (isMissing(u"java"_qs, u"default-jre-headless"_qs))
        return;
    QFile list(m_folder.filePath(u"papers.txt"_qs));
    REQUIRE(list.open(QIODevice::WriteOnly));
    for (const Paper &paper : m_papers)
        list.write(paper.path.toUtf8() + '\n');
    list.close();
    ask(u"java"_qs, {u"-cp"_qs, jars, u"org.apache.pdfbox.preflight.Validator_A1b"_qs, u"xml"_qs, u"batch"_qs, list.fileName()});
    for (const Paper &paper : m_papers) {
        QFile report(paper.path + u".preflight.xml"_qs);
        const QByteArray said = report.open(QIODevice::ReadOnly) ? report.readAll() : QByteArray("no report");
        need(said.contains("<isValid") && said.contains(">true</isValid>"), paper, u"PDF/A-1b: "_qs + shortened(said));
    }
}

} // namespace xunzhen::testing
