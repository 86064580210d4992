#pragma once

#include "models/base/clock.h"
#include "models/store/compiledstatement.h"
#include "models/store/writecontext.h"

#include <QString>

#include <chrono>
#include <memory>

struct sqlite3;
namespace SQLite {
class Database;
}

namespace xunzhen::store {

class CaptureState;
class Statement;
class WriteTurn;

enum class Access {
    ReadWrite,
    ReadOnly,
    Immutable, ///< read-only, for a finished file that nobody writes: makes no side files
};

/// One connection to one SQLite file, used by one thread. Every open goes through the constructor: WAL, synchronous=FULL,
/// foreign keys, busy timeout, 40 reserved bytes per page in a new file, the capture functions registered.
/// ":memory:" gives a private store. Does not migrate: see Migrator. Everything throws base::Error.
class Database
{
public:
    /// Creates the file when it is missing and `access` is ReadWrite; else Error(StoreMissing).
    /// The clock stamps captured operations and outlives the Database.
    Database(const QString &file, const base::Clock &clock, Access access = Access::ReadWrite);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    const QString &file() const { return m_file; }
    bool isReadOnly() const { return m_access != Access::ReadWrite; }
    bool isInTransaction() const;
    sqlite3 *handle() const;

    /// After migrating; outside a transaction or in one that commits.
    void setWriteContext(const WriteContext &context);
    CaptureState &captureState() { return *m_capture; }
    const base::Clock &clock() const { return m_clock; }

    /// Among the connections of this program to one store: this is the window's, whose transactions go first, or one that makes room
    /// for them in writeGivingWay(). One that was told nothing does neither.
    void goFirst(std::shared_ptr<WriteTurn> turn);
    void giveWay(std::shared_ptr<WriteTurn> turn);
    bool goesFirst() const { return m_goesFirst; }
    WriteTurn *turn() const { return m_turn.get(); }
    const WriteTurn *givesWayTo() const { return m_goesFirst ? nullptr : m_turn.get(); }

    /// A statement ready to bind. The compiled form is kept, so that the second call with the same text costs nothing.
    Statement prepare(const char *sql);
    /// Runs one or more statements without parameters.
    void execute(const QByteArray &sql);
    /// How many rows the last statement changed.
    qint64 changes() const;

private:
    friend class Statement;
    void configure();
    void lookOften();
    bool isWorthAnotherLook(bool isFirst);
    CompiledStatements::node_type take(std::string_view sql);
    void giveBack(CompiledStatements::node_type compiled);

    QString m_file;
    Access m_access;
    const base::Clock &m_clock;
    std::unique_ptr<SQLite::Database> m_sqlite;
    std::unique_ptr<CaptureState> m_capture; // after m_sqlite: it holds statements of the connection
    CompiledStatements m_idle;
    std::shared_ptr<WriteTurn> m_turn;
    bool m_goesFirst = false;
    std::chrono::steady_clock::time_point m_waitsSince;
};

/// 'XZ' 'en' in the file's application_id: tells our files from other SQLite files.
inline constexpr qint32 kApplicationId = 0x585A656E;
inline constexpr int kReservedBytes = 40;
inline constexpr const char *kUsualCache = "PRAGMA cache_size = -16000";

}
