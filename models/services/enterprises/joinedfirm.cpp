#include "models/services/enterprises/joinedfirm.h"

#include "models/store/enterprise/enterpriserepository.h"
#include "models/store/enterprise/firmlinkrepository.h"
#include "models/store/paper/paperrepository.h"
#include "models/store/remediation/remediationrepository.h"
#include "models/store/visit/visitrepository.h"

#include <algorithm>

namespace xunzhen::services {

namespace {

template<typename Rows>
void append(Rows &all, const Rows &more)
{
    all.insert(all.end(), more.begin(), more.end());
}

}

domain::FirmSets firmSets(Workspace &workspace)
{
    const auto links = store::FirmLinkRepository(workspace.database()).holding();
    std::vector<domain::EnterpriseId> linked;
    for (const domain::FirmLink &link : links) {
        linked.push_back(link.one);
        linked.push_back(link.other);
    }
    std::set<domain::EnterpriseId> inUse;
    for (const domain::Enterprise &record : store::EnterpriseRepository(workspace.database()).byIds(linked))
        if (record.voided.isEmpty())
            inUse.insert(record.id);
    return {links, inUse};
}

JoinedFirm::JoinedFirm(Workspace &workspace, const domain::FirmSets &sets, const domain::EnterpriseId &id)
    : m_workspace(workspace), m_canonical(sets.canonical(id)), m_records(sets.members(id))
{
}

std::vector<domain::Visit> JoinedFirm::visits() const
{
    std::vector<domain::Visit> visits;
    for (const domain::EnterpriseId &record : m_records)
        append(visits, store::VisitRepository(m_workspace.database()).byEnterprise(record));
    std::sort(visits.begin(), visits.end(), [](const domain::Visit &a, const domain::Visit &b) {
        return std::pair(a.openedAt, a.id) > std::pair(b.openedAt, b.id);
    });
    return visits;
}

std::vector<domain::RemediationItem> JoinedFirm::remediation() const
{
    std::vector<domain::RemediationItem> items;
    for (const domain::EnterpriseId &record : m_records)
        append(items, store::RemediationRepository(m_workspace.database()).ofEnterprise(record));
    return items;
}

std::vector<domain::RemediationItem> JoinedFirm::openItems() const
{
    auto items = remediation();
    std::erase_if(items, [](const domain::RemediationItem &item) {
        return item.state == domain::RemediationState::Closed || item.state == domain::RemediationState::Voided;
    });
    std::stable_sort(items.begin(), items.end(), [](const auto &a, const auto &b) { return a.due < b.due; });
    return items;
}

std::vector<domain::Paper> JoinedFirm::papers() const
{
    std::vector<domain::Paper> papers;
    for (const domain::EnterpriseId &record : m_records)
        append(papers, store::PaperRepository(m_workspace.database()).ofEnterprise(record));
    std::stable_sort(papers.begin(), papers.end(), [](const domain::Paper &a, const domain::Paper &b) {
        return std::tie(a.issuedAt, a.revision, a.id) > std::tie(b.issuedAt, b.revision, b.id);
    });
    return papers;
}

}
