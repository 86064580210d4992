#pragma once

#include "models/base/outcome.h"
#include "models/domain/paper/paperdraft.h"
#include "models/domain/plan/plannedvisit.h"

#include <functional>
#include <vector>

namespace xunzhen::services {

class Workspace;

/// What is asked for when a visit is planned; the bureau and who plans are those of this laptop.
struct PlanWish
{
    domain::EnterpriseId enterprise;
    domain::VisitKind kind = domain::VisitKind::Service;
    QDate day;
    domain::InspectorId lead = {}, second = {}; ///< a null lead is who plans
    QString source = {};
    QString note = {};
};

/// A planned visit as lists show it.
struct PlannedRow
{
    domain::PlannedVisit planned;
    QString enterpriseName, town;
    QString lead, second;   ///< names
    int daysLeft = 0;       ///< negative: its day has passed
};

/// A 文书 of the bureau that is not issued yet.
struct OpenPaper
{
    domain::PaperDraft draft;
    domain::FormWord title;
    QString enterpriseName; ///< empty for a paper of the bureau
    int fields = 0;         ///< how many are missing or wrong
    int signatures = 0;     ///< how many are missing; with no field missing that is all it waits for
};

/// 计划: visits that are to take place, shared by the team, and what else waits with a day or without one. Every change is
/// durable when the call returns and can be taken back.
class PlanService
{
public:
    explicit PlanService(Workspace &workspace) : m_workspace(workspace) {}

    /// Fails with InvalidInput and domain::planProblems(), NotFound (the firm), NotAllowed.
    base::Outcome<domain::PlannedVisitId> plan(const PlanWish &wish);
    base::Outcome<PlannedRow> planned(const domain::PlannedVisitId &id) const;
    std::vector<PlannedRow> between(QDate from, QDate to) const; ///< both days included, begun ones too, by day
    /// Those of this bureau that have not begun, up to this day, included.
    std::vector<PlannedRow> waitingUntil(QDate day) const;
    std::vector<PlannedRow> ofEnterprise(const domain::EnterpriseId &id) const; ///< of all records of the firm, by day

    /// Refused once it has begun ("plan-begun") or was taken out ("plan-taken-out"); a past day is InvalidInput "day-past".
    base::Done move(const domain::PlannedVisitId &id, QDate day);
    base::Done setTeam(const domain::PlannedVisitId &id, const domain::InspectorId &lead, const domain::InspectorId &second);
    base::Done setNote(const domain::PlannedVisitId &id, const QString &note);
    base::Done takeOut(const domain::PlannedVisitId &id, const QString &reason);
    base::Done bringBack(const domain::PlannedVisitId &id); ///< what was taken out

    /// The visit is what came of the plan; with a null id, of what was planned for this firm up to today (nothing when nothing
    /// was). Returns the plan that was linked, or null. It waits again when the visit is voided.
    base::Outcome<domain::PlannedVisitId> begun(const domain::PlannedVisitId &id, const domain::VisitId &visit);

    /// Latest first.
    std::vector<OpenPaper> openPapers() const;

private:
    base::Done edit(const domain::PlannedVisitId &id, const std::function<void(const domain::PlannedVisit &)> &act);

    Workspace &m_workspace;
};

}
