#include "models/store/transaction.h"

#include "models/base/error.h"
#include "models/store/database.h"
#include "models/store/statement.h"
#include "models/store/writeturn.h"

#include <sqlite3.h>

#include <thread>

namespace xunzhen::store {

namespace {

/// Else this thread, which is awake, would have the store again before the one that waits looks.
void letPass(const WriteTurn *turn)
{
    constexpr int kLooks = 20;
    for (int i = 0; turn && turn->isClaimed() && i < kLooks; ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
}

/// SQLite itself may have rolled back (disk full, damage): then there is nothing left to undo.
void undo(Database &database)
{
    if (database.isInTransaction())
        sqlite3_exec(database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

}

Transaction::Transaction(Database &database, Kind kind) : m_database(database)
{
    Q_ASSERT_X(!database.isInTransaction(), "Transaction", "opened inside another");
    if (kind == Kind::Attached) {
        database.prepare("BEGIN").run();
        return;
    }
    const bool goesFirst = database.goesFirst() || kind == Kind::Awaited;
    if (!goesFirst)
        letPass(database.turn());
    const WriteTurn::Claim claim(goesFirst ? database.turn() : nullptr,
                                 database.goesFirst() ? WriteTurn::From::Window : WriteTurn::From::Elsewhere);
    database.prepare("BEGIN IMMEDIATE").run();
}

Transaction::~Transaction()
{
    if (m_state == State::Open)
        undo(m_database);
}

void Transaction::commit()
{
    Q_ASSERT_X(m_state == State::Open, "Transaction", "committed twice");
    try {
        m_database.prepare("COMMIT").run();
        m_state = State::Committed;
    } catch (const base::Error &) {
        rollback();
        throw;
    }
}

void Transaction::rollback()
{
    undo(m_database);
    m_state = State::RolledBack;
}

ReadScope::ReadScope(Database &database) : m_database(database), m_mine(!database.isInTransaction())
{
    if (m_mine)
        database.prepare("BEGIN").run();
}

ReadScope::~ReadScope()
{
    if (m_mine && m_database.isInTransaction())
        sqlite3_exec(m_database.handle(), "COMMIT", nullptr, nullptr, nullptr);
}

}
