// 文书 of the bureau that are not issued yet.
#include "models/services/planservice.h"

#include "models/report/formpaper.h"
#include "models/services/papers/paperpress.h"
#include "models/services/papertitle.h"
#include "models/services/workspace.h"

#include "models/store/enterprise/enterpriserepository.h"
#include "models/store/paper/paperdraftrepository.h"

#include <algorithm>

namespace xunzhen::services {

namespace {

/// What a draft lacks; one of a newer program's kinds has nothing to say.
void countGaps(Workspace &workspace, const QStringList &kinds, OpenPaper &paper)
{
    if (!kinds.contains(paper.draft.kind))
        return;
    const auto kind = workspace.press().form(paper.draft.kind);
    paper.title = kind->form().title;
    const auto record = store::PaperDraftRepository(workspace.database()).record(paper.draft.id);
    for (const domain::DraftGap &gap : domain::draftGaps(kind->form(), record))
        ++(gap.code == QLatin1String("form-signature-missing") ? paper.signatures : paper.fields);
}

OpenPaper openPaper(Workspace &workspace, const QStringList &kinds, const domain::PaperDraft &draft)
{
    OpenPaper paper{draft, paperTitle(draft.kind), {}};
    if (const auto firm = store::EnterpriseRepository(workspace.database()).find(draft.enterprise))
        paper.enterpriseName = firm->name;
    countGaps(workspace, kinds, paper);
    return paper;
}

}

std::vector<OpenPaper> PlanService::openPapers() const
{
    return m_workspace.readOr([&] {
        const QString bureau = SettingsService(m_workspace).settings().bureau;
        const QStringList kinds = m_workspace.press().formKinds();
        std::vector<OpenPaper> papers;
        for (const domain::PaperDraft &draft : store::PaperDraftRepository(m_workspace.database()).unissued())
            if (bureau.isEmpty() || draft.bureau.isEmpty() || draft.bureau == bureau)
                papers.push_back(openPaper(m_workspace, kinds, draft));
        return papers;
    });
}

}
