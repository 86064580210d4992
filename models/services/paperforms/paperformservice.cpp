#include "models/services/paperformservice.h"

#include "models/report/content/visitpapercontent.h"
#include "models/report/formpaper.h"
#include "models/report/paperrenderer.h"
#include "models/report/sample/samplesheet.h"
#include "models/services/paperforms/bureaupapers.h"
#include "models/services/paperforms/draftsource.h"
#include "models/services/paperforms/formissue.h"
#include "models/services/papers/paperpress.h"
#include "models/services/rights.h"
#include "models/services/settingsservice.h"
#include "models/services/strokes.h"
#include "models/store/files/blobstore.h"
#include "models/store/paper/paperdraftrepository.h"
#include "models/store/paper/paperrepository.h"
#include "models/store/visit/visitrepository.h"

#include <algorithm>

namespace xunzhen::services {

namespace {

using base::Error;
using base::ErrorCode;
using store::PaperDraftRepository;

[[noreturn]] void refuse(ErrorCode code, const char *problem, const QString &argument)
{
    throw Error(code, QString::fromLatin1(problem), {{QString::fromLatin1(problem), {}, {argument}}});
}

void requireSubject(const domain::PaperForm &form, const DraftWish &wish)
{
    const bool missing = (form.subject != domain::PaperSubject::Bureau && wish.visit.isNull())
                      || (form.subject == domain::PaperSubject::Finding && wish.finding.isNull())
                      || (form.subject == domain::PaperSubject::Paper && wish.about.isNull());
    if (missing)
        refuse(ErrorCode::InvalidInput, "paper-subject-missing", form.title.zh);
}

void requireFit(const domain::PaperForm &form, const domain::Visit &visit)
{
    if (!visit.voided.isEmpty())
        refuse(ErrorCode::Refused, "visit-voided", visit.voided);
    if (!(visit.kind == domain::VisitKind::Service ? form.forService : form.forCheck))
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

/// What the record proposes, over what was written last time where the form says so.
domain::FormValues firstValues(Workspace &workspace, const domain::PaperDraft &draft, const domain::PaperForm &form)
{
    domain::FormValues values;
    const PaperDraftRepository drafts(workspace.database());
    if (const auto last = drafts.lastOf(form.id, draft.id)) {
        const domain::FormValues before = drafts.record(last->id).values;
        for (const domain::FormField &field : form.fields)
            if (field.remembered && !before.value(field.name).isEmpty())
                values.insert(field.name, before.value(field.name));
    }
    const DraftSource source = readDraftSource(workspace, {draft, {}, {}}, form, {"reinspections", "papers"});
    const domain::FormValues proposed = report::proposedValues(source.paper);
    for (auto value = proposed.begin(); value != proposed.end(); ++value)
        if (!values.contains(value.key()))
            values.insert(value.key(), value.value());
    return values;
}

void requireKnownField(const domain::PaperForm &form, const QString &field)
{
    if (!form.field(field))
        refuse(ErrorCode::NotFound, "form-field-unknown", field);
}

void requireKnownRole(const domain::PaperForm &form, const QString &role)
{
    if (!form.signer(role))
        refuse(ErrorCode::NotFound, "form-signer-unknown", role);
}

void requireText(const QString &text, const char *problem, const char *field)
{
    if (text.trimmed().isEmpty())
        throw Error(ErrorCode::InvalidInput, QString::fromLatin1(problem),
                    {{QString::fromLatin1(problem), QString::fromLatin1(field), {}}});
}

QMap<QString, QString> expectedNames(const DraftSource &source)
{
    QMap<QString, QString> names;
    if (!source.visit)
        return names;
    if (source.visit->lead)
        names.insert(QStringLiteral("leader"), source.visit->lead->name);
    if (source.visit->second)
        names.insert(QStringLiteral("inspector"), source.visit->second->name);
    names.insert(QStringLiteral("enterprise"), source.visit->record.visit.companion.section(QChar(u'（'), 0, 0));
    return names;
}

DraftSummary summary(Workspace &workspace, const domain::PaperDraft &draft)
{
    DraftSummary told{draft, {draft.kind, draft.kind}, 0, {}};
    const auto papers = store::PaperRepository(workspace.database()).ofDraft(draft.id);
    if (!papers.empty())
        told.issued = papers.front();
    if (!workspace.press().formKinds().contains(draft.kind))
        return told; // made with a newer program
    const auto kind = workspace.press().form(draft.kind);
    told.title = kind->form().title;
    told.gaps = int(domain::draftGaps(kind->form(), PaperDraftRepository(workspace.database()).record(draft.id)).size());
    return told;
}

std::vector<DraftSummary> summaries(Workspace &workspace, const std::vector<domain::PaperDraft> &drafts)
{
    std::vector<DraftSummary> told;
    for (const domain::PaperDraft &draft : drafts)
        told.push_back(summary(workspace, draft));
    return told;
}

std::optional<report::Sample> sampleOf(const QString &code)
{
    for (const auto sample : {report::Sample::Rich, report::Sample::Empty, report::Sample::Extreme})
        if (report::sampleCode(sample) == code)
            return sample;
    return std::nullopt;
}

}

PaperFormService::PaperFormService(Workspace &workspace) : m_workspace(workspace) {}

std::vector<domain::PaperForm> PaperFormService::forms() const
{
    std::vector<domain::PaperForm> forms;
    for (const QString &kind : m_workspace.press().formKinds())
        forms.push_back(m_workspace.press().form(kind)->form());
    return forms;
}

base::Outcome<domain::PaperDraftId> PaperFormService::begin(const DraftWish &wish)
{
    return beginWith(wish, [] { return domain::FormValues(); });
}

base::Outcome<domain::PaperDraftId> PaperFormService::beginDraw(const domain::DrawRequest &request)
{
    return beginWith({QStringLiteral("draw-record"), {}, {}, {}},
                     [&] { return drawRecordValues(request, domain::draw(request), m_workspace.clock().now()); });
}

base::Outcome<domain::PaperDraftId> PaperFormService::beginPublication(const QDate &from, const QDate &to)
{
    return beginWith({QStringLiteral("publication-table"), {}, {}, {}}, [&] { return publicationValues(m_workspace, from, to); });
}

base::Outcome<domain::PaperDraftId> PaperFormService::beginWith(const DraftWish &wish, const std::function<domain::FormValues()> &known)
{
    const auto begun = m_workspace.write([&] {
        const domain::PaperForm form = m_workspace.press().form(wish.kind)->form();
        refuseOtherRoles(m_workspace);
        requireSubject(form, wish);
        const domain::PaperDraft draft = newDraft(m_workspace, wish, form);
        domain::FormValues values = firstValues(m_workspace, draft, form);
        values.insert(known());
        PaperDraftRepository drafts(m_workspace.database());
        drafts.add(draft);
        for (auto value = values.begin(); value != values.end(); ++value)
            if (form.field(value.key()) && !value.value().isEmpty())
                drafts.setAnswer(draft.id, value.key(), value.value());
        return draft.id;
    });
    if (begun)
        Q_EMIT m_workspace.facts().paperDraftsChanged();
    return begun;
}

base::Outcome<FilledForm> PaperFormService::form(const domain::PaperDraftId &draft) const
{
    return m_workspace.read([&] {
        FilledForm filled;
        filled.record = PaperDraftRepository(m_workspace.database()).record(draft);
        filled.form = m_workspace.press().form(filled.record.draft.kind)->form();
        filled.gaps = domain::draftGaps(filled.form, filled.record);
        const auto papers = store::PaperRepository(m_workspace.database()).ofDraft(draft);
        if (!papers.empty())
            filled.issued = papers.front();
        filled.expected = expectedNames(readDraftSource(m_workspace, filled.record, filled.form, {}));
        return filled;
    });
}

std::vector<DraftSummary> PaperFormService::ofVisit(const domain::VisitId &visit) const
{
    auto told = m_workspace.readOr([&] { return summaries(m_workspace, PaperDraftRepository(m_workspace.database()).ofVisit(visit)); });
    const QStringList order = m_workspace.press().formKinds();
    std::ranges::stable_sort(told, {}, [&](const DraftSummary &one) { return order.indexOf(one.draft.kind); });
    return told;
}

std::vector<DraftSummary> PaperFormService::ofEnterprise(const domain::EnterpriseId &enterprise) const
{
    return m_workspace.readOr(
        [&] { return summaries(m_workspace, PaperDraftRepository(m_workspace.database()).ofEnterprise(enterprise)); });
}

std::vector<DraftSummary> PaperFormService::ofBureau() const
{
    return m_workspace.readOr([&] { return summaries(m_workspace, PaperDraftRepository(m_workspace.database()).withoutVisit()); });
}

base::Done PaperFormService::edit(const domain::PaperDraftId &draft, const std::function<void()> &act)
{
    const auto done = m_workspace.write([&] {
        if (!store::PaperRepository(m_workspace.database()).ofDraft(draft).empty())
            throw Error(ErrorCode::Frozen, draft.toString());
        act();
    });
    if (done)
        Q_EMIT m_workspace.facts().paperDraftsChanged();
    return done;
}

base::Done PaperFormService::write(const domain::PaperDraftId &draft, const QString &field, const QString &text)
{
    return edit(draft, [&] {
        PaperDraftRepository drafts(m_workspace.database());
        const domain::DraftRecord record = drafts.record(draft);
        requireKnownField(m_workspace.press().form(record.draft.kind)->form(), field);
        if (record.values.value(field) != text)
            drafts.setAnswer(draft, field, text);
    });
}

base::Done PaperFormService::sign(const domain::PaperDraftId &draft, const QString &role, const QString &name, const QImage &strokes)
{
    return edit(draft, [&] {
        PaperDraftRepository drafts(m_workspace.database());
        requireKnownRole(m_workspace.press().form(drafts.record(draft).draft.kind)->form(), role);
        requireText(name, "name-missing", "name");
        drafts.sign({draft, role, name.simplified(), m_workspace.blobs().put(pngOf(strokes)), {}, {}, m_workspace.clock().now()});
    });
}

base::Done PaperFormService::refuse(const domain::PaperDraftId &draft, const QString &role, const QString &name,
                                    const QString &reason, const QString &witness)
{
    return edit(draft, [&] {
        PaperDraftRepository drafts(m_workspace.database());
        requireKnownRole(m_workspace.press().form(drafts.record(draft).draft.kind)->form(), role);
        requireText(reason, "reason-missing", "refusal");
        requireText(witness, "refusal-witness-missing", "witness");
        drafts.sign({draft, role, name.simplified(), {}, reason.trimmed(), witness.trimmed(), m_workspace.clock().now()});
    });
}

base::Done PaperFormService::discard(const domain::PaperDraftId &draft, const QString &reason)
{
    return edit(draft, [&] {
        requireText(reason, "reason-missing", "reason");
        PaperDraftRepository(m_workspace.database()).markVoided(draft, reason.trimmed());
    });
}

base::Outcome<QImage> PaperFormService::signatureImage(const domain::PaperSignature &signature) const
{
    return base::attempt([&] { return strokesOf(m_workspace.blobs().get(signature.imageHash)); });
}

base::Outcome<std::shared_ptr<const DraftPaper>> PaperFormService::preview(const domain::PaperDraftId &draft,
                                                                          const base::Work &work) const
{
    const auto source = m_workspace.read([&] {
        const domain::DraftRecord record = PaperDraftRepository(m_workspace.database()).record(draft);
        const auto kind = m_workspace.press().form(record.draft.kind);
        return readDraftSource(m_workspace, record, kind->form(), kind->layout().usedFields());
    });
    if (!source)
        return source.error();
    return base::attempt(
        [&] { return std::make_shared<const DraftPaper>(m_workspace.press().render(source->paper, work)); });
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

QStringList PaperFormService::templates() const
{
    return report::shippedPapers();
}

base::Outcome<std::shared_ptr<const DraftPaper>> PaperFormService::sample(const QString &id, const QString &record,
                                                                         const QString &folder, const base::Work &work) const
{
    return base::attempt([&] {
        const auto sample = sampleOf(record);
        if (!sample)
            throw Error(ErrorCode::InvalidInput, record);
        const auto files = report::TemplateFiles::load(folder.isEmpty() ? report::shippedFolder(id) : folder);
        return std::make_shared<const DraftPaper>(m_workspace.press().render(report::sampleSheet(id, files, *sample), work));
    });
}

}
