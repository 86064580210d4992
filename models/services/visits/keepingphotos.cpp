// 体检: photos as evidence.
#include "models/services/photos/awayphotos.h"
#include "models/services/photos/intake.h"
#include "models/services/photos/keeping.h"
#include "models/services/photos/renditions.h"
#include "models/services/visits/visitediting.h"

#include "models/store/files/blobstore.h"
#include "models/store/visit/evidencerepository.h"

#include <algorithm>

namespace xunzhen::services {

namespace {

domain::Evidence knownEvidence(Workspace &workspace, const domain::EvidenceId &id)
{
    const auto evidence = store::EvidenceRepository(workspace.database()).find(id);
    if (!evidence)
        throw base::Error(base::ErrorCode::NotFound, id.toString());
    return *evidence;
}

base::Done editEvidence(Workspace &workspace, const domain::EvidenceId &id,
                        const std::function<void(const domain::Evidence &)> &act)
{
    const auto known = workspace.read([&] { return knownEvidence(workspace, id); });
    if (!known)
        return known.error();
    return editVisit(workspace, known->visit, [&](const domain::Visit &) { act(knownEvidence(workspace, id)); });
}

}

base::Outcome<domain::EvidenceId> VisitService::addPhoto(const domain::VisitId &visit, const QString &itemCode,
                                                         const QByteArray &bytes, const QString &fileName)
{
    return keepEvidence(m_workspace, visit, itemCode, [&] { return takeInPhoto(m_workspace, bytes, fileName); });
}

base::Done VisitService::setCaption(const domain::EvidenceId &evidence, const QString &caption)
{
    return editEvidence(m_workspace, evidence, [&](domain::Evidence edited) {
        edited.caption = caption;
        store::EvidenceRepository(m_workspace.database()).save(edited);
    });
}

base::Done VisitService::removePhoto(const domain::EvidenceId &evidence, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return base::Error(base::ErrorCode::InvalidInput, QStringLiteral("removed without a reason"),
                           {{QStringLiteral("reason-missing"), QStringLiteral("reason"), {}}});
    return editEvidence(m_workspace, evidence, [&](const domain::Evidence &) {
        store::EvidenceRepository(m_workspace.database()).voidEvidence(evidence, reason);
    });
}

base::Outcome<QByteArray> VisitService::original(const domain::Evidence &evidence) const
{
    if (isAway(m_workspace, evidence))
        return base::Error(base::ErrorCode::NotFound, evidence.hash, {awayProblem(evidence)});
    return base::attempt([&] { return m_workspace.blobs().get(evidence.hash); });
}

bool VisitService::hasOriginal(const domain::Evidence &evidence) const { return m_workspace.blobs().has(evidence.hash); }

base::Outcome<QImage> VisitService::thumbnail(const domain::Evidence &evidence, int pixels) const
{
    return base::attempt([&] { return thumbnailOf(m_workspace, evidence, std::clamp(pixels, 16, 4096)); });
}

}
