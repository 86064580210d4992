#include "models/services/papers/paperreprint.h"

#include "models/services/papers/paperpress.h"
#include "models/services/papers/reportsource.h"
#include "models/services/papers/revisionnote.h"
#include "models/services/papers/shownversions.h"

#include "models/report/paperrenderer.h"
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
    for (const domain::Paper &known : store::PaperRepository(workspace.database()).ofVisit(paper.visit))
        if (known.revision == paper.revision - 1)
            return known;
    refuse(paper);
}

ReportSource sourceOf(Workspace &workspace, const domain::Paper &paper)
{
    ReportSource source = readReportSource(workspace, paper.visit);
    source.number = paper.number;
    source.date = base::chinaDay(paper.issuedAt);
    if (paper.revision > 1) {
        source.edition = editionWord(paper.revision);
        source.revision = revisionNote(replacedBy(workspace, paper), paper.reason, correctionIn(paper.versions));
    }
    return source;
}

}

std::shared_ptr<const report::RenderedPaper> reprint(Workspace &workspace, const domain::Paper &paper, const base::Work &work)
{
    if (paper.templateHash != workspace.press().templateHash())
        refuse(paper);
    const auto source = workspace.read([&] { return sourceOf(workspace, paper); });
    if (!source)
        throw source.error();
    auto rendered = workspace.press().layOut(consultationReport(*source), work);
    if (rendered->digest != paper.recordDigest)
        refuse(paper);
    return rendered;
}

}
