#include "models/report/layout/pager.h"
#include "models/report/sink/textdump.h"

#include "tests/report/samplereport.h"
#include "tests/support/catch.h"

#include <cmath>

using namespace xunzhen;
using namespace xunzhen::report;

namespace {

const RenderedPaper &rich()
{
    static const RenderedPaper paper = testing::render(testing::richReport());
    return paper;
}

const PageGeometry &geometry()
{
    return testing::consultationTemplate().geometry();
}

double widthOf(const GlyphRun &run)
{
    double width = 0;
    for (const Glyph &glyph : run.glyphs)
        width += glyph.advance;
    return width;
}

bool isDecoration(const GlyphRun &run)
{
    return run.tag < 0;
}

double footOfText(const Page &page)
{
    double foot = 0;
    for (const GlyphRun &run : page.runs)
        if (!isDecoration(run))
            foot = std::max(foot, run.origin.y());
    return foot;
}

const GlyphRun *pageNumber(const Page &page)
{
    for (const GlyphRun &run : page.runs)
        if (isDecoration(run) && run.origin.y() > geometry().type.bottom())
            return &run;
    return nullptr;
}

QString allSpaceless(const PageModel &model)
{
    return allText(model).remove(QLatin1Char(' ')).remove(QChar(0x3000));
}

} // namespace

TEST_CASE("odd page numbers stand at the right, even ones at the left, one character in")
{
    const auto &pages = rich().pages.pages;
    CHECK(pageNumber(pages.front()) == nullptr);
    for (size_t i = 1; i < pages.size(); ++i) {
        const GlyphRun *run = pageNumber(pages[i]);
        REQUIRE(run);
        CHECK(pages[i].label == u"— %1 —"_qs.arg(i + 1));
        CHECK(run->size == 14);
        const bool odd = (i + 1) % 2 == 1;
        CHECK(std::abs(odd ? geometry().type.right() - 14 - run->origin.x() - widthOf(*run)
                           : run->origin.x() - geometry().type.left() - 14) < 0.01);
        CHECK(std::abs(run->origin.y() - 0.38 * 14 - geometry().type.bottom() - points(7)) < 0.01);
    }
}

TEST_CASE("body text stands on the grid of 22 lines by 28 characters")
{
    int lines = 0;
    for (const Page &page : rich().pages.pages)
        for (const GlyphRun &run : page.runs) {
            if (run.size != 16 || run.color != 0xff000000 || page.label.isEmpty() || isDecoration(run))
                continue;
            const double steps = (run.origin.y() - geometry().type.top()) / geometry().pitch;
            const double offset = steps - std::floor(steps);
            const double expected = ((geometry().pitch - 16) / 2 + 0.88 * 16) / geometry().pitch;
            if (std::abs(offset - expected) < 0.01)
                ++lines;
        }
    CHECK(lines > 60);
    CHECK(std::abs(geometry().pitch - 28.99) < 0.01);
    CHECK(std::abs(28 * (16 - 0.207) - geometry().type.width()) < 0.2);
}

TEST_CASE("a table's head is repeated on each of its pages")
{
    int heads = 0;
    for (const Page &page : rich().pages.pages) {
        const QString text = pageLines(page).join(QLatin1Char('\n'));
        if (text.contains(u"”的情形"_qs)) {
            CHECK(text.contains(u"检查项"_qs));
            ++heads;
        }
    }
    CHECK(heads >= 3);
}

TEST_CASE("a row taller than a page is cut and loses nothing")
{
    ConsultationReport report = testing::bareReport();
    ReportFinding finding;
    finding.id = u"f"_qs;
    finding.title = u"长记录"_qs;
    finding.grade = u"general"_qs;
    QStringList sentences;
    for (int i = 0; i < 300; ++i)
        sentences << u"第%1处检查情况属实"_qs.arg(i + 1);
    finding.fact = sentences.join(u"；"_qs);
    report.findings = {finding};
    const RenderedPaper paper = testing::render(report);
    const QString text = allSpaceless(paper.pages);
    for (const QString &sentence : sentences)
        CHECK(text.contains(sentence));
    for (const Page &page : paper.pages.pages)
        CHECK(footOfText(page) <= geometry().type.bottom());
}

TEST_CASE("long firm names and many bureaus keep the cover whole")
{
    ConsultationReport report = testing::richReport();
    report.enterprise.name = u"天津市津南区海河教育园区国际示范合作先进智能装备制造与新型复合材料联合研究开发（集团）股份有限公司第二分公司"_qs;
    report.bureaus << u"天津市津南区交通运输局"_qs << u"天津市规划和自然资源局津南分局"_qs;
    const RenderedPaper paper = testing::render(report);
    CHECK(paper.pages.pages[0].label.isEmpty());
    CHECK(paper.pages.pages[1].label == u"— 2 —");
    CHECK(pageLines(paper.pages.pages[0]).contains(u"2026年11月20日"_qs));
    CHECK(allSpaceless(paper.pages).contains(report.enterprise.name));
}

TEST_CASE("a report without anything still has its ten sections")
{
    const RenderedPaper paper = testing::render(testing::bareReport());
    QStringList titles;
    for (const Bookmark &bookmark : paper.pages.bookmarks)
        titles << bookmark.title;
    CHECK(titles.size() == 10);
    CHECK(titles.constLast() == u"十、说明");
    const QString text = allSpaceless(paper.pages);
    CHECK(text.contains(u"本次会诊在检查范围内未发现重大隐患。"_qs));
    CHECK(text.contains(u"行政检查"_qs));
    CHECK(text.contains(u"（草稿未签发）"_qs));
}

TEST_CASE("sections, findings, photos and annexes are all there")
{
    const ConsultationReport report = testing::richReport();
    const QString text = allSpaceless(rich().pages);
    for (const ReportFinding &finding : report.findings)
        CHECK(text.contains(QString(finding.fact).remove(QLatin1Char(' '))));
    for (int i = 1; i <= 20; ++i)
        CHECK(text.contains(u"图%1"_qs.arg(i)));
    for (const auto &section : report.checklists.front().sections)
        for (const auto &item : section.items)
            CHECK(text.contains(item.question));
    CHECK(text.contains(u"附件3"_qs));
    CHECK(text.contains(u"拒绝签名，理由：认为风险点5已经整改。见证人：马会军（示例工业园区管委会）"_qs));
    CHECK(text.contains(report.dissents.front().text));
}

TEST_CASE("what is not known leaves no empty brackets behind")
{
    ConsultationReport report = testing::richReport();
    for (ReportFinding &finding : report.findings)
        for (ExpertView &view : finding.views)
            view.field.clear();
    report.helps = {{u"指导联锁调试"_qs, {}, {}}};
    report.signatures.back().refusal = SignatureRefusal{u"负责人不在场"_qs, u"马会军"_qs, {}, {}};
    report.majorHazards.front().consequence.clear();
    for (ReportPhoto &photo : report.photos)
        photo.place.clear();
    const QString text = allSpaceless(testing::render(report).pages);
    CHECK_FALSE(text.contains(u"（）"_qs));
    CHECK_FALSE(text.contains(u"可能后果"_qs));
    CHECK(text.contains(u"1.指导联锁调试十、说明"_qs));
    CHECK(text.contains(u"见证人：马会军"_qs));
}

TEST_CASE("paragraphs leave at least two lines on either side of a page's end")
{
    Strips strips;
    for (int i = 0; i < 60; ++i) {
        Strip strip;
        strip.height = geometry().pitch;
        strip.keepWithNext = i % 3 != 2;
        strip.bookmark = Bookmark{QString::number(i), 1, 0, 0};
        strips.push_back(strip);
    }
    const PagedStrips paged = paginate(strips, geometry());
    for (int i = 0; i < 60; i += 3) {
        CHECK(paged.bookmarks[size_t(i)].page == paged.bookmarks[size_t(i + 2)].page);
    }
    CHECK(paged.pages.size() == 3);
}
