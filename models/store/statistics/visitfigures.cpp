// Figures of visits.
#include "models/store/statistics/statisticsreader.h"

#include "models/domain/statistics/period.h"
#include "models/store/database.h"
#include "models/store/statistics/figurerows.h"

#include <algorithm>

namespace xunzhen::store {

using domain::Figure;

namespace {

#define VISIT_COUNTS "coalesce(sum(kind = 'service'), 0), coalesce(sum(kind = 'check'), 0), count(*)"

domain::FigureValues onlyRow(Statement statement, size_t count)
{
    return statement.step() ? valuesOf(statement, 0, count) : domain::FigureValues(count);
}

/// The span's row holds the day.
domain::FigureRow &rowOf(std::vector<domain::FigureRow> &rows, const QString &day)
{
    const auto after = std::ranges::upper_bound(rows, day, {}, &domain::FigureRow::key);
    return *std::prev(after);
}

/// What has not begun yet is no nought. A visit of a clock that is ahead stays.
void dropWhatLiesAhead(std::vector<domain::FigureRow> &rows, QDate today)
{
    const auto isNought = [](const std::optional<double> &value) { return value == 0.0; };
    while (!rows.empty() && rows.back().key > today.toString(Qt::ISODate) && std::ranges::all_of(rows.back().values, isNought))
        rows.pop_back();
}

domain::StatisticsEntry toEntry(const Statement &row)
{
    domain::StatisticsEntry entry;
    entry.visit = row.id<domain::VisitId>(0);
    entry.enterprise = row.id<domain::EnterpriseId>(1);
    entry.title = row.text(2);
    entry.detail = row.text(3);
    entry.state = row.text(4);
    entry.day = row.day(5);
    return entry;
}

}

domain::FigureTable StatisticsReader::visits() const
{
    Statement rows = m_database.prepare("SELECT bureau, bureau, " VISIT_COUNTS R"(, sum(state = 'issued'), count(DISTINCT firm)
        FROM counted_visit GROUP BY bureau ORDER BY 5 DESC, 1)");
    return {Figure::Visits, figureRows(rows, 5),
            onlyRow(m_database.prepare("SELECT " VISIT_COUNTS ", coalesce(sum(state = 'issued'), 0), count(DISTINCT firm) FROM counted_visit"), 5)};
}

domain::FigureTable StatisticsReader::visitsOverTime() const
{
    domain::FigureTable table{Figure::VisitsOverTime, {}, {}};
    for (const domain::TimeSpan &span : domain::spansOf(m_filter.from, m_filter.to))
        table.rows.push_back({span.from.toString(Qt::ISODate), {span.text, span.text}, {0.0, 0.0, 0.0}});
    Statement days = m_database.prepare("SELECT day, day, " VISIT_COUNTS " FROM counted_visit GROUP BY day");
    for (const domain::FigureRow &day : figureRows(days, 3)) {
        domain::FigureRow &row = rowOf(table.rows, day.key);
        for (size_t i = 0; i < row.values.size(); ++i)
            row.values[i] = *row.values[i] + *day.values[i];
    }
    dropWhatLiesAhead(table.rows, m_today);
    table.total = onlyRow(m_database.prepare("SELECT " VISIT_COUNTS " FROM counted_visit"), 3);
    return table;
}

domain::FigureTable StatisticsReader::repeatVisits() const
{
    Statement rows = m_database.prepare("SELECT hex(v.firm), n.name, " VISIT_COUNTS R"(, count(DISTINCT v.bureau)
        FROM counted_visit v JOIN counted_firm n ON n.firm = v.firm GROUP BY v.firm HAVING count(*) > 1 ORDER BY 5 DESC, 2, 1)");
    return {Figure::RepeatVisits, figureRows(rows, 4),
            onlyRow(m_database.prepare("SELECT " VISIT_COUNTS R"(, count(DISTINCT bureau) FROM counted_visit
                WHERE firm IN (SELECT firm FROM counted_visit GROUP BY firm HAVING count(*) > 1))"), 4)};
}

domain::StatisticsEntries StatisticsReader::visitEntries(Figure figure, const std::optional<QString> &key, int limit) const
{
    QString from = m_filter.from.toString(Qt::ISODate), to = m_filter.to.toString(Qt::ISODate);
    if (figure == Figure::VisitsOverTime && key)
        for (const domain::TimeSpan &span : domain::spansOf(m_filter.from, m_filter.to))
            if (span.from.toString(Qt::ISODate) == *key) {
                from = *key;
                to = span.to.toString(Qt::ISODate);
            }
    Statement rows = m_database.prepare(R"(SELECT v.id, v.firm, n.name, v.bureau, v.kind, v.day, count(*) OVER ()
        FROM counted_visit v JOIN counted_firm n ON n.firm = v.firm
        WHERE v.day BETWEEN :from AND :to AND (:by_bureau = 0 OR v.bureau = :key) AND (:by_firm = 0 OR hex(v.firm) = :key)
            AND (:again = 0 OR v.firm IN (SELECT firm FROM counted_visit GROUP BY firm HAVING count(*) > 1))
        ORDER BY v.opened_at DESC, v.id DESC LIMIT :limit)");
    rows.bind(":from", from).bind(":to", to).bind(":by_bureau", figure == Figure::Visits && key).bind(":key", key.value_or(QString()))
        .bind(":by_firm", figure == Figure::RepeatVisits && key).bind(":again", figure == Figure::RepeatVisits).bind(":limit", limit);
    domain::StatisticsEntries found;
    while (rows.step()) {
        found.entries.push_back(toEntry(rows));
        found.total = rows.integer(6);
    }
    return found;
}

}
