#include "models/services/paperforms/draftsource.h"

#include "models/base/chinatime.h"
#include "models/report/formpaper.h"
#include "models/services/papers/paperpress.h"
#include "models/services/papers/reportsource.h"
#include "models/services/papertitle.h"
#include "models/services/photos/awayphotos.h"
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

/// Those that the template shows, as they stood at `until`.
std::vector<domain::Evidence> shownPhotos(const domain::VisitRecord &record, const std::set<std::string> &used, const QDateTime &until)
{
    std::vector<domain::Evidence> photos = record.evidence;
    std::erase_if(photos, [&](const domain::Evidence &photo) {
        return photo.remediation.isNull() ? !used.count("photos") : !used.count("fixPhotos") || !isBefore(photo.addedAt, until);
    });
    return photos;
}

void readVisit(Workspace &workspace, DraftSource &source, const std::set<std::string> &used, const DraftMoment &moment)
{
    const QDateTime &until = moment.until;
    source.visit = readReportSource(workspace, source.draft.draft.visit, moment.pictures);
    source.away = awayProblems(workspace, shownPhotos(source.visit->record, used, until));
    if (used.count("fixPhotos"))
        source.paper.fixPhotos = fixPhotos(workspace, *source.visit, until);
    if (!used.count("photos"))
        source.visit->photo = nullptr;
    source.visit->signature = nullptr; // those of the 会诊报告
    source.paper.record = consultationReport(*source.visit);
    if (!source.draft.draft.finding.isNull())
        report::narrowTo(source.paper.record, source.draft.draft.finding.toString());
    if (used.count("reinspections") || used.count("reinspectionCounts"))
        source.paper.reinspections = reinspectedItems(workspace, *source.visit, until);
    if (used.count("papers"))
        source.paper.papers = listedPapers(workspace, source.draft.draft.visit, until);
    if (used.count("steps"))
        source.paper.steps = processSteps(workspace, *source.visit, until);
}

}

QString kindTitle(Workspace &workspace, const QString &kind)
{
    const bool isForm = workspace.press().formKinds().contains(kind);
    return isForm ? workspace.press().form(kind)->form().title.zh : paperTitle(kind).zh;
}

DraftSource readDraftSource(Workspace &workspace, const domain::DraftRecord &draft, const domain::PaperForm &form,
                            const std::set<std::string> &used, const DraftMoment &moment)
{
    DraftSource source{draft, {}, {}, {}};
    if (draft.draft.visit.isNull())
        source.paper.record = bureauRecord(workspace);
    else
        readVisit(workspace, source, used, moment);
    source.paper.form = form;
    source.paper.values = draft.values;
    source.paper.about = about(workspace, draft.draft.about);
    source.paper.signatures = signatures(workspace, draft);
    return source;
}

}
