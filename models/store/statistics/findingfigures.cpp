// Figures of findings. Each is counted from pairs of a key and a finding, which also tell what stands behind a number.
#include "models/store/statistics/statisticsreader.h"

#include "models/domain/statistics/tradeclass.h"
#include "models/store/database.h"
#include "models/store/statistics/figurerows.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>

namespace xunzhen::store {

using domain::Figure;

namespace {

QByteArray pairsOf(Figure figure)
{
    switch (figure) {
    case Figure::FindingsByLaw:
        return "SELECT c.law AS key, n.id AS finding, n.grade AS grade, n.firm AS firm FROM counted_finding n "
               "JOIN counted_clause c ON c.basis = n.basis WHERE NOT c.law_again";
    case Figure::FindingsByArticle:
        return "SELECT CASE WHEN c.law = '' THEN '' ELSE c.law || char(9) || c.article END AS key, n.id AS finding, n.grade AS grade, "
               "n.firm AS firm FROM counted_finding n JOIN counted_clause c ON c.basis = n.basis";
    case Figure::FindingsByTrade: return "SELECT trade AS key, id AS finding, grade, firm FROM counted_finding";
    case Figure::FindingsByTown: return "SELECT town AS key, id AS finding, grade, firm FROM counted_finding";
    case Figure::Repeats: return "SELECT item_code AS key, id AS finding, grade, firm FROM counted_finding WHERE again";
    case Figure::Leniency: return "SELECT code AS key, finding FROM counted_offer";
    default: return "SELECT grade AS key, id AS finding, grade, firm FROM counted_finding";
    }
}

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

/// What is counted of the findings under one key.
class Tally
{
public:
    void add(const QByteArray &finding, const QByteArray &grade, const QByteArray &firm)
    {
        ++(grade == "major" ? m_major : grade == "minor" ? m_minor : m_general);
        m_firms.insert(firm);
        m_last = std::max(m_last, finding);
    }

    int all() const { return m_major + m_general + m_minor; }
    const QByteArray &last() const { return m_last; } ///< the largest id
    domain::FigureValues values() const { return {double(all()), double(m_firms.size())}; }
    domain::FigureValues valuesWithGrades() const
    {
        return {double(m_major), double(m_general), double(m_minor), double(all()), double(m_firms.size())};
    }

private:
    int m_major = 0, m_general = 0, m_minor = 0;
    QSet<QByteArray> m_firms;
    QByteArray m_last;
};

/// The findings of a figure by key in the order of the keys' bytes, and all of them, each once.
struct Tallies
{
    std::map<QByteArray, Tally> byKey;
    Tally all;
};

Tallies tallied(Database &database, Figure figure)
{
    QHash<QByteArray, Tally> byKey;
    QSet<QByteArray> seen;
    Tallies tallies;
    Statement rows = database.prepare(pairsOf(figure).constData());
    while (rows.step()) {
        const QByteArray finding = rows.blob(1), grade = rows.blob(2), firm = rows.blob(3);
        byKey[rows.blob(0)].add(finding, grade, firm);
        if (const auto before = seen.size(); seen.insert(finding), seen.size() > before)
            tallies.all.add(finding, grade, firm);
    }
    tallies.byKey = std::map<QByteArray, Tally>(byKey.constKeyValueBegin(), byKey.constKeyValueEnd());
    return tallies;
}

domain::FigureTable grouped(const Tallies &tallies, Figure figure, domain::FigureValues (Tally::*values)() const)
{
    std::vector<std::pair<QByteArray, const Tally *>> sorted;
    for (const auto &[key, tally] : tallies.byKey)
        sorted.emplace_back(key, &tally);
    std::ranges::stable_sort(sorted, std::greater<>(), [](const auto &row) { return row.second->all(); });
    domain::FigureTable table{figure, {}, (tallies.all.*values)()};
    for (const auto &[key, tally] : sorted)
        table.rows.push_back({QString::fromUtf8(key), {}, (tally->*values)()});
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
    return grouped(tallied(m_database, figure), figure, &Tally::valuesWithGrades);
}

domain::FigureTable StatisticsReader::byGrade() const
{
    auto table = grouped(tallied(m_database, Figure::FindingsByGrade), Figure::FindingsByGrade, &Tally::values);
    std::ranges::stable_sort(table.rows, {}, [](const domain::FigureRow &row) {
        return row.key == QLatin1String("major") ? 0 : row.key == QLatin1String("general") ? 1 : 2;
    });
    const double all = table.total[0].value_or(0);
    for (domain::FigureRow &row : table.rows)
        addShare(row.values, *row.values[0], all);
    addShare(table.total, all, all);
    return table;
}

domain::FigureTable StatisticsReader::repeats() const
{
    const Tallies tallies = tallied(m_database, Figure::Repeats);
    auto table = grouped(tallies, Figure::Repeats, &Tally::values);
    Statement title = m_database.prepare("SELECT title FROM finding WHERE id = :id");
    for (domain::FigureRow &row : table.rows) {
        title.reset();
        if (title.bind(":id", tallies.byKey.at(row.key.toUtf8()).last()).step() && !title.text(0).isEmpty())
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
    Statement rows = m_database.prepare("SELECT f.visit, f.firm, n.name, coalesce(t.title, ''), coalesce(t.place, ''), " + state + R"(, v.day, f.item_code, count(*) OVER ()
        FROM counted_finding f JOIN counted_visit v ON v.id = f.visit JOIN counted_firm n ON n.firm = f.firm JOIN finding t ON t.id = f.id
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
