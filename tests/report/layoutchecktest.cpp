#include "models/report/check/layoutcheck.h"
#include "models/report/sink/textdump.h"

#include "tests/report/extremereport.h"
#include "tests/report/handoutsamples.h"
#include "tests/report/samplereport.h"
#include "tests/report/trialpaper.h"
#include "tests/support/catch.h"

#include <functional>

using namespace xunzhen;
using namespace xunzhen::report;
using domain::HandoutKind;
using testing::TrialPaper;

namespace {

const RenderedPaper &rich()
{
    static const RenderedPaper paper = testing::render(testing::richReport());
    return paper;
}

QStringList codes(const PageModel &pages, const Template &paper)
{
    QStringList found;
    for (const base::Problem &problem : checkLayout(pages, paper))
        found << problem.code;
    found.removeDuplicates();
    return found;
}

/// The codes found after one thing of a sound paper was broken.
QStringList broken(const std::function<void(PageModel &)> &breakIt)
{
    PageModel pages = rich().pages;
    breakIt(pages);
    return codes(pages, testing::consultationTemplate());
}

bool isTagged(const PageModel &pages, const GlyphRun &run, const QByteArray &role)
{
    return run.tag >= 0 && pages.tags[size_t(run.tag)].role == role;
}

GlyphRun &firstRun(PageModel &pages, const QByteArray &role, size_t page)
{
    for (GlyphRun &run : pages.pages[page].runs)
        if (isTagged(pages, run, role))
            return run;
    FAIL("no such run");
    return pages.pages[page].runs.front();
}

GlyphRun &firstGridRun(PageModel &pages)
{
    for (size_t page = 1; page < pages.pages.size(); ++page)
        for (GlyphRun &run : pages.pages[page].runs)
            if (isTagged(pages, run, "P") && pages.tags[size_t(run.tag)].style == u"body" && run.glyphs.size() > 20)
                return run;
    FAIL("no body text");
    return pages.pages.front().runs.front();
}

GlyphRun &numberOf(PageModel &pages, size_t page)
{
    for (GlyphRun &run : pages.pages[page].runs)
        if (run.tag < 0 && run.origin.y() > pages.textArea.bottom())
            return run;
    FAIL("no number");
    return pages.pages.front().runs.front();
}

/// A page with the runs, of all pages, that the filter keeps; the other pages lose them.
void move(PageModel &pages, size_t to, const std::function<bool(const GlyphRun &)> &filter)
{
    std::vector<GlyphRun> moved;
    for (Page &page : pages.pages)
        for (auto run = page.runs.begin(); run != page.runs.end();)
            if (filter(*run)) {
                moved.push_back(*run);
                run = page.runs.erase(run);
            } else {
                ++run;
            }
    for (GlyphRun &run : moved)
        pages.pages[to].runs.push_back(run);
}

PageModel copyOf(const TrialPaper &form, int sentences)
{
    auto fields = testing::trialFields();
    fields["text"] = testing::bodyText(sentences).toStdString();
    return form.render(fields).pages;
}

} // namespace

TEST_CASE("the layout checker finds nothing on the report, be it rich, bare, clean or extreme")
{
    const Template &paper = testing::consultationTemplate();
    CHECK(testing::layoutFaults(rich(), paper) == QStringList());
    CHECK(testing::layoutFaults(testing::render(testing::bareReport()), paper) == QStringList());
    CHECK(testing::layoutFaults(testing::render(testing::cleanReport()), paper) == QStringList());
    CHECK(testing::layoutFaults(testing::render(extremeRecord()), paper) == QStringList());
}

TEST_CASE("the layout checker finds nothing on a handout, full or bare")
{
    const HandoutKind kind = GENERATE(HandoutKind::Checklist, HandoutKind::SelfCheck, HandoutKind::PlainSheet, HandoutKind::Policy);
    const Template &paper = testing::handoutTemplate(kind);
    CHECK(testing::layoutFaults(testing::render(testing::handoutSample(kind)), paper) == QStringList());
    CHECK(testing::layoutFaults(testing::render(testing::bareHandout(kind)), paper) == QStringList());
}

TEST_CASE("wherever the notes end, signatures, seal and QR code stand beside text and nothing is stranded")
{
    ConsultationReport report = testing::richReport();
    for (int extra = 0; extra < 12; ++extra) {
        report.notes << u"补充说明，下次检查前请企业自行核对一遍。"_qs;
        CHECK(testing::layoutFaults(testing::render(report), testing::consultationTemplate()) == QStringList());
    }
}

TEST_CASE("a problem names the page and quotes the text")
{
    PageModel pages = rich().pages;
    GlyphRun &run = firstGridRun(pages);
    run.origin.rx() += 200;
    const base::Problems found = checkLayout(pages, testing::consultationTemplate());
    REQUIRE_FALSE(found.empty());
    CHECK(found.front().place.startsWith(u"page "_qs));
    CHECK(found.front().arguments.size() == 1);
}

TEST_CASE("text, rules and pictures outside the type area are found")
{
    CHECK(broken([](PageModel &pages) { firstGridRun(pages).origin.rx() -= 60; }).contains(u"layout-text-outside"_qs));
    CHECK(broken([](PageModel &pages) { firstGridRun(pages).origin.setY(pages.textArea.bottom() + 3); }).contains(u"layout-text-outside"_qs));
    CHECK(broken([](PageModel &pages) { numberOf(pages, 3).origin.ry() += 60; }).contains(u"layout-text-outside"_qs));
    CHECK(broken([](PageModel &pages) { pages.pages[2].rules.push_back({{70, 300}, {300, 300}}); }).contains(u"layout-rule-outside"_qs));
    CHECK(broken([](PageModel &pages) { pages.pages[2].images.push_back({0, QRectF(20, 300, 50, 50)}); }).contains(u"layout-picture-outside"_qs));
    CHECK(broken([](PageModel &pages) { pages.pages.back().fills.push_back({{QRectF(20, 300, 5, 5)}}); }) == QStringList{u"layout-picture-outside"_qs});
}

TEST_CASE("texts on one another, on pictures and under rules are found")
{
    CHECK(broken([](PageModel &pages) { pages.pages[2].runs.push_back(pages.pages[2].runs[3]); }).contains(u"layout-overlap"_qs));
    CHECK(broken([](PageModel &pages) {
        const GlyphRun &run = firstGridRun(pages);
        for (Page &page : pages.pages)
            page.images.push_back({0, QRectF(run.origin, QSizeF(30, 30)).translated(0, -20)});
    }).contains(u"layout-overlap"_qs));
    CHECK(broken([](PageModel &pages) {
        GlyphRun &cell = firstRun(pages, "TD", 4);
        const QPointF at = cell.origin + QPointF(cell.size * 0.3, 0);
        pages.pages[4].rules.push_back({at - QPointF(0, 20), at + QPointF(0, 5)});
    }).contains(u"layout-text-cut"_qs));
}

TEST_CASE("body text beside the grid, and lines and characters too near or too far, are found")
{
    CHECK(broken([](PageModel &pages) { firstGridRun(pages).origin.ry() += 2; }).contains(u"layout-off-grid"_qs));
    CHECK(broken([](PageModel &pages) { for (Glyph &glyph : firstGridRun(pages).glyphs)
            glyph.advance += 5;
    }).contains(u"layout-character-pitch"_qs));
    CHECK(broken([](PageModel &pages) {
        for (Glyph &glyph : firstGridRun(pages).glyphs)
            glyph.advance -= 1;
    }).contains(u"layout-character-pitch"_qs));
    const TrialPaper form{R"({"block": "para", "style": "end", "text": "{{text}}"})"};
    PageModel pages = copyOf(form, 12);
    for (size_t i = 1; i < pages.pages[0].runs.size(); ++i)
        if (pages.pages[0].runs[i].tag >= 0)
            pages.pages[0].runs[i].origin.ry() += double(i);
    CHECK(codes(pages, form.paper()) == QStringList{u"layout-line-pitch"_qs});
}

TEST_CASE("page numbers that are missing, wrong or on the wrong side are found")
{
    CHECK(broken([](PageModel &pages) { numberOf(pages, 3).origin.setX(numberOf(pages, 2).origin.x()); }) == QStringList{u"layout-number-misplaced"_qs});
    CHECK(broken([](PageModel &pages) { numberOf(pages, 3).origin.ry() += 6; }) == QStringList{u"layout-number-misplaced"_qs});
    CHECK(broken([](PageModel &pages) { numberOf(pages, 3).glyphs[2].character = U'7'; }) == QStringList{u"layout-number-wrong"_qs});
    CHECK(broken([](PageModel &pages) { numberOf(pages, 3).glyphs.clear(); }) == QStringList{u"layout-number-wrong"_qs});
}

TEST_CASE("a heading at a page's foot is found")
{
    const TrialPaper form{R"({"block": "heading", "level": 1, "style": "h1", "text": "一、标题"},{"block": "para", "style": "body", "text": "{{text}}"})"};
    PageModel pages = copyOf(form, 3);
    CHECK(codes(pages, form.paper()).isEmpty());
    firstRun(pages, "H1", 0).origin.ry() += 20 * form.paper().geometry().pitch;
    CHECK(codes(pages, form.paper()) == QStringList{u"layout-heading-at-foot"_qs});
    const TrialPaper ending{R"({"block": "para", "style": "body", "text": "{{text}}"},{"block": "heading", "level": 1, "style": "h1", "text": "二、空节"})"};
    CHECK(codes(copyOf(ending, 3), ending.paper()) == QStringList{u"layout-heading-at-foot"_qs});
}

TEST_CASE("a paragraph's single line at a page's end is found")
{
    const TrialPaper form{R"({"block": "para", "style": "body", "text": "{{text}}"})"};
    PageModel pages = copyOf(form, 40);
    REQUIRE(pages.pages.size() == 2);
    CHECK(codes(pages, form.paper()).isEmpty());
    const double first = pages.pages[1].runs.front().origin.y();
    auto &runs = pages.pages[1].runs;
    runs.erase(std::remove_if(runs.begin(), runs.end(), [&](const GlyphRun &run) { return run.tag >= 0 && run.origin.y() > first + 1; }), runs.end());
    CHECK(codes(pages, form.paper()) == QStringList{u"layout-line-alone"_qs});
}

TEST_CASE("a torn row, a row alone at a table's end and a group's title at a page's foot are found")
{
    const TrialPaper form{R"({"block": "table", "in": "rows", "as": "row", "style": "cell", "columns": [{"mm": 60, "title": "甲", "text": "{{row.a}}"}, {"mm": 60, "title": "乙", "text": "{{row.b}}"}]},
{"block": "para", "style": "body", "text": "{{text}}"})"};
    auto fields = testing::trialFields();
    for (int i = 0; i < 40; ++i)
        fields["rows"].push_back({{"a", "第" + std::to_string(i) + "行"}, {"b", "说明"}, {"picture", ""}});
    const PageModel pages = form.render(fields).pages;
    REQUIRE(pages.pages.size() == 2);
    CHECK(codes(pages, form.paper()).isEmpty());
    const auto lastCell = [](PageModel &own) {
        for (auto run = own.pages[0].runs.rbegin(); run != own.pages[0].runs.rend(); ++run)
            if (isTagged(own, *run, "TD"))
                return *run;
        FAIL("no cell");
        return GlyphRun();
    };
    PageModel torn = pages;
    const int cell = lastCell(torn).tag;
    move(torn, 1, [&](const GlyphRun &run) { return run.tag == cell; });
    CHECK(codes(torn, form.paper()).contains(u"layout-row-torn"_qs));

    PageModel alone = pages;
    const int row = alone.tags[size_t(firstRun(alone, "TD", 1).tag)].parent;
    const auto rowOf = [&](const GlyphRun &run) { return run.tag >= 0 ? alone.tags[size_t(run.tag)].parent : -1; };
    auto &runs = alone.pages[1].runs;
    runs.erase(std::remove_if(runs.begin(), runs.end(), [&](const GlyphRun &run) { return isTagged(alone, run, "TD") && rowOf(run) != row; }), runs.end());
    CHECK(codes(alone, form.paper()) == QStringList{u"layout-row-alone"_qs});

    PageModel titled = pages;
    const int last = titled.tags[size_t(lastCell(titled).tag)].parent;
    bool first = true;
    for (Tag &tag : titled.tags)
        if (tag.parent == last) {
            tag.role = "TH";
            tag.columnSpan = 2;
            tag.parent = std::exchange(first, false) ? last : 0;
        }
    CHECK(codes(titled, form.paper()) == QStringList{u"layout-heading-at-foot"_qs});
}

TEST_CASE("signatures, seal, QR code and end block alone on a page are found")
{
    const TrialPaper form{R"({"block": "para", "style": "body", "text": "{{text}}"},
{"block": "signatures", "in": "rows", "as": "row", "style": "value", "columns": [{"mm": 60, "title": "身份", "text": "{{row.a}}"}, {"mm": 60, "title": "签名", "text": "{{row.b}}"}]},
{"block": "para", "style": "seal", "text": "{{agency}}", "keepWithPrevious": true, "keepWithNext": true},
{"block": "para", "style": "seal", "text": "2026年11月28日"},
{"block": "endBlock", "style": "end", "copies": "@copies", "issuer": "{{agency}}", "date": "{{date}}"})"};
    for (int sentences = 1; sentences < 60; ++sentences)
        CHECK(codes(copyOf(form, sentences), form.paper()).isEmpty());
    const auto overleaf = [&](const std::function<bool(const Tag &)> &what) {
        PageModel pages = copyOf(form, 3);
        pages.pages.emplace_back();
        move(pages, 1, [&](const GlyphRun &run) {
            int tag = run.tag;
            while (tag >= 0 && !what(pages.tags[size_t(tag)]))
                tag = pages.tags[size_t(tag)].parent;
            return tag >= 0;
        });
        return codes(pages, form.paper());
    };
    CHECK(overleaf([](const Tag &tag) { return tag.role == "Table"; }).contains(u"layout-closing-alone"_qs));
    CHECK(overleaf([](const Tag &tag) { return tag.style == u"seal"; }).contains(u"layout-closing-alone"_qs));
    CHECK(overleaf([](const Tag &tag) { return tag.style == u"end"; }).contains(u"layout-closing-alone"_qs));
    CHECK(overleaf([](const Tag &tag) { return tag.part == Tag::Part::Closing; }).contains(u"layout-closing-alone"_qs));
}

TEST_CASE("a caption on another page than its photo, or gone, is found")
{
    const auto captionOf = [](const PageModel &pages) {
        for (size_t tag = 0; tag + 1 < pages.tags.size(); ++tag)
            if (pages.tags[tag].role == "Figure" && pages.tags[tag + 1].role == "Caption")
                return int(tag) + 1;
        return -1;
    };
    CHECK(broken([&](PageModel &pages) {
        const int caption = captionOf(pages);
        move(pages, 1, [&](const GlyphRun &run) { return run.tag == caption; });
    }).contains(u"layout-photo-apart"_qs));
    CHECK(broken([&](PageModel &pages) {
        const int caption = captionOf(pages);
        for (Page &page : pages.pages)
            page.runs.erase(std::remove_if(page.runs.begin(), page.runs.end(), [&](const GlyphRun &run) { return run.tag == caption; }), page.runs.end());
    }) == QStringList{u"layout-photo-apart"_qs});
}

TEST_CASE("a page without anything on it is found")
{
    CHECK(broken([](PageModel &pages) {
        for (GlyphRun &run : pages.pages[3].runs)
            if (run.tag >= 0)
                run.glyphs.clear();
        pages.pages[3].images.clear();
        pages.pages[3].rules.clear();
    }).contains(u"layout-page-empty"_qs));
}
