#include "models/report/content/chinesetext.h"
#include "models/report/content/consultationcontent.h"
#include "models/report/sink/textdump.h"

#include "tests/report/extremereport.h"
#include "tests/report/samplereport.h"
#include "tests/support/catch.h"

#include <cmath>

using namespace xunzhen;
using namespace xunzhen::report;

namespace {

const PageGeometry &geometry()
{
    return testing::consultationTemplate().geometry();
}

const RenderedPaper &extreme()
{
    static const RenderedPaper paper = testing::render(testing::extremeReport());
    return paper;
}

QString textOf(const RenderedPaper &paper)
{
    return allText(paper.pages).remove(QLatin1Char(' ')).remove(QChar(0x3000)).remove(QLatin1Char('\n'));
}

QStringList titleOf(const RenderedPaper &paper)
{
    const QStringList lines = pageLines(paper.pages.pages[1]);
    return lines.mid(0, lines.indexOf(u"会诊报告"_qs) + 1);
}

double foot(const Page &page)
{
    double lowest = 0;
    for (const GlyphRun &run : page.runs)
        if (run.tag >= 0)
            lowest = std::max(lowest, run.origin.y());
    for (const PlacedImage &image : page.images)
        lowest = std::max(lowest, image.rect.bottom());
    return lowest;
}

size_t firstAnnexPage(const RenderedPaper &paper)
{
    const auto &pages = paper.pages.pages;
    for (size_t i = 0; i < pages.size(); ++i)
        if (pageLines(pages[i]).contains(u"附件1"_qs))
            return i;
    return pages.size();
}

}

TEST_CASE("the title is the firm's name and, alone on the last line, the paper's")
{
    CHECK(titleOf(testing::render(testing::richReport())) == QStringList{u"天津海河示例精密涂装有限公司"_qs, u"会诊报告"_qs});
}

TEST_CASE("a long title has lines of about equal length and no torn words")
{
    const QString name = testing::extremeReport().enterprise.name;
    QStringList title = titleOf(extreme());
    CHECK(title.takeLast() == u"会诊报告");
    CHECK(title.join(QString()) == name);
    REQUIRE(title.size() >= 4);
    for (const QString &line : title)
        CHECK(line.toUcs4().size() >= name.toUcs4().size() / title.size() - 4);
    for (const QString &word : {u"有限公司"_qs, u"股份"_qs, u"集团"_qs, u"分公司"_qs})
        CHECK(std::any_of(title.begin(), title.end(), [&](const QString &line) { return line.contains(word); }));
}

TEST_CASE("a hundred findings and two hundred photos are all on the paper")
{
    const ConsultationReport report = testing::extremeReport();
    const QString text = textOf(extreme());
    for (const ReportFinding &finding : report.findings)
        CHECK(text.contains(QString(finding.title).remove(QLatin1Char(' '))));
    for (const ReportPhoto &photo : report.photos)
        CHECK((photo.caption.size() > 1000 || text.contains(photo.caption)));
    CHECK(text.count(u'字') > 1500);
    for (int i = 1; i <= 20; ++i)
        CHECK(text.count(u"第%1条记录"_qs.arg(i)) == 2);
    CHECK(text.contains(u"（一百）"_qs));
    CHECK(extreme().missing.isEmpty());
}

TEST_CASE("no page before the annexes is more than half empty but the last two")
{
    const double half = geometry().type.top() + geometry().type.height() / 2;
    const auto &pages = extreme().pages.pages;
    const size_t end = firstAnnexPage(extreme());
    REQUIRE(end > 30);
    for (size_t i = 1; i + 2 < end; ++i)
        CHECK(foot(pages[i]) > half);
}

TEST_CASE("a card that goes on overleaf names itself again")
{
    for (const Page &page : extreme().pages.pages) {
        const QStringList lines = pageLines(page);
        const bool planPage = std::any_of(lines.begin(), lines.end(), [](const QString &line) { return line.startsWith(u"整改标准"); });
        if (planPage && !lines.front().contains(u"整改建议"_qs) && lines.size() > 8)
            CHECK_FALSE(lines.front().startsWith(u"整改"_qs));
    }
}

TEST_CASE("a visit without findings says so and has no empty annex")
{
    const RenderedPaper paper = testing::render(testing::cleanReport());
    const QString text = textOf(paper);
    CHECK(text.contains(u"未发现风险点。"_qs));
    CHECK(text.contains(u"未发现重大隐患。"_qs));
    CHECK(text.contains(u"没有需要列入整改方案的事项。"_qs));
    CHECK(text.contains(u"附件：1.体检清单作答情况"_qs));
    CHECK_FALSE(text.contains(u"现场照片"_qs));
    CHECK_FALSE(text.contains(u"附件2"_qs));
}

TEST_CASE("columns that are empty in every row are left out, single empty cells say so")
{
    ConsultationReport report = testing::richReport();
    for (ReportMember &member : report.members)
        member.field.clear();
    report.members.back().credential.clear();
    report.enterprise.scale.clear();
    const QString text = textOf(testing::render(report));
    CHECK_FALSE(text.contains(u"专业领域"_qs));
    CHECK(text.contains(u"津12-0301"_qs));
    CHECK(text.contains(u"记录人—"_qs));
    CHECK(text.contains(u"企业规模—"_qs));
    for (ReportFinding &finding : report.findings)
        finding.photoIds.clear();
    const QString plain = textOf(testing::render(report));
    CHECK(plain.contains(u"序号部位风险点等级1一车间北侧喷漆房"_qs));
}

TEST_CASE("a major hazard shows finding, grade, rule, result, numbered steps, owner and term")
{
    const QString text = textOf(testing::render(testing::richReport()));
    for (const QString &part : {u"对应风险点风险点1等级重大隐患"_qs, u"判定依据使用易燃溶剂的密闭作业场所"_qs, u"可能后果可燃气体积聚"_qs,
                                u"1.立即停止喷漆作业，切断动火和非防爆电源"_qs, u"2.开启机械通风，专人值守"_qs, u"责任人赵立新整改期限立即整改"_qs})
        CHECK(text.contains(part));
}

TEST_CASE("every item of the plan has number, risk, place, clause, measure, standard, owner, term and acceptance")
{
    ConsultationReport report = testing::richReport();
    for (ReportPlanItem &item : report.plan) {
        item.place = u"某处"_qs;
        item.citations = QStringList{u"《安全生产法》第三十六条"_qs};
        item.help.clear();
    }
    QString text = textOf(testing::render(report));
    CHECK(text.contains(u"第2项风险点2危险化学品与普通物料混放部位某处责任人车间主任王建国法律依据《安全生产法》第三十六条整改措施将稀释剂移入"_qs));
    CHECK(text.contains(u"整改期限2026年12月2日验收□合格□不合格"_qs));
    CHECK_FALSE(text.contains(u"帮扶专家"_qs));
    report.plan[1].help = u"专家线上答疑"_qs;
    text = textOf(testing::render(report));
    CHECK(text.count(u"帮扶专家线上答疑"_qs) == 1);
}

TEST_CASE("a draft says on every page that it is one, and bears no seal")
{
    ConsultationReport report = testing::richReport();
    report.number.clear();
    const RenderedPaper draft = testing::render(report);
    for (const Page &page : draft.pages.pages)
        CHECK(pageLines(page).join(QString()).contains(u"草稿"_qs));
    CHECK(textOf(draft).contains(u"（草稿，未签发，不加盖印章）"_qs));
    CHECK_FALSE(textOf(draft).contains(u"（盖章）"_qs));
    CHECK(draft.pages.properties.title.startsWith(u"（草稿）"_qs));

    const RenderedPaper issued = testing::render(testing::richReport());
    CHECK_FALSE(textOf(issued).contains(u"草稿"_qs));
    CHECK(textOf(issued).contains(u"（盖章）"_qs));
}

TEST_CASE("a corrected paper shows its edition beside the number and the reason before all else")
{
    ConsultationReport report = testing::richReport();
    report.edition = u"第2版"_qs;
    report.revision = u"更正说明：本件替代第1版。\n更正原因：单位有误。"_qs;
    const RenderedPaper paper = testing::render(report);
    CHECK(pageLines(paper.pages.pages[0]).front().remove(QChar(0x3000)) == u"津南应急会诊〔2026〕12号（第2版更正件）");
    const QString text = textOf(paper);
    CHECK(text.indexOf(u"更正原因：单位有误。"_qs) < text.indexOf(u"一、企业概况"_qs));
    CHECK(text.indexOf(u"更正原因：单位有误。"_qs) > 0);
    CHECK(paper.pages.properties.title.contains(u"第2版"_qs));
}

TEST_CASE("the QR code closes the last page at its foot")
{
    const RenderedPaper paper = testing::render(testing::richReport());
    const Page &last = paper.pages.pages.back();
    REQUIRE_FALSE(last.fills.empty());
    double lowest = 0;
    for (const Rule &rule : last.rules)
        lowest = std::max({lowest, rule.from.y(), rule.to.y()});
    CHECK(std::abs(lowest - geometry().type.bottom()) < 1);
    CHECK(last.fills.back().rects.back().bottom() < lowest);
}

TEST_CASE("the title of a checklist's part stays with its first question")
{
    const auto &model = extreme().pages;
    for (const Page &page : model.pages) {
        const QStringList lines = pageLines(page);
        for (qsizetype i = 0; i < lines.size(); ++i)
            if (lines[i].startsWith(u"第2部分"_qs) || lines[i].startsWith(u"第3部分"_qs))
                CHECK(i + 2 < lines.size());
    }
}

TEST_CASE("numbers of headings are written in Chinese")
{
    const std::pair<int, QString> samples[] = {{1, u"一"_qs}, {10, u"十"_qs}, {12, u"十二"_qs}, {20, u"二十"_qs}, {21, u"二十一"_qs},
        {100, u"一百"_qs}, {103, u"一百零三"_qs}, {110, u"一百一十"_qs}, {1003, u"一千零三"_qs}, {2010, u"二千零一十"_qs}, {0, u"0"_qs}};
    for (const auto &[number, text] : samples)
        CHECK(chineseNumeral(number) == text);
}
