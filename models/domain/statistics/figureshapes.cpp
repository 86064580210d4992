// What each figure is called and how it is counted.
#include "models/domain/statistics/figure.h"

#include <array>

namespace xunzhen::domain {

namespace {

FormWord word(const char *zh, const char *en) { return {QString::fromUtf8(zh), QString::fromUtf8(en)}; }

FigureColumn column(const char *code, const char *zh, const char *en, FigureUnit unit = FigureUnit::Count)
{
    return {QString::fromLatin1(code), word(zh, en), unit, true};
}

FigureColumn quiet(const char *code, const char *zh, const char *en, FigureUnit unit = FigureUnit::Count)
{
    return {QString::fromLatin1(code), word(zh, en), unit, false};
}

std::vector<FigureColumn> gradeColumns()
{
    return {column("major", "重大", "Major"), column("general", "一般", "General"), column("minor", "轻微", "Minor"),
            quiet("total", "合计", "Total"), quiet("firms", "涉及企业", "Firms")};
}

FigureShape visits()
{
    return {Figure::Visits, word("体检次数", "Visits"), word("执法机关", "Bureau"),
            word("期间内开始的体检，不论是否已经交付；作废的不计。涉及企业：合并过的企业算一家。",
                 "Visits begun in the period, handed over or not; voided ones left out. Firms: joined records count as one."),
            FigureChart::Stacked,
            {column("service", "服务", "Service"), column("check", "检查", "Check"), quiet("total", "合计", "Total"),
             quiet("issued", "已交付", "Handed over"), quiet("firms", "涉及企业", "Firms")},
            2};
}

FigureShape visitsOverTime()
{
    return {Figure::VisitsOverTime, word("体检走势", "Visits over time"), word("时间", "When"),
            word("按开始的日期（北京时间）：一个月以内按天，一个季度以内按周，再长按月。",
                 "By the day on which they began (China Standard Time): days up to a month, weeks up to a quarter, months beyond."),
            FigureChart::Line,
            {column("service", "服务", "Service"), column("check", "检查", "Check"), quiet("total", "合计", "Total")},
            2};
}

FigureShape findings(Figure figure, const FormWord &title, const FormWord &head, const FormWord &rule)
{
    return {figure, title, head, rule, FigureChart::Stacked, gradeColumns(), 3};
}

FigureShape byLaw()
{
    return findings(Figure::FindingsByLaw, word("风险点·按法律", "Findings by law"), word("法律法规", "Law"),
                    word("期间内体检的风险点，按所引法律各计一次；一个风险点引用几部法律的，每部都计，合计只计一次。",
                         "Findings of the period's visits, once for each law that they cite; the total counts each finding once."));
}

FigureShape byArticle()
{
    return findings(Figure::FindingsByArticle, word("风险点·按条款", "Findings by article"), word("条款", "Article"),
                    word("同一条的各款、各项合在一起；一个风险点引用几条的，每条都计，合计只计一次。",
                         "Paragraphs and items of an article together; once for each article cited, the total counts each finding once."));
}

FigureShape byTrade()
{
    return findings(Figure::FindingsByTrade, word("风险点·按行业", "Findings by trade"), word("行业大类", "Trade"),
                    word("按企业的国民经济行业代码（GB/T 4754）大类。", "By the class of the firm's trade code (GB/T 4754)."));
}

FigureShape byGrade()
{
    return {Figure::FindingsByGrade, word("风险点·按等级", "Findings by grade"), word("等级", "Grade"),
            word("期间内体检中没有作废的风险点，按诊断时定的等级。", "Findings of the period's visits that were not voided, by the grade given at diagnosis."),
            FigureChart::Bars,
            {column("findings", "风险点", "Findings"), quiet("firms", "涉及企业", "Firms"),
             quiet("share", "占比", "Share", FigureUnit::Percent)},
            0};
}

FigureShape byTown()
{
    return findings(Figure::FindingsByTown, word("风险点·按街镇", "Findings by town"), word("街镇", "Town"),
                    word("按企业所在街镇。", "By the town of the firm."));
}

FigureShape timeToFix()
{
    return {Figure::TimeToFix, word("整改用时", "Time to fix"), word("执法机关", "Bureau"),
            word("期间内体检交付的整改项：从交付之日到复查销号之日的天数。中位数：一半不超过它；九成值：九成不超过它。",
                 "Items handed over by the period's visits: days from the hand-over to the close-out. Half of the items took no longer "
                 "than the median, nine in ten no longer than the last column."),
            FigureChart::Bars,
            {quiet("items", "整改项", "Items"), quiet("fixed", "已销号", "Closed"),
             column("median", "中位数（天）", "Median (days)", FigureUnit::Days),
             column("p90", "九成值（天）", "90 % within (days)", FigureUnit::Days)},
            2};
}

FigureShape overdue()
{
    return {Figure::Overdue, word("整改逾期", "Overdue"), word("执法机关", "Bureau"),
            word("有期限的整改项，期限以最后一次延期为准；统计当天未销号且已过期限的为逾期未改。逾期率＝（逾期后改＋逾期未改）÷有期限的整改项。",
                 "Items with a date, the last extension counts; open ones are held against the day of counting. Share = (closed late + "
                 "overdue) ÷ items with a date."),
            FigureChart::Stacked,
            {quiet("dated", "有期限", "With a date"), column("in-time", "按期改", "Closed in time"), column("open", "未到期", "Not yet due"),
             column("late", "逾期后改", "Closed late"), column("overdue", "逾期未改", "Overdue"),
             quiet("share", "逾期率", "Overdue share", FigureUnit::Percent)},
            5};
}

FigureShape repeats()
{
    return {Figure::Repeats, word("重复风险点", "Repeat findings"), word("检查项", "Check item"),
            word("期间内的风险点，同一企业在更早的一次体检中已有同一检查项的风险点（不限期间和机关）；合并过的企业算一家。",
                 "Findings of the period on a check item on which the same firm had a finding in an earlier visit, of whatever period or "
                 "bureau; joined records count as one firm."),
            FigureChart::Bars,
            {column("findings", "重复的风险点", "Repeat findings"), quiet("firms", "涉及企业", "Firms")},
            0};
}

FigureShape leniency()
{
    return {Figure::Leniency, word("宽严建议", "Leniency"), word("免罚等条目", "Entry"),
            word("可用：风险点（重大的除外）的检查项列有该条目；采用：诊断时选用了该条目。一个风险点可用几个条目的，每个都计，合计只计一次。",
                 "Offered: the check item of a finding that is not major names the entry. Used: the entry was chosen at diagnosis. The total "
                 "counts each finding once."),
            FigureChart::Bars,
            {column("offered", "可用", "Offered"), column("used", "采用", "Used"),
             quiet("share", "采用率", "Share used", FigureUnit::Percent)},
            2};
}

FigureShape coverage()
{
    return {Figure::Coverage, word("清单覆盖", "Checklist coverage"), word("体检清单", "Checklist"),
            word("清单现行版本和期间内用到的检查项。问过：期间内至少作答一次；从未问过：一次也没有作答；从未有风险：问过但没有一次答为存在风险。",
                 "Items of the version in use and of the period's visits. Asked: answered at least once in the period. Never asked: not "
                 "once. Never at risk: asked, and at risk not once."),
            FigureChart::Stacked,
            {quiet("visits", "体检次数", "Visits"), quiet("items", "检查项", "Items"), column("at-risk", "有过风险", "At risk once or more"),
             column("never-at-risk", "从未有风险", "Never at risk"), column("never-asked", "从未问过", "Never asked"),
             quiet("share", "问过的比例", "Share asked", FigureUnit::Percent)},
            5};
}

FigureShape papers()
{
    return {Figure::Papers, word("文书", "Papers"), word("文书种类", "Kind"),
            word("期间内签发的文书，按签发日期；更正件另计，作废体检的文书不计。",
                 "Papers issued in the period, by the day of issue; corrections apart, those of voided visits left out."),
            FigureChart::Stacked,
            {column("issued", "首次签发", "First editions"), column("corrections", "更正件", "Corrections"), quiet("total", "合计", "Total")},
            2};
}

FigureShape repeatVisits()
{
    return {Figure::RepeatVisits, word("多次上门的企业", "Firms visited more than once"), word("企业", "Firm"),
            word("期间内有两次以上体检的企业，所有机关、服务和检查都计；合并过的企业算一家。",
                 "Firms with two or more visits in the period, services and checks of all bureaus chosen; joined records count as one firm."),
            FigureChart::Stacked,
            {column("service", "服务", "Service"), column("check", "检查", "Check"), quiet("total", "合计", "Total"),
             quiet("bureaus", "机关数", "Bureaus")},
            kRowsAreHeadline};
}

const std::array<FigureShape, 14> &shapes()
{
    static const std::array<FigureShape, 14> all{visits(), visitsOverTime(), byLaw(), byArticle(), byTrade(), byGrade(), byTown(),
                                                 timeToFix(), overdue(), repeats(), leniency(), coverage(), papers(), repeatVisits()};
    return all;
}

}

const FigureShape &shapeOf(Figure figure) { return shapes().at(size_t(figure)); }

}
