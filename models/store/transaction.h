#pragma once

namespace xunzhen::store {

class Database;

/// A write that happens as a whole or not at all: BEGIN IMMEDIATE at construction, rolled back unless committed.
/// Opening one inside another is a bug. Throws base::Error(StoreLocked) when another writer does not finish in time.
class Transaction
{
public:
    enum class State { Open, Committed, RolledBack };
    enum class Kind {
        Usual,    ///< goes first on the window's connection; on others it lets pass what waits already
        Awaited,  ///< short, and somebody waits for it: goes first on every connection (WriteTurn)
        Attached, ///< writes to an attached file only: the store is seen in one state, and others may write to it
    };

    explicit Transaction(Database &database, Kind kind = Kind::Usual);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// On disk when it returns. When it throws, the transaction is rolled back.
    void commit();
    void rollback();
    State state() const { return m_state; }

private:
    Database &m_database;
    State m_state = State::Open;
};

/// Several reads that see one and the same state. May be used inside a Transaction, where it does nothing.
class ReadScope
{
public:
    explicit ReadScope(Database &database);
    ~ReadScope();
    ReadScope(const ReadScope &) = delete;
    ReadScope &operator=(const ReadScope &) = delete;

private:
    Database &m_database;
    bool m_mine;
};

}
