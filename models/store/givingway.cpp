#include "models/store/givingway.h"

#include "models/base/error.h"
#include "models/store/database.h"
#include "models/store/transaction.h"
#include "models/store/writeturn.h"

#include <sqlite3.h>

#include <thread>

namespace xunzhen::store {

namespace {

using namespace std::chrono_literals;

constexpr int kSteps = 1'000; ///< of SQLite's machine, between two looks; a few dozen microseconds
constexpr int kLetPass = 20;  ///< milliseconds, for one that waits already

/// While one lives, a statement of the connection is interrupted as soon as the turn is claimed.
class Watch
{
public:
    explicit Watch(Database &database) : m_handle(database.handle()), m_turn(database.givesWayTo())
    {
        if (m_turn)
            sqlite3_progress_handler(m_handle, kSteps, &Watch::look, this);
    }
    ~Watch()
    {
        if (m_turn)
            sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
    }
    Watch(const Watch &) = delete;
    Watch &operator=(const Watch &) = delete;

    /// From the first time on.
    bool sees() { return m_sees = m_sees || (m_turn && m_turn->isClaimed()); }
    bool hasSeen() const { return m_sees; }

private:
    static int look(void *self) { return static_cast<Watch *>(self)->sees() ? 1 : 0; }

    sqlite3 *m_handle;
    const WriteTurn *m_turn;
    bool m_sees = false;
};

/// Else this connection, which is awake, would have the store again before the one that waits looks.
void letPass(const WriteTurn *turn)
{
    for (int i = 0; turn && turn->isClaimed() && i < kLetPass; ++i)
        std::this_thread::sleep_for(1ms);
}

}

Written writeGivingWay(Database &database, const std::function<bool()> &act)
{
    letPass(database.givesWayTo());
    Transaction transaction(database);
    Watch watch(database);
    try {
        if (!act())
            return Written::Refused;
    } catch (const base::Error &) {
        if (watch.hasSeen())
            return Written::GaveWay;
        throw;
    }
    if (watch.sees())
        return Written::GaveWay;
    transaction.commit();
    return Written::Done;
}

}
