#pragma once

#include "models/base/work.h"

namespace xunzhen::store {

class Database;

/// For what has to be written at once and gave way to somebody in the window (givingway.h).
class Patience
{
public:
    using Pause = std::function<void(int milliseconds)>;

    Patience(const Database &database, const base::Work &work, Pause pause = sleep) : m_database(database), m_work(work), m_pause(std::move(pause)) {}

    /// Until nothing was saved in the window for a while; false when somebody goes on and on. Throws base::Error(Cancelled).
    bool wait();

private:
    static void sleep(int milliseconds);

    const Database &m_database;
    const base::Work &m_work;
    Pause m_pause;
    int m_waits = 0;
};

}
