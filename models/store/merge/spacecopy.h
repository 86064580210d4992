#pragma once

#include "models/domain/space/space.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace xunzhen::store {

class Database;

/// Everything of a space that a laptop starts from, in an SQLite file: log, heads, clashes, shared rows and the ledger's
/// segments; nothing that belongs to one laptop alone, nor to the other space of a laptop that has a bureau's and a registry. The
/// file is open while one lives; make it outside a transaction, use it within the caller's, to save() in one that writes only that
/// file. Throws base::Error.
class SpaceCopy
{
public:
    /// To save() into.
    SpaceCopy(Database &database, const QString &file, domain::SpaceKind kind);
    /// To load() from: the bytes of such a file. Error(DamagedFile) when they are none.
    SpaceCopy(Database &database, QByteArray bytes, domain::SpaceKind kind);
    ~SpaceCopy();
    SpaceCopy(const SpaceCopy &) = delete;
    SpaceCopy &operator=(const SpaceCopy &) = delete;

    /// Into the file, which must be new.
    void save() const;
    /// In place of everything of the space that this store holds. Error(DamagedFile) when the file is not as save() makes it; the
    /// caller then rolls back.
    void load() const;
    /// To be called once what was loaded is found to be right: this laptop's clock goes on after it.
    void observeClock() const;
    /// Every (entity, record) of the space's log in this store.
    std::vector<std::pair<QString, QByteArray>> records() const;

private:
    void attach(const QString &file);
    void detach() const;
    void saveNamedStreams() const;
    void clear() const;
    void take() const;

    Database &m_database;
    domain::SpaceKind m_kind;
    QByteArray m_slot; ///< its number, for SQL
    QByteArray m_bytes;
};

}
