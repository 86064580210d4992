#include "models/services/remediation/remediationrows.h"

#include "models/services/enterprises/joinedfirm.h"
#include "models/services/remediation/demandeditems.h"

#include "models/store/remediation/remediationcallrepository.h"
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

/// The day that counts: a firm may have been given until another one than the paper says.
class DueDays
{
public:
    explicit DueDays(Workspace &workspace)
        : m_calls(store::RemediationCallRepository(workspace.database()).byRemediation()), m_today(workspace.clock().today())
    {
    }

    QDate of(const domain::RemediationItem &item) const
    {
        const auto calls = m_calls.find(item.id);
        const auto *extended = calls == m_calls.end() ? nullptr : domain::lastExtension(calls->second);
        return extended ? extended->until : item.due;
    }
    std::optional<int> left(domain::RemediationItem item) const
    {
        item.due = of(item);
        return domain::daysLeft(item, m_today);
    }

private:
    std::map<domain::RemediationId, std::vector<domain::RemediationCall>> m_calls;
    QDate m_today;
};

bool fits(const domain::RemediationItem &item, const RemediationFilter &filter, const domain::FirmSets &sets, const DueDays &days)
{
    if (filter.openOnly && !isOpen(item))
        return false;
    if (!filter.enterprise.isNull() && !sets.areOne(item.enterprise, filter.enterprise))
        return false;
    const auto left = days.left(item);
    return !filter.dueWithinDays || (left && *left <= *filter.dueWithinDays);
}

bool isBefore(QDate a, QDate b) { return a.isValid() != b.isValid() ? a.isValid() : a < b; }

RemediationRow rowOf(const store::RemediationLine &line, const domain::RemediationItem &item, const DueDays &days)
{
    RemediationRow row;
    row.item = item;
    row.enterpriseName = line.firm;
    row.findingTitle = line.finding;
    row.place = line.place;
    row.grade = line.grade;
    row.paperNumber = line.number;
    row.daysLeft = days.left(item);
    return row;
}

}

std::vector<RemediationRow> remediationRows(Workspace &workspace, const RemediationFilter &filter)
{
    const DueDays days(workspace);
    const domain::FirmSets sets = firmSets(workspace);
    auto items = candidates(workspace, filter);
    for (const domain::RemediationItem &item : demandedThoughVoided(workspace))
        if (filter.visit.isNull() || item.visit == filter.visit)
            items.push_back(item);
    std::erase_if(items, [&](const domain::RemediationItem &item) { return !fits(item, filter, sets, days); });
    const auto lines = store::RemediationLines(workspace.database()).of(items);
    // What is still being drafted in an open visit is nobody's task yet.
    std::erase_if(items, [&](const auto &item) { return filter.visit.isNull() && !lines.value(item.id).handedOver; });
    std::stable_sort(items.begin(), items.end(), [&](const auto &a, const auto &b) { return isBefore(days.of(a), days.of(b)); });
    std::vector<RemediationRow> rows;
    for (const domain::RemediationItem &item : items)
        rows.push_back(rowOf(lines.value(item.id), item, days));
    return rows;
}

}
