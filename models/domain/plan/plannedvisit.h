#pragma once

#include "models/base/error.h"
#include "models/domain/ids.h"
#include "models/domain/visit/visit.h"

#include <QDate>
#include <QDateTime>
#include <QString>

namespace xunzhen::domain {

/// The source of a planned visit that was made from a follow-up: looking again at what a visit found.
inline const QString kFollowUpSource = QStringLiteral("回访");

/// 计划: a visit that is to take place. `visit` names what came of it.
struct PlannedVisit
{
    PlannedVisitId id;
    EnterpriseId enterprise;
    VisitKind kind = VisitKind::Service;
    QString bureau;
    QString source;         ///< task source as on the visit: 年度计划, 企业申请 …, kFollowUpSource
    QDateTime madeAt;
    InspectorId madeBy;
    QDate day;
    InspectorId lead, second;
    QString note;           ///< why, and what to look at
    VisitId visit;          ///< null = it has not begun
    QString voided;         ///< reason why it was taken out; empty = stands
    bool operator==(const PlannedVisit &) const = default;

    bool isWaiting() const { return visit.isNull() && voided.isEmpty(); }
};

/// What keeps a plan from being made: "enterprise-missing", "day-missing", "day-past" (its argument is the day).
base::Problems planProblems(const PlannedVisit &planned, QDate today);

/// Whether this visit, begun on `day`, is what was planned: same firm (told by the caller), same bureau and kind, and the plan's
/// day has come.
bool isWhatWasPlanned(const PlannedVisit &planned, const Visit &visit, QDate day);

}
