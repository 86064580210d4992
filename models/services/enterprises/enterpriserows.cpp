#include "models/services/enterprises/enterpriserows.h"

#include "models/services/enterprises/searchindex.h"
#include "models/services/localtime.h"

#include "models/store/enterprise/enterpriserepository.h"
#include "models/store/remediation/remediationrepository.h"
#include "models/store/visit/visitrepository.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <limits>

namespace xunzhen::services {

namespace {

bool isOpen(const domain::RemediationItem &item)
{
    return item.state != domain::RemediationState::Closed && item.state != domain::RemediationState::Voided;
}

QDate lastVisit(store::Database &database, const domain::EnterpriseId &id)
{
    const auto visits = store::VisitRepository(database).byEnterprise(id);
    return visits.empty() ? QDate() : chinaDay(visits.front().openedAt);
}

domain::IndexedEnterprise indexed(const domain::Enterprise &enterprise, QDate lastVisited)
{
    return {enterprise.id, enterprise.name, enterprise.uscc, enterprise.address, enterprise.town, lastVisited};
}

std::vector<domain::IndexedEnterprise> everything(store::Database &database)
{
    QHash<domain::EnterpriseId, QDate> visited;
    for (const domain::Visit &visit : store::VisitRepository(database).latest(std::numeric_limits<int>::max()))
        if (!visited.contains(visit.enterprise))
            visited.insert(visit.enterprise, chinaDay(visit.openedAt));
    std::vector<domain::IndexedEnterprise> all;
    store::EnterpriseRepository(database).forEach([&](const domain::Enterprise &enterprise) {
        all.push_back(indexed(enterprise, visited.value(enterprise.id)));
        return true;
    });
    return all;
}

EnterpriseRow rowOf(store::Database &database, const domain::Enterprise &enterprise, const domain::Hit &hit)
{
    EnterpriseRow row;
    row.id = enterprise.id;
    row.name = enterprise.name;
    row.uscc = enterprise.uscc;
    row.town = enterprise.town;
    row.address = enterprise.address;
    row.tradeName = enterprise.tradeName;
    row.lastVisit = lastVisit(database, enterprise.id);
    const auto plan = store::RemediationRepository(database).ofEnterprise(enterprise.id);
    row.openItems = int(std::count_if(plan.begin(), plan.end(), isOpen));
    const bool inName = hit.part != domain::HitPart::Code && hit.part != domain::HitPart::Address
                        && hit.part != domain::HitPart::Town;
    if (inName && hit.length > 0) {
        row.matchFrom = hit.from;
        row.matchLength = hit.length;
    }
    return row;
}

}

void reindex(Workspace &workspace, const domain::EnterpriseId &id)
{
    const auto enterprise = store::EnterpriseRepository(workspace.database()).find(id);
    if (enterprise && enterprise->voided.isEmpty())
        workspace.index().upsert(indexed(*enterprise, lastVisit(workspace.database(), id)));
    else
        workspace.index().remove(id);
}

namespace {

/// Firms visited last come first, then the others as the store has them.
std::vector<domain::EnterpriseId> byLastVisit(store::Database &database, size_t limit)
{
    constexpr int kLately = 2000;
    std::vector<domain::EnterpriseId> ids;
    QSet<domain::EnterpriseId> taken;
    const auto take = [&](const domain::EnterpriseId &id) {
        if (ids.size() < limit && !taken.contains(id)) {
            taken.insert(id);
            ids.push_back(id);
        }
        return ids.size() < limit;
    };
    for (const domain::Visit &visit : store::VisitRepository(database).latest(kLately))
        if (!take(visit.enterprise))
            return ids;
    store::EnterpriseRepository(database).forEach([&](const domain::Enterprise &enterprise) { return take(enterprise.id); });
    return ids;
}

EnterpriseHits listed(store::Database &database, int limit)
{
    const store::EnterpriseRepository records(database);
    EnterpriseHits hits;
    hits.total = records.count();
    for (const domain::Enterprise &enterprise : records.byIds(byLastVisit(database, size_t(limit))))
        hits.rows.push_back(rowOf(database, enterprise, {}));
    return hits;
}

}

EnterpriseHits findRows(Workspace &workspace, const QString &text, int limit)
{
    if (text.trimmed().isEmpty())
        return listed(workspace.database(), std::max(limit, 0));
    const auto index = workspace.index().snapshot([&] { return everything(workspace.database()); });
    const domain::SearchResult found = index.find(text, std::max(limit, 0));
    std::vector<domain::EnterpriseId> ids;
    QHash<domain::EnterpriseId, domain::Hit> byId;
    for (const domain::Hit &hit : found.hits) {
        ids.push_back(hit.id);
        byId.insert(hit.id, hit);
    }
    EnterpriseHits hits;
    hits.total = found.total;
    for (const domain::Enterprise &enterprise : store::EnterpriseRepository(workspace.database()).byIds(ids))
        hits.rows.push_back(rowOf(workspace.database(), enterprise, byId.value(enterprise.id)));
    return hits;
}

}
