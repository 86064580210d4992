#include "models/services/remediationservice.h"

#include "models/services/photos/intake.h"
#include "models/services/remediation/demandeditems.h"
#include "models/services/remediation/looking.h"
#include "models/services/remediation/remediationrows.h"
#include "models/services/workspace.h"

#include "models/store/remediation/reinspectionrepository.h"
#include "models/store/remediation/remediationrepository.h"
#include "models/store/visit/evidencerepository.h"
#include "models/store/visit/findingrepository.h"

namespace xunzhen::services {

RemediationService::RemediationService(Workspace &workspace) : m_workspace(workspace) {}

std::vector<RemediationRow> RemediationService::list(const RemediationFilter &filter) const
{
    return m_workspace.readOr([&] { return remediationRows(m_workspace, filter); });
}

base::Outcome<domain::RemediationItem> RemediationService::item(const domain::RemediationId &id) const
{
    return m_workspace.read(
        [&] { return asDemanded(m_workspace, store::RemediationRepository(m_workspace.database()).get(id)); });
}

std::vector<domain::Reinspection> RemediationService::reinspections(const domain::RemediationId &id) const
{
    return m_workspace.readOr([&] { return store::ReinspectionRepository(m_workspace.database()).ofRemediation(id); });
}

base::Done RemediationService::reinspect(const domain::RemediationId &id, domain::RemediationState result,
                                         const QString &note)
{
    domain::RemediationItem item;
    auto done = m_workspace.write([&] { item = look(m_workspace, id, result, note); });
    if (done) {
        Q_EMIT m_workspace.facts().remediationChanged();
        Q_EMIT m_workspace.facts().enterprisesChanged({item.enterprise});
    }
    return done;
}

base::Outcome<domain::EvidenceId> RemediationService::addProof(const domain::RemediationId &id, const QByteArray &bytes,
                                                               const QString &fileName)
{
    const auto item = m_workspace.read([&] { return inspectable(m_workspace, id); });
    if (!item)
        return item.error();
    auto taken = base::attempt([&] { return takeInPhoto(m_workspace, bytes, fileName); });
    if (!taken)
        return taken.error();
    domain::Evidence evidence = std::move(taken).value();
    evidence.visit = item->visit;
    evidence.remediation = id;
    const auto done = m_workspace.write([&] {
        inspectable(m_workspace, id);
        store::EvidenceRepository(m_workspace.database()).save(evidence);
    });
    if (!done)
        return done.error();
    Q_EMIT m_workspace.facts().remediationChanged();
    return evidence.id;
}

std::vector<domain::Evidence> RemediationService::proofs(const domain::RemediationId &id) const
{
    return m_workspace.readOr([&] { return store::EvidenceRepository(m_workspace.database()).ofRemediation(id); });
}

std::vector<domain::Evidence> RemediationService::before(const domain::RemediationId &id) const
{
    return m_workspace.readOr([&] {
        const auto item = store::RemediationRepository(m_workspace.database()).get(id);
        const auto finding = store::FindingRepository(m_workspace.database()).find(item.finding);
        auto photos = store::EvidenceRepository(m_workspace.database()).ofVisit(item.visit);
        std::erase_if(photos, [&](const domain::Evidence &photo) {
            return !finding || photo.itemCode != finding->itemCode || !photo.remediation.isNull();
        });
        return photos;
    });
}

}
