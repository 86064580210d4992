#include "models/store/statistics/countedthings.h"

#include "models/domain/statistics/tradeclass.h"
#include "models/store/database.h"
#include "models/store/enterprise/firmlinkrepository.h"
#include "models/store/statement.h"

namespace xunzhen::store {

QDateTime chinaMidnight(QDate day) { return QDateTime(day, QTime(0, 0), Qt::OffsetFromUTC, 8 * 3600); }

CountedThings::CountedThings(Database &database, const domain::StatisticsFilter &filter, const domain::FirmSets &firms, QDate today)
    : m_database(database), m_filter(filter), m_firms(firms), m_today(today)
{
    makeTables();
}

void CountedThings::makeTables() const
{
    m_database.execute(R"(
        CREATE TEMP TABLE IF NOT EXISTS joined_firm (record BLOB PRIMARY KEY, firm BLOB) WITHOUT ROWID;
        CREATE TEMP TABLE IF NOT EXISTS counted_visit (id BLOB PRIMARY KEY, firm BLOB, kind TEXT, bureau TEXT, day TEXT,
            opened_at INTEGER, state TEXT, handed TEXT) WITHOUT ROWID;
        CREATE TEMP TABLE IF NOT EXISTS counted_firm (firm BLOB PRIMARY KEY, name TEXT, town TEXT, trade TEXT) WITHOUT ROWID;
        CREATE TEMP TABLE IF NOT EXISTS counted_finding (id BLOB PRIMARY KEY, visit BLOB, firm BLOB, item_code TEXT, grade TEXT,
            leniency TEXT, town TEXT, trade TEXT, again INTEGER, basis INTEGER) WITHOUT ROWID;
        CREATE TEMP TABLE IF NOT EXISTS counted_clause (basis INTEGER, law TEXT, article TEXT, law_again INTEGER,
            PRIMARY KEY (basis, law, article)) WITHOUT ROWID;
        CREATE TEMP TABLE IF NOT EXISTS counted_offer (code TEXT, finding BLOB, used INTEGER, PRIMARY KEY (code, finding)) WITHOUT ROWID;
        CREATE TEMP TABLE IF NOT EXISTS counted_item (id BLOB PRIMARY KEY, visit BLOB, firm BLOB, bureau TEXT, measure TEXT, due TEXT,
            days INTEGER, standing TEXT) WITHOUT ROWID;
        DELETE FROM joined_firm; DELETE FROM counted_visit; DELETE FROM counted_firm;
        DELETE FROM counted_finding; DELETE FROM counted_clause; DELETE FROM counted_offer; DELETE FROM counted_item;)");
}

void CountedThings::layJoinedFirms() const
{
    Statement add = m_database.prepare("INSERT OR IGNORE INTO joined_firm (record, firm) VALUES (:record, :firm)");
    for (const domain::FirmLink &link : FirmLinkRepository(m_database).holding())
        for (const domain::EnterpriseId &record : {link.one, link.other})
            if (!record.isNull())
                add.bind(":record", record).bind(":firm", m_firms.canonical(record)).run();
}

void CountedThings::layVisits() const
{
    layJoinedFirms();
    m_database.prepare(R"(INSERT INTO counted_visit (id, firm, kind, bureau, day, opened_at, state, handed)
        SELECT v.id, coalesce(j.firm, v.enterprise_id, x''), CASE v.kind WHEN 'check' THEN 'check' ELSE 'service' END,
            coalesce(v.bureau, ''), date(v.opened_at / 1000 + 28800, 'unixepoch'), v.opened_at, coalesce(v.state, 'open'),
            CASE v.state WHEN 'issued' THEN date(v.closed_at / 1000 + 28800, 'unixepoch') END
        FROM visit v LEFT JOIN joined_firm j ON j.record = v.enterprise_id
        WHERE v.opened_at >= :from AND v.opened_at < :until AND coalesce(v.voided, '') = '' AND coalesce(v.state, 'open') <> 'voided'
            AND (:bureau = '' OR v.bureau = :bureau) AND (:domain = '' OR v.domain = :domain))")
        .bind(":from", chinaMidnight(m_filter.from)).bind(":until", chinaMidnight(m_filter.to.addDays(1)))
        .bind(":bureau", m_filter.bureau).bind(":domain", m_filter.domain).run();
    layFirms();
}

void CountedThings::layFirms() const
{
    Statement firms = m_database.prepare(R"(SELECT DISTINCT v.firm, coalesce(e.name, ''), coalesce(e.town, ''), coalesce(e.trade_code, '')
        FROM counted_visit v LEFT JOIN enterprise e ON e.id = v.firm)");
    Statement add = m_database.prepare("INSERT INTO counted_firm (firm, name, town, trade) VALUES (:firm, :name, :town, :trade)");
    while (firms.step())
        add.bind(":firm", firms.blob(0)).bind(":name", firms.text(1)).bind(":town", firms.text(2).trimmed())
            .bind(":trade", domain::tradeClassOf(firms.text(3))).run();
}

void CountedThings::layRemediation() const
{
    m_database.prepare(R"(INSERT INTO counted_item (id, visit, firm, bureau, measure, due, days, standing)
        SELECT id, visit, firm, bureau, measure, due, julianday(fixed) - julianday(handed),
            CASE WHEN due = '' THEN 'undated' WHEN fixed <= due THEN 'in-time' WHEN fixed > due THEN 'late'
                 WHEN due < :today THEN 'overdue' ELSE 'open' END
        FROM (SELECT r.id AS id, v.id AS visit, v.firm AS firm, v.bureau AS bureau, coalesce(r.measure, '') AS measure, v.handed AS handed,
                CASE r.state WHEN 'closed' THEN date(r.state_at / 1000 + 28800, 'unixepoch') END AS fixed,
                coalesce((SELECT c.until FROM remediation_call c WHERE c.remediation_id = r.id AND c.kind = 'extended'
                          AND coalesce(c.voided, '') = '' AND coalesce(c.until, '') <> '' ORDER BY c.at DESC, c.id DESC LIMIT 1),
                         r.due, '') AS due
            FROM remediation r CROSS JOIN counted_visit v ON v.id = r.visit_id
            WHERE v.state = 'issued' AND r.state <> 'voided'
                AND coalesce(r.finding_id, x'') NOT IN (SELECT id FROM finding WHERE coalesce(voided, '') <> '')))")
        .bind(":today", m_today).run();
}

}
