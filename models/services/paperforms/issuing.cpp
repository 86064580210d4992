// From a filled-in form to pages and to the issued paper.
#include "models/services/paperformservice.h"

#include "models/report/formpaper.h"
#include "models/report/paperrenderer.h"
#include "models/services/paperforms/draftsource.h"
#include "models/services/paperforms/formissue.h"
#include "models/services/papers/paperpress.h"
#include "models/store/paper/paperdraftrepository.h"

namespace xunzhen::services {

namespace {

report::VisitPaper paperOf(Workspace &workspace, const domain::PaperDraftId &draft)
{
    return base::unwrapped(workspace.read([&] {
        const domain::DraftRecord record = store::PaperDraftRepository(workspace.database()).record(draft);
        const auto kind = workspace.press().form(record.draft.kind);
        return readDraftSource(workspace, record, kind->form(), kind->layout().usedFields()).paper;
    }));
}

}

base::Outcome<std::shared_ptr<const DraftPaper>> PaperFormService::preview(const domain::PaperDraftId &draft,
                                                                          const base::Work &work) const
{
    return base::attempt([&] {
        const report::VisitPaper paper = paperOf(m_workspace, draft);
        PaperPress &press = m_workspace.press();
        return std::make_shared<const DraftPaper>(press.layOut(paper, *press.form(paper.form.id), work));
    });
}

base::Outcome<std::shared_ptr<const DraftPaper>> PaperFormService::draft(const domain::PaperDraftId &draft, const base::Work &work) const
{
    return base::attempt(
        [&] { return std::make_shared<const DraftPaper>(m_workspace.press().render(paperOf(m_workspace, draft), work)); });
}

base::Outcome<domain::Paper> PaperFormService::issue(const domain::PaperDraftId &draft, const base::Work &work)
{
    auto issued = base::attempt([&] { return FormIssue(m_workspace, work).issue(draft); });
    if (issued) {
        Q_EMIT m_workspace.facts().papersChanged();
        Q_EMIT m_workspace.facts().paperDraftsChanged();
    }
    return issued;
}

}
