#include "models/domain/visit/visitshare.h"

#include "models/domain/derivedid.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace xunzhen::domain {

namespace {

/// 0 = mine, 1 = nobody's, 2 = a colleague's.
size_t turnOf(const VisitShares &shares, const PinnedItem &pinned, const InspectorId &me)
{
    const InspectorId taker = takerOf(shares, pinned);
    return taker.isNull() ? 1 : taker == me ? 0 : 2;
}

}

VisitShareId visitShareIdFor(const VisitId &visit, const QString &checklistCode, const QString &section)
{
    return VisitShareId(derivedId("xunzhen visit share", {visit.toBytes(), checklistCode.toUtf8(), section.toUtf8()}));
}

InspectorId takerOf(const VisitShares &shares, const PinnedItem &pinned)
{
    const auto found = std::ranges::find_if(shares, [&](const VisitShare &share) {
        return share.checklistCode == pinned.checklistCode && share.section == pinned.section;
    });
    return found == shares.end() ? InspectorId() : found->inspector;
}

std::optional<int> nextUnansweredFor(const VisitRecord &record, const VisitShares &shares, const InspectorId &me, int from)
{
    QSet<QString> answered;
    for (const Answer &answer : record.answers)
        if (answer.verdict != Verdict::Unanswered)
            answered.insert(answer.itemCode);
    std::array<std::optional<int>, 3> after, wrapped;
    for (const PinnedItem &pinned : record.items) {
        if (answered.contains(pinned.item.code))
            continue;
        auto &found = (pinned.ordinal > from ? after : wrapped)[turnOf(shares, pinned, me)];
        if (!found)
            found = pinned.ordinal;
    }
    for (size_t turn = 0; turn < after.size(); ++turn)
        if (const auto found = after[turn] ? after[turn] : wrapped[turn])
            return found;
    return std::nullopt;
}

}
