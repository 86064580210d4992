// Reading a draft, changing it, taking changes back.
#include "models/services/packdraftservice.h"

#include "models/services/packdrafts/citationfaults.h"
#include "models/services/packdrafts/draftdocument.h"
#include "models/services/rights.h"

#include "models/domain/checklist/packrebase.h"
#include "models/domain/checklist/packversion.h"
#include "models/exchange/pack/packwriter.h"
#include "models/exchange/packsheet/packplace.h"
#include "models/store/checklist/packrepository.h"

namespace xunzhen::services {

PackDraftService::PackDraftService(Workspace &workspace) : m_workspace(workspace) {}

std::vector<PackDraftSummary> PackDraftService::drafts() const
{
    return m_workspace.readOr([&] {
        std::vector<PackDraftSummary> summaries;
        for (const store::PackDraft &draft : store::PackDraftRepository(m_workspace.database()).all()) {
            const DraftDocument document = draftDocument(m_workspace, draft.code);
            const auto current = store::PackRepository(m_workspace.database()).latest(draft.code);
            summaries.push_back({draft.code, document.document.pack.title, draft.baseVersion, draft.changedAt,
                                 int(domain::comparePacks(draftBase(m_workspace, document), document.document.pack).size()),
                                 current && domain::isNewerVersion(current->version, draft.baseVersion)});
        }
        return summaries;
    });
}

base::Outcome<PackDraftView> PackDraftService::view(const QString &code) const
{
    return m_workspace.read([&] {
        DraftDocument draft = draftDocument(m_workspace, code);
        const auto highest = store::PackRepository(m_workspace.database()).latest(code);
        const bool outdated = highest && domain::isNewerVersion(highest->version, draft.baseVersion);
        return PackDraftView{std::move(draft.document.pack), draft.begun, draft.baseVersion, outdated};
    });
}

base::Outcome<std::vector<domain::PackChange>> PackDraftService::changes(const QString &code) const
{
    return m_workspace.read([&] {
        const DraftDocument draft = draftDocument(m_workspace, code);
        return domain::comparePacks(draftBase(m_workspace, draft), draft.document.pack);
    });
}

std::vector<PackEdit> PackDraftService::edits(const QString &code) const
{
    return m_workspace.readOr([&] {
        std::vector<PackEdit> edits;
        for (const store::PackDraftStep &step : store::PackDraftRepository(m_workspace.database()).steps(code))
            edits.push_back({step.at, step.who, step.entry, step.what});
        return edits;
    });
}

base::Outcome<std::vector<PackDraftProblem>> PackDraftService::problems(const QString &code) const
{
    return m_workspace.read([&] {
        const DraftDocument draft = draftDocument(m_workspace, code);
        base::Problems found = draft.problems;
        const base::Problems citations = citationFaults(m_workspace, draft.document.pack);
        found.insert(found.end(), citations.begin(), citations.end());
        std::vector<PackDraftProblem> problems;
        for (const base::Problem &problem : found) {
            const exchange::PackPlace place = exchange::packPlace(draft.document.pack, problem.place);
            problems.push_back({place.entry, place.member, problem});
        }
        return problems;
    });
}

CitationStanding PackDraftService::standing(const domain::Citation &citation) const
{
    return m_workspace.readOr([&] { return citationStanding(m_workspace, citation); });
}

base::Done PackDraftService::edit(const QString &code, const QString &entry, const QString &what, const Edit &edit)
{
    const auto done = m_workspace.write([&] {
        const DraftDocument before = draftDocument(m_workspace, code);
        exchange::PackDocument after = before.document;
        edit(after.pack);
        if (after.pack != before.document.pack)
            saveDraft(m_workspace, before, exchange::writePack(after), entry, what);
    });
    if (done)
        Q_EMIT m_workspace.facts().packDraftsChanged();
    return done;
}

base::Outcome<QString> PackDraftService::undo(const QString &code)
{
    auto undone = m_workspace.write([&] {
        requirePackEditor(m_workspace);
        store::PackDraftRepository drafts(m_workspace.database());
        auto draft = drafts.find(code);
        const auto step = drafts.takeStep(code);
        if (!draft || !step)
            throw base::Error(base::ErrorCode::NotFound, code, {{QStringLiteral("nothing-to-undo"), {}, {}}});
        draft->raw = step->before;
        draft->changedAt = m_workspace.clock().now();
        if (drafts.steps(code).empty())
            drafts.remove(code);
        else
            drafts.save(*draft);
        return step->entry;
    });
    if (undone)
        Q_EMIT m_workspace.facts().packDraftsChanged();
    return undone;
}

base::Done PackDraftService::mayEdit() const
{
    return base::attempt([&] { requirePackEditor(m_workspace); });
}

base::Outcome<QStringList> PackDraftService::rebase(const QString &code)
{
    auto rebased = m_workspace.write([&] {
        DraftDocument draft = draftDocument(m_workspace, code);
        const auto newest = store::PackRepository(m_workspace.database()).latest(code);
        exchange::PackDocument onto = exchange::readPack(newest.value().raw);
        QStringList clashes;
        onto.pack = domain::rebasedPack(draftBase(m_workspace, draft), draft.document.pack, onto.pack, clashes);
        const QByteArray raw = exchange::writePack(onto);
        draft.baseVersion = newest->version;
        saveDraft(m_workspace, draft, raw, {}, QStringLiteral("rebased"));
        return clashes;
    });
    if (rebased)
        Q_EMIT m_workspace.facts().packDraftsChanged();
    return rebased;
}

base::Done PackDraftService::discard(const QString &code)
{
    const auto done = m_workspace.write([&] {
        requirePackEditor(m_workspace);
        store::PackDraftRepository(m_workspace.database()).remove(code);
    });
    if (done)
        Q_EMIT m_workspace.facts().packDraftsChanged();
    return done;
}

}
