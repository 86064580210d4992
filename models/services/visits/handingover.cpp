// 交付: the file checks itself, signatures and refusals.
#include "models/services/visits/visitediting.h"

#include "models/services/giventext.h"
#include "models/services/strokes.h"
#include "models/services/visits/filechecking.h"
#include "models/store/files/blobstore.h"
#include "models/store/visit/signaturerepository.h"

namespace xunzhen::services {

namespace {

domain::Signature signatureOf(const domain::VisitId &visit, domain::Signer signer, const QString &name, const QDateTime &at)
{
    domain::Signature signature;
    signature.id = domain::signatureIdFor(visit, signer, name);
    signature.visit = visit;
    signature.signer = signer;
    signature.name = name;
    signature.signedAt = at;
    return signature;
}

}

base::Outcome<std::vector<domain::Gap>> VisitService::fileCheck(const domain::VisitId &visit) const
{
    return base::attempt([&] { return reviewFile(m_workspace, visit); });
}

base::Done VisitService::sign(const domain::VisitId &visit, domain::Signer signer, const QString &name,
                              const QImage &strokes)
{
    return editVisit(m_workspace, visit, [&](const domain::Visit &) {
        requireText(name, "name-missing", "name");
        domain::Signature signature = signatureOf(visit, signer, name.simplified(), m_workspace.clock().now());
        signature.imageHash = m_workspace.blobs().put(pngOf(strokes));
        store::SignatureRepository(m_workspace.database()).save(signature);
    });
}

base::Done VisitService::recordRefusal(const domain::VisitId &visit, domain::Signer signer, const QString &name,
                                       const QString &reason, const QString &witness)
{
    return editVisit(m_workspace, visit, [&](const domain::Visit &) {
        requireText(reason, "reason-missing", "refusal");
        requireText(witness, "refusal-witness-missing", "witness");
        domain::Signature signature = signatureOf(visit, signer, name.simplified(), m_workspace.clock().now());
        signature.refusal = reason;
        signature.witness = witness;
        store::SignatureRepository(m_workspace.database()).save(signature);
    });
}

base::Outcome<QImage> VisitService::signatureImage(const domain::Signature &signature) const
{
    return base::attempt([&] { return strokesOf(m_workspace.blobs().get(signature.imageHash)); });
}

}
