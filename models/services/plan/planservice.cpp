#include "models/services/planservice.h"

#include "models/services/enterprises/joinedfirm.h"
#include "models/services/plan/plannedrows.h"
#include "models/services/rights.h"

#include "models/store/enterprise/enterpriserepository.h"
#include "models/store/person/inspectorrepository.h"
#include "models/store/plan/plannedvisitrepository.h"
#include "models/store/visit/visitrepository.h"

#include <algorithm>

namespace xunzhen::services {

namespace {

using domain::PlannedVisit;
using store::PlannedVisitRepository;

QString bureauOf(Workspace &workspace)
{
    const QString bureau = SettingsService(workspace).settings().bureau;
    if (!bureau.isEmpty())
        return bureau;
    const auto me = store::InspectorRepository(workspace.database()).find(workspace.me());
    return me ? me->bureau : QString();
}

PlannedVisit newPlan(Workspace &workspace, const PlanWish &wish)
{
    PlannedVisit planned;
    planned.id = workspace.ids().make<domain::PlannedVisitId>();
    planned.enterprise = wish.enterprise;
    planned.kind = wish.kind;
    planned.bureau = bureauOf(workspace);
    planned.source = wish.source.trimmed();
    planned.madeAt = workspace.clock().now();
    planned.madeBy = workspace.me();
    planned.day = wish.day;
    planned.lead = wish.lead.isNull() ? planned.madeBy : wish.lead;
    planned.second = wish.second;
    planned.note = wish.note.trimmed();
    return planned;
}

void requireFit(const PlannedVisit &planned, QDate today)
{
    if (base::Problems problems = domain::planProblems(planned, today); !problems.empty())
        throw base::Error(base::ErrorCode::InvalidInput, QStringLiteral("planned visit"), std::move(problems));
}

[[noreturn]] void refuse(const PlannedVisit &planned, const QString &code, const QStringList &arguments = {})
{
    throw base::Error(base::ErrorCode::Refused, planned.id.toString(), {{code, {}, arguments}});
}

void requireWaiting(const PlannedVisit &planned)
{
    if (!planned.voided.isEmpty())
        refuse(planned, QStringLiteral("plan-taken-out"), {planned.voided});
    if (!planned.visit.isNull())
        refuse(planned, QStringLiteral("plan-begun"));
}

/// The earliest waiting plan that this visit is.
std::optional<PlannedVisit> fitting(Workspace &workspace, const domain::Visit &visit)
{
    const QDate today = workspace.clock().today();
    const JoinedFirm firm(workspace, visit.enterprise);
    for (const domain::EnterpriseId &record : firm.records())
        for (const PlannedVisit &planned : PlannedVisitRepository(workspace.database()).ofEnterprise(record))
            if (domain::isWhatWasPlanned(planned, visit, today))
                return planned;
    return std::nullopt;
}

}

base::Outcome<domain::PlannedVisitId> PlanService::plan(const PlanWish &wish)
{
    const auto made = m_workspace.write([&] {
        refuseOtherRoles(m_workspace);
        const PlannedVisit planned = newPlan(m_workspace, wish);
        requireFit(planned, m_workspace.clock().today());
        (void)store::EnterpriseRepository(m_workspace.database()).get(planned.enterprise);
        PlannedVisitRepository(m_workspace.database()).add(planned);
        return planned.id;
    });
    if (made)
        Q_EMIT m_workspace.facts().plansChanged();
    return made;
}

base::Outcome<PlannedRow> PlanService::planned(const domain::PlannedVisitId &id) const
{
    return m_workspace.read(
        [&] { return plannedRows(m_workspace, {PlannedVisitRepository(m_workspace.database()).get(id)}).front(); });
}

std::vector<PlannedRow> PlanService::between(QDate from, QDate to) const
{
    return m_workspace.readOr(
        [&] { return plannedRows(m_workspace, PlannedVisitRepository(m_workspace.database()).between(from, to)); });
}

std::vector<PlannedRow> PlanService::waitingUntil(QDate day) const
{
    return m_workspace.readOr([&] {
        auto waiting = PlannedVisitRepository(m_workspace.database()).waitingUntil(day);
        const QString bureau = bureauOf(m_workspace);
        std::erase_if(waiting, [&](const PlannedVisit &planned) { return planned.bureau != bureau; });
        return plannedRows(m_workspace, waiting);
    });
}

std::vector<PlannedRow> PlanService::ofEnterprise(const domain::EnterpriseId &id) const
{
    return m_workspace.readOr([&] {
        std::vector<PlannedVisit> all;
        const JoinedFirm firm(m_workspace, id);
        for (const domain::EnterpriseId &record : firm.records()) {
            const auto some = PlannedVisitRepository(m_workspace.database()).ofEnterprise(record);
            all.insert(all.end(), some.begin(), some.end());
        }
        std::ranges::stable_sort(all, {}, &PlannedVisit::day);
        return plannedRows(m_workspace, all);
    });
}

base::Done PlanService::edit(const domain::PlannedVisitId &id, const std::function<void(const PlannedVisit &)> &act)
{
    auto done = m_workspace.write([&] {
        refuseOtherRoles(m_workspace);
        act(PlannedVisitRepository(m_workspace.database()).get(id));
    });
    if (done)
        Q_EMIT m_workspace.facts().plansChanged();
    return done;
}

base::Done PlanService::move(const domain::PlannedVisitId &id, QDate day)
{
    return edit(id, [&](PlannedVisit planned) {
        requireWaiting(planned);
        planned.day = day;
        requireFit(planned, m_workspace.clock().today());
        PlannedVisitRepository(m_workspace.database()).setDay(id, day);
    });
}

base::Done PlanService::setTeam(const domain::PlannedVisitId &id, const domain::InspectorId &lead,
                                const domain::InspectorId &second)
{
    return edit(id, [&](const PlannedVisit &planned) {
        requireWaiting(planned);
        PlannedVisitRepository(m_workspace.database()).setTeam(id, lead, second);
    });
}

base::Done PlanService::setNote(const domain::PlannedVisitId &id, const QString &note)
{
    return edit(id, [&](const PlannedVisit &planned) {
        requireWaiting(planned);
        PlannedVisitRepository(m_workspace.database()).setNote(id, note.trimmed());
    });
}

base::Done PlanService::takeOut(const domain::PlannedVisitId &id, const QString &reason)
{
    return edit(id, [&](const PlannedVisit &planned) {
        requireWaiting(planned);
        if (reason.trimmed().isEmpty())
            throw base::Error(base::ErrorCode::InvalidInput, id.toString(), {{QStringLiteral("reason-missing"), QStringLiteral("reason"), {}}});
        PlannedVisitRepository(m_workspace.database()).setVoided(id, reason.trimmed());
    });
}

base::Done PlanService::bringBack(const domain::PlannedVisitId &id)
{
    return edit(id, [&](const PlannedVisit &) { PlannedVisitRepository(m_workspace.database()).setVoided(id, {}); });
}

base::Outcome<domain::PlannedVisitId> PlanService::begun(const domain::PlannedVisitId &id, const domain::VisitId &visit)
{
    const auto linked = m_workspace.write([&] {
        const domain::Visit begun = store::VisitRepository(m_workspace.database()).get(visit);
        PlannedVisitRepository plans(m_workspace.database());
        const auto planned = id.isNull() ? fitting(m_workspace, begun) : std::optional(plans.get(id));
        if (!planned)
            return domain::PlannedVisitId();
        requireWaiting(*planned);
        plans.setVisit(planned->id, visit);
        return planned->id;
    });
    if (linked && !linked->isNull())
        Q_EMIT m_workspace.facts().plansChanged();
    return linked;
}

}
