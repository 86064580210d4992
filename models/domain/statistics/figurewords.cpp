// Codes of figures and of their entries in words.
#include "models/domain/statistics/statistics.h"

#include <algorithm>
#include <array>

namespace xunzhen::domain {

namespace {

struct CodeWord
{
    const char *code, *zh, *en;
};

constexpr std::array kStates{
    CodeWord{"service", "服务", "Service"}, CodeWord{"check", "检查", "Check"}, CodeWord{"major", "重大", "Major"},
    CodeWord{"general", "一般", "General"}, CodeWord{"minor", "轻微", "Minor"}, CodeWord{"in-time", "按期改", "Closed in time"},
    CodeWord{"open", "未到期", "Not yet due"}, CodeWord{"late", "逾期后改", "Closed late"}, CodeWord{"overdue", "逾期未改", "Overdue"},
    CodeWord{"undated", "没有期限", "Without a date"}, CodeWord{"fixed", "已销号", "Closed"}, CodeWord{"unfixed", "未销号", "Not closed"},
    CodeWord{"offered", "可用", "Offered"}, CodeWord{"used", "采用", "Used"}, CodeWord{"never-asked", "从未问过", "Never asked"},
    CodeWord{"never-at-risk", "从未有风险", "Never at risk"}, CodeWord{"at-risk", "有过风险", "At risk once or more"},
    CodeWord{"issued", "首次签发", "First edition"}, CodeWord{"correction", "更正件", "Correction"}};

std::optional<FormWord> wordFor(const QString &code)
{
    const auto found = std::ranges::find_if(kStates, [&](const CodeWord &one) { return code == QLatin1String(one.code); });
    if (found == kStates.end())
        return std::nullopt;
    return FormWord{QString::fromUtf8(found->zh), QString::fromUtf8(found->en)};
}

FormWord nothingRecorded(Figure figure)
{
    switch (figure) {
    case Figure::FindingsByLaw:
    case Figure::FindingsByArticle: return {QStringLiteral("没有引用条款"), QStringLiteral("No article cited")};
    case Figure::FindingsByTrade: return {QStringLiteral("没有登记行业"), QStringLiteral("No trade recorded")};
    case Figure::FindingsByTown: return {QStringLiteral("没有登记街镇"), QStringLiteral("No town recorded")};
    default: return {QStringLiteral("没有登记"), QStringLiteral("Not recorded")};
    }
}

}

FormWord entryStateWord(const QString &code) { return wordFor(code).value_or(FormWord{code, code}); }

std::optional<FormWord> figureKeyWord(Figure figure, const QString &key)
{
    if (key.isEmpty())
        return nothingRecorded(figure);
    return figure == Figure::FindingsByGrade ? wordFor(key) : std::nullopt;
}

}
