// The findings of the period. Read through in two passes; texts that many findings share are taken apart once.
#include "models/store/statistics/countedthings.h"

#include "models/store/database.h"
#include "models/store/statement.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace xunzhen::store {

namespace {

/// Numbers the texts of clauses and lays out what each of them names.
class Bases
{
public:
    explicit Bases(Database &database)
        : m_add(database.prepare(R"(INSERT OR IGNORE INTO counted_clause (basis, law, article, law_again)
              VALUES (:basis, :law, :article, EXISTS (SELECT 1 FROM counted_clause WHERE basis = :basis AND law = :law)))"))
    {
    }

    int numberOf(const QByteArray &clauses)
    {
        if (const auto known = m_known.constFind(clauses); known != m_known.cend())
            return *known;
        const int number = int(m_known.size());
        m_known.insert(clauses, number);
        lay(number, QJsonDocument::fromJson(clauses));
        return number;
    }

private:
    /// A finding that names nothing stands under the empty law.
    void lay(int number, const QJsonDocument &clauses)
    {
        const QJsonArray named = clauses.isObject() ? QJsonArray() : clauses.array();
        if (named.isEmpty())
            add(number, {});
        for (const QJsonValue &clause : named)
            add(number, clause.toObject());
    }

    void add(int number, const QJsonObject &clause)
    {
        m_add.bind(":basis", number).bind(":law", clause.value(QLatin1String("law")).toString())
            .bind(":article", clause.value(QLatin1String("article")).toString()).run();
    }

    Statement m_add;
    QHash<QByteArray, int> m_known;
};

/// When an item was first found at a firm, in any period and by whichever bureau. By firm and code.
QHash<QByteArray, qint64> firstFindings(Database &database)
{
    QHash<QByteArray, qint64> first;
    Statement rows = database.prepare(R"(SELECT coalesce(j.firm, v.enterprise_id, x''), f.item_code, v.opened_at
        FROM finding f CROSS JOIN visit v ON v.id = f.visit_id LEFT JOIN joined_firm j ON j.record = v.enterprise_id
        WHERE coalesce(f.voided, '') = '' AND coalesce(v.voided, '') = '' AND coalesce(v.state, 'open') <> 'voided'
            AND coalesce(f.item_code, '') <> '' AND v.opened_at IS NOT NULL)");
    while (rows.step()) {
        const qint64 at = rows.number(2);
        const QByteArray key = rows.blob(0) + rows.blob(1);
        if (const auto known = first.find(key); known == first.end())
            first.insert(key, at);
        else
            *known = std::min(*known, at);
    }
    return first;
}

}

void CountedThings::layFindings() const
{
    const auto first = firstFindings(m_database);
    Bases bases(m_database);
    Statement rows = m_database.prepare(R"(SELECT f.id, v.id, v.firm, f.item_code,
            CASE WHEN f.grade IN ('major', 'minor') THEN f.grade ELSE 'general' END, f.leniency, n.town, n.trade, v.opened_at, f.clauses
        FROM finding f CROSS JOIN counted_visit v ON v.id = f.visit_id JOIN counted_firm n ON n.firm = v.firm
        WHERE coalesce(f.voided, '') = '')");
    Statement add = m_database.prepare(R"(INSERT INTO counted_finding (id, visit, firm, item_code, grade, leniency, town, trade, again, basis)
        VALUES (:id, :visit, :firm, :item_code, :grade, :leniency, :town, :trade, :again, :basis))");
    while (rows.step()) {
        const qint64 at = rows.number(8);
        add.bind(":id", rows.blob(0)).bind(":visit", rows.blob(1)).bind(":firm", rows.blob(2)).bind(":item_code", rows.text(3))
            .bind(":grade", rows.text(4)).bind(":leniency", rows.text(5)).bind(":town", rows.text(6)).bind(":trade", rows.text(7))
            .bind(":again", at > first.value(rows.blob(2) + rows.blob(3), at)).bind(":basis", bases.numberOf(rows.blob(9))).run();
    }
}

}
