#pragma once

#include "models/base/work.h"

#include <chrono>

namespace xunzhen::store {

class Database;

/// For what has to be written at once and gave way to somebody in the window (givingway.h).
class Patience
{
public:
    using Pause = std::function<void(int milliseconds)>;
    enum class Ends {
        Soon, ///< after a few tries and half a minute: then another run does it
        Late, ///< after five minutes, in which nobody stopped it
    };

    Patience(const Database &database, const base::Work &work, Ends ends, Pause pause = sleep)
        : m_database(database), m_work(work), m_ends(ends), m_pause(std::move(pause))
    {
    }

    /// Until nothing was saved in the window for a while, nor elsewhere for a moment; false when that takes too long. Throws
    /// base::Error(Cancelled).
    bool wait();
    Ends ends() const { return m_ends; }

private:
    static void sleep(int milliseconds);

    const Database &m_database;
    const base::Work &m_work;
    Ends m_ends;
    Pause m_pause;
    std::chrono::seconds m_quiet{2};
    int m_looks = 0, m_tries = 0;
};

}
