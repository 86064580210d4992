#include "models/store/checkpointer.h"

#include "models/base/error.h"
#include "models/store/database.h"

#include <sqlite3.h>

namespace xunzhen::store {

namespace {

constexpr int kLong = 1'000;      ///< pages, as SQLite itself has it
constexpr int kGrowing = 6'000;   ///< pages; about 24 MB
constexpr int kVeryLong = 30'000; ///< pages; about 120 MB

int carry(sqlite3 *handle) { return sqlite3_wal_checkpoint_v2(handle, "main", SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr); }

}

Checkpointer::Checkpointer(Database &database) : m_database(database)
{
    m_pool.setMaxThreadCount(1);
    sqlite3_wal_hook(database.handle(), &Checkpointer::committed, this); // takes the place of SQLite's own
}

Checkpointer::~Checkpointer()
{
    sqlite3_wal_hook(m_database.handle(), nullptr, nullptr);
    {
        const QMutexLocker lock(&m_mutex);
        m_isClosing = true;
    }
    m_woken.wakeAll();
    m_pool.waitForDone();
}

int Checkpointer::committed(void *self, sqlite3 *handle, const char *, int pages)
{
    auto *here = static_cast<Checkpointer *>(self);
    {
        const QMutexLocker lock(&here->m_mutex);
        ++here->m_commits;
        here->m_pages = pages;
    }
    if (pages >= kVeryLong)
        (void)carry(handle);
    else if (pages >= kLong && !here->m_running.exchange(true))
        here->m_pool.start([here] { here->carryOver(); });
    return SQLITE_OK;
}

void Checkpointer::awaitPause()
{
    const QMutexLocker lock(&m_mutex);
    for (int seen = -1; !m_isClosing && m_pages < kGrowing && seen != m_commits;) {
        seen = m_commits;
        m_woken.wait(&m_mutex, kPauseMs);
    }
}

/// What cannot be carried over now stays in the log, where it is as safe; the next commit asks again.
void Checkpointer::carryOver()
{
    awaitPause();
    try {
        const Database connection(m_database.file(), m_database.clock());
        (void)carry(connection.handle());
    } catch (const base::Error &) { // told by whoever reads or writes next
    }
    m_running = false;
}

}
