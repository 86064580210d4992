// Undo and redo: the operation log is the history.
#include "models/services/examineservice.h"
#include "models/services/visits/undohistory.h"
#include "models/services/visits/visitediting.h"

namespace xunzhen::services {

namespace {

base::Outcome<UndoneChange> step(Workspace &workspace, const domain::VisitId &visit, UndoneChange (UndoHistory::*take)())
{
    domain::EnterpriseId firm;
    const auto taken = workspace.write([&] {
        const domain::Visit edited = changeableVisit(workspace, visit);
        firm = edited.enterprise;
        UndoHistory history(workspace, edited);
        const UndoneChange change = (history.*take)();
        touchVisit(workspace, visit);
        return change;
    });
    if (taken)
        Q_EMIT workspace.facts().visitsChanged({visit});
    if (taken && taken->what == QLatin1String("feature"))
        Q_EMIT workspace.facts().enterprisesChanged({firm});
    return taken;
}

}

base::Outcome<UndoneChange> VisitService::undoLast(const domain::VisitId &visit)
{
    return step(m_workspace, visit, &UndoHistory::takeBackLast);
}

base::Outcome<UndoneChange> ExamineService::redo(const domain::VisitId &visit)
{
    return step(m_workspace, visit, &UndoHistory::doAgain);
}

}
