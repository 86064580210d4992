// What each figure is called and how it is counted.
#include "models/domain/statistics/figure.h"

#include <array>

namespace xunzhen::domain {

namespace {

struct Word
{
    const char *zh, *en;
};

struct Column
{
    const char *code = nullptr;
    Word title{};
    FigureUnit unit = FigureUnit::Count;
    bool charted = true;
};

using Columns = std::array<Column, 6>; // those without a code are none

struct Shape
{
    Figure figure;
    Word title, head, rule;
    FigureChart chart;
    int headline;
    Columns columns;
};

constexpr Column charted(const char *code, Word title, FigureUnit unit = FigureUnit::Count) { return {code, title, unit, true}; }
constexpr Column listed(const char *code, Word title, FigureUnit unit = FigureUnit::Count) { return {code, title, unit, false}; }

constexpr Word kBureau{"执法机关", "Bureau"};
constexpr Column kService = charted("service", {"服务", "Service"}), kCheck = charted("check", {"检查", "Check"});
constexpr Column kTotal = listed("total", {"合计", "Total"}), kFirms = listed("firms", {"涉及企业", "Firms"});
constexpr Columns kGrades{charted("major", {"重大", "Major"}), charted("general", {"一般", "General"}), charted("minor", {"轻微", "Minor"}),
                          kTotal, kFirms};
constexpr int kTotalOfGrades = 3;

constexpr std::array<Shape, 14> kShapes{{
    {Figure::Visits, {"体检次数", "Visits"}, kBureau,
     {"期间内开始的体检，不论是否已经交付；作废的不计。涉及企业：合并过的企业算一家。",
      "Visits begun in the period, handed over or not; voided ones left out. Firms: joined records count as one."},
     FigureChart::Stacked, 2, {kService, kCheck, kTotal, listed("issued", {"已交付", "Handed over"}), kFirms}},
    {Figure::VisitsOverTime, {"体检走势", "Visits over time"}, {"时间", "When"},
     {"按开始的日期（北京时间）：一个月以内按天，一个季度以内按周，再长按月。",
      "By the day on which they began (China Standard Time): days up to a month, weeks up to a quarter, months beyond."},
     FigureChart::Line, 2, {kService, kCheck, kTotal}},
    {Figure::FindingsByLaw, {"风险点·按法律", "Findings by law"}, {"法律法规", "Law"},
     {"期间内体检的风险点，按所引法律各计一次；一个风险点引用几部法律的，每部都计，合计只计一次。",
      "Findings of the period's visits, once for each law that they cite; the total counts each finding once."},
     FigureChart::Stacked, kTotalOfGrades, kGrades},
    {Figure::FindingsByArticle, {"风险点·按条款", "Findings by article"}, {"条款", "Article"},
     {"同一条的各款、各项合在一起；一个风险点引用几条的，每条都计，合计只计一次。",
      "Paragraphs and items of an article together; once for each article cited, the total counts each finding once."},
     FigureChart::Stacked, kTotalOfGrades, kGrades},
    {Figure::FindingsByTrade, {"风险点·按行业", "Findings by trade"}, {"行业大类", "Trade"},
     {"按企业的国民经济行业代码（GB/T 4754）大类。", "By the class of the firm's trade code (GB/T 4754)."},
     FigureChart::Stacked, kTotalOfGrades, kGrades},
    {Figure::FindingsByGrade, {"风险点·按等级", "Findings by grade"}, {"等级", "Grade"},
     {"期间内体检中没有作废的风险点，按诊断时定的等级。", "Findings of the period's visits that were not voided, by the grade given at diagnosis."},
     FigureChart::Bars, 0, {charted("findings", {"风险点", "Findings"}), kFirms, listed("share", {"占比", "Share"}, FigureUnit::Percent)}},
    {Figure::FindingsByTown, {"风险点·按街镇", "Findings by town"}, {"街镇", "Town"}, {"按企业所在街镇。", "By the town of the firm."},
     FigureChart::Stacked, kTotalOfGrades, kGrades},
    {Figure::TimeToFix, {"整改用时", "Time to fix"}, kBureau,
     {"期间内体检交付的整改项：从交付之日到复查销号之日的天数。中位数：一半不超过它；九成值：九成不超过它。",
      "Items handed over by the period's visits: days from the hand-over to the close-out. Half of the items took no longer "
      "than the median, nine in ten no longer than the last column."},
     FigureChart::Bars, 2,
     {listed("items", {"整改项", "Items"}), listed("fixed", {"已销号", "Closed"}),
      charted("median", {"中位数（天）", "Median (days)"}, FigureUnit::Days), charted("p90", {"九成值（天）", "90 % within (days)"}, FigureUnit::Days)}},
    {Figure::Overdue, {"整改逾期", "Overdue"}, kBureau,
     {"有期限的整改项，期限以最后一次延期为准；统计当天未销号且已过期限的为逾期未改。逾期率＝（逾期后改＋逾期未改）÷有期限的整改项。",
      "Items with a date, the last extension counts; open ones are held against the day of counting. Share = (closed late + "
      "overdue) ÷ items with a date."},
     FigureChart::Stacked, 5,
     {listed("dated", {"有期限", "With a date"}), charted("in-time", {"按期改", "In time"}), charted("open", {"未到期", "Not due"}),
      charted("late", {"逾期后改", "Late"}), charted("overdue", {"逾期未改", "Overdue"}),
      listed("share", {"逾期率", "Overdue share"}, FigureUnit::Percent)}},
    {Figure::Repeats, {"重复风险点", "Repeat findings"}, {"检查项", "Check item"},
     {"期间内的风险点，同一企业在更早的一次体检中已有同一检查项的风险点（不限期间和机关）；合并过的企业算一家。",
      "Findings of the period on a check item on which the same firm had a finding in an earlier visit, of whatever period or "
      "bureau; joined records count as one firm."},
     FigureChart::Bars, 0, {charted("findings", {"重复的风险点", "Repeat findings"}), kFirms}},
    {Figure::Leniency, {"宽严建议", "Leniency"}, {"免罚等条目", "Entry"},
     {"可用：风险点（重大的除外）的检查项列有该条目；采用：诊断时选用了该条目。一个风险点可用几个条目的，每个都计，合计只计一次。",
      "Offered: the check item of a finding that is not major names the entry. Used: the entry was chosen at diagnosis. The total "
      "counts each finding once."},
     FigureChart::Bars, 2,
     {charted("offered", {"可用", "Offered"}), charted("used", {"采用", "Used"}), listed("share", {"采用率", "Share used"}, FigureUnit::Percent)}},
    {Figure::Coverage, {"清单覆盖", "Checklist coverage"}, {"体检清单", "Checklist"},
     {"清单现行版本和期间内用到的检查项。问过：期间内至少作答一次；从未问过：一次也没有作答；从未有风险：问过但没有一次答为存在风险。",
      "Items of the version in use and of the period's visits. Asked: answered at least once in the period. Never asked: not "
      "once. Never at risk: asked, and at risk not once."},
     FigureChart::Stacked, 5,
     {listed("visits", {"体检次数", "Visits"}), listed("items", {"检查项", "Items"}), charted("at-risk", {"有过风险", "At risk once or more"}),
      charted("never-at-risk", {"从未有风险", "Never at risk"}), charted("never-asked", {"从未问过", "Never asked"}),
      listed("share", {"问过的比例", "Share asked"}, FigureUnit::Percent)}},
    {Figure::Papers, {"文书", "Papers"}, {"文书种类", "Kind"},
     {"期间内签发的文书，按签发日期；更正件另计，作废体检的文书不计。",
      "Papers issued in the period, by the day of issue; corrections apart, those of voided visits left out."},
     FigureChart::Stacked, 2,
     {charted("issued", {"首次签发", "First editions"}), charted("corrections", {"更正件", "Corrections"}), kTotal}},
    {Figure::RepeatVisits, {"多次上门的企业", "Firms visited more than once"}, {"企业", "Firm"},
     {"期间内有两次以上体检的企业，所有机关、服务和检查都计；合并过的企业算一家。",
      "Firms with two or more visits in the period, services and checks of all bureaus chosen; joined records count as one firm."},
     FigureChart::Stacked, kRowsAreHeadline, {kService, kCheck, kTotal, listed("bureaus", {"机关数", "Bureaus"})}},
}};

FormWord formWord(const Word &word) { return {QString::fromUtf8(word.zh), QString::fromUtf8(word.en)}; }

FigureShape figureShape(const Shape &shape)
{
    FigureShape made{shape.figure, formWord(shape.title), formWord(shape.head), formWord(shape.rule), shape.chart, {}, shape.headline};
    for (const Column &column : shape.columns)
        if (column.code)
            made.columns.push_back({QString::fromLatin1(column.code), formWord(column.title), column.unit, column.charted});
    return made;
}

}

const FigureShape &shapeOf(Figure figure)
{
    static const std::vector<FigureShape> shapes = [] {
        std::vector<FigureShape> made;
        for (const Shape &shape : kShapes)
            made.push_back(figureShape(shape));
        return made;
    }();
    return shapes.at(size_t(figure));
}

}
