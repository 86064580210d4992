#include "models/services/remediation/looking.h"

#include "models/services/remediation/demandeditems.h"

#include "models/store/remediation/reinspectionrepository.h"
#include "models/store/remediation/remediationrepository.h"
#include "models/store/visit/evidencerepository.h"
#include "models/store/visit/visitrepository.h"

namespace xunzhen::services {

namespace {

void requireProof(Workspace &workspace, const domain::RemediationId &id, const QString &note)
{
    if (note.trimmed().isEmpty() && store::EvidenceRepository(workspace.database()).ofRemediation(id).empty())
        throw base::Error(base::ErrorCode::Refused, id.toString(), {{QStringLiteral("proof-missing"), {}, {}}});
}

}

domain::RemediationItem inspectable(Workspace &workspace, const domain::RemediationId &id)
{
    const auto item = asDemanded(workspace, store::RemediationRepository(workspace.database()).get(id));
    const domain::Visit visit = store::VisitRepository(workspace.database()).get(item.visit);
    if (visit.state != domain::VisitState::Issued)
        throw base::Error(base::ErrorCode::Refused, id.toString(),
                          {{QStringLiteral("visit-not-issued"), {}, {}}});
    if (item.state == domain::RemediationState::Voided)
        throw base::Error(base::ErrorCode::Refused, id.toString(),
                          {{QStringLiteral("remediation-voided"), {}, {item.stateNote}}});
    return item;
}

domain::RemediationItem look(Workspace &workspace, const domain::RemediationId &id, domain::RemediationState result,
                             const QString &note)
{
    const domain::RemediationItem item = inspectable(workspace, id);
    if (result == domain::RemediationState::Voided)
        throw base::Error(base::ErrorCode::InvalidInput, QStringLiteral("a re-inspection does not void"));
    if (result == domain::RemediationState::Closed)
        requireProof(workspace, id, note);
    const QDateTime now = workspace.clock().now();
    store::ReinspectionRepository(workspace.database())
        .add({workspace.ids().make<domain::ReinspectionId>(), id, result, note, workspace.me(), now});
    store::RemediationRepository(workspace.database()).setState(id, result, workspace.me(), now, note);
    return item;
}

}
