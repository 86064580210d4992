#include "models/store/merge/spacecopy.h"

#include "models/base/error.h"
#include "models/store/capture/capturestate.h"
#include "models/store/capture/sharedtables.h"
#include "models/store/database.h"
#include "models/store/statement.h"

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

}

SpaceCopy::SpaceCopy(Database &database, const QString &file) : m_database(database)
{
    m_database.prepare("ATTACH DATABASE :file AS copy").bind(":file", file).run();
    m_database.execute("PRAGMA copy.journal_mode = OFF; PRAGMA copy.synchronous = OFF");
}

SpaceCopy::~SpaceCopy()
{
    try {
        m_database.execute("DETACH DATABASE copy");
    } catch (const base::Error &) {
        Q_ASSERT(!"a transaction still uses the copy");
    }
}

void SpaceCopy::save() const
{
    for (const Table &table : copiedTables())
        m_database.execute("CREATE TABLE copy." + table.name + " AS SELECT " + table.columns + " FROM main." + table.name);
}

void SpaceCopy::load() const
{
    const CapturePause pause(m_database.captureState());
    for (const Table &table : copiedTables())
        m_database.execute("DELETE FROM main." + table.name);
    for (const Table &table : copiedTables())
        m_database.execute("INSERT INTO main." + table.name + " (" + table.columns + ") SELECT " + table.columns
                           + " FROM copy." + table.name);
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
