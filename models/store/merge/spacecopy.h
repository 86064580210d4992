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
    /// In place of everything that the log of this store holds. Error(DamagedFile) when the file is not as save() makes it; the
    /// caller then rolls back.
    void load() const;
    /// To be called once what was loaded is found to be right: this laptop's clock goes on after it.
    void observeClock() const;
    /// Every (entity, record) of the log.
    static std::vector<std::pair<QString, QByteArray>> records(Database &database);

private:
    void take() const;

    Database &m_database;
};

}
