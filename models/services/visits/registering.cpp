// 挂号 of an open visit: putting right what was registered, and adding lists.
#include "models/services/registrationservice.h"

#include "models/base/chinatime.h"
#include "models/domain/visit/filecheck.h"
#include "models/domain/visit/visitguard.h"
#include "models/services/rights.h"
#include "models/services/visits/admission.h"
#include "models/services/visits/applicableitems.h"
#include "models/services/visits/teamreader.h"
#include "models/services/visits/visitediting.h"
#include "models/services/visits/visitpacks.h"
#include "models/store/visit/signaturerepository.h"
#include "models/store/visit/visititemrepository.h"
#include "models/store/visit/visitrepository.h"

#include <algorithm>

namespace xunzhen::services {

namespace {

/// `change` puts right what the visit says of itself.
base::Done putRight(Workspace &workspace, const domain::VisitId &id, const std::function<void(domain::Visit &)> &change)
{
    return editVisit(workspace, id, [&](domain::Visit visit) {
        refuseOtherRoles(workspace);
        change(visit);
        store::VisitRepository(workspace.database()).save(visit);
    });
}

std::vector<domain::GuardNote> notesOn(Workspace &workspace, const domain::Visit &visit, const domain::InspectorId &second)
{
    const Team team = readTeam(workspace, visit.lead, second);
    return domain::teamNotes(visit.kind, team.lead, team.second, base::chinaDay(visit.openedAt));
}

/// What was passed when the visit was opened needs no second passing.
std::vector<domain::GuardNote> newNotes(Workspace &workspace, const domain::Visit &visit, const domain::InspectorId &second)
{
    auto notes = notesOn(workspace, visit, second);
    const auto passed = notesOn(workspace, visit, visit.second);
    std::erase_if(notes, [&](const domain::GuardNote &note) { return std::ranges::find(passed, note) != passed.end(); });
    return notes;
}

QString withReason(const QString &reasons, const QString &added)
{
    const QString reason = added.trimmed();
    if (reason.isEmpty() || reasons.contains(reason))
        return reasons;
    return reasons.isEmpty() ? reason : reasons + QStringLiteral("；") + reason;
}

void refuseLeavingOut(Workspace &workspace, const domain::Visit &visit, const QStringList &experts)
{
    const auto signatures = store::SignatureRepository(workspace.database()).ofVisit(visit.id);
    if (const auto signer = domain::signerLeftOut(visit, signatures, experts))
        throw base::Error(base::ErrorCode::Refused, visit.id.toString(),
                          {{QStringLiteral("expert-has-signed"), QStringLiteral("experts"), {*signer}}});
}

int countIn(const std::vector<PackCache::PackPtr> &packs, const std::vector<domain::ListChoice> &lists)
{
    return int(domain::pin(asRulesTakeThem(packs), lists).items.size());
}

}

base::Done RegistrationService::setSource(const domain::VisitId &visit, const QString &source)
{
    return putRight(m_workspace, visit, [&](domain::Visit &edited) { edited.source = source.trimmed(); });
}

base::Done RegistrationService::setCompanion(const domain::VisitId &visit, const QString &companion)
{
    return putRight(m_workspace, visit, [&](domain::Visit &edited) { edited.companion = companion.trimmed(); });
}

base::Done RegistrationService::setExperts(const domain::VisitId &visit, const QStringList &experts)
{
    return putRight(m_workspace, visit, [&](domain::Visit &edited) {
        refuseLeavingOut(m_workspace, edited, experts);
        edited.experts = experts;
    });
}

std::vector<domain::GuardNote> RegistrationService::guard(const domain::VisitId &visit, const domain::InspectorId &second) const
{
    return m_workspace.readOr([&] {
        return newNotes(m_workspace, store::VisitRepository(m_workspace.database()).get(visit), second);
    });
}

base::Done RegistrationService::setSecond(const domain::VisitId &visit, const domain::InspectorId &second, const QString &reason)
{
    return putRight(m_workspace, visit, [&](domain::Visit &edited) {
        const auto notes = newNotes(m_workspace, edited, second);
        passGuard(notes, reason);
        edited.second = second;
        if (domain::needsReason(notes))
            edited.guardOverride = withReason(edited.guardOverride, reason);
    });
}

base::Outcome<ListsAdded> RegistrationService::addLists(const domain::VisitId &visit, const std::vector<domain::ListChoice> &lists)
{
    ListsAdded added;
    const auto done = editVisit(m_workspace, visit, [&](const domain::Visit &edited) {
        refuseOtherRoles(m_workspace);
        store::VisitItemRepository items(m_workspace.database());
        const auto packs = packsOf(m_workspace, lists);
        const auto fresh = questionsOf(packs, lists, items.ofVisit(visit));
        if (fresh.empty())
            throw base::Error(base::ErrorCode::InvalidInput, visit.toString(),
                              {{QStringLiteral("lists-asked"), QStringLiteral("checklists"), {}}});
        items.add(visit, fresh);
        added = {int(fresh.size()), countIn(packs, lists) - int(fresh.size()), followFeatures(m_workspace, edited).dropped};
    });
    return done ? base::Outcome<ListsAdded>(added) : base::Outcome<ListsAdded>(done.error());
}

}
