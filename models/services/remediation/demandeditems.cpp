#include "models/services/remediation/demandeditems.h"

#include "models/services/papers/shownversions.h"

#include "models/store/paper/paperrepository.h"
#include "models/store/remediation/remediationrepository.h"

#include <algorithm>

namespace xunzhen::services {

namespace {

bool isOnPaper(Workspace &workspace, const domain::RemediationItem &item)
{
    const auto papers = store::PaperRepository(workspace.database()).ofKind(item.visit, domain::kConsultationReport);
    return std::ranges::any_of(papers, [&](const domain::Paper &paper) {
        return shows(paper.versions, "remediation", item.id.toBytes());
    });
}

}

domain::RemediationItem asDemanded(Workspace &workspace, domain::RemediationItem item)
{
    if (item.state == domain::RemediationState::Voided && isOnPaper(workspace, item))
        item.state = domain::RemediationState::Open;
    return item;
}

std::vector<domain::RemediationItem> demandedThoughVoided(Workspace &workspace)
{
    std::vector<domain::RemediationItem> demanded;
    for (const domain::RemediationItem &item : store::RemediationRepository(workspace.database()).voidedOfIssued())
        if (const auto now = asDemanded(workspace, item); now.state != domain::RemediationState::Voided)
            demanded.push_back(now);
    return demanded;
}

}
