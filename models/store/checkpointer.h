#pragma once

#include <QThreadPool>

#include <atomic>

struct sqlite3;

namespace xunzhen::store {

class Database;

/// Carries what a connection committed from the write-ahead log into the file, in a thread and by a connection of its own, so
/// that no commit waits for it. Only a log that grew very long all the same is carried over by the commit itself.
/// Destroyed before the Database, in the thread of the Database; waits for what runs.
class Checkpointer
{
public:
    explicit Checkpointer(Database &database);
    ~Checkpointer();
    Checkpointer(const Checkpointer &) = delete;
    Checkpointer &operator=(const Checkpointer &) = delete;

private:
    static int committed(void *self, sqlite3 *handle, const char *name, int pages);
    void carryOver();

    Database &m_database;
    std::atomic_bool m_running = false;
    QThreadPool m_pool;
};

}
