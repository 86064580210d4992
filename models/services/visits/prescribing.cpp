// 处方: the remediation plan.
#include "models/services/visits/plandraft.h"
#include "models/services/visits/visitediting.h"

#include "models/services/packs/packlibrary.h"
#include "models/store/enterprise/enterpriserepository.h"
#include "models/store/remediation/remediationrepository.h"
#include "models/store/visit/visitrecordreader.h"
#include "models/store/visit/visitrepository.h"

#include <algorithm>

namespace xunzhen::services {

namespace {

domain::VisitRecord readRecord(Workspace &workspace, const domain::VisitId &id)
{
    return store::VisitRecordReader(workspace.database()).record(id);
}

bool isPlanned(const domain::VisitRecord &record, const domain::Finding &finding)
{
    return std::any_of(record.plan.begin(), record.plan.end(),
                       [&](const domain::RemediationItem &item) { return item.finding == finding.id; });
}

/// One item per finding that has none, as proposals.
std::vector<domain::RemediationItem> missingItems(Workspace &workspace, const domain::VisitRecord &record)
{
    const domain::Enterprise enterprise =
        store::EnterpriseRepository(workspace.database()).get(record.visit.enterprise);
    std::vector<domain::RemediationItem> items;
    for (const domain::Finding &finding : record.findings) {
        const domain::PinnedItem *pinned = record.itemFor(finding.itemCode);
        if (!pinned || isPlanned(record, finding))
            continue;
        const auto pack = PackLibrary(workspace).find(pinned->packCode, pinned->packVersion);
        const domain::MajorHazard *hazard = pack ? pack->hazard(finding.majorHazard) : nullptr;
        items.push_back(draftPlanItem(finding, *pinned, enterprise, hazard, workspace.clock().today()));
    }
    return items;
}

}

base::Done VisitService::draftPlan(const domain::VisitId &visit)
{
    const auto toDraft = m_workspace.read([&] { return missingItems(m_workspace, readRecord(m_workspace, visit)).size(); });
    if (!toDraft)
        return toDraft.error();
    if (*toDraft == 0)
        return {};
    return editVisit(m_workspace, visit, [&](const domain::Visit &) {
        const domain::VisitRecord record = readRecord(m_workspace, visit);
        std::vector<domain::RemediationItem> plan = record.plan;
        const auto missing = missingItems(m_workspace, record);
        plan.insert(plan.end(), missing.begin(), missing.end());
        orderPlan(plan, record.findings);
        store::RemediationRepository items(m_workspace.database());
        for (const domain::RemediationItem &item : plan)
            items.save(item);
    }, Undoable::No);
}

base::Done VisitService::savePlanItem(const domain::RemediationItem &item)
{
    return editVisit(m_workspace, item.visit, [&](const domain::Visit &visit) {
        store::RemediationRepository items(m_workspace.database());
        domain::RemediationItem saved = item;
        saved.enterprise = visit.enterprise;
        if (const auto known = items.find(item.id)) { // the state changes by re-inspection only
            saved.state = known->state;
            saved.stateAt = known->stateAt;
            saved.stateBy = known->stateBy;
            saved.stateNote = known->stateNote;
        }
        items.save(saved);
    });
}

base::Done VisitService::setSupport(const domain::VisitId &visit, const QString &text)
{
    return editVisit(m_workspace, visit, [&](domain::Visit edited) {
        edited.support = text;
        store::VisitRepository(m_workspace.database()).save(edited);
    });
}

base::Done VisitService::setTalked(const domain::VisitId &visit, const QString &text)
{
    return editVisit(m_workspace, visit, [&](domain::Visit edited) {
        edited.talked = text;
        store::VisitRepository(m_workspace.database()).save(edited);
    });
}

}
