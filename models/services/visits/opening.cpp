// 挂号: the guard, opening and taking back a visit.
#include "models/services/enterprises/enterpriserows.h"
#include "models/services/enterprises/joinedfirm.h"
#include "models/base/chinatime.h"
#include "models/services/rights.h"
#include "models/services/visits/admission.h"
#include "models/services/visits/applicableitems.h"
#include "models/services/visits/teamreader.h"
#include "models/services/visits/undohistory.h"
#include "models/services/visits/visitpacks.h"
#include "models/services/visits/visitediting.h"

#include "models/store/enterprise/enterpriserepository.h"
#include "models/store/local/visitplaces.h"
#include "models/store/plan/plannedvisitrepository.h"
#include "models/store/visit/visititemrepository.h"
#include "models/store/visit/visitrepository.h"

namespace xunzhen::services {

namespace {

QString bureauOf(const Settings &settings, const Team &team)
{
    return settings.bureau.isEmpty() && team.lead ? team.lead->bureau : settings.bureau;
}

std::vector<domain::PastVisit> pastVisits(Workspace &workspace, const domain::EnterpriseId &enterprise)
{
    std::vector<domain::PastVisit> past;
    for (const domain::Visit &visit : JoinedFirm(workspace, enterprise).visits())
        past.push_back({visit.id, visit.bureau, visit.kind, visit.state, base::chinaDay(visit.openedAt)});
    return past;
}

std::vector<domain::GuardNote> guardNotes(Workspace &workspace, const VisitRequest &request)
{
    const Settings settings = SettingsService(workspace).settings();
    const Team team = readTeam(workspace, request.lead, request.second);
    return domain::visitGuard(store::EnterpriseRepository(workspace.database()).get(request.enterprise), request.kind,
                              bureauOf(settings, team), team.lead, team.second,
                              pastVisits(workspace, request.enterprise), workspace.clock().today(),
                              {settings.checksPerYear, settings.quietDays});
}

domain::Visit newVisit(Workspace &workspace, const VisitRequest &request, const QString &domainCode)
{
    const Team team = readTeam(workspace, request.lead, request.second);
    domain::Visit visit;
    visit.id = workspace.ids().make<domain::VisitId>();
    visit.enterprise = firmSets(workspace).canonical(request.enterprise);
    visit.kind = request.kind;
    visit.bureau = bureauOf(SettingsService(workspace).settings(), team);
    visit.domain = domainCode;
    visit.source = request.source;
    visit.lead = request.lead;
    visit.second = request.second;
    visit.experts = request.experts;
    visit.companion = request.companion;
    visit.openedAt = workspace.clock().now();
    return visit;
}

}

std::vector<domain::GuardNote> VisitService::guard(const VisitRequest &request) const
{
    return m_workspace.readOr([&] { return guardNotes(m_workspace, request); },
                              {{QStringLiteral("enterprise-unknown"), true, {}}});
}

base::Outcome<domain::VisitId> VisitService::open(const VisitRequest &request)
{
    const auto opened = m_workspace.write([&] {
        refuseOtherRoles(m_workspace);
        const auto notes = guardNotes(m_workspace, request);
        passGuard(notes, request.guardOverride);
        const auto packs = packsOf(m_workspace, request.lists);
        const auto items = questionsOf(packs, request.lists);
        domain::Visit visit = newVisit(m_workspace, request, packs.front()->domain);
        if (domain::needsReason(notes))
            visit.guardOverride = request.guardOverride.trimmed();
        store::VisitRepository(m_workspace.database()).save(visit);
        store::VisitItemRepository(m_workspace.database()).pin(visit.id, items);
        if (followFeatures(m_workspace, visit).dropped > 0)
            UndoHistory(m_workspace, visit).close(); // what the firm's features answered is no step of the inspector's
        store::VisitPlaces(m_workspace.database())
            .save({visit.id, domain::Step::Examine, items.empty() ? QString() : items.front().item.code,
                   m_workspace.clock().now()});
        return visit.id;
    });
    if (opened) {
        (void)base::attempt([&] { reindex(m_workspace, request.enterprise); });
        Q_EMIT m_workspace.facts().visitsChanged({*opened});
        Q_EMIT m_workspace.facts().enterprisesChanged({request.enterprise});
    }
    return opened;
}

base::Done VisitService::voidVisit(const domain::VisitId &visit, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return base::Error(base::ErrorCode::InvalidInput, QStringLiteral("void without a reason"),
                           {{QStringLiteral("reason-missing"), QStringLiteral("reason"), {}}});
    bool wasPlanned = false;
    auto done = m_workspace.write([&] {
        changeableVisit(m_workspace, visit);
        store::VisitRepository(m_workspace.database()).voidVisit(visit, reason, m_workspace.clock().now());
        wasPlanned = store::PlannedVisitRepository(m_workspace.database()).forgetVisit(visit);
    });
    if (done)
        Q_EMIT m_workspace.facts().visitsChanged({visit});
    if (done && wasPlanned)
        Q_EMIT m_workspace.facts().plansChanged();
    return done;
}

}
