#include "models/store/givingway.h"

#include "models/base/error.h"
#include "models/store/database.h"
#include "models/store/patience.h"
#include "models/store/sqliteerror.h"
#include "models/store/transaction.h"
#include "models/store/writeturn.h"

#include <sqlite3.h>

namespace xunzhen::store {

namespace {

using base::Error;
using base::ErrorCode;

constexpr int kSteps = 1'000;               ///< of SQLite's machine, between two looks; a few dozen microseconds
constexpr int kLooksBetweenFlushes = 2'048; ///< a few megabytes
constexpr int kMostLocked = 3;              ///< waits to their end: another job writes for long, or another program never lets go

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
    /// SQLite says so itself, or a function that a statement called could not go on.
    bool explains(const Error &error) const
    {
        return m_sees && (error.code() == ErrorCode::Cancelled || error.code() == ErrorCode::Internal);
    }
    /// A system tells of a write that failed only once: the commit would not hear of it.
    void requireFlushed() const
    {
        if (m_flushed != SQLITE_OK)
            raise(nullptr, m_flushed, QStringLiteral("the log was not written"));
    }

private:
    static int look(void *self)
    {
        auto *const watch = static_cast<Watch *>(self);
        if (watch->sees())
            return 1;
        if (++watch->m_looks % kLooksBetweenFlushes == 0)
            watch->flush();
        return watch->m_flushed == SQLITE_OK ? 0 : 1;
    }

    /// What does not fit into memory lies in the log file already, and waits in the system's cache for the next flush: which would be
    /// that of the one who is let pass.
    void flush()
    {
        sqlite3_file *log = nullptr;
        if (sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_JOURNAL_POINTER, &log) == SQLITE_OK && log && log->pMethods)
            m_flushed = log->pMethods->xSync(log, SQLITE_SYNC_NORMAL);
    }

    sqlite3 *m_handle;
    const WriteTurn *m_turn;
    bool m_sees = false;
    int m_looks = 0, m_flushed = SQLITE_OK;
};

/// nullopt when the act says yes and nobody waits.
std::optional<Written> hindrance(Database &database, const std::function<bool()> &act)
{
    Watch watch(database);
    try {
        if (!act())
            return Written::Refused;
    } catch (const Error &error) {
        watch.requireFlushed();
        if (watch.explains(error))
            return Written::GaveWay;
        throw;
    }
    watch.requireFlushed();
    return watch.sees() ? std::optional(Written::GaveWay) : std::nullopt;
}

}

Written writeGivingWay(Database &database, const std::function<bool()> &act)
{
    Transaction transaction(database);
    if (const auto hindered = hindrance(database, act))
        return *hindered;
    transaction.commit();
    return Written::Done;
}

namespace {

Written writeUnasked(Database &database, const std::function<bool()> &act)
{
    Transaction transaction(database);
    if (!act())
        return Written::Refused;
    transaction.commit();
    return Written::Done;
}

}

Written writePatiently(Database &database, Patience &patience, const std::function<bool()> &act)
{
    for (int locked = 0;;) {
        try {
            if (const Written written = writeGivingWay(database, act); written != Written::GaveWay)
                return written;
            if (!patience.wait())
                return patience.ends() == Patience::Ends::Late ? writeUnasked(database, act) : Written::GaveWay;
        } catch (const Error &error) {
            if (error.code() != ErrorCode::StoreLocked || ++locked == kMostLocked)
                throw;
        }
    }
}

}
