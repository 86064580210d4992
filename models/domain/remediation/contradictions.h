#pragma once

#include "models/domain/visit/filecheck.h"
#include "models/domain/visit/findinggroups.h"

namespace xunzhen::domain {

/// Two things in findings or plan that do not go together, or one that is against itself. A hint: words are compared, and an
/// inspector may say that it is right so.
struct Contradiction
{
    /// "contradiction-measures", "-order", "-dates", "-owners", "-emergency", "-leniency"; a remark. Its item is where to jump.
    Gap gap;
    QString itemCode; ///< of the other item, when there are two
    QString subject;  ///< its own name, the same on every laptop while the same items contradict each other
    bool operator==(const Contradiction &) const = default;
};

/// In the order of the plan. Rules: opposed measures in one group; a measure that is due before another that it needs (named
/// as "第 2 项完成后", or by its words); one measure demanded twice with two dates or owners; an emergency measure that is to last
/// beyond the day of the fix; leniency beside a major hazard. `day` is the day of the visit, from which durations count.
std::vector<Contradiction> contradictions(const VisitRecord &record, const std::vector<FindingGroup> &groups, QDate day);

/// 人工确认: why a contradiction is meant so. An empty reason takes it back.
struct ContradictionNote
{
    ContradictionNoteId id;
    VisitId visit;
    QString subject;
    QString reason;
    QDateTime at;
    InspectorId by;
    bool operator==(const ContradictionNote &) const = default;
};

ContradictionNoteId contradictionNoteIdFor(const VisitId &visit, const QString &subject);

}
