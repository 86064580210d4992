#include "models/store/local/phrases.h"

#include "models/store/database.h"
#include "models/store/statement.h"

namespace xunzhen::store {

std::vector<OwnPhrase> Phrases::of(const QString &itemCode) const
{
    Statement statement = m_database.prepare(R"(SELECT id, item_code, text, used, last_at FROM phrase
        WHERE item_code IN (:item, '') ORDER BY used DESC, last_at DESC, id)");
    statement.bind(":item", itemCode);
    std::vector<OwnPhrase> found;
    while (statement.step())
        found.push_back({statement.number(0), statement.text(1), statement.text(2), statement.integer(3), statement.moment(4)});
    return found;
}

void Phrases::keep(const QString &itemCode, const QString &text, const QDateTime &at)
{
    m_database.prepare(R"(INSERT INTO phrase (item_code, text, used, last_at) VALUES (:item, :text, 0, :at)
        ON CONFLICT (item_code, text) DO NOTHING)")
        .bind(":item", itemCode.isNull() ? QLatin1String("") : itemCode).bind(":text", text).bind(":at", at).run();
}

void Phrases::use(qint64 id, const QDateTime &at)
{
    m_database.prepare("UPDATE phrase SET used = used + 1, last_at = :at WHERE id = :id").bind(":at", at).bind(":id", id).run();
}

void Phrases::remove(qint64 id) { m_database.prepare("DELETE FROM phrase WHERE id = :id").bind(":id", id).run(); }

}
