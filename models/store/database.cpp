#include "models/store/database.h"

#include "models/store/capture/capturefunctions.h"
#include "models/store/sqliteerror.h"
#include "models/store/statement.h"
#include "models/store/writeturn.h"

#include <QFileInfo>
#include <QUrl>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <array>

namespace xunzhen::store {

namespace {

constexpr int kBusyTimeoutMs = 5000;
constexpr int kOneThread = SQLITE_OPEN_NOMUTEX; // of one connection, as database.h promises: no lock around every call
constexpr int kOldestSqlite = 3038000; // json functions built in, ->>; STRICT needs 3.37

bool isMemory(const QString &file)
{
    return file == QLatin1String(":memory:");
}

/// The library we were linked with decides whether a saved answer is really saved: checked once per open, it is cheap.
void requireCompileOptions()
{
    static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); // nobody asks, and every allocation would count
    Q_UNUSED(uncounted);
    constexpr std::array needed{"ENABLE_FTS5"};
    constexpr std::array forbidden{"OMIT_WAL", "OMIT_TRIGGER", "OMIT_FOREIGN_KEY", "OMIT_JSON", "THREADSAFE=0"};
    bool good = sqlite3_libversion_number() >= kOldestSqlite;
    for (const char *option : needed)
        good = good && sqlite3_compileoption_used(option);
    for (const char *option : forbidden)
        good = good && !sqlite3_compileoption_used(option);
    if (!good)
        throw base::Error(base::ErrorCode::Internal,
                          QStringLiteral("unsuitable SQLite %1").arg(QLatin1String(sqlite3_libversion())));
}

int flagsFor(Access access)
{
    switch (access) {
    case Access::ReadWrite: return SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | kOneThread;
    case Access::ReadOnly: return SQLite::OPEN_READONLY | kOneThread;
    case Access::Immutable: return SQLite::OPEN_READONLY | SQLite::OPEN_URI | kOneThread;
    }
    return SQLite::OPEN_READONLY | kOneThread;
}

std::string nameFor(const QString &file, Access access)
{
    if (access != Access::Immutable)
        return file.toStdString();
    return (QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath()).toEncoded() + "?immutable=1").toStdString();
}

std::unique_ptr<SQLite::Database> openFile(const QString &file, Access access)
{
    requireCompileOptions();
    if (access != Access::ReadWrite && !isMemory(file) && !QFileInfo::exists(file))
        throw base::Error(base::ErrorCode::StoreMissing, file);
    try {
        return std::make_unique<SQLite::Database>(nameFor(file, access), flagsFor(access), kBusyTimeoutMs);
    } catch (const SQLite::Exception &error) {
        throw base::Error(errorCodeFor(error.getExtendedErrorCode(), QString::fromUtf8(error.what())),
                          QStringLiteral("%1: %2").arg(QString::fromUtf8(error.what()), file));
    }
}

}

Database::Database(const QString &file, const base::Clock &clock, Access access)
    : m_file(file), m_access(access), m_clock(clock), m_sqlite(openFile(file, access)),
      m_capture(std::make_unique<CaptureState>(clock))
{
    configure();
}

Database::~Database() = default;

void Database::configure()
{
    sqlite3_extended_result_codes(handle(), 1);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    registerCaptureFunctions(handle(), *m_capture);
    if (!isReadOnly()) {
        execute("PRAGMA page_size = 4096"); // of a file that is made now; others keep theirs
        int reserved = kReservedBytes;
        sqlite3_file_control(handle(), "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved);
        execute("PRAGMA journal_mode = WAL");
        execute("PRAGMA synchronous = FULL");
        execute("PRAGMA fullfsync = ON");
        execute("PRAGMA checkpoint_fullfsync = ON");
    }
    execute("PRAGMA foreign_keys = ON");
    execute("PRAGMA recursive_triggers = ON");
    execute("PRAGMA cell_size_check = ON");
    execute("PRAGMA temp_store = MEMORY");
    execute(kUsualCache);
}

sqlite3 *Database::handle() const
{
    return m_sqlite->getHandle();
}

bool Database::isInTransaction() const
{
    return sqlite3_get_autocommit(handle()) == 0;
}

void Database::setWriteContext(const WriteContext &context)
{
    m_capture->setAuthor(context.author);
    m_capture->setWriter(context.stream);
}

void Database::goFirst(std::shared_ptr<WriteTurn> turn)
{
    m_turn = std::move(turn);
    m_goesFirst = true;
    lookOften();
}

void Database::giveWay(std::shared_ptr<WriteTurn> turn)
{
    m_turn = std::move(turn);
    m_goesFirst = false;
    lookOften();
}

/// SQLite's own handler waits longer from one look to the next, until whoever gave way is long done.
void Database::lookOften()
{
    const auto look = [](void *self, int looks) { return static_cast<Database *>(self)->isWorthAnotherLook(looks == 0) ? 1 : 0; };
    sqlite3_busy_handler(handle(), look, this);
}

bool Database::isWorthAnotherLook(bool isFirst)
{
    const auto now = std::chrono::steady_clock::now();
    if (isFirst)
        m_waitsSince = now;
    sqlite3_sleep(1); // at least: the clock decides, as a system may take it for longer
    return now - m_waitsSince < std::chrono::milliseconds(kBusyTimeoutMs);
}

Statement Database::prepare(const char *sql)
{
    return Statement(*this, take(sql));
}

void Database::execute(const QByteArray &sql)
{
    const int result = sqlite3_exec(handle(), sql.constData(), nullptr, nullptr, nullptr);
    if (result != SQLITE_OK)
        raise(handle(), result, QString::fromUtf8(sql.left(120)));
}

qint64 Database::changes() const
{
    return sqlite3_changes64(handle());
}

CompiledStatements::node_type Database::take(std::string_view sql)
{
    auto known = m_idle.find(sql);
    if (known == m_idle.end()) {
        const std::string text(sql);
        known = m_idle.try_emplace(text, handle(), text).first;
    }
    return m_idle.extract(known);
}

void Database::giveBack(CompiledStatements::node_type compiled)
{
    constexpr std::size_t kKept = 200;
    compiled.mapped().clear();
    if (m_idle.size() < kKept)
        m_idle.insert(std::move(compiled));
}

}
