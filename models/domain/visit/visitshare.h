#pragma once

#include "models/domain/visit/visit.h"

namespace xunzhen::domain {

/// Which inspector takes which section of a checklist in a visit. One per (visit, list, section); a null inspector = nobody.
struct VisitShare
{
    VisitId visit;
    QString checklistCode, section;
    InspectorId inspector;
    QDateTime at;
    bool operator==(const VisitShare &) const = default;
};
using VisitShares = std::vector<VisitShare>;

/// The same on every laptop.
VisitShareId visitShareIdFor(const VisitId &visit, const QString &checklistCode, const QString &section);

/// Who takes the question; null = nobody.
InspectorId takerOf(const VisitShares &shares, const PinnedItem &pinned);
/// Ordinal of the next open question that one should go to: first those of one's own sections, then those that nobody
/// takes, then the others'. Each time after `from`, wrapping round once.
std::optional<int> nextUnansweredFor(const VisitRecord &record, const VisitShares &shares, const InspectorId &me, int from);

}
