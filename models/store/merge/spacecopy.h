#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace xunzhen::store {

class Database;

/// Everything of a space that a laptop starts from, in an SQLite file: log, heads, clashes, shared rows and the ledger's
/// segments; nothing that belongs to one laptop alone. The file is open while one lives; make it outside a transaction, use it
/// within the caller's. Throws base::Error.
class SpaceCopy
{
public:
    SpaceCopy(Database &database, const QString &file);
    ~SpaceCopy();
    SpaceCopy(const SpaceCopy &) = delete;
    SpaceCopy &operator=(const SpaceCopy &) = delete;

    /// Into the file, which must be new.
    void save() const;
    /// In place of everything that the log of this store holds.
    void load() const;
    /// Every (entity, record) of the log.
    static std::vector<std::pair<QString, QByteArray>> records(Database &database);

private:
    Database &m_database;
};

}
