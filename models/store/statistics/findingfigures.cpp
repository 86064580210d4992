// Figures of findings. Each is counted from pairs of a key and a finding, which also tell what stands behind a number.
#include "models/store/statistics/statisticsreader.h"

#include "models/domain/statistics/tradeclass.h"
#include "models/store/database.h"
#include "models/store/statistics/figurerows.h"

namespace xunzhen::store {

using domain::Figure;

namespace {

QByteArray pairsOf(Figure figure)
{
    switch (figure) {
    case Figure::FindingsByLaw: return "SELECT DISTINCT law AS key, finding FROM counted_clause";
    case Figure::FindingsByArticle:
        return "SELECT CASE WHEN law = '' THEN '' ELSE law || char(9) || article END AS key, finding FROM counted_clause";
    case Figure::FindingsByTrade: return "SELECT trade AS key, id AS finding FROM counted_finding";
    case Figure::FindingsByTown: return "SELECT town AS key, id AS finding FROM counted_finding";
    case Figure::Repeats: return "SELECT item_code AS key, id AS finding FROM counted_finding WHERE again";
    case Figure::Leniency: return "SELECT code AS key, finding FROM counted_offer";
    default: return "SELECT grade AS key, id AS finding FROM counted_finding";
    }
}

#define GRADE_COUNTS "sum(f.grade = 'major'), sum(f.grade = 'general'), sum(f.grade = 'minor'), count(*), count(DISTINCT f.firm)"

domain::FormWord labelOf(Figure figure, const QString &key)
{
    QString text = key;
    if (figure == Figure::FindingsByLaw)
        text = QStringLiteral("《%1》").arg(key);
    else if (figure == Figure::FindingsByArticle)
        text = domain::citationText({key.section(u'\t', 0, 0), {}, key.section(u'\t', 1), 0, 0, {}});
    else if (figure == Figure::FindingsByTrade)
        text = key + u' ' + domain::tradeClassName(key);
    return {text, text};
}

void wordRows(domain::FigureTable &table)
{
    for (domain::FigureRow &row : table.rows)
        row.label = domain::figureKeyWord(table.figure, row.key).value_or(labelOf(table.figure, row.key));
}

domain::FigureValues totalOf(Database &database, Figure figure, const QByteArray &counts, size_t count)
{
    Statement row = database.prepare("SELECT " + counts + " FROM counted_finding f WHERE f.id IN (SELECT finding FROM ("
                                     + pairsOf(figure) + "))");
    return row.step() ? valuesOf(row, 0, count) : domain::FigureValues(count);
}

domain::FigureTable grouped(Database &database, Figure figure, const QByteArray &counts, size_t count, const QByteArray &sorted)
{
    domain::FigureTable table{figure, {}, {}};
    Statement rows = database.prepare("SELECT k.key, k.key, " + counts + " FROM (" + pairsOf(figure)
                                      + ") k JOIN counted_finding f ON f.id = k.finding GROUP BY k.key ORDER BY " + sorted);
    table.rows = figureRows(rows, count);
    table.total = totalOf(database, figure, counts, count);
    wordRows(table);
    return table;
}

void addShare(domain::FigureValues &values, double part, double whole) { values.push_back(domain::shareOf(part, whole)); }

domain::StatisticsEntry toEntry(const Statement &row)
{
    domain::StatisticsEntry entry;
    entry.visit = row.id<domain::VisitId>(0);
    entry.enterprise = row.id<domain::EnterpriseId>(1);
    entry.title = row.text(2);
    entry.detail = row.text(4).isEmpty() ? row.text(3) : row.text(3) + QStringLiteral(" · ") + row.text(4);
    entry.state = row.text(5);
    entry.day = row.day(6);
    entry.itemCode = row.text(7);
    return entry;
}

}

domain::FigureTable StatisticsReader::findings(Figure figure) const
{
    return grouped(m_database, figure, GRADE_COUNTS, 5, "6 DESC, 1");
}

domain::FigureTable StatisticsReader::byGrade() const
{
    auto table = grouped(m_database, Figure::FindingsByGrade, "count(*), count(DISTINCT f.firm)", 2,
                         "CASE k.key WHEN 'major' THEN 0 WHEN 'general' THEN 1 ELSE 2 END");
    const double all = table.total[0].value_or(0);
    for (domain::FigureRow &row : table.rows)
        addShare(row.values, *row.values[0], all);
    addShare(table.total, all, all);
    return table;
}

domain::FigureTable StatisticsReader::repeats() const
{
    auto table = grouped(m_database, Figure::Repeats, "count(*), count(DISTINCT f.firm)", 2, "3 DESC, 1");
    Statement title = m_database.prepare("SELECT title FROM counted_finding WHERE item_code = :code AND again ORDER BY id DESC LIMIT 1");
    for (domain::FigureRow &row : table.rows) {
        title.reset();
        if (title.bind(":code", row.key).step() && !title.text(0).isEmpty())
            row.label = {row.key + u' ' + title.text(0), row.key + u' ' + title.text(0)};
    }
    return table;
}

domain::FigureTable StatisticsReader::leniency() const
{
    domain::FigureTable table{Figure::Leniency, {}, {}};
    Statement rows = m_database.prepare("SELECT code, code, count(*), sum(used) FROM counted_offer GROUP BY code ORDER BY 3 DESC, 1");
    table.rows = figureRows(rows, 2);
    for (domain::FigureRow &row : table.rows)
        addShare(row.values, *row.values[1], *row.values[0]);
    Statement all = m_database.prepare("SELECT count(DISTINCT finding), count(DISTINCT CASE WHEN used THEN finding END) FROM counted_offer");
    all.step();
    table.total = valuesOf(all, 0, 2);
    addShare(table.total, *table.total[1], *table.total[0]);
    return table;
}

domain::StatisticsEntries StatisticsReader::findingEntries(Figure figure, const std::optional<QString> &key, int limit) const
{
    const QByteArray state = figure == Figure::Leniency
        ? "CASE WHEN EXISTS (SELECT 1 FROM counted_offer o WHERE o.finding = f.id AND o.used AND (:all OR o.code = :key)) THEN 'used' ELSE 'offered' END"
        : "f.grade";
    Statement rows = m_database.prepare("SELECT f.visit, f.firm, n.name, f.title, f.place, " + state + R"(, v.day, f.item_code, count(*) OVER ()
        FROM counted_finding f JOIN counted_visit v ON v.id = f.visit JOIN counted_firm n ON n.firm = f.firm
        WHERE f.id IN (SELECT finding FROM ()" + pairsOf(figure) + R"() k WHERE :all OR k.key = :key)
        ORDER BY v.opened_at DESC, f.id LIMIT :limit)");
    rows.bind(":all", !key).bind(":key", key.value_or(QString())).bind(":limit", limit);
    domain::StatisticsEntries found;
    while (rows.step()) {
        found.entries.push_back(toEntry(rows));
        found.total = rows.integer(8);
    }
    return found;
}

}
