#include "models/base/error.h"
#include "models/base/hashing.h"
#include "models/report/content/casefilecontent.h"
#include "models/report/page/joinedpages.h"
#include "models/report/paperrenderer.h"
#include "models/report/pdf/pdfwriter.h"
#include "models/report/portfolio/boundfile.h"
#include "models/report/portfolio/pagestamps.h"
#include "models/report/portfolio/portfoliowriter.h"
#include "models/report/sample/samplecase.h"
#include "models/report/sink/pagepainter.h"
#include "models/report/sink/textdump.h"

#include "tests/report/papertools.h"
#include "tests/support/catch.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

using namespace xunzhen;
using namespace xunzhen::report;

namespace {

const FontSet &fonts()
{
    static const FontSet set = FontSet::fromFolders(FontSet::systemFolders());
    return set;
}

Template sheet(const char *id)
{
    return Template::load(u":/xunzhen/templates/"_qs + QLatin1String(id), caseFileSchema());
}

CaseFile sampleFile() { return sampleCase(Sample::Rich); }

QString spaceless(QString text) { return text.remove(QLatin1Char(' ')).remove(QChar(0x3000)).remove(QLatin1Char('\n')); }

RenderedPaper laidOut(const char *id, const CaseFile &file = sampleFile())
{
    return PaperRenderer::layOut(caseFileContent(file), sheet(id), fonts());
}

void look(const RenderedPaper &paper, const QString &name)
{
    const QString into = qEnvironmentVariable("XUNZHEN_SHOTS");
    for (size_t page = 0; !into.isEmpty() && page < paper.pages.pages.size(); ++page) {
        QImage image(827, 1169, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        PagePainter(paper.pages).paint(painter, int(page), QRectF(image.rect()));
        painter.end();
        image.save(QStringLiteral("%1/%2-%3.png").arg(into, name).arg(page + 1));
    }
}

QByteArray cover()
{
    PageModel pages = joined({laidOut("case-cover").pages, laidOut("case-list").pages, laidOut("case-closing").pages});
    pages.properties.archival = false;
    return writePdf(pages);
}

/// A device that takes so many bytes and then is full.
class SmallDisk : public QBuffer
{
public:
    explicit SmallDisk(qint64 room) : m_room(room) { open(QIODevice::WriteOnly); }
    qint64 largest = 0;

protected:
    qint64 writeData(const char *data, qint64 size) override
    {
        largest = std::max(largest, size);
        if (pos() + size > m_room)
            return -1;
        return QBuffer::writeData(data, size);
    }

private:
    qint64 m_room;
};

PortfolioEntry entry(const QString &name, const QByteArray &bytes)
{
    PortfolioEntry made;
    made.fileName = name;
    made.number = u"津南应急会诊〔2026〕12号"_qs;
    made.title = u"会诊报告"_qs;
    made.kind = u"文书"_qs;
    made.date = QDate(2026, 11, 21);
    made.pages = 12;
    made.mediaType = "application/pdf";
    made.created = QDateTime(QDate(2026, 11, 21), QTime(2, 0), Qt::UTC);
    made.source.bytes = bytes;
    return made;
}

Portfolio portfolioOf(std::vector<PortfolioEntry> entries)
{
    return {cover(), {u"序号"_qs, u"文号"_qs, u"题名"_qs, u"日期"_qs, u"页数"_qs, u"类型"_qs}, std::move(entries)};
}

QByteArray written(const Portfolio &portfolio)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    writePortfolio(portfolio, buffer);
    return buffer.data();
}

QString kept(const QTemporaryDir &folder, const char *name, const QByteArray &bytes)
{
    const QString path = folder.filePath(QLatin1String(name));
    QFile file(path);
    REQUIRE((file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()));
    return path;
}

QByteArray paperPdf(const char *id) { return writePdf(laidOut(id).pages); }

}

TEST_CASE("cover, list and closing sheet show the case, and every one fits its type area")
{
    const RenderedPaper front = laidOut("case-cover"), list = laidOut("case-list"), closing = laidOut("case-closing");
    look(front, u"case-cover"_qs);
    look(list, u"case-list"_qs);
    look(closing, u"case-closing"_qs);
    look(laidOut("case-answers"), u"case-answers"_qs);
    CHECK(front.pages.pages.size() == 1);
    CHECK(closing.pages.pages.size() == 1);
    const QString cover = spaceless(allText(front.pages));
    for (const QString &part : {u"案卷"_qs, u"𠮷祥金属制品有限公司前端服务案卷"_qs, u"示例区应急管理局"_qs, u"张伟、刘洋"_qs, u"2026年11月21日至2026年11月28日"_qs,
                                u"30年"_qs, u"文书4件、18页；电子证据30件"_qs, u"全宗号"_qs, u"归档号"_qs})
        CHECK(cover.contains(part));
    const QString lines = spaceless(allText(list.pages));
    for (const QString &part : {u"卷内目录"_qs, u"页号"_qs, u"4-15"_qs, u"会诊报告（第2版更正件）"_qs, u"更正：单位有误"_qs, u"归档时依记录生成"_qs,
                                u"电子证据"_qs, u"照片（原件缺）"_qs})
        CHECK(lines.contains(part));
    CHECK_FALSE(lines.contains(u"页数"_qs));
    const QString end = spaceless(allText(closing.pages));
    for (const QString &part : {u"备考表"_qs, u"尚未签发：复查意见书。"_qs, u"原件不在本机：照片008。"_qs, u"2件，未归入本卷"_qs,
                                u"纸质送达回证存业务科。"_qs, u"立卷人"_qs, u"检查人"_qs})
        CHECK(end.contains(part));
    for (const RenderedPaper &paper : {front, list, closing}) {
        CHECK(paper.missing.isEmpty());
        CHECK_FALSE(spaceless(allText(paper.pages)).contains(u"{{"_qs));
    }
}

TEST_CASE("a case without evidence, corrections or gaps says so, and counts pages where it is not paged through")
{
    CaseFile file = sampleFile();
    file.entries = {{u"津南应急会诊〔2026〕12号"_qs, u"会诊报告"_qs, {}, {}, QDate(2026, 11, 21), 12}};
    file.evidence.clear();
    file.missingDrafts.clear();
    file.missingFiles.clear();
    file.voided = 0;
    const QString list = spaceless(allText(laidOut("case-list", file).pages)), end = spaceless(allText(laidOut("case-closing", file).pages));
    CHECK(list.contains(u"页数"_qs));
    CHECK_FALSE(list.contains(u"页号"_qs));
    CHECK_FALSE(list.contains(u"电子证据"_qs));
    CHECK(end.contains(u"缺件无。"_qs));
    CHECK(end.contains(u"作废证据无。"_qs));
    file.entries.clear();
    CHECK(spaceless(allText(laidOut("case-list", file).pages)).contains(u"没有已签发的文书"_qs));
}

TEST_CASE("a portfolio is sound, lists its files by name, and gives every byte back")
{
    QTemporaryDir folder;
    const QByteArray paper = paperPdf("case-answers"), photo = QByteArray("\xff\xd8 not really a photo\r\nendstream\n", 33);
    PortfolioEntry evidence = entry(u"001 照片 冲压区.jpg"_qs, photo);
    evidence.mediaType = "image/jpeg";
    evidence.pages = {};
    const QByteArray bytes = written(portfolioOf({entry(u"01 津南应急会诊〔2026〕12号 会诊报告.pdf"_qs, paper), evidence}));
    const QString path = kept(folder, "case.pdf", bytes);
    if (!qEnvironmentVariable("XUNZHEN_SHOTS").isEmpty())
        QFile::copy(path, qEnvironmentVariable("XUNZHEN_SHOTS") + u"/portfolio.pdf"_qs);
    CHECK(bytes == written(portfolioOf({entry(u"01 津南应急会诊〔2026〕12号 会诊报告.pdf"_qs, paper), evidence})));
    CHECK_FALSE(cover().contains("pdfaid")); // PDF/A-1 forbids embedded files
    CHECK(bytes.contains("/Subtype /image#2Fjpeg"));
    CHECK(bytes.contains("/CheckSum <" + QCryptographicHash::hash(photo, QCryptographicHash::Md5).toHex().toUpper() + '>'));
    CHECK(bytes.contains("(D:20261121020000Z)"));
    if (const auto check = testing::runTool(u"qpdf"_qs, {u"--check"_qs, path})) {
        INFO(check->output.toStdString());
        CHECK(check->exitCode == 0);
        const auto taken = testing::runTool(u"qpdf"_qs, {u"--show-attachment=00001"_qs, path});
        CHECK(taken->output == paper);
        CHECK(testing::runTool(u"qpdf"_qs, {u"--show-attachment=00002"_qs, path})->output == photo);
    }
    if (const auto list = testing::runTool(u"pdfdetach"_qs, {u"-list"_qs, u"-enc"_qs, u"UTF-8"_qs, path})) {
        CHECK(QString::fromUtf8(list->output).contains(u"01 津南应急会诊〔2026〕12号 会诊报告.pdf"_qs));
        CHECK(QString::fromUtf8(list->output).contains(u"001 照片 冲压区.jpg"_qs));
    }
    if (const auto text = testing::runTool(u"pdftotext"_qs, {path, u"-"_qs}))
        CHECK(QString::fromUtf8(text->output).contains(u"卷内目录"_qs));
}

TEST_CASE("a portfolio takes files block by block, and says when one is not what its record says or the disk is full")
{
    QTemporaryDir folder;
    QByteArray large(9 * 1024 * 1024, 'x');
    PortfolioEntry evidence = entry(u"录像.mp4"_qs, {});
    evidence.source = {kept(folder, "large.mp4", large), {}, base::sha256Hex(large)};
    SmallDisk disk(64 * 1024 * 1024);
    writePortfolio(portfolioOf({evidence}), disk);
    CHECK(disk.largest <= 1024 * 1024);
    CHECK(disk.data().mid(disk.data().indexOf("xxxxxxxxxxxxxxxx"), large.size()) == large);

    SmallDisk full(4 * 1024 * 1024);
    try {
        writePortfolio(portfolioOf({evidence}), full);
        FAIL("written");
    } catch (const base::Error &error) {
        CHECK(error.code() == base::ErrorCode::DiskFull);
    }
    evidence.source.sha256 = QString(64, QLatin1Char('0'));
    SmallDisk again(64 * 1024 * 1024);
    try {
        writePortfolio(portfolioOf({evidence}), again);
        FAIL("written");
    } catch (const base::Error &error) {
        CHECK(error.code() == base::ErrorCode::DamagedFile);
    }
}

TEST_CASE("bound papers follow each other with their numbers, bookmarks and labels, and stay searchable")
{
    QTemporaryDir folder;
    const QByteArray answers = paperPdf("case-answers"), list = paperPdf("case-list");
    const int listPages = pageCount({{}, list, {}});
    REQUIRE(listPages >= 2);
    const int pages = pageCount({{}, answers, {}}) + listPages;
    BoundFile file;
    file.title = u"案卷"_qs;
    file.front = cover();
    file.papers = {{u"体检清单作答记录"_qs, {{}, answers, {}}}, {u"目录样张"_qs, {kept(folder, "list.pdf", list), {}, base::sha256Hex(list)}}};
    file.back = paperPdf("case-closing");
    file.backTitle = u"备考表"_qs;
    file.stamps = writePdf(pageStamps(sheet("case-list"), fonts(), pages));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    writeBound(file, buffer);
    const QString path = kept(folder, "bound.pdf", buffer.data());
    if (!qEnvironmentVariable("XUNZHEN_SHOTS").isEmpty())
        QFile::copy(path, qEnvironmentVariable("XUNZHEN_SHOTS") + u"/bound.pdf"_qs);
    const int front = pageCount({{}, file.front, {}});
    CHECK(pageCount({path, {}, {}}) == front + pages + 1);
    CHECK(buffer.data().contains("/PageLabels"));
    if (const auto check = testing::runTool(u"qpdf"_qs, {u"--check"_qs, path})) {
        INFO(check->output.toStdString());
        CHECK(check->exitCode == 0);
    }
    const auto cornerOf = [&](int page) {
        const QString at = QString::number(page);
        const auto text = testing::runTool(u"pdftotext"_qs, {u"-f"_qs, at, u"-l"_qs, at, u"-r"_qs, u"72"_qs, u"-x"_qs, u"480"_qs, u"-y"_qs,
                                                             u"780"_qs, u"-W"_qs, u"115"_qs, u"-H"_qs, u"60"_qs, path, u"-"_qs});
        return text ? QString::fromUtf8(text->output).trimmed() : QString::number(page - front);
    };
    for (int number = 1; number <= pages; ++number)
        CHECK(cornerOf(front + number) == QString::number(number));
    if (testing::runTool(u"pdftotext"_qs, {u"-v"_qs})) {
        CHECK(cornerOf(1).isEmpty());
        CHECK(cornerOf(front + pages + 1).isEmpty());
        CHECK(QString::fromUtf8(testing::runTool(u"pdftotext"_qs, {path, u"-"_qs})->output).contains(u"是否建立并落实第7项责任制"_qs));
    }

    file.stamps = writePdf(pageStamps(sheet("case-list"), fonts(), 1));
    QBuffer another;
    another.open(QIODevice::WriteOnly);
    CHECK_THROWS_AS(writeBound(file, another), base::Error);
    file.papers.front().source.bytes = "no PDF at all";
    CHECK_THROWS_AS(writeBound(file, another), base::Error);
}
