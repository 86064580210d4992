// How a 文书 begins: which may, and with what.
#include "models/services/paperformservice.h"

#include "models/report/content/visitpapercontent.h"
#include "models/report/formpaper.h"
#include "models/services/paperforms/bureaupapers.h"
#include "models/services/paperforms/draftsource.h"
#include "models/services/papers/paperpress.h"
#include "models/services/rights.h"
#include "models/services/settingsservice.h"
#include "models/store/paper/paperdraftrepository.h"
#include "models/store/visit/visitrepository.h"

namespace xunzhen::services {

namespace {

using base::Error;
using base::ErrorCode;
using domain::PaperSubject;
using store::PaperDraftRepository;

[[noreturn]] void refuse(ErrorCode code, const char *problem, const QString &argument)
{
    throw Error(code, QString::fromLatin1(problem), {{QString::fromLatin1(problem), {}, {argument}}});
}

bool suits(const domain::PaperForm &form, const domain::Visit &visit)
{
    return visit.kind == domain::VisitKind::Service ? form.forService : form.forCheck;
}

void requireSubject(const domain::PaperForm &form, const DraftWish &wish)
{
    const bool missing = (form.subject != PaperSubject::Bureau && wish.visit.isNull())
                      || (form.subject == PaperSubject::Finding && wish.finding.isNull())
                      || (form.subject == PaperSubject::Paper && wish.about.isNull());
    if (missing)
        refuse(ErrorCode::InvalidInput, "paper-subject-missing", form.title.zh);
}

void requireFit(const domain::PaperForm &form, const domain::Visit &visit)
{
    if (!visit.voided.isEmpty())
        refuse(ErrorCode::Refused, "visit-voided", visit.voided);
    if (!suits(form, visit))
        refuse(ErrorCode::Refused, "paper-kind-unfit", form.title.zh);
}

domain::PaperDraft newDraft(Workspace &workspace, const DraftWish &wish, const domain::PaperForm &form)
{
    domain::PaperDraft draft;
    draft.id = workspace.ids().make<domain::PaperDraftId>();
    draft.kind = form.id;
    draft.visit = wish.visit;
    draft.finding = wish.finding;
    draft.about = wish.about;
    draft.bureau = SettingsService(workspace).settings().bureau;
    draft.openedAt = workspace.clock().now();
    draft.openedBy = workspace.me();
    if (!wish.visit.isNull()) {
        const auto visit = store::VisitRepository(workspace.database()).get(wish.visit);
        requireFit(form, visit);
        draft.enterprise = visit.enterprise;
        draft.bureau = visit.bureau;
    }
    return draft;
}

domain::FormValues rememberedValues(Workspace &workspace, const domain::PaperDraft &draft, const domain::PaperForm &form)
{
    const PaperDraftRepository drafts(workspace.database());
    const auto last = drafts.lastOf(form.id, draft.bureau);
    domain::FormValues values;
    if (!last)
        return values;
    const domain::FormValues before = drafts.record(last->id).values;
    for (const domain::FormField &field : form.fields)
        if (field.remembered)
            values.insert(field.name, before.value(field.name));
    return values;
}

/// What was written last time, above it what the record proposes, above that what is known.
domain::FormValues firstValues(Workspace &workspace, const domain::PaperDraft &draft, const domain::PaperForm &form,
                               const domain::FormValues &known)
{
    const DraftSource source = readDraftSource(workspace, {draft, {}, {}}, form, {"reinspections", "papers"});
    domain::FormValues values = report::proposedValues(source.paper);
    const domain::FormValues remembered = rememberedValues(workspace, draft, form);
    for (const auto *later : {&remembered, &known})
        for (auto value = later->begin(); value != later->end(); ++value)
            if (form.field(value.key()) && !value.value().isEmpty())
                values.insert(value.key(), value.value());
    return values;
}

}

std::vector<domain::PaperForm> PaperFormService::forms() const
{
    std::vector<domain::PaperForm> forms;
    for (const QString &kind : m_workspace.press().formKinds())
        forms.push_back(m_workspace.press().form(kind)->form());
    return forms;
}

std::vector<domain::PaperForm> PaperFormService::formsFor(const domain::VisitId &visit) const
{
    auto forms = this->forms();
    const auto of = m_workspace.readOr([&] { return store::VisitRepository(m_workspace.database()).find(visit); });
    std::erase_if(forms, [&](const domain::PaperForm &form) {
        const bool ofBureau = form.subject == PaperSubject::Bureau;
        return visit.isNull() ? !ofBureau : ofBureau || !of || !suits(form, *of);
    });
    return forms;
}

base::Outcome<domain::PaperDraftId> PaperFormService::begin(const DraftWish &wish)
{
    return beginWith(wish, [] { return domain::FormValues(); });
}

base::Outcome<domain::PaperDraftId> PaperFormService::beginDraw(const domain::DrawRequest &request)
{
    return beginWith({kDrawRecord, {}, {}, {}},
                     [&] { return drawRecordValues(request, domain::draw(request), m_workspace.clock().now()); });
}

base::Outcome<domain::PaperDraftId> PaperFormService::beginPublication(const QDate &from, const QDate &to)
{
    return beginWith({kPublicationTable, {}, {}, {}}, [&] { return publicationValues(m_workspace, from, to); });
}

base::Outcome<domain::PaperDraftId> PaperFormService::beginWith(const DraftWish &wish, const std::function<domain::FormValues()> &known)
{
    const auto begun = m_workspace.write([&] {
        const domain::PaperForm form = m_workspace.press().form(wish.kind)->form();
        refuseOtherRoles(m_workspace);
        requireSubject(form, wish);
        const domain::PaperDraft draft = newDraft(m_workspace, wish, form);
        const domain::FormValues values = firstValues(m_workspace, draft, form, known());
        PaperDraftRepository drafts(m_workspace.database());
        drafts.add(draft);
        for (auto value = values.begin(); value != values.end(); ++value)
            drafts.setAnswer(draft.id, value.key(), value.value());
        return draft.id;
    });
    if (begun)
        Q_EMIT m_workspace.facts().paperDraftsChanged();
    return begun;
}

}
