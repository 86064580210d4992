#include "models/base/error.h"
#include "models/report/content/handoutcontent.h"
#include "models/report/sink/textdump.h"

#include "tests/report/handoutsamples.h"
#include "tests/report/papertools.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

#include <set>

using namespace xunzhen;
using namespace xunzhen::report;
using domain::HandoutKind;

namespace {

QString spaceless(QString text)
{
    return text.remove(QLatin1Char(' ')).remove(QChar(0x3000)).remove(QLatin1Char('\n'));
}

QString textOf(const RenderedPaper &paper) { return spaceless(allText(paper.pages)); }

}

TEST_CASE("every handout says that it is no decision and where its words come from")
{
    const HandoutKind kind = GENERATE(HandoutKind::Checklist, HandoutKind::SelfCheck, HandoutKind::PlainSheet, HandoutKind::Policy);
    for (const Handout &handout : {testing::handoutSample(kind), testing::bareHandout(kind)}) {
        const RenderedPaper paper = testing::render(handout);
        const QString text = textOf(paper);
        for (const QString &part : {u"资料，不是处理决定"_qs, u"应急管理清单包"_qs, u"2026.11.2版"_qs, u"2026年11月28日"_qs, u"区应急管理局"_qs})
            CHECK(text.contains(part));
        CHECK(paper.missing.isEmpty());
        CHECK(paper.pages.properties.number.isEmpty());
        CHECK_FALSE(text.contains(u"（）"_qs));
        CHECK_FALSE(text.contains(u"{{"_qs));
    }
}

TEST_CASE("a handout's bytes depend on its values alone, and every question is found in the file")
{
    const HandoutKind kind = GENERATE(HandoutKind::Checklist, HandoutKind::SelfCheck);
    const Handout handout = testing::handoutSample(kind);
    const RenderedPaper paper = testing::render(handout);
    CHECK(paper.pdf == testing::render(handout).pdf);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"list.pdf"_qs));
    REQUIRE((file.open(QIODevice::WriteOnly) && file.write(paper.pdf) == paper.pdf.size()));
    file.close();
    const QString shown = textOf(paper);
    for (const HandoutSection &section : handout.lists.front().sections)
        for (const HandoutItem &item : section.items) {
            CHECK(shown.contains(spaceless(item.question)));
            CHECK(shown.contains(item.bases.front()));
        }
    CHECK(shown.count(QChar(u'逐')) == 150); // a page may end within a sentence
    CHECK(shown.contains(u"第47问"_qs));
    CHECK(shown.contains(u"（有有限空间的填写）"_qs));
    if (const auto read = testing::runTool(u"pdftotext"_qs, {u"-layout"_qs, file.fileName(), u"-"_qs})) {
        const QString text = QString::fromUtf8(read->output);
        for (int number = 1; number <= 47; ++number)
            CHECK(text.contains(u"第%1问"_qs.arg(number)));
        CHECK(std::none_of(text.begin(), text.end(), [](QChar c) { return c >= QChar(0x2e80) && c <= QChar(0x2fdf); }));
    }
}

TEST_CASE("a list's head stands on each of its pages and no row is torn")
{
    const HandoutKind kind = GENERATE(HandoutKind::Checklist, HandoutKind::SelfCheck);
    const RenderedPaper paper = testing::render(testing::handoutSample(kind));
    REQUIRE(paper.pages.pages.size() > 5);
    std::map<int, std::set<size_t>> pagesOfRow;
    for (size_t i = 0; i < paper.pages.pages.size(); ++i) {
        const QString page = spaceless(pageLines(paper.pages.pages[i]).join(QString()));
        if (page.contains(u"□"_qs))
            CHECK(page.contains(u"是否"_qs));
        for (const GlyphRun &run : paper.pages.pages[i].runs)
            if (run.tag >= 0 && paper.pages.tags[size_t(run.tag)].role == "TD")
                pagesOfRow[paper.pages.tags[size_t(run.tag)].parent].insert(i);
    }
    // One standard is longer than a page.
    CHECK(std::count_if(pagesOfRow.begin(), pagesOfRow.end(), [](const auto &row) { return row.second.size() > 1; }) <= 1);
}

TEST_CASE("the self-check sheet ends with its count and room for two signatures, beside text")
{
    const RenderedPaper paper = testing::render(testing::bareHandout(HandoutKind::SelfCheck));
    const QString text = textOf(paper);
    CHECK(text.contains(u"自查结果：共1项"_qs));
    CHECK(text.contains(u"身份姓名签名（盖章）日期"_qs));
    CHECK(text.contains(u"自查人"_qs));
    CHECK(text.contains(u"企业负责人"_qs));
    for (const Page &page : testing::render(testing::handoutSample(HandoutKind::SelfCheck)).pages.pages)
        if (const QString shown = spaceless(pageLines(page).join(QString())); shown.contains(u"自查结果"_qs))
            CHECK((shown.contains(u"□"_qs) && shown.contains(u"企业负责人"_qs)));
}

TEST_CASE("a plain sheet is one page in the largest type that fits")
{
    const Handout handout = testing::handoutSample(HandoutKind::PlainSheet);
    const RenderedPaper paper = testing::render(handout);
    REQUIRE(paper.pages.pages.size() == 2);
    const auto largest = [](const Page &page) {
        return std::max_element(page.runs.begin(), page.runs.end(), [](const GlyphRun &a, const GlyphRun &b) { return a.size < b.size; })->size;
    };
    CHECK(largest(paper.pages.pages[0]) == 36);
    CHECK(largest(paper.pages.pages[1]) < 36);
    CHECK(textOf(paper).count(u"有人监护才开始。"_qs) == 14);

    Handout endless = handout;
    endless.sheets[1].points = QStringList(200, u"先通风、再检测、后作业。"_qs);
    const RenderedPaper flowing = testing::render(endless);
    CHECK(flowing.pages.pages.size() > 3);
    CHECK(textOf(flowing).count(u"先通风、再检测、后作业。"_qs) == 200);
}

TEST_CASE("a policy text begins with its own heading, each on a new page")
{
    const RenderedPaper paper = testing::render(testing::handoutSample(HandoutKind::Policy));
    CHECK(textOf(paper).contains(u"天津示例𠮷祥制造有限公司动火作业审批制度第一条动火一律先审批。"_qs));
    CHECK(textOf(paper).contains(u"由______签发。"_qs));
    REQUIRE(paper.pages.pages.size() >= 3);
    CHECK(spaceless(pageLines(paper.pages.pages[1]).join(QString())).contains(u"责任制第三条"_qs));
    CHECK(textOf(paper).count(u"怎么考核。"_qs) == 40);
}

TEST_CASE("what must fit one page holds nothing but paragraphs")
{
    const auto read = [](const char *name) {
        QFile file(u":/xunzhen/templates/handout-plain-sheet/"_qs + QLatin1String(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    QByteArray broken = read("template.json");
    broken.replace("{\"block\": \"para\", \"style\": \"sheetPoint\", \"text\": \"@point\"}", "{\"block\": \"rule\", \"mm\": 1}");
    try {
        Template::parse(broken, read("wording.json"), handoutSchema());
        FAIL("taken");
    } catch (const base::Error &error) {
        REQUIRE(error.problems().size() == 1);
        CHECK(error.problems().front().code == u"template-only-paragraphs");
        CHECK(error.problems().front().place.startsWith(u"template.json:"_qs));
    }
}
