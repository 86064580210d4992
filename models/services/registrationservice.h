#pragma once

#include "models/base/outcome.h"
#include "models/domain/checklist/listchoice.h"
#include "models/domain/visit/visitguard.h"

namespace xunzhen::services {

class Workspace;

/// What adding lists did to a visit.
struct ListsAdded
{
    int questions = 0;     ///< new ones
    int alreadyAsked = 0;  ///< that the visit asked before: they stand where they stood
    int notApplicable = 0; ///< open questions that by the firm's features do not apply and are answered so
};

/// 挂号 of a visit that is open: what was registered can be put right until the paper is issued. Firm, kind, bureau, lead and time
/// stay as they were opened. Each call is durable when it returns and one step of undo; an issued visit refuses with Frozen, a
/// user who may not open visits with NotAllowed.
class RegistrationService
{
public:
    explicit RegistrationService(Workspace &workspace) : m_workspace(workspace) {}

    base::Done setSource(const domain::VisitId &visit, const QString &source);
    base::Done setCompanion(const domain::VisitId &visit, const QString &companion);
    /// Error(Refused) "expert-has-signed" when somebody who has signed would be left out.
    base::Done setExperts(const domain::VisitId &visit, const QStringList &experts);

    /// What the visit guard says to that second inspector, on the day of the visit, beyond what it says to the present one.
    std::vector<domain::GuardNote> guard(const domain::VisitId &visit, const domain::InspectorId &second) const;
    /// Null = nobody. What stops at opening stops here: Error(Refused) with the guard's notes. A warning wants a reason, which is
    /// kept with the visit: else "guard-reason-missing" among them. What the former one has signed stays in the record and stands
    /// for nobody (domain::isInPlace).
    base::Done setSecond(const domain::VisitId &visit, const domain::InspectorId &second, const QString &reason = {});

    /// The lists' questions behind those that are asked, from the current versions of their packs; one that is asked already stays
    /// as it is. What by the firm's features does not apply is answered so, as at opening. Refused as at opening, and with
    /// "lists-asked" when there is nothing new. One step of undo, until somebody has written on the new questions.
    base::Outcome<ListsAdded> addLists(const domain::VisitId &visit, const std::vector<domain::ListChoice> &lists);

private:
    Workspace &m_workspace;
};

}
