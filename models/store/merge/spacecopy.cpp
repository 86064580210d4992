#include "models/store/merge/spacecopy.h"

#include "models/base/error.h"
#include "models/store/capture/capturestate.h"
#include "models/store/capture/sharedtables.h"
#include "models/store/database.h"
#include "models/store/statement.h"

#include <set>
#include <vector>

namespace xunzhen::store {

namespace {

/// In both directions column by column: a file from elsewhere decides nothing about our tables.
struct Table
{
    QByteArray name, columns;
};

std::vector<Table> copiedTables()
{
    std::vector<Table> tables{
        {"stream", "id, device, incarnation, wire, parent, start, skipped"},
        {"op", "stream, seq, hlc, author, entity, record, grp, value, supersedes"},
        {"head", "entity, record, grp, stream, seq"},
        {"superseded", "stream, seq, grp"},
        {"clash", "entity, record, grp"},
        {"segment", "stream, first_seq, op_count, hash, file_name"},
    };
    for (const SharedTable &shared : sharedTables())
        tables.push_back({shared.name.toUtf8(), "id, " + shared.columns().join(QStringLiteral(", ")).toUtf8()});
    return tables;
}

void detach(Database &database)
{
    try {
        database.execute("DETACH DATABASE copy");
    } catch (const base::Error &) {
        Q_ASSERT(!"a transaction still uses the copy");
    }
}

/// What the file itself is to blame for: it breaks off, or holds what no such table may hold.
base::Error damage(const base::Error &error)
{
    using base::ErrorCode;
    static const std::set<ErrorCode> blamed{ErrorCode::StoreDamaged, ErrorCode::Clash, ErrorCode::TooLarge, ErrorCode::Internal};
    return blamed.contains(error.code()) ? base::Error(ErrorCode::DamagedFile, error.detail()) : error;
}

/// As save() makes them, with one pair of parentheses each: no view, no trigger, no computed column may run anything here.
void requirePlainTables(Database &database)
{
    Statement other = database.prepare("SELECT name FROM copy.sqlite_master WHERE type <> 'table' OR rootpage = 0 "
                                       "OR length(sql) - length(replace(sql, '(', '')) <> 1 LIMIT 1");
    if (other.step())
        throw base::Error(base::ErrorCode::DamagedFile, QStringLiteral("not a plain table: %1").arg(other.text(0)));
}

}

SpaceCopy::SpaceCopy(Database &database, const QString &file) : m_database(database)
{
    m_database.prepare("ATTACH DATABASE :file AS copy").bind(":file", file).run();
    try {
        m_database.execute("PRAGMA copy.journal_mode = OFF; PRAGMA copy.synchronous = OFF");
    } catch (const base::Error &error) {
        detach(m_database);
        throw damage(error);
    }
}

SpaceCopy::~SpaceCopy()
{
    detach(m_database);
}

void SpaceCopy::save() const
{
    for (const Table &table : copiedTables())
        m_database.execute("CREATE TABLE copy." + table.name + " AS SELECT " + table.columns + " FROM main." + table.name);
}

void SpaceCopy::load() const
{
    try {
        requirePlainTables(m_database);
        take();
    } catch (const base::Error &error) {
        throw damage(error);
    }
}

void SpaceCopy::take() const
{
    const CapturePause pause(m_database.captureState());
    for (const Table &table : copiedTables())
        m_database.execute("DELETE FROM main." + table.name);
    for (const Table &table : copiedTables())
        m_database.execute("INSERT INTO main." + table.name + " (" + table.columns + ") SELECT " + table.columns
                           + " FROM copy." + table.name);
}

void SpaceCopy::observeClock() const
{
    Statement clock = m_database.prepare("SELECT coalesce(max(hlc), 0) FROM op");
    if (clock.step())
        m_database.captureState().observe(clock.number(0));
}

std::vector<std::pair<QString, QByteArray>> SpaceCopy::records(Database &database)
{
    std::vector<std::pair<QString, QByteArray>> records;
    Statement rows = database.prepare("SELECT DISTINCT entity, record FROM head");
    while (rows.step())
        records.emplace_back(rows.text(0), rows.blob(1));
    return records;
}

}
