#include "models/store/local/settings.h"

#include "models/store/database.h"
#include "models/store/statement.h"

namespace xunzhen::store {

std::optional<QString> Settings::value(const QString &key) const
{
    Statement statement = m_database.prepare("SELECT value FROM setting WHERE key = :key");
    statement.bind(":key", key);
    return statement.step() ? std::optional(statement.text(0)) : std::nullopt;
}

QString Settings::value(const QString &key, const QString &fallback) const
{
    return value(key).value_or(fallback);
}

std::map<QString, QString> Settings::below(const QString &prefix) const
{
    Statement statement = m_database.prepare(R"(SELECT key, value FROM setting
        WHERE substr(key, 1, length(:prefix)) = :prefix)");
    statement.bind(":prefix", prefix);
    std::map<QString, QString> values;
    while (statement.step())
        values.emplace(statement.text(0), statement.text(1));
    return values;
}

void Settings::set(const QString &key, const QString &value)
{
    m_database.prepare(R"(INSERT INTO setting (key, value) VALUES (:key, :value)
        ON CONFLICT (key) DO UPDATE SET value = excluded.value)").bind(":key", key).bind(":value", value).run();
}

void Settings::remove(const QString &key)
{
    m_database.prepare("DELETE FROM setting WHERE key = :key").bind(":key", key).run();
}

}
