#include "models/base/error.h"
#include "models/report/odt/odtwriter.h"
#include "models/report/sink/textdump.h"

#include "tests/report/extremereport.h"
#include "tests/report/handoutsamples.h"
#include "tests/report/odtreader.h"
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

const QString kDigest(64, u'a');
constexpr qsizetype kTorn = 400;
const QString kStanding = QStringLiteral("可编辑副本，非正式文书");
const QString kContent = QStringLiteral("content.xml"), kStyles = QStringLiteral("styles.xml");

QByteArray odtOf(const RenderedPaper &paper, const QString &digest = kDigest)
{
    return writeOdt(paper.text, paper.pages.properties, digest);
}

QString packed(QString text)
{
    static const QRegularExpression blanks(u"[\\s\\x{3000}]"_qs);
    return text.remove(blanks);
}

std::vector<RenderedPaper> papers()
{
    using domain::HandoutKind;
    std::vector<RenderedPaper> list;
    for (const auto &report : {testing::richReport(), testing::bareReport(), testing::cleanReport(), testing::extremeReport()})
        list.push_back(testing::render(report));
    for (const auto kind : {HandoutKind::Checklist, HandoutKind::SelfCheck, HandoutKind::PlainSheet, HandoutKind::Policy})
        list.push_back(testing::render(testing::handoutSample(kind)));
    return list;
}

/// What only the paper itself shows: the words beside its code.
QString codeWords(const PaperText &paper)
{
    for (const Block &block : paper.blocks)
        if (const auto *code = std::get_if<QrBlock>(&block))
            return packed(code->caption);
    return {};
}

std::optional<testing::ToolResult> convert(const QTemporaryDir &folder, const QString &file)
{
    return testing::runTool(u"soffice"_qs, {u"-env:UserInstallation=file://"_qs + folder.filePath(u"profile"_qs), u"--headless"_qs,
                                            u"--convert-to"_qs, u"pdf"_qs, u"--outdir"_qs, folder.path(), file});
}

/// Whether the LibreOffice of this computer opens texts at all.
bool canWrite(const QTemporaryDir &folder)
{
    QFile plain(folder.filePath(u"plain.txt"_qs));
    REQUIRE(plain.open(QIODevice::WriteOnly));
    plain.write("text");
    plain.close();
    convert(folder, plain.fileName());
    return QFile::exists(folder.filePath(u"plain.pdf"_qs));
}

void keepToLookAt(const QString &name, const QByteArray &odt)
{
    const QString folder = qEnvironmentVariable("XUNZHEN_PAPER_DIR");
    QFile file(folder + u'/' + name);
    if (!folder.isEmpty() && file.open(QIODevice::WriteOnly))
        file.write(odt);
}

}

TEST_CASE("every paper becomes a sound OpenDocument text with the words of its pages")
{
    int number = 0;
    for (const RenderedPaper &paper : papers()) {
        const QByteArray bytes = odtOf(paper);
        keepToLookAt(u"copy-%1.odt"_qs.arg(++number), bytes);
        const testing::OdtReader odt(bytes);
        INFO(number << ": " << odt.faults().join(u'\n').left(2000).toStdString());
        CHECK(odt.faults().isEmpty());
        const QString shown = packed(allText(paper.pages));
        QString copied;
        for (const auto &paragraph : odt.paragraphs()) {
            const QString words = packed(paragraph.text);
            copied += words;
            // A long cell is torn at the end of a page, where its neighbours go on.
            if (!shown.contains(words.size() < kTorn ? words : words.left(kTorn)))
                FAIL_CHECK("not on the pages: " << paragraph.text.toStdString());
        }
        const QString code = codeWords(paper.text);
        CHECK(copied.size() + code.size() == shown.size());
        CHECK((code.isEmpty() || !copied.contains(code)));
    }
}

SCENARIO("A report is handed over for editing")
{
    const RenderedPaper paper = testing::render(testing::richReport());
    const testing::OdtReader odt(odtOf(paper));

    THEN("every page says that it is no official paper, and the properties say which one is")
    {
        CHECK(odt.count(kStyles, u"style:header"_qs) == 2);
        CHECK(odt.text(kStyles, u"style:header"_qs) == kStanding);
        const QString about = odt.text(u"meta.xml"_qs, u"dc:description"_qs);
        CHECK(about.contains(kStanding));
        CHECK(about.contains(paper.pages.properties.number));
        CHECK(about.contains(kDigest));
        CHECK(odt.text(u"meta.xml"_qs, u"dc:title"_qs) == paper.pages.properties.title);
        CHECK(odt.text(u"meta.xml"_qs, u"dc:creator"_qs) == paper.pages.properties.author);
    }
    THEN("its headings are those of the paper's bookmarks, with their levels")
    {
        std::vector<std::pair<QString, int>> wanted, found;
        for (const Bookmark &mark : paper.pages.bookmarks)
            wanted.emplace_back(packed(mark.title), mark.level);
        for (const auto &paragraph : odt.paragraphs())
            if (paragraph.level > 0)
                found.emplace_back(packed(paragraph.text), paragraph.level);
        for (const auto &heading : wanted)
            CHECK(std::ranges::find(found, heading) != found.end());
    }
    THEN("photos are inside with their own bytes and what they show in words; strokes are not")
    {
        int photos = 0;
        for (auto part = odt.parts().cbegin(); part != odt.parts().cend(); ++part)
            photos += part.key().startsWith(u"Pictures/"_qs) ? 1 : 0;
        const auto report = testing::richReport();
        CHECK(photos == int(report.photos.size()));
        for (const ReportPhoto &photo : report.photos)
            CHECK(odt.parts().values().contains(photo.picture.bytes));
        for (const ReportSignature &signature : report.signatures)
            CHECK_FALSE(odt.parts().values().contains(signature.picture.bytes));
        CHECK(odt.count(kContent, u"svg:desc"_qs) == photos);
    }
    THEN("sheet and type area are those of GB/T 9704, numbers are fields at the outer edge, the cover has none")
    {
        CHECK(odt.values(kStyles, u"style:page-layout-properties"_qs, u"fo:page-width"_qs).first() == u"595.276pt"_qs);
        CHECK(odt.values(kStyles, u"style:page-layout-properties"_qs, u"fo:margin-left"_qs).first() == u"79.37pt"_qs);
        CHECK(odt.count(kStyles, u"style:footer"_qs) == 1);
        CHECK(odt.count(kStyles, u"style:footer-left"_qs) == 1);
        CHECK(odt.count(kStyles, u"text:page-number"_qs) == 2);
        CHECK(odt.values(kContent, u"style:style"_qs, u"style:master-page-name"_qs).contains(u"Cover"_qs));
    }
    THEN("the template's styles stand in it under their own names, in the office's faces")
    {
        const QStringList names = odt.values(kStyles, u"style:style"_qs, u"style:display-name"_qs);
        for (const QString &style : paper.text.styles.keys())
            CHECK(names.contains(style));
        CHECK(odt.values(kStyles, u"style:font-face"_qs, u"style:name"_qs).contains(u"仿宋_GB2312"_qs));
        CHECK(odt.values(kStyles, u"style:paragraph-properties"_qs, u"fo:line-height"_qs).contains(u"28.991pt"_qs));
    }
    THEN("tables repeat their heads")
    {
        CHECK(odt.count(kContent, u"table:table-header-rows"_qs) > 3);
    }
}

TEST_CASE("a draft's copy says both that it is a copy and that it is a draft")
{
    ConsultationReport report = testing::bareReport();
    report.number.clear();
    const RenderedPaper paper = testing::render(report);
    const testing::OdtReader odt(odtOf(paper, {}));
    CHECK(odt.text(kStyles, u"style:header"_qs).startsWith(kStanding));
    CHECK(odt.text(kStyles, u"style:header"_qs).contains(u"草稿"_qs));
    CHECK_FALSE(odt.text(u"meta.xml"_qs, u"dc:description"_qs).contains(u"SHA-256"_qs));
}

TEST_CASE("the same paper gives the same copy, in any thread and time zone")
{
    const RenderedPaper paper = testing::render(testing::richReport());
    const QByteArray here = odtOf(paper);
    auto other = std::async(std::launch::async, [&] { return odtOf(paper); });
    CHECK(here == other.get());
    const QByteArray zone = qgetenv("TZ");
    qputenv("TZ", "Pacific/Kiritimati");
    tzset();
    CHECK(here == odtOf(paper));
    zone.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", zone);
    tzset();
}

TEST_CASE("names made to break the markup stand in the copy as text, and blanks are kept")
{
    ConsultationReport report = testing::bareReport();
    const QString name = u"</text:p>&lt;\"'<!--]]>..\\..\\/etc/passwd%00 a  b"_qs;
    report.enterprise.name = name;
    const testing::OdtReader odt(odtOf(testing::render(report)));
    CHECK(odt.faults().isEmpty());
    CHECK(std::ranges::any_of(odt.paragraphs(), [&](const auto &paragraph) { return paragraph.text == name; }));
}

TEST_CASE("writing a copy stops when told to")
{
    const RenderedPaper paper = testing::render(testing::bareReport());
    std::stop_source stop;
    stop.request_stop();
    base::Work work;
    work.stop = stop.get_token();
    CHECK_THROWS_AS(writeOdt(paper.text, paper.pages.properties, {}, work), base::Error);
}

TEST_CASE("LibreOffice opens the copies and shows every word of them")
{
    const QTemporaryDir folder;
    const std::vector<RenderedPaper> list{testing::render(testing::richReport()),
                                          testing::render(testing::handoutSample(domain::HandoutKind::Policy))};
    for (const RenderedPaper &paper : list) {
        const QByteArray bytes = odtOf(paper);
        QFile file(folder.filePath(u"copy.odt"_qs));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto made = convert(folder, file.fileName());
        if (!made)
            return;
        INFO(made->output.toStdString());
        if (!QFile::exists(folder.filePath(u"copy.pdf"_qs)) && !canWrite(folder)) {
            WARN("skipped: soffice is installed without Writer");
            return;
        }
        const auto text = testing::runTool(u"pdftotext"_qs, {folder.filePath(u"copy.pdf"_qs), u"-"_qs});
        if (!text)
            return;
        const QString shown = packed(QString::fromUtf8(text->output));
        const testing::OdtReader odt(bytes);
        qsizetype lost = 0;
        for (const auto &paragraph : odt.paragraphs())
            for (const QChar c : packed(paragraph.text))
                lost += shown.contains(c) ? 0 : 1;
        CHECK(lost == 0);
        CHECK(text->output.count(kStanding.toUtf8()) >= text->output.count('\f'));
        for (const auto &paragraph : odt.paragraphs())
            if (paragraph.level > 0)
                CHECK(shown.contains(packed(paragraph.text)));
    }
}
