#include "models/services/papers/paperreprint.h"

#include "models/services/paperforms/draftsource.h"
#include "models/services/papers/paperpress.h"
#include "models/services/papers/reportsource.h"
#include "models/services/papers/revisionnote.h"
#include "models/services/papers/shownversions.h"
#include "models/services/photos/awayphotos.h"

#include "models/report/formpaper.h"
#include "models/report/paperrenderer.h"
#include "models/store/paper/paperdraftrepository.h"
#include "models/store/paper/paperrepository.h"

namespace xunzhen::services {

namespace {

[[noreturn]] void refuse(const domain::Paper &paper)
{
    throw base::Error(base::ErrorCode::Refused, QStringLiteral("reprint of ") + paper.id.toString(),
                      {{QStringLiteral("reprint-differs"), {}, {paper.number}}});
}

domain::Paper replacedBy(Workspace &workspace, const domain::Paper &paper)
{
    const store::PaperRepository papers(workspace.database());
    for (const domain::Paper &known : paper.draft.isNull() ? papers.ofKind(paper.visit, paper.kind) : papers.ofDraft(paper.draft))
        if (known.revision == paper.revision - 1)
            return known;
    refuse(paper);
}

/// What stands on the paper because it was issued: number, day, edition.
template<typename Face>
void addFace(Workspace &workspace, const domain::Paper &paper, Face &face)
{
    face.number = paper.number;
    face.date = base::chinaDay(paper.issuedAt);
    if (paper.revision > 1) {
        face.edition = editionWord(paper.revision);
        face.revision = revisionNote(replacedBy(workspace, paper), paper.reason, correctionIn(paper.versions));
    }
}

report::ConsultationReport reportOf(Workspace &workspace, const domain::Paper &paper)
{
    ReportSource source = readReportSource(workspace, paper.visit, PaperPictures::asIssued(workspace, paper));
    std::vector<domain::Evidence> photos = source.record.evidence;
    std::erase_if(photos, [](const domain::Evidence &photo) { return !photo.remediation.isNull(); });
    requireNone(awayProblems(workspace, photos));
    addFace(workspace, paper, source);
    return consultationReport(source);
}

report::VisitPaper formOf(Workspace &workspace, const domain::Paper &paper, const report::FormPaper &kind)
{
    const auto draft = store::PaperDraftRepository(workspace.database()).record(paper.draft);
    const QDateTime first = store::PaperRepository(workspace.database()).ofDraft(paper.draft).back().issuedAt;
    const DraftSource source = readDraftSource(workspace, draft, kind.form(), kind.layout().usedFields(),
                                               {first, PaperPictures::asIssued(workspace, paper)});
    requireNone(source.away);
    report::VisitPaper shown = source.paper;
    addFace(workspace, paper, shown.record);
    return shown;
}

// Each with the very template that it was issued with, whichever is in effect now.

std::shared_ptr<const report::RenderedPaper> layOutReport(Workspace &workspace, const domain::Paper &paper, const base::Work &work)
{
    const auto layout = workspace.press().reportLayout(paper.templateHash);
    if (!layout)
        refuse(paper);
    return workspace.press().layOut(base::unwrapped(workspace.read([&] { return reportOf(workspace, paper); })), *layout, work);
}

std::shared_ptr<const report::RenderedPaper> layOutForm(Workspace &workspace, const domain::Paper &paper, const base::Work &work)
{
    const auto kind = workspace.press().form(paper.kind, paper.templateHash);
    if (!kind)
        refuse(paper);
    return workspace.press().layOut(base::unwrapped(workspace.read([&] { return formOf(workspace, paper, *kind); })), *kind, work);
}

}

std::shared_ptr<const report::RenderedPaper> reprint(Workspace &workspace, const domain::Paper &paper, const base::Work &work)
{
    auto rendered = paper.draft.isNull() ? layOutReport(workspace, paper, work) : layOutForm(workspace, paper, work);
    if (rendered->digest != paper.recordDigest)
        refuse(paper);
    return rendered;
}

}
