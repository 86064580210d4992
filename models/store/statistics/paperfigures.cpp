// Papers that were issued, and what the checklists asked.
#include "models/store/statistics/statisticsreader.h"

#include "models/store/database.h"
#include "models/store/statistics/countedthings.h"
#include "models/store/statistics/figurerows.h"

#include <QHash>
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

struct Answers
{
    int all = 0, atRisk = 0;
};

/// Read through once: a look-up of the visit for each answer costs more in SQL.
QHash<QByteArray, Answers> answersByItem(Database &database)
{
    QSet<QByteArray> visits;
    Statement counted = database.prepare("SELECT id FROM counted_visit");
    while (counted.step())
        visits.insert(counted.blob(0));
    QHash<QByteArray, Answers> answers;
    Statement given = database.prepare(R"(SELECT visit_id, item_code, verdict = 'at-risk' FROM answer
        WHERE verdict IN ('compliant', 'at-risk', 'not-applicable'))");
    while (given.step())
        if (visits.contains(given.blob(0))) {
            Answers &item = answers[given.blob(1)];
            ++item.all;
            item.atRisk += given.integer(2);
        }
    return answers;
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
    const auto answers = answersByItem(m_database);
    domain::AskedItems asked = m_asked;
    for (domain::AskedItem &item : asked.items) {
        const Answers given = answers.value(item.itemCode.toUtf8());
        item.answered = given.all;
        item.atRisk = given.atRisk;
    }
    return asked;
}

}
