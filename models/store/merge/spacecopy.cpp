#include "models/store/merge/spacecopy.h"

#include "models/base/error.h"
#include "models/store/bulkcache.h"
#include "models/store/capture/capturestate.h"
#include "models/store/capture/sharedtables.h"
#include "models/store/database.h"
#include "models/store/merge/deferredindices.h"
#include "models/store/merge/oprow.h"
#include "models/store/merge/streamplaces.h"
#include "models/store/statement.h"

#include <sqlite3.h>

#include <set>
#include <vector>

namespace xunzhen::store {

namespace {

/// In both directions column by column: a file from elsewhere decides nothing about our tables.
struct Table
{
    QByteArray name, columns;
};

/// The columns beside the stream's number.
const std::vector<Table> &streamTables()
{
    static const std::vector<Table> tables{
        {"op", "seq, hlc, author, entity, record, grp, value, supersedes"},
        {"head", "entity, record, grp, seq"},
        {"superseded", "seq, grp"},
        {"segment", "first_seq, op_count, hash, file_name"},
    };
    return tables;
}

std::vector<Table> recordTables(domain::SpaceKind kind)
{
    std::vector<Table> tables;
    for (const SharedTable &shared : sharedTables())
        if (kind == domain::SpaceKind::Whole || shared.home == domain::slotFor(kind))
            tables.push_back({shared.name.toUtf8(), "id, " + shared.columns().join(QStringLiteral(", ")).toUtf8()});
    return tables;
}

QByteArrayList namesOf(const std::vector<Table> &tables)
{
    QByteArrayList names;
    for (const Table &table : tables)
        names << table.name;
    return names;
}

QByteArray quoted(const std::vector<Table> &tables)
{
    return '\'' + namesOf(tables).join("', '") + '\'';
}

/// What the file itself is to blame for: it breaks off, or holds what no such table may hold.
base::Error damage(const base::Error &error)
{
    using base::ErrorCode;
    static const std::set<ErrorCode> blamed{ErrorCode::StoreDamaged, ErrorCode::Clash, ErrorCode::TooLarge, ErrorCode::Internal};
    return blamed.contains(error.code()) ? base::Error(ErrorCode::DamagedFile, error.detail()) : error;
}

/// The header of an SQLite file says at 18 and 19 how it is written and read: 1, as save() makes them, or with a log of its own.
void requireWithoutLog(const QByteArray &bytes)
{
    if (bytes.mid(18, 2) != QByteArrayLiteral("\1\1"))
        throw base::Error(base::ErrorCode::DamagedFile, QStringLiteral("no SQLite file without a log"));
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

SpaceCopy::SpaceCopy(Database &database, const QString &file, domain::SpaceKind kind)
    : m_database(database), m_kind(kind), m_slot(QByteArray::number(int(domain::slotFor(kind))))
{
    attach(file);
}

/// SQLite reads them where they are.
SpaceCopy::SpaceCopy(Database &database, QByteArray bytes, domain::SpaceKind kind)
    : m_database(database), m_kind(kind), m_slot(QByteArray::number(int(domain::slotFor(kind)))), m_bytes(std::move(bytes))
{
    requireWithoutLog(m_bytes);
    attach(QStringLiteral(":memory:"));
}

SpaceCopy::~SpaceCopy()
{
    detach();
}

void SpaceCopy::attach(const QString &file)
{
    m_database.prepare("ATTACH DATABASE :file AS copy").bind(":file", file).run();
    try {
        auto *const start = reinterpret_cast<unsigned char *>(m_bytes.data());
        if (!m_bytes.isEmpty() && sqlite3_deserialize(m_database.handle(), "copy", start, m_bytes.size(), m_bytes.size(), 0) != SQLITE_OK)
            throw base::Error(base::ErrorCode::DamagedFile, QStringLiteral("no SQLite file"));
        m_database.execute("PRAGMA copy.journal_mode = OFF; PRAGMA copy.synchronous = OFF");
    } catch (const base::Error &error) {
        detach();
        throw damage(error);
    }
}

void SpaceCopy::detach() const
{
    try {
        m_database.execute("DETACH DATABASE copy");
    } catch (const base::Error &) {
        Q_ASSERT(!"a transaction still uses the copy");
    }
}

void SpaceCopy::save() const
{
    m_database.execute("CREATE TABLE copy.stream AS SELECT id, device, incarnation, wire, parent, start, skipped FROM main.stream "
                       "WHERE slot = " + m_slot);
    saveNamedStreams();
    for (const Table &table : streamTables()) {
        const QByteArray which = table.name == "superseded" ? "copy.stream" : "main.stream WHERE slot = " + m_slot;
        m_database.execute("CREATE TABLE copy." + table.name + " AS SELECT stream, " + table.columns + " FROM main." + table.name
                           + " WHERE stream IN (SELECT id FROM " + which + ')');
    }
    const auto tables = recordTables(m_kind);
    m_database.execute("CREATE TABLE copy.clash AS SELECT entity, record, grp FROM main.clash WHERE entity IN (" + quoted(tables) + ')');
    for (const Table &table : tables)
        m_database.execute("CREATE TABLE copy." + table.name + " AS SELECT " + table.columns + " FROM main." + table.name);
}

/// Of streams that are not of the space: by name only, as an operation of the space replaces something in them.
void SpaceCopy::saveNamedStreams() const
{
    std::set<qint64> others, named;
    Statement streams = m_database.prepare("SELECT id FROM main.stream WHERE slot <> :slot");
    streams.bind(":slot", m_slot.toLongLong());
    while (streams.step())
        others.insert(streams.number(0));
    if (others.empty())
        return;
    Statement replacing = m_database.prepare("SELECT supersedes FROM main.op WHERE supersedes <> '' "
                                             "AND stream IN (SELECT id FROM main.stream WHERE slot = :slot)");
    replacing.bind(":slot", m_slot.toLongLong());
    while (replacing.step())
        for (const LocalVersion &one : versionsFromText(replacing.blob(0)))
            if (others.contains(one.stream))
                named.insert(one.stream);
    Statement name = m_database.prepare("INSERT INTO copy.stream (id, device, incarnation, start, skipped) "
                                        "SELECT id, device, incarnation, 1, 0 FROM main.stream WHERE id = :id");
    for (const qint64 id : named)
        name.bind(":id", id).run();
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

/// Streams keep their numbers: their bundles are known by them.
void SpaceCopy::clear() const
{
    const auto tables = recordTables(m_kind);
    for (const Table &table : streamTables())
        m_database.execute("DELETE FROM main." + table.name + " WHERE stream IN (SELECT id FROM main.stream WHERE slot = " + m_slot + ')');
    m_database.execute("DELETE FROM main.clash WHERE entity IN (" + quoted(tables) + ')');
    for (const Table &table : tables)
        m_database.execute("DELETE FROM main." + table.name);
}

void SpaceCopy::take() const
{
    const CapturePause pause(m_database.captureState());
    const BulkCache cache(m_database);
    const auto tables = recordTables(m_kind);
    clear();
    const DeferredIndices indices(m_database, namesOf(streamTables()) + namesOf(tables));
    const StreamPlaces places(m_database, domain::slotFor(m_kind));
    for (const Table &table : streamTables()) {
        const bool withNamed = table.name == "superseded"; // which other operations here may have superseded as well
        m_database.execute("INSERT OR " + QByteArray(withNamed ? "IGNORE" : "ABORT") + " INTO main." + table.name + " (stream, "
                           + table.columns + ") " + places.select(table.name, table.columns, withNamed));
    }
    m_database.execute("INSERT INTO main.clash (entity, record, grp) SELECT entity, record, grp FROM copy.clash WHERE entity IN ("
                       + quoted(tables) + ')');
    for (const Table &table : tables)
        m_database.execute("INSERT INTO main." + table.name + " (" + table.columns + ") SELECT " + table.columns + " FROM copy."
                           + table.name);
    indices.make();
}

void SpaceCopy::observeClock() const
{
    Statement clock = m_database.prepare("SELECT coalesce(max(hlc), 0) FROM op");
    if (clock.step())
        m_database.captureState().observe(clock.number(0));
}

std::vector<std::pair<QString, QByteArray>> SpaceCopy::records() const
{
    std::vector<std::pair<QString, QByteArray>> records;
    Statement rows = m_database.prepare("SELECT DISTINCT h.entity, h.record FROM main.head h JOIN main.stream s ON s.id = h.stream "
                                        "WHERE s.slot = :slot");
    rows.bind(":slot", m_slot.toLongLong());
    while (rows.step())
        records.emplace_back(rows.text(0), rows.blob(1));
    return records;
}

}
