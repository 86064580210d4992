#include "models/services/enterprises/enterpriserows.h"

#include "models/services/enterprises/joinedfirm.h"
#include "models/services/enterprises/searchindex.h"
#include "models/base/chinatime.h"

#include "models/store/enterprise/enterpriserepository.h"
#include "models/store/enterprise/indexreader.h"
#include "models/store/visit/visitrepository.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <limits>

namespace xunzhen::services {

namespace {

QDate lastVisit(const JoinedFirm &firm)
{
    const auto visits = firm.visits(); // latest first
    const auto issued = std::ranges::find(visits, domain::VisitState::Issued, &domain::Visit::state);
    return issued == visits.end() ? QDate() : base::chinaDay(issued->openedAt);
}

domain::IndexedEnterprise indexed(const domain::Enterprise &enterprise, QDate lastVisited)
{
    return {enterprise.id, enterprise.name, enterprise.uscc, enterprise.address, enterprise.town, lastVisited};
}

/// Of each firm with an issued visit, under the record that stands for it.
QHash<domain::EnterpriseId, QDate> lastVisits(const store::IndexReader &reader, const domain::FirmSets &sets)
{
    QHash<domain::EnterpriseId, QDate> visited;
    reader.forEachVisited([&](const domain::EnterpriseId &record, const QDateTime &moment) {
        QDate &last = visited[sets.canonical(record)];
        last = std::max(last, base::chinaDay(moment)); // no day at all comes before every day
    });
    return visited;
}

/// Every record, so that a firm is found under each name and code that it was written with.
std::vector<domain::IndexedEnterprise> everything(Workspace &workspace)
{
    const store::IndexReader reader(workspace.database());
    const domain::FirmSets sets = firmSets(workspace);
    const auto visited = lastVisits(reader, sets);
    std::vector<domain::IndexedEnterprise> all;
    reader.forEach([&](domain::IndexedEnterprise record) {
        record.lastVisited = visited.value(sets.canonical(record.id));
        all.push_back(std::move(record));
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

EnterpriseRow rowOf(const JoinedFirm &firm, const domain::Enterprise &enterprise, const EnterpriseMatch &match)
{
    EnterpriseRow row;
    row.id = enterprise.id;
    row.name = enterprise.name;
    row.uscc = enterprise.uscc;
    row.town = enterprise.town;
    row.address = enterprise.address;
    row.tradeName = enterprise.tradeName;
    row.lastVisit = lastVisit(firm);
    row.openItems = int(firm.openItems().size());
    row.matchFrom = match.matchFrom;
    row.matchLength = match.matchLength;
    return row;
}

}

int recordsInUse(Workspace &workspace)
{
    const auto known = workspace.index().size();
    return known ? *known : store::EnterpriseRepository(workspace.database()).count();
}

void reindex(Workspace &workspace, const domain::EnterpriseId &id)
{
    const JoinedFirm firm(workspace, id);
    for (const domain::EnterpriseId &record : firm.records()) {
        const auto enterprise = store::EnterpriseRepository(workspace.database()).find(record);
        if (enterprise && enterprise->voided.isEmpty())
            workspace.index().upsert(indexed(*enterprise, lastVisit(firm)));
        else
            workspace.index().remove(record);
    }
}

namespace {

constexpr int kLately = 2000;

/// Each firm once, the one visited last first.
std::vector<domain::EnterpriseId> visitedLately(store::Database &database, const domain::FirmSets &sets, int visits)
{
    std::vector<domain::EnterpriseId> lately;
    QSet<domain::EnterpriseId> known;
    for (const domain::Visit &visit : store::VisitRepository(database).latest(visits))
        if (const auto firm = sets.canonical(visit.enterprise); !known.contains(firm)) {
            known.insert(firm);
            lately.push_back(firm);
        }
    return lately;
}

/// The first few of the firms visited last; fewer than asked for when not so many were visited.
std::vector<EnterpriseMatch> firstByLastVisit(store::Database &database, const domain::FirmSets &sets, size_t limit)
{
    constexpr int kVisitsEach = 4;
    std::vector<EnterpriseMatch> matches;
    for (const domain::Enterprise &firm : store::EnterpriseRepository(database)
             .byIds(visitedLately(database, sets, std::min(kLately, int(limit) * kVisitsEach))))
        if (firm.voided.isEmpty() && matches.size() < limit)
            matches.push_back({firm.id});
    return matches;
}

/// Firms visited last come first, then the others as the store has them.
std::vector<EnterpriseMatch> byLastVisit(store::Database &database, const domain::FirmSets &sets, size_t limit)
{
    if (limit < size_t(kLately))
        if (auto first = firstByLastVisit(database, sets, limit); first.size() == limit)
            return first;
    const std::vector<domain::EnterpriseId> lately = visitedLately(database, sets, kLately);
    const QSet<domain::EnterpriseId> early(lately.begin(), lately.end());
    // Few firms were visited lately: only those are looked up, not every firm of the district.
    QSet<domain::EnterpriseId> inUse;
    std::vector<EnterpriseMatch> rest;
    for (const domain::EnterpriseId &id : store::EnterpriseRepository(database).ids())
        if (!early.isEmpty() && early.contains(id))
            inUse.insert(id);
        else if (!sets.hidden().contains(id))
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

/// One hit a firm, the best; what was found in another record's name is not marked in the one that is shown.
void mergeRecords(Matches &found, const domain::FirmSets &sets, int limit)
{
    QSet<domain::EnterpriseId> shown;
    std::vector<EnterpriseMatch> firms;
    for (const EnterpriseMatch &match : found.matches) {
        const domain::EnterpriseId firm = sets.canonical(match.id);
        if (shown.contains(firm))
            continue;
        shown.insert(firm);
        firms.push_back(firm == match.id ? match : EnterpriseMatch{firm});
    }
    found.total = int(firms.size());
    firms.resize(std::min(firms.size(), size_t(limit)));
    found.matches = std::move(firms);
}

Matches search(Workspace &workspace, const QString &text, int limit)
{
    const domain::FirmSets sets = firmSets(workspace);
    if (text.trimmed().isEmpty())
        return {byLastVisit(workspace.database(), sets, size_t(limit)), recordsInUse(workspace) - int(sets.hidden().size())};
    const auto index = workspace.index().snapshot([&] { return everything(workspace); });
    const domain::SearchResult found = index.find(text, sets.isEmpty() ? limit : std::numeric_limits<int>::max());
    Matches result{{}, found.total};
    for (const domain::Hit &hit : found.hits)
        result.matches.push_back(matchOf(hit));
    if (!sets.isEmpty())
        mergeRecords(result, sets, limit);
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
    const domain::FirmSets sets = firmSets(workspace);
    std::vector<EnterpriseRow> rows;
    for (const domain::Enterprise &enterprise : store::EnterpriseRepository(workspace.database()).byIds(ids))
        rows.push_back(rowOf(JoinedFirm(workspace, sets, enterprise.id), enterprise, byId.value(enterprise.id)));
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
