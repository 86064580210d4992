#include "models/services/casefiles/casesources.h"

#include "models/services/casefiles/procedureorder.h"
#include "models/services/papers/reportsource.h"

#include "models/domain/visit/filecheck.h"
#include "models/store/paper/paperrepository.h"
#include "models/store/person/inspectorrepository.h"
#include "models/store/visit/evidencerepository.h"

namespace xunzhen::services {

namespace {

std::vector<domain::Signature> pictured(const domain::VisitRecord &record)
{
    std::vector<domain::Signature> found = domain::countingSignatures(record);
    std::erase_if(found, [](const domain::Signature &signature) { return signature.imageHash.isEmpty(); });
    return found;
}

QStringList missingDrafts(Workspace &workspace, const CaseSources &sources)
{
    if (sources.report.record.visit.state == domain::VisitState::Issued)
        return {};
    return {procedureKind(workspace.press(), QStringLiteral("consultation-report")).title};
}

}

CaseSources readCaseSources(Workspace &workspace, const domain::VisitId &visit)
{
    CaseSources sources;
    sources.report = readReportSource(workspace, visit);
    sources.report.photo = {};
    sources.papers = inProcedureOrder(workspace.press(), store::PaperRepository(workspace.database()).ofVisit(visit));
    sources.voided = store::EvidenceRepository(workspace.database()).voidedOfVisit(visit);
    sources.signatures = pictured(sources.report.record);
    for (const domain::Inspector &person : store::InspectorRepository(workspace.database()).all())
        sources.names[person.id] = person.name;
    if (const auto me = store::InspectorRepository(workspace.database()).find(workspace.me()))
        sources.filer = *me;
    sources.missingDrafts = missingDrafts(workspace, sources);
    sources.now = workspace.clock().now();
    return sources;
}

}
