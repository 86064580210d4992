#include "models/services/remediation/remediationrows.h"

#include "models/services/enterprises/joinedfirm.h"
#include "models/services/remediation/demandeditems.h"

#include "models/store/enterprise/enterpriserepository.h"
#include "models/store/paper/paperrepository.h"
#include "models/store/remediation/remediationcallrepository.h"
#include "models/store/remediation/remediationrepository.h"
#include "models/store/visit/findingrepository.h"
#include "models/store/visit/visitrepository.h"

#include <algorithm>

namespace xunzhen::services {

namespace {

bool isOpen(const domain::RemediationItem &item)
{
    return item.state != domain::RemediationState::Closed && item.state != domain::RemediationState::Voided;
}

/// What is still being drafted in an open visit is nobody's task yet.
bool isHandedOver(store::Database &database, const domain::RemediationItem &item)
{
    const auto visit = store::VisitRepository(database).find(item.visit);
    return visit && visit->state == domain::VisitState::Issued;
}

std::vector<domain::RemediationItem> everything(store::Database &database)
{
    constexpr int kAll = std::numeric_limits<int>::max();
    std::vector<domain::RemediationItem> items;
    for (const domain::Visit &visit : store::VisitRepository(database).latest(kAll)) {
        const auto plan = store::RemediationRepository(database).ofVisit(visit.id);
        items.insert(items.end(), plan.begin(), plan.end());
    }
    return items;
}

/// Within one visit its draft items count as well; elsewhere only what was handed over.
std::vector<domain::RemediationItem> candidates(Workspace &workspace, const RemediationFilter &filter)
{
    const store::RemediationRepository items(workspace.database());
    if (!filter.visit.isNull())
        return items.ofVisit(filter.visit);
    if (!filter.enterprise.isNull())
        return JoinedFirm(workspace, filter.enterprise).remediation();
    return filter.openOnly ? items.unfinished() : everything(workspace.database());
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

RemediationRow rowOf(store::Database &database, const domain::RemediationItem &item, const DueDays &days)
{
    RemediationRow row;
    row.item = item;
    if (const auto firm = store::EnterpriseRepository(database).find(item.enterprise))
        row.enterpriseName = firm->name;
    if (const auto finding = store::FindingRepository(database).find(item.finding)) {
        row.findingTitle = finding->title;
        row.place = finding->place;
        row.grade = finding->grade;
    }
    const auto papers = store::PaperRepository(database).ofKind(item.visit, domain::kConsultationReport);
    if (!papers.empty())
        row.paperNumber = papers.front().number;
    row.daysLeft = days.left(item);
    return row;
}

}

std::vector<RemediationRow> remediationRows(Workspace &workspace, const RemediationFilter &filter)
{
    store::Database &database = workspace.database();
    const DueDays days(workspace);
    const domain::FirmSets sets = firmSets(workspace);
    auto items = candidates(workspace, filter);
    for (const domain::RemediationItem &item : demandedThoughVoided(workspace))
        if (filter.visit.isNull() || item.visit == filter.visit)
            items.push_back(item);
    std::erase_if(items, [&](const domain::RemediationItem &item) {
        return !fits(item, filter, sets, days) || (filter.visit.isNull() && !isHandedOver(database, item));
    });
    std::stable_sort(items.begin(), items.end(), [&](const auto &a, const auto &b) { return isBefore(days.of(a), days.of(b)); });
    std::vector<RemediationRow> rows;
    for (const domain::RemediationItem &item : items)
        rows.push_back(rowOf(database, item, days));
    return rows;
}

}
