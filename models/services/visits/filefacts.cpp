#include "models/services/visits/filefacts.h"

#include "models/domain/serving/serving.h"
#include "models/services/papertitle.h"
#include "models/store/paper/paperdraftrepository.h"
#include "models/store/paper/paperrepository.h"
#include "models/store/paper/servingrepository.h"

#include <algorithm>
#include <set>

namespace xunzhen::services {

namespace {

using domain::FilePaper;

/// 告知书 whose firm saw the credentials, or 现场检查笔录 with the firm's answer to what it was told.
bool tellsRights(Workspace &workspace, const domain::PaperDraft &draft)
{
    const bool isNotice = draft.kind == QLatin1String("rights-notice");
    if (!isNotice && draft.kind != QLatin1String("site-record"))
        return false;
    const auto values = store::PaperDraftRepository(workspace.database()).record(draft.id).values;
    return isNotice ? values.value(QStringLiteral("shown")) != QLatin1String("notShown")
                    : !values.value(QStringLiteral("noticeAnswer")).trimmed().isEmpty();
}

std::set<domain::PaperId> unserved(Workspace &workspace, const domain::VisitId &visit)
{
    std::set<domain::PaperId> papers;
    for (const auto &handed : store::ServingRepository(workspace.database()).ofVisit(visit))
        if (!handed.isSignedFor && handed.receiptPaper.isNull())
            papers.insert(handed.paper.id);
    return papers;
}

}

std::vector<FilePaper> readFilePapers(Workspace &workspace, const domain::VisitId &visit)
{
    const auto issued = store::PaperRepository(workspace.database()).ofVisit(visit);
    const auto waiting = unserved(workspace, visit);
    std::vector<FilePaper> papers;
    for (const domain::PaperDraft &draft : store::PaperDraftRepository(workspace.database()).ofVisit(visit)) {
        FilePaper paper{draft.kind, paperTitle(draft.kind).zh, draft.id, draft.finding};
        const auto latest = std::ranges::find(issued, draft.id, &domain::Paper::draft); // latest first
        paper.isIssued = latest != issued.end();
        if (paper.isIssued) {
            paper.title += u' ' + latest->number;
            paper.isServed = waiting.count(latest->id) == 0;
        }
        paper.tellsRights = tellsRights(workspace, draft);
        papers.push_back(std::move(paper));
    }
    return papers;
}

}
