// Undo: the operation log is the history.
#include "models/services/visits/undohistory.h"
#include "models/services/visits/visitediting.h"

namespace xunzhen::services {

base::Outcome<UndoneChange> VisitService::undoLast(const domain::VisitId &visit)
{
    domain::EnterpriseId firm;
    const auto undone = m_workspace.write([&] {
        const domain::Visit edited = changeableVisit(m_workspace, visit);
        firm = edited.enterprise;
        const UndoneChange change = UndoHistory(m_workspace, edited).takeBackLast();
        touchVisit(m_workspace, visit);
        return change;
    });
    if (undone)
        Q_EMIT m_workspace.facts().visitsChanged({visit});
    if (undone && undone->what == QLatin1String("feature"))
        Q_EMIT m_workspace.facts().enterprisesChanged({firm});
    return undone;
}

}
