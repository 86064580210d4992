// Figures of what the visits of the period had to be remedied.
#include "models/store/statistics/statisticsreader.h"

#include "models/domain/statistics/quantiles.h"
#include "models/store/database.h"
#include "models/store/statistics/figurerows.h"

#include <map>

namespace xunzhen::store {

using domain::Figure;

namespace {

constexpr double kNineInTen = 0.9;

struct FixTimes
{
    int items = 0;
    std::vector<int> days; ///< of those that are closed
};

domain::FigureValues valuesOfTimes(const FixTimes &times)
{
    return {double(times.items), double(times.days.size()), domain::medianOf(times.days), domain::quantileOf(times.days, kNineInTen)};
}

#define STANDINGS "sum(standing <> 'undated'), sum(standing = 'in-time'), sum(standing = 'open'), sum(standing = 'late'), sum(standing = 'overdue')"
constexpr size_t kStandings = 5;

/// (closed late + overdue) ÷ items with a date.
void addShare(domain::FigureValues &values) { values.push_back(domain::shareOf(*values[3] + *values[4], *values[0])); }

domain::StatisticsEntry toEntry(const Statement &row)
{
    domain::StatisticsEntry entry;
    entry.remediation = row.id<domain::RemediationId>(0);
    entry.visit = row.id<domain::VisitId>(1);
    entry.enterprise = row.id<domain::EnterpriseId>(2);
    entry.title = row.text(3);
    entry.detail = row.text(4);
    entry.state = row.text(5);
    entry.day = row.day(6);
    return entry;
}

}

domain::FigureTable StatisticsReader::timeToFix() const
{
    std::map<QString, FixTimes> byBureau;
    FixTimes all;
    Statement rows = m_database.prepare("SELECT bureau, days FROM counted_item ORDER BY bureau");
    while (rows.step())
        for (FixTimes *times : {&byBureau[rows.text(0)], &all}) {
            ++times->items;
            if (!rows.isNull(1))
                times->days.push_back(rows.integer(1));
        }
    domain::FigureTable table{Figure::TimeToFix, {}, valuesOfTimes(all)};
    for (const auto &[bureau, times] : byBureau)
        table.rows.push_back({bureau, {bureau, bureau}, valuesOfTimes(times)});
    return table;
}

domain::FigureTable StatisticsReader::overdue() const
{
    Statement rows = m_database.prepare("SELECT bureau, bureau, " STANDINGS " FROM counted_item GROUP BY bureau ORDER BY 7 DESC, 1");
    domain::FigureTable table{Figure::Overdue, figureRows(rows, kStandings), {}};
    Statement all = m_database.prepare("SELECT " STANDINGS " FROM counted_item");
    all.step();
    table.total = valuesOf(all, 0, kStandings);
    addShare(table.total);
    for (domain::FigureRow &row : table.rows)
        addShare(row.values);
    return table;
}

domain::StatisticsEntries StatisticsReader::itemEntries(Figure figure, const std::optional<QString> &key, int limit) const
{
    const bool times = figure == Figure::TimeToFix;
    Statement rows = m_database.prepare(R"(SELECT i.id, i.visit, i.firm, n.name, i.measure,
            CASE WHEN :times = 0 THEN i.standing WHEN i.days IS NULL THEN 'unfixed' ELSE 'fixed' END, i.due, count(*) OVER ()
        FROM counted_item i JOIN counted_firm n ON n.firm = i.firm
        WHERE (:all OR i.bureau = :key) AND (:times OR i.standing <> 'undated')
        ORDER BY CASE i.standing WHEN 'overdue' THEN 0 WHEN 'late' THEN 1 WHEN 'open' THEN 2 ELSE 3 END, i.due, i.id LIMIT :limit)");
    rows.bind(":times", times).bind(":all", !key).bind(":key", key.value_or(QString())).bind(":limit", limit);
    domain::StatisticsEntries found;
    while (rows.step()) {
        found.entries.push_back(toEntry(rows));
        found.total = rows.integer(7);
    }
    return found;
}

}
