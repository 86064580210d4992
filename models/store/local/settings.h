#pragma once

#include <QString>

#include <map>
#include <optional>

namespace xunzhen::store {

class Database;

/// Key and value of this laptop alone, e.g. "profile.inspector". Keys below "store." belong to the store. Throws base::Error.
class Settings
{
public:
    explicit Settings(Database &database) : m_database(database) {}

    std::optional<QString> value(const QString &key) const;
    QString value(const QString &key, const QString &fallback) const;
    std::map<QString, QString> below(const QString &prefix) const;
    void set(const QString &key, const QString &value);
    void remove(const QString &key);

private:
    Database &m_database;
};

}
