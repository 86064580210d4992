#include "models/base/error.h"
#include "models/report/content/consultationcontent.h"
#include "models/report/pdf/imageobjects.h"
#include "models/report/pdf/pdfwriter.h"

#include "tests/report/papertools.h"
#include "tests/report/samplereport.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <future>

using namespace xunzhen;
using namespace xunzhen::report;

namespace {

const RenderedPaper &rich()
{
    static const RenderedPaper paper = testing::render(testing::richReport());
    return paper;
}

class PaperFile
{
public:
    explicit PaperFile(const RenderedPaper &paper)
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(paper.pdf) == paper.pdf.size());
    }
    QString path() const { return m_folder.filePath(u"paper.pdf"_qs); }

private:
    QTemporaryDir m_folder;
};

QString spaceless(QString text)
{
    static const QRegularExpression blanks(u"[\\s\\x{3000}]"_qs);
    return text.remove(blanks);
}

std::optional<QString> readBack(const RenderedPaper &paper)
{
    const PaperFile file(paper);
    const auto result = testing::runTool(u"pdftotext"_qs, {u"-raw"_qs, file.path(), u"-"_qs});
    if (!result)
        return std::nullopt;
    CHECK(result->exitCode == 0);
    return spaceless(QString::fromUtf8(result->output));
}

} // namespace

TEST_CASE("the same record gives the same bytes, in any thread")
{
    const ConsultationReport report = testing::richReport();
    auto other = std::async(std::launch::async, [&] { return testing::render(report).pdf; });
    const QByteArray here = testing::render(report).pdf;
    CHECK(here == other.get());
    CHECK(here == rich().pdf);
}

TEST_CASE("another record gives another digest and another file")
{
    ConsultationReport report = testing::richReport();
    report.findings.front().fact += u"。"_qs;
    const RenderedPaper changed = testing::render(report);
    CHECK(changed.digest != rich().digest);
    CHECK(changed.pdf != rich().pdf);
    ConsultationReport photo = testing::richReport();
    photo.photos.front().picture.bytes = testing::jpegPicture(99);
    CHECK(testing::render(photo).digest != rich().digest);
}

TEST_CASE("the photos' bytes stand in the file untouched, each once")
{
    for (const ReportPhoto &photo : testing::richReport().photos) {
        const auto at = rich().pdf.indexOf(photo.picture.bytes);
        CHECK(at > 0);
        CHECK(rich().pdf.indexOf(photo.picture.bytes, at + 1) < 0);
    }
}

TEST_CASE("the photos are taken out of the file as they went in, and out of no other file")
{
    const QByteArrayList jpegs = report::pdf::jpegsIn(rich().pdf);
    for (const ReportPhoto &photo : testing::richReport().photos)
        CHECK(jpegs.contains(photo.picture.bytes));
    const QByteArray head("<< /Filter /DCTDecode /Length ");
    for (const QByteArray &broken : {QByteArray(), head, head + "9", head + "5 >>\nstream\n1234", head + "-1 >>\nstream\n1234",
                                     head + "99999999999999999999 >>\nstream\n1234", head + head + "0 >>\nstream\n"})
        CHECK(report::pdf::jpegsIn(broken).isEmpty());
}

TEST_CASE("the file is small: photos and little more")
{
    qsizetype photos = 0;
    for (const ReportPhoto &photo : testing::richReport().photos)
        photos += photo.picture.bytes.size();
    CHECK(rich().pdf.size() < photos + 700 * 1024);
}

TEST_CASE("title, language, bookmarks, tags, number, template and digest are in the file")
{
    const QByteArray &pdf = rich().pdf;
    CHECK(pdf.startsWith("%PDF-1.4"));
    CHECK(pdf.contains("/Lang (zh-CN)"));
    CHECK(pdf.contains("/MarkInfo << /Marked true >>"));
    CHECK(pdf.contains("<pdfaid:part>1</pdfaid:part>"));
    CHECK(pdf.contains(rich().digest.toLatin1()));
    CHECK(pdf.contains(testing::consultationTemplate().hash().toLatin1()));
    CHECK(pdf.contains(u"<xz:number>津南应急会诊〔2026〕12号</xz:number>"_qs.toUtf8()));
    CHECK(pdf.count("/S /H1 ") == 13);
    CHECK(pdf.count("/S /Figure ") >= 24);
    CHECK(pdf.contains("/Scope /Column"));
    CHECK(pdf.contains("/Scope /Row"));
}

TEST_CASE("qpdf finds nothing to complain about")
{
    for (const ConsultationReport &report : {testing::richReport(), testing::bareReport()}) {
        const PaperFile file(testing::render(report));
        if (const auto result = testing::runTool(u"qpdf"_qs, {u"--check"_qs, file.path()})) {
            INFO(result->output.toStdString());
            CHECK(result->exitCode == 0);
        }
    }
}

TEST_CASE("PDFBox preflight takes the paper as PDF/A-1b")
{
    const QString jars = testing::preflightClassPath();
    if (jars.isEmpty()) {
        WARN("skipped: libpdfbox2-java is not installed");
        return;
    }
    const PaperFile file(rich());
    const QString validator = u"org.apache.pdfbox.preflight.Validator_A1b"_qs;
    if (const auto result = testing::runTool(u"java"_qs, {u"-cp"_qs, jars, validator, file.path()})) {
        INFO(result->output.toStdString());
        CHECK(result->output.contains("is a valid PDF/A-1b file"));
    }
}

TEST_CASE("every paragraph is read back by pdftotext")
{
    const auto text = readBack(rich());
    if (!text)
        return;
    const ConsultationReport report = testing::richReport();
    CHECK(text->contains(spaceless(report.enterprise.overview)));
    CHECK(text->contains(spaceless(report.process)));
    CHECK(text->contains(spaceless(report.assessment.summary)));
    CHECK(text->contains(spaceless(report.number)));
    for (const ReportFinding &finding : report.findings) {
        CHECK(text->contains(spaceless(finding.fact)));
        CHECK(text->contains(spaceless(finding.citations.front())));
    }
    CHECK(text->count(u"安全生产"_qs) >= 10);
}

TEST_CASE("the file's text has no radicals, even where the record had some")
{
    ConsultationReport report = testing::richReport();
    report.process += u"⽣产⼯艺复核。"_qs;
    const auto text = readBack(testing::render(report));
    if (!text)
        return;
    for (const QChar unit : *text)
        CHECK_FALSE((unit.unicode() >= 0x2e80 && unit.unicode() <= 0x2fdf));
    CHECK(text->contains(u"生产工艺复核。"_qs));
}

TEST_CASE("names beyond U+FFFF are shown and can be searched")
{
    CHECK(rich().missing.isEmpty());
    if (const auto text = readBack(rich()))
        CHECK(text->contains(u"孙\U00020BB7强"_qs));
}

TEST_CASE("a character that no font has is reported and shown as a mark, never blank")
{
    ConsultationReport report = testing::bareReport();
    report.process = u"甲\U0001F9EA乙"_qs;
    const RenderedPaper paper = testing::render(report);
    CHECK(paper.missing == u"\U0001F9EA"_qs);
    for (const Page &page : paper.pages.pages)
        for (const GlyphRun &run : page.runs)
            for (const Glyph &glyph : run.glyphs)
                CHECK(glyph.index != 0);
}

TEST_CASE("a character that only a TrueType font has is embedded too")
{
    ConsultationReport report = testing::bareReport();
    report.process = u"外文 س 标识"_qs;
    const RenderedPaper paper = testing::render(report);
    if (!paper.missing.isEmpty()) {
        WARN("skipped: DejaVu Sans is not installed");
        return;
    }
    CHECK(std::any_of(paper.substitutions.begin(), paper.substitutions.end(),
                      [](const Substitution &each) { return each.characters == u"س"; }));
    if (const auto text = readBack(paper))
        CHECK(text->contains(QChar(u'س')));
}

TEST_CASE("faces that the bureau wished but does not have are reported")
{
    for (const Substitution &each : rich().substitutions) {
        CHECK_FALSE(each.wanted.isEmpty());
        CHECK_FALSE(each.used.isEmpty());
        if (each.characters.isEmpty())
            CHECK_FALSE(testing::testFonts().find(each.wanted).has_value());
    }
    CHECK_THROWS_AS(PaperRenderer::render(testing::bareReport(), testing::consultationTemplate(), FontSet()), base::Error);
}

TEST_CASE("rendering stops when told to")
{
    std::stop_source stop;
    stop.request_stop();
    base::Work work;
    work.stop = stop.get_token();
    try {
        PaperRenderer::render(testing::richReport(), testing::consultationTemplate(), testing::testFonts(), work);
        FAIL("the paper was finished");
    } catch (const base::Error &error) {
        CHECK(error.code() == base::ErrorCode::Cancelled);
    }
}
