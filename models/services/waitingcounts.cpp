// Counting what waits, without reading it.
#include "models/services/workbenchservice.h"

#include "models/services/remediation/demandeditems.h"
#include "models/services/workspace.h"

#include "models/store/oplog.h"
#include "models/store/paper/paperdraftrepository.h"
#include "models/store/remediation/remediationrepository.h"
#include "models/store/visit/visitrepository.h"

#include <algorithm>

namespace xunzhen::services {

namespace {

int overdueThoughVoided(Workspace &workspace, QDate today)
{
    const auto items = demandedThoughVoided(workspace);
    return int(std::count_if(items.begin(), items.end(), [&](const domain::RemediationItem &item) {
        return domain::daysLeft(item, today).value_or(0) < 0;
    }));
}

}

WaitingCounts WorkbenchService::waiting() const
{
    return m_workspace.readOr([&] {
        store::Database &database = m_workspace.database();
        const QDate today = m_workspace.clock().today();
        WaitingCounts counts;
        counts.drafts = store::VisitRepository(database).openCount();
        counts.overdue = store::RemediationRepository(database).overdue(today) + overdueThoughVoided(m_workspace, today);
        counts.conflicts = int(store::OperationLog(database).conflicts().size());
        const auto drafts = store::PaperDraftRepository(database).unissued();
        counts.papers = int(std::ranges::count_if(drafts, [](const domain::PaperDraft &draft) { return draft.visit.isNull(); }));
        return counts;
    });
}

}
