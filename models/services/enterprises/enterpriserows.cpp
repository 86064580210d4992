#include "models/services/enterprises/enterpriserows.h"

#include "models/services/enterprises/searchindex.h"
#include "models/base/chinatime.h"

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
    return visits.empty() ? QDate() : base::chinaDay(visits.front().openedAt);
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
            visited.insert(visit.enterprise, base::chinaDay(visit.openedAt));
    std::vector<domain::IndexedEnterprise> all;
    store::EnterpriseRepository(database).forEach([&](const domain::Enterprise &enterprise) {
        all.push_back(indexed(enterprise, visited.value(enterprise.id)));
        return true;
    });
    return all;
}

/// What a list marks: a place in the name, never one in code or address.
EnterpriseMatch matchOf(const domain::Hit &hit)
{
    const bool inName = hit.part != domain::HitPart::Code && hit.part != domain::HitPart::Address
                        && hit.part != domain::HitPart::Town;
    return inName && hit.length > 0 ? EnterpriseMatch{hit.id, hit.from, hit.length} : EnterpriseMatch{hit.id};
}

EnterpriseRow rowOf(store::Database &database, const domain::Enterprise &enterprise, const EnterpriseMatch &match)
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
    row.matchFrom = match.matchFrom;
    row.matchLength = match.matchLength;
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
std::vector<EnterpriseMatch> byLastVisit(store::Database &database, size_t limit)
{
    constexpr int kLately = 2000;
    std::vector<domain::EnterpriseId> lately;
    QSet<domain::EnterpriseId> early;
    for (const domain::Visit &visit : store::VisitRepository(database).latest(kLately))
        if (!early.contains(visit.enterprise)) {
            early.insert(visit.enterprise);
            lately.push_back(visit.enterprise);
        }
    // Few firms were visited lately: only those are looked up, not every firm of the district.
    QSet<domain::EnterpriseId> inUse;
    std::vector<EnterpriseMatch> rest;
    for (const domain::EnterpriseId &id : store::EnterpriseRepository(database).ids())
        if (!early.isEmpty() && early.contains(id))
            inUse.insert(id);
        else
            rest.push_back({id});
    std::vector<EnterpriseMatch> matches;
    for (const domain::EnterpriseId &id : lately)
        if (inUse.contains(id))
            matches.push_back({id});
    matches.insert(matches.end(), rest.begin(), rest.end());
    matches.resize(std::min(limit, matches.size()));
    return matches;
}

struct Matches
{
    std::vector<EnterpriseMatch> matches;
    int total = 0;
};

Matches search(Workspace &workspace, const QString &text, int limit)
{
    if (text.trimmed().isEmpty())
        return {byLastVisit(workspace.database(), size_t(limit)), store::EnterpriseRepository(workspace.database()).count()};
    const auto index = workspace.index().snapshot([&] { return everything(workspace.database()); });
    const domain::SearchResult found = index.find(text, limit);
    Matches result{{}, found.total};
    for (const domain::Hit &hit : found.hits)
        result.matches.push_back(matchOf(hit));
    return result;
}

}

std::vector<EnterpriseRow> rowsOf(Workspace &workspace, const std::vector<EnterpriseMatch> &matches)
{
    std::vector<domain::EnterpriseId> ids;
    QHash<domain::EnterpriseId, EnterpriseMatch> byId;
    for (const EnterpriseMatch &match : matches) {
        ids.push_back(match.id);
        byId.insert(match.id, match);
    }
    std::vector<EnterpriseRow> rows;
    for (const domain::Enterprise &enterprise : store::EnterpriseRepository(workspace.database()).byIds(ids))
        rows.push_back(rowOf(workspace.database(), enterprise, byId.value(enterprise.id)));
    return rows;
}

std::vector<EnterpriseMatch> findMatches(Workspace &workspace, const QString &text)
{
    return search(workspace, text, std::numeric_limits<int>::max()).matches;
}

EnterpriseHits findRows(Workspace &workspace, const QString &text, int limit)
{
    const Matches found = search(workspace, text, std::max(limit, 0));
    return {rowsOf(workspace, found.matches), found.total};
}

}
