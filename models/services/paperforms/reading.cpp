// 文书 as lists and forms show them.
#include "models/services/paperformservice.h"

#include "models/report/formpaper.h"
#include "models/services/papers/paperpress.h"
#include "models/services/papertitle.h"
#include "models/services/visits/teamreader.h"
#include "models/store/paper/paperdraftrepository.h"
#include "models/store/paper/paperrepository.h"
#include "models/store/visit/visitrepository.h"

#include <algorithm>

namespace xunzhen::services {

namespace {

using store::PaperDraftRepository;

std::optional<domain::Paper> latestEdition(Workspace &workspace, const domain::PaperDraftId &draft)
{
    const auto papers = store::PaperRepository(workspace.database()).ofDraft(draft);
    return papers.empty() ? std::nullopt : std::optional(papers.front());
}

QMap<QString, QString> expectedNames(Workspace &workspace, const domain::PaperDraft &draft)
{
    QMap<QString, QString> names;
    const auto visit = store::VisitRepository(workspace.database()).find(draft.visit);
    if (!visit)
        return names;
    const Team team = readTeam(workspace, visit->lead, visit->second);
    if (team.lead)
        names.insert(QStringLiteral("leader"), team.lead->name);
    if (team.second)
        names.insert(QStringLiteral("inspector"), team.second->name);
    names.insert(QStringLiteral("enterprise"), visit->companion.section(QChar(u'（'), 0, 0));
    return names;
}

DraftSummary summary(Workspace &workspace, const domain::PaperDraft &draft)
{
    DraftSummary told{draft, paperTitle(draft.kind), 0, latestEdition(workspace, draft.id)};
    if (!workspace.press().formKinds().contains(draft.kind))
        return told; // made with a newer program
    const auto kind = workspace.press().form(draft.kind);
    told.title = kind->form().title;
    if (!told.issued)
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

}

PaperFormService::PaperFormService(Workspace &workspace) : m_workspace(workspace) {}

base::Outcome<FilledForm> PaperFormService::form(const domain::PaperDraftId &draft) const
{
    return m_workspace.read([&] {
        FilledForm filled;
        filled.record = PaperDraftRepository(m_workspace.database()).record(draft);
        filled.form = m_workspace.press().form(filled.record.draft.kind)->form();
        filled.gaps = domain::draftGaps(filled.form, filled.record);
        filled.issued = latestEdition(m_workspace, draft);
        filled.expected = expectedNames(m_workspace, filled.record.draft);
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

}
