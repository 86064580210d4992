#pragma once

#include <QMutex>
#include <QThreadPool>
#include <QWaitCondition>

#include <atomic>

struct sqlite3;

namespace xunzhen::store {

class Database;

/// Carries what a connection committed from the write-ahead log into the file, in a thread and by a connection of its own, so
/// that no commit waits for it; and in a pause between the commits, as a commit that is made durable beside it waits for the
/// same disk. A log that grows on and on is not kept waiting. Only one that grew very long all the same is carried over by the
/// commit itself.
/// Destroyed before the Database, in the thread of the Database; waits for what runs.
class Checkpointer
{
public:
    static constexpr int kPauseMs = 700; ///< without a commit

    explicit Checkpointer(Database &database);
    ~Checkpointer();
    Checkpointer(const Checkpointer &) = delete;
    Checkpointer &operator=(const Checkpointer &) = delete;

private:
    static int committed(void *self, sqlite3 *handle, const char *name, int pages);
    void carryOver();
    void awaitPause();

    Database &m_database;
    std::atomic_bool m_running = false;
    QMutex m_mutex;
    QWaitCondition m_woken; ///< by the end
    int m_commits = 0, m_pages = 0; ///< so far; in the log
    bool m_isClosing = false;
    QThreadPool m_pool;
};

}
