#include "models/services/paperforms/draftsource.h"

#include "models/base/chinatime.h"
#include "models/report/formpaper.h"
#include "models/services/papers/paperpress.h"
#include "models/services/papers/reportsource.h"
#include "models/services/settingsservice.h"
#include "models/store/files/blobstore.h"
#include "models/store/paper/paperrepository.h"

namespace xunzhen::services {

namespace {

report::ConsultationReport bureauRecord(Workspace &workspace)
{
    report::ConsultationReport record;
    record.bureaus = {SettingsService(workspace).settings().bureau};
    record.date = workspace.clock().today();
    return record;
}

std::optional<report::AboutPaper> about(Workspace &workspace, const domain::PaperId &id)
{
    const auto paper = id.isNull() ? std::nullopt : store::PaperRepository(workspace.database()).find(id);
    if (!paper)
        return std::nullopt;
    return report::AboutPaper{paper->kind, kindTitle(workspace, paper->kind), paper->number, base::chinaDay(paper->issuedAt)};
}

/// A paper about one major hazard shows that one alone.
void narrow(report::ConsultationReport &record, const QString &finding)
{
    std::erase_if(record.majorHazards, [&](const auto &hazard) { return hazard.findingId != finding; });
    std::erase_if(record.findings, [&](const auto &one) { return one.id != finding; });
    std::erase_if(record.plan, [&](const auto &item) { return !item.findingIds.contains(finding); });
}

std::vector<report::ReportSignature> signatures(Workspace &workspace, const domain::DraftRecord &draft)
{
    std::vector<report::ReportSignature> shown;
    for (const domain::PaperSignature &signature : draft.signatures) {
        report::ReportSignature one{signature.role, signature.name, {}, base::chinaDay(signature.signedAt), {}};
        if (!signature.refusal.isEmpty())
            one.refusal = report::SignatureRefusal{signature.refusal, signature.witness, {}, {}};
        else if (!signature.imageHash.isEmpty())
            one.picture.bytes = workspace.blobs().get(signature.imageHash);
        shown.push_back(std::move(one));
    }
    return shown;
}

void readVisit(Workspace &workspace, DraftSource &source, const std::set<std::string> &used)
{
    source.visit = readReportSource(workspace, source.draft.draft.visit);
    if (!used.count("photos"))
        source.visit->photo = nullptr;
    source.visit->signature = nullptr; // those of the 会诊报告
    source.paper.record = consultationReport(*source.visit);
    if (!source.draft.draft.finding.isNull())
        narrow(source.paper.record, source.draft.draft.finding.toString());
    if (used.count("reinspections") || used.count("reinspectionCounts"))
        source.paper.reinspections = reinspectedItems(workspace, *source.visit);
    if (used.count("fixPhotos"))
        source.paper.fixPhotos = fixPhotos(workspace, *source.visit);
    if (used.count("papers"))
        source.paper.papers = listedPapers(workspace, source.draft.draft.visit);
    if (used.count("steps"))
        source.paper.steps = processSteps(workspace, *source.visit);
}

}

QString kindTitle(Workspace &workspace, const QString &kind)
{
    if (kind == domain::kConsultationReport)
        return QStringLiteral("会诊报告");
    return workspace.press().formKinds().contains(kind) ? workspace.press().form(kind)->form().title.zh : kind;
}

DraftSource readDraftSource(Workspace &workspace, const domain::DraftRecord &draft, const domain::PaperForm &form,
                            const std::set<std::string> &used)
{
    DraftSource source{draft, {}, {}};
    if (draft.draft.visit.isNull())
        source.paper.record = bureauRecord(workspace);
    else
        readVisit(workspace, source, used);
    source.paper.form = form;
    source.paper.values = draft.values;
    source.paper.about = about(workspace, draft.draft.about);
    source.paper.signatures = signatures(workspace, draft);
    return source;
}

}
