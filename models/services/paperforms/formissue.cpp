#include "models/services/paperforms/formissue.h"

#include "models/report/formpaper.h"
#include "models/report/paperrenderer.h"
#include "models/services/papers/paperpress.h"
#include "models/services/papers/paperreprint.h"
#include "models/services/papers/paperseal.h"
#include "models/services/papers/revisionnote.h"
#include "models/services/papers/shownversions.h"
#include "models/services/papers/signingkeys.h"
#include "models/services/photos/awayphotos.h"
#include "models/services/rights.h"
#include "models/store/paper/paperdraftrepository.h"
#include "models/store/paper/paperrepository.h"
#include "models/store/visit/visitrecordreader.h"

namespace xunzhen::services {

namespace {

constexpr int kRounds = 3;

void requireComplete(const domain::PaperForm &form, const domain::DraftRecord &record)
{
    base::Problems problems;
    for (const domain::DraftGap &gap : domain::draftGaps(form, record))
        problems.push_back({gap.code, gap.place, {gap.label.zh}});
    if (!problems.empty())
        throw base::Error(base::ErrorCode::Refused, QStringLiteral("form of a paper"), problems);
}

void requireUsable(Workspace &workspace, const domain::DraftRecord &record)
{
    if (!record.draft.voided.isEmpty())
        throw base::Error(base::ErrorCode::Refused, QStringLiteral("draft thrown away"),
                          {{QStringLiteral("paper-draft-voided"), {}, {record.draft.voided}}});
    if (!store::PaperRepository(workspace.database()).ofDraft(record.draft.id).empty())
        throw base::Error(base::ErrorCode::Frozen, record.draft.id.toString());
}

/// Not about photos that are only to be fetched.
bool isAboutRecord(const base::Error &error)
{
    return error.code() == base::ErrorCode::Refused
           && std::ranges::any_of(error.problems(), [](const base::Problem &one) { return one.code == QLatin1String("reprint-differs"); });
}

std::vector<report::ReportPhoto> shownPhotos(const report::VisitPaper &paper)
{
    std::vector<report::ReportPhoto> photos = paper.record.photos;
    photos.insert(photos.end(), paper.fixPhotos.begin(), paper.fixPhotos.end());
    return photos;
}

QString versionsOf(Workspace &workspace, const DraftSource &source)
{
    return shownVersions(workspace, source.draft, source.visit ? &source.visit->record : nullptr);
}

}

FormIssue::Manuscript FormIssue::read(const domain::PaperDraftId &draft, const DraftMoment &moment) const
{
    const domain::DraftRecord record = store::PaperDraftRepository(m_workspace.database()).record(draft);
    const auto kind = m_workspace.press().form(record.draft.kind);
    requireComplete(kind->form(), record);
    Manuscript manuscript{readDraftSource(m_workspace, record, kind->form(), kind->layout().usedFields(), moment), {},
                          {record.draft.kind, kind->form().numberWord}, {}};
    requireNone(manuscript.source.away);
    manuscript.versions = versionsOf(m_workspace, manuscript.source);
    return manuscript;
}

domain::Paper FormIssue::print(const Manuscript &manuscript) const
{
    PaperPress &press = m_workspace.press();
    const auto rendered = press.render(manuscript.source.paper, m_work);
    m_work.checkpoint();
    const domain::PaperDraft &draft = manuscript.source.draft.draft;
    domain::Paper paper;
    paper.visit = draft.visit;
    paper.enterprise = draft.enterprise;
    paper.draft = draft.id;
    paper.kind = draft.kind;
    paper.number = manuscript.source.paper.record.number;
    paper.versions = withRenditions(manuscript.versions, keepRenditions(m_workspace, shownPhotos(manuscript.source.paper)));
    return sealedPaper(m_workspace, paper, *rendered, signerName(m_workspace));
}

void FormIssue::requireUnchanged(const Manuscript &manuscript) const
{
    const domain::DraftRecord draft = store::PaperDraftRepository(m_workspace.database()).record(manuscript.source.draft.draft.id);
    std::optional<domain::VisitRecord> visit;
    if (!draft.draft.visit.isNull())
        visit = store::VisitRecordReader(m_workspace.database()).record(draft.draft.visit);
    if (shownVersions(m_workspace, draft, visit ? &*visit : nullptr) != manuscript.versions)
        throw base::Error(base::ErrorCode::Clash, QStringLiteral("the record changed while its paper was made"));
}

domain::Paper FormIssue::issue(const domain::PaperDraftId &draft)
{
    for (int round = 1;; ++round) {
        const Manuscript manuscript = base::unwrapped(m_workspace.read([&] {
            requireInspector(m_workspace);
            requireUsable(m_workspace, store::PaperDraftRepository(m_workspace.database()).record(draft));
            Manuscript made = read(draft);
            made.number = peekNumber(m_workspace, made.kind);
            made.source.paper.record.number = made.number.text;
            return made;
        }));
        const domain::Paper paper = print(manuscript);
        const auto done = m_workspace.write([&] {
            requireUsable(m_workspace, store::PaperDraftRepository(m_workspace.database()).record(draft));
            requireUnchanged(manuscript);
            takeNumber(m_workspace, manuscript.kind, manuscript.number);
            store::PaperRepository(m_workspace.database()).add(paper);
        });
        if (done)
            return paper;
        if (done.error().code() != base::ErrorCode::Clash || round == kRounds)
            throw done.error();
    }
}

/// A correction repeats what was issued and adds a note: a record that would show something else by now needs a paper of its own.
void FormIssue::requireAsIssued(const domain::Paper &replaced) const
{
    const auto shown = base::attempt([&] { return reprint(m_workspace, replaced, m_work); });
    if (!shown && isAboutRecord(shown.error()))
        throw base::Error(base::ErrorCode::Refused, QStringLiteral("correction"),
                          {{QStringLiteral("changed-since-issue"), {}, {replaced.number}}});
    if (!shown)
        throw shown.error();
}

domain::Paper FormIssue::correct(const domain::Paper &original, const QString &reason, const QString &correction)
{
    const auto editions = base::unwrapped(m_workspace.read([&] {
        requireInspector(m_workspace);
        return store::PaperRepository(m_workspace.database()).ofDraft(original.draft);
    }));
    const domain::Paper &replaced = editions.front();
    requireAsIssued(replaced);
    const Manuscript manuscript = base::unwrapped(m_workspace.read([&] {
        Manuscript made = read(original.draft, {editions.back().issuedAt, PaperPictures::asIssued(m_workspace, replaced)});
        made.source.paper.record.number = replaced.number;
        made.source.paper.record.edition = editionWord(replaced.revision + 1);
        made.source.paper.record.revision = revisionNote(replaced, reason, correction);
        return made;
    }));
    domain::Paper paper = print(manuscript);
    paper.revision = replaced.revision + 1;
    paper.reason = reason;
    paper.versions = withCorrection(paper.versions, correction);
    base::unwrapped(m_workspace.write([&] {
        requireUnchanged(manuscript);
        if (store::PaperRepository(m_workspace.database()).ofDraft(original.draft).front().revision != replaced.revision)
            throw base::Error(base::ErrorCode::Clash, QStringLiteral("another correction was made meanwhile"));
        store::PaperRepository(m_workspace.database()).add(paper);
        return true;
    }));
    return paper;
}

}
