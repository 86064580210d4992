#include "models/services/workbenchservice.h"

#include "models/services/enterpriseservice.h"
#include "models/services/workspace.h"

#include "models/store/checklist/packrepository.h"
#include "models/store/paper/paperrepository.h"
#include "models/store/visit/visitrepository.h"

#include <algorithm>

namespace xunzhen::services {

namespace {

constexpr int kDueDays = 14;
constexpr int kLatelyVisits = 50;
constexpr int kPapersShown = 10;

std::vector<domain::Paper> latestPapers(store::Database &database)
{
    std::vector<domain::Paper> papers;
    for (const domain::Visit &visit : store::VisitRepository(database).latest(kLatelyVisits)) {
        const auto some = store::PaperRepository(database).ofVisit(visit.id);
        papers.insert(papers.end(), some.begin(), some.end());
    }
    std::stable_sort(papers.begin(), papers.end(),
                     [](const domain::Paper &a, const domain::Paper &b) { return a.issuedAt > b.issuedAt; });
    if (papers.size() > kPapersShown)
        papers.resize(kPapersShown);
    return papers;
}

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
    bench.papers = m_workspace.readOr([&] { return latestPapers(m_workspace.database()); });
    bench.publishedPacks = PackDraftService(m_workspace).published();
    bench.packs = m_workspace.readOr([&] { return int(store::PackRepository(m_workspace.database()).all().size()); });
    bench.visits = m_workspace.readOr([&] {
        return int(store::VisitRepository(m_workspace.database()).latest(std::numeric_limits<int>::max()).size());
    });
    return bench;
}

}
