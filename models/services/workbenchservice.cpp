#include "models/services/workbenchservice.h"

#include "models/services/enterpriseservice.h"
#include "models/services/workspace.h"

#include "models/store/checklist/packrepository.h"
#include "models/store/paper/paperrepository.h"
#include "models/store/visit/visitrepository.h"

namespace xunzhen::services {

namespace {

constexpr int kDueDays = 14;
constexpr int kPapersShown = 10;

}

WorkbenchService::WorkbenchService(Workspace &workspace) : m_workspace(workspace) {}

Workbench WorkbenchService::today() const
{
    RemediationFilter due;
    due.dueWithinDays = kDueDays;
    Workbench bench;
    bench.drafts = VisitService(m_workspace).openVisits();
    bench.due = RemediationService(m_workspace).list(due);
    bench.conflicts = SyncService(m_workspace).conflicts();
    bench.reviews = PackService(m_workspace).reviews();
    bench.inspectors = int(PeopleService(m_workspace).inspectors().size());
    bench.enterprises = EnterpriseService(m_workspace).count();
    bench.papers = m_workspace.readOr([&] { return store::PaperRepository(m_workspace.database()).latestOfVisits(kPapersShown); });
    bench.publishedPacks = PackDraftService(m_workspace).published();
    bench.packs = m_workspace.readOr([&] { return int(store::PackRepository(m_workspace.database()).versions().size()); });
    bench.visits = m_workspace.readOr([&] { return store::VisitRepository(m_workspace.database()).count(); });
    return bench;
}

}
