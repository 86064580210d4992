#include "models/services/casefiles/casesources.h"

#include "models/services/casefiles/procedureorder.h"
#include "models/services/paperforms/draftsource.h"
#include "models/services/papers/reportsource.h"

#include "models/domain/visit/filecheck.h"
#include "models/store/paper/paperdraftrepository.h"
#include "models/store/paper/paperrepository.h"
#include "models/store/person/inspectorrepository.h"
#include "models/store/visit/evidencerepository.h"

namespace xunzhen::services {

namespace {

void addSignatures(CaseSources &sources, const domain::VisitRecord &record)
{
    for (const domain::Signature &signature : domain::countingSignatures(record))
        if (!signature.imageHash.isEmpty())
            sources.signatures.push_back({signature.id.toString(), domain::signerCode(signature.signer), signature.name,
                                          signature.imageHash, signature.signedAt});
}

void addSignatures(CaseSources &sources, const domain::DraftRecord &draft)
{
    for (const domain::PaperSignature &signature : draft.signatures)
        if (!signature.imageHash.isEmpty())
            sources.signatures.push_back({draft.draft.id.toString(), signature.role, signature.name, signature.imageHash,
                                          signature.signedAt});
}

/// What was signed for issued papers; papers that were begun and not issued are missing.
void readDrafts(Workspace &workspace, CaseSources &sources)
{
    const domain::Visit &visit = sources.report.record.visit;
    if (visit.state != domain::VisitState::Issued)
        sources.missingDrafts << kindTitle(workspace, domain::kConsultationReport);
    const store::PaperDraftRepository drafts(workspace.database());
    for (const domain::PaperDraft &draft : drafts.ofVisit(visit.id)) {
        if (store::PaperRepository(workspace.database()).ofDraft(draft.id).empty())
            sources.missingDrafts << kindTitle(workspace, draft.kind);
        else
            addSignatures(sources, drafts.record(draft.id));
    }
}

}

CaseSources readCaseSources(Workspace &workspace, const domain::VisitId &visit)
{
    CaseSources sources;
    sources.report = readReportSource(workspace, visit);
    sources.report.photo = {};
    sources.papers = inProcedureOrder(workspace, store::PaperRepository(workspace.database()).ofVisit(visit));
    sources.voided = store::EvidenceRepository(workspace.database()).voidedOfVisit(visit);
    addSignatures(sources, sources.report.record);
    readDrafts(workspace, sources);
    for (const domain::Inspector &person : store::InspectorRepository(workspace.database()).all())
        sources.names[person.id] = person.name;
    if (const auto me = store::InspectorRepository(workspace.database()).find(workspace.me()))
        sources.filer = *me;
    sources.now = workspace.clock().now();
    return sources;
}

}
