// Papers that were issued, and what the checklists asked.
#include "models/store/statistics/statisticsreader.h"

#include "models/store/database.h"
#include "models/store/statistics/countedthings.h"
#include "models/store/statistics/figurerows.h"

#include <QSet>

namespace xunzhen::store {

using domain::Figure;

namespace {

#define ISSUED_PAPERS \
    " FROM paper p LEFT JOIN visit v ON v.id = p.visit_id LEFT JOIN paper_draft d ON d.id = p.draft_id " \
    "LEFT JOIN enterprise e ON e.id = p.enterprise_id " \
    "WHERE p.issued_at >= :from AND p.issued_at < :until AND coalesce(v.voided, '') = '' AND coalesce(v.state, '') <> 'voided' " \
    "AND (:bureau = '' OR coalesce(v.bureau, d.bureau) = :bureau) AND (:domain = '' OR v.domain = :domain)"
#define PAPER_COUNTS "sum(coalesce(p.revision, 1) <= 1), sum(p.revision > 1), count(*)"

void bindPeriod(Statement &statement, const domain::StatisticsFilter &filter)
{
    statement.bind(":from", chinaMidnight(filter.from)).bind(":until", chinaMidnight(filter.to.addDays(1)))
        .bind(":bureau", filter.bureau).bind(":domain", filter.domain);
}

domain::StatisticsEntry toEntry(const Statement &row)
{
    domain::StatisticsEntry entry;
    entry.paper = row.id<domain::PaperId>(0);
    entry.visit = row.id<domain::VisitId>(1);
    entry.enterprise = row.id<domain::EnterpriseId>(2);
    entry.title = row.text(3).isEmpty() ? row.text(4) : row.text(3);
    entry.detail = row.text(4);
    entry.state = row.integer(5) > 1 ? QStringLiteral("correction") : QStringLiteral("issued");
    entry.day = row.day(6);
    return entry;
}

}

domain::FigureTable StatisticsReader::papers() const
{
    Statement rows = m_database.prepare("SELECT p.kind, NULL, " PAPER_COUNTS ISSUED_PAPERS " GROUP BY p.kind ORDER BY 5 DESC, 1");
    bindPeriod(rows, m_filter);
    Statement all = m_database.prepare("SELECT " PAPER_COUNTS ISSUED_PAPERS);
    bindPeriod(all, m_filter);
    all.step();
    return {Figure::Papers, figureRows(rows, 3), valuesOf(all, 0, 3)};
}

domain::StatisticsEntries StatisticsReader::paperEntries(const std::optional<QString> &key, int limit) const
{
    Statement rows = m_database.prepare(R"(SELECT p.id, p.visit_id, p.enterprise_id, e.name, p.number, p.revision,
            date(p.issued_at / 1000 + 28800, 'unixepoch'), count(*) OVER ())" ISSUED_PAPERS R"( AND (:all OR p.kind = :key)
        ORDER BY p.issued_at DESC, p.id DESC LIMIT :limit)");
    bindPeriod(rows, m_filter);
    rows.bind(":all", !key).bind(":key", key.value_or(QString())).bind(":limit", limit);
    domain::StatisticsEntries found;
    while (rows.step()) {
        found.entries.push_back(toEntry(rows));
        found.total = rows.integer(7);
    }
    return found;
}

domain::AskedItems StatisticsReader::asked() const
{
    std::map<QString, std::pair<int, int>> answers;
    Statement given = m_database.prepare(R"(SELECT a.item_code, count(*), sum(a.verdict = 'at-risk')
        FROM answer a CROSS JOIN counted_visit v ON v.id = a.visit_id
        WHERE a.verdict IN ('compliant', 'at-risk', 'not-applicable') GROUP BY a.item_code)");
    while (given.step())
        answers[given.text(0)] = {given.integer(1), given.integer(2)};
    domain::AskedItems asked;
    Statement pinned = m_database.prepare(R"(SELECT i.pack_code, i.checklist_code, max(i.checklist_title), i.item_code
        FROM visit_item i CROSS JOIN counted_visit v ON v.id = i.visit_id WHERE coalesce(i.retired, 0) = 0 GROUP BY 1, 2, 4)");
    while (pinned.step()) {
        const auto [answered, atRisk] = answers[pinned.text(3)];
        asked.items.push_back({pinned.text(0), pinned.text(1), pinned.text(2), pinned.text(3), answered, atRisk});
    }
    QSet<QByteArray> visits;
    Statement lists = m_database.prepare(R"(SELECT DISTINCT i.pack_code, i.checklist_code, v.id
        FROM visit_item i CROSS JOIN counted_visit v ON v.id = i.visit_id)");
    while (lists.step()) {
        ++asked.visits[domain::listKey(lists.text(0), lists.text(1))];
        visits.insert(lists.blob(2));
    }
    asked.allVisits = int(visits.size());
    return asked;
}

}
