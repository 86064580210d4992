#include "models/services/remediation/remediationrows.h"

#include "models/services/enterprises/joinedfirm.h"
#include "models/services/remediation/demandeditems.h"

#include "models/store/remediation/remediationlines.h"
#include "models/store/remediation/remediationrepository.h"

#include <algorithm>

namespace xunzhen::services {

namespace {

bool isOpen(const domain::RemediationItem &item)
{
    return item.state != domain::RemediationState::Closed && item.state != domain::RemediationState::Voided;
}

/// Within one visit its draft items count as well; elsewhere only what was handed over.
std::vector<domain::RemediationItem> candidates(Workspace &workspace, const RemediationFilter &filter)
{
    const store::RemediationRepository items(workspace.database());
    if (!filter.visit.isNull())
        return items.ofVisit(filter.visit);
    if (!filter.enterprise.isNull())
        return JoinedFirm(workspace, filter.enterprise).remediation();
    return filter.openOnly ? items.unfinished() : items.ofIssued();
}

bool fits(const domain::RemediationItem &item, const RemediationFilter &filter, const domain::FirmSets &sets, QDate today)
{
    if (filter.openOnly && !isOpen(item))
        return false;
    if (!filter.enterprise.isNull() && !sets.areOne(item.enterprise, filter.enterprise))
        return false;
    const auto left = domain::daysLeft(item, today);
    return !filter.dueWithinDays || (left && *left <= *filter.dueWithinDays);
}

bool dueBefore(const domain::RemediationItem &a, const domain::RemediationItem &b)
{
    if (a.due.isValid() != b.due.isValid())
        return a.due.isValid();
    return a.due < b.due;
}

RemediationRow rowOf(const store::RemediationLine &line, const domain::RemediationItem &item, QDate today)
{
    RemediationRow row;
    row.item = item;
    row.enterpriseName = line.firm;
    row.findingTitle = line.finding;
    row.place = line.place;
    row.grade = line.grade;
    row.paperNumber = line.number;
    row.daysLeft = domain::daysLeft(item, today);
    return row;
}

}

std::vector<RemediationRow> remediationRows(Workspace &workspace, const RemediationFilter &filter)
{
    const QDate today = workspace.clock().today();
    const domain::FirmSets sets = firmSets(workspace);
    auto items = candidates(workspace, filter);
    for (const domain::RemediationItem &item : demandedThoughVoided(workspace))
        if (filter.visit.isNull() || item.visit == filter.visit)
            items.push_back(item);
    std::erase_if(items, [&](const domain::RemediationItem &item) { return !fits(item, filter, sets, today); });
    const auto lines = store::RemediationLines(workspace.database()).of(items);
    // What is still being drafted in an open visit is nobody's task yet.
    std::erase_if(items, [&](const auto &item) { return filter.visit.isNull() && !lines.value(item.id).handedOver; });
    std::stable_sort(items.begin(), items.end(), dueBefore);
    std::vector<RemediationRow> rows;
    for (const domain::RemediationItem &item : items)
        rows.push_back(rowOf(lines.value(item.id), item, today));
    return rows;
}

}
