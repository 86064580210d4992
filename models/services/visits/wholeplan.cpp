#include "models/services/visits/wholeplan.h"

#include "models/base/chinatime.h"
#include "models/services/remediation/remediationrows.h"
#include "models/services/visits/planorder.h"
#include "models/services/visits/visitediting.h"

#include "models/store/remediation/contradictionnoterepository.h"
#include "models/store/remediation/remediationrepository.h"
#include "models/store/visit/findingrepository.h"
#include "models/store/visit/visitrepository.h"

#include <algorithm>

namespace xunzhen::services {

namespace {

std::vector<domain::FindingGroup> readGroups(Workspace &workspace, const domain::VisitRecord &record)
{
    return domain::findingGroups(record.findings, store::FindingRepository(workspace.database()).together(record.visit.id));
}

QDate dayOf(Workspace &workspace, const domain::VisitRecord &record)
{
    return record.visit.openedAt.isValid() ? base::chinaDay(record.visit.openedAt) : workspace.clock().today();
}

std::vector<ToldContradiction> readContradictions(Workspace &workspace, const domain::VisitRecord &record)
{
    const auto notes = store::ContradictionNoteRepository(workspace.database()).ofVisit(record.visit.id);
    std::vector<ToldContradiction> told;
    for (const auto &one : domain::contradictions(record, readGroups(workspace, record), dayOf(workspace, record))) {
        const auto note = std::find_if(notes.begin(), notes.end(), [&](const auto &known) { return known.subject == one.subject; });
        told.push_back({one, note == notes.end() ? QString() : note->reason});
    }
    return told;
}

/// The word under which the others of the group are found from now on, whatever their places come to say.
QString wordOf(const domain::FindingGroup &group, const std::vector<domain::Finding> &findings)
{
    if (!group.place.trimmed().isEmpty())
        return group.place.trimmed();
    for (const domain::Finding &finding : findings)
        if (group.contains(finding.id))
            return finding.title;
    return {};
}

}

std::vector<domain::FindingGroup> WholePlan::groups(const domain::VisitRecord &record) const
{
    return m_workspace.readOr([&] { return readGroups(m_workspace, record); });
}

std::vector<ToldContradiction> WholePlan::contradictions(const domain::VisitRecord &record) const
{
    return m_workspace.readOr([&] { return readContradictions(m_workspace, record); });
}

std::vector<ItemElsewhere> WholePlan::elsewhere(const domain::VisitId &visit) const
{
    return m_workspace.readOr([&] {
        const store::VisitRepository visits(m_workspace.database());
        std::vector<ItemElsewhere> items;
        const auto here = visits.find(visit);
        if (!here)
            return items;
        for (RemediationRow &row : remediationRows(m_workspace, {.openOnly = true, .enterprise = here->enterprise, .visit = {}, .dueWithinDays = {}})) {
            const auto other = row.item.visit == visit ? std::nullopt : visits.find(row.item.visit);
            if (other)
                items.push_back({std::move(row), other->bureau, other->state == domain::VisitState::Issued});
        }
        return items;
    });
}

base::Done WholePlan::join(const domain::VisitId &visit, const domain::FindingId &finding, const domain::FindingId &with)
{
    return editVisit(m_workspace, visit, [&](const domain::Visit &) {
        store::FindingRepository repository(m_workspace.database());
        const auto findings = repository.ofVisit(visit);
        const auto groups = domain::findingGroups(findings, repository.together(visit));
        const auto *group = domain::groupOf(groups, with);
        if (!group || !domain::groupOf(groups, finding))
            throw base::Error(base::ErrorCode::NotFound, finding.toString());
        const QString word = wordOf(*group, findings);
        for (const domain::FindingId &member : group->findings)
            repository.setTogether(member, word);
        repository.setTogether(finding, word);
    });
}

base::Done WholePlan::setApart(const domain::VisitId &visit, const domain::FindingId &finding)
{
    return setTogether(visit, {{finding, domain::kAlone}});
}

domain::Together WholePlan::together(const domain::VisitId &visit) const
{
    return m_workspace.readOr([&] {
        const store::FindingRepository repository(m_workspace.database());
        domain::Together told = repository.together(visit);
        for (const domain::Finding &finding : repository.ofVisit(visit))
            told.try_emplace(finding.id);
        return told;
    });
}

base::Done WholePlan::setTogether(const domain::VisitId &visit, const domain::Together &told)
{
    return editVisit(m_workspace, visit, [&](const domain::Visit &) {
        store::FindingRepository repository(m_workspace.database());
        for (const auto &[finding, word] : told)
            repository.setTogether(finding, word);
    });
}

base::Done WholePlan::isRightSo(const domain::VisitId &visit, const QString &subject, const QString &reason)
{
    return editVisit(m_workspace, visit, [&](const domain::Visit &edited) {
        store::ContradictionNoteRepository(m_workspace.database())
            .save({{}, visit, subject, reason.trimmed(), m_workspace.clock().now(), authorIn(m_workspace, edited)});
    });
}

base::Done WholePlan::orderByUrgency(const domain::VisitId &visit)
{
    return editVisit(m_workspace, visit, [&](const domain::Visit &) {
        const store::FindingRepository repository(m_workspace.database());
        const auto findings = repository.ofVisit(visit);
        const auto groups = domain::findingGroups(findings, repository.together(visit));
        store::RemediationRepository items(m_workspace.database());
        const auto plan = items.ofVisit(visit);
        saveOrder(items, byUrgency(plan, findings, groups));
    });
}

base::Done WholePlan::setOrder(const domain::VisitId &visit, const std::vector<domain::RemediationId> &order)
{
    return editVisit(m_workspace, visit, [&](const domain::Visit &) {
        store::RemediationRepository items(m_workspace.database());
        auto plan = items.ofVisit(visit);
        const auto placeOf = [&](const domain::RemediationItem &item) { return std::find(order.begin(), order.end(), item.id); };
        std::stable_sort(plan.begin(), plan.end(), [&](const auto &a, const auto &b) { return placeOf(a) < placeOf(b); });
        saveOrder(items, plan);
    });
}

void addContradictions(Workspace &workspace, const domain::VisitRecord &record, std::vector<domain::Gap> &gaps)
{
    for (const ToldContradiction &told : readContradictions(workspace, record)) {
        const auto &one = told.contradiction;
        const bool isStopped = one.gap.code == u"contradiction-leniency"_qs && one.gap.itemCode == one.itemCode;
        if (told.reason.isEmpty() && !isStopped)
            gaps.push_back(one.gap);
    }
}

}
