#include "models/store/merge/streamplaces.h"

#include "models/base/error.h"
#include "models/store/database.h"
#include "models/store/merge/oprow.h"
#include "models/store/sqliteerror.h"
#include "models/store/statement.h"

#include <sqlite3.h>

namespace xunzhen::store {

namespace {

constexpr char kFunction[] = "xz_placed";

using Places = std::unordered_map<qint64, qint64>;

/// False when one of them is in no stream of the copy.
bool rename(std::vector<LocalVersion> &versions, const Places &places)
{
    for (LocalVersion &one : versions) {
        const auto place = places.find(one.stream);
        if (place == places.end())
            return false;
        one.stream = place->second;
    }
    return true;
}

/// xz_placed(supersedes): the same versions by the numbers of this store.
void renameVersions(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto *const text = static_cast<const char *>(sqlite3_value_blob(values[0]));
    const int length = sqlite3_value_bytes(values[0]);
    if (length == 0)
        return sqlite3_result_value(context, values[0]);
    auto versions = versionsFromText(QByteArray::fromRawData(text, length));
    if (!rename(versions, *static_cast<const Places *>(sqlite3_user_data(context))))
        return sqlite3_result_error(context, "supersedes what is in no stream", -1);
    const QByteArray renamed = versionsToText(versions);
    sqlite3_result_text(context, renamed.constData(), int(renamed.size()), SQLITE_TRANSIENT);
}

int setFunction(Database &database, Places *places)
{
    return sqlite3_create_function_v2(database.handle(), kFunction, 1, SQLITE_UTF8, places, places ? renameVersions : nullptr, nullptr,
                                      nullptr, nullptr);
}

}

StreamPlaces::StreamPlaces(Database &database, domain::SpaceSlot slot) : m_database(database), m_slot(slot)
{
    plan();
    requireApart();
    enter();
    read();
    if (const int result = setFunction(database, &m_places); result != SQLITE_OK)
        raise(database.handle(), result, QString::fromLatin1(kFunction));
}

StreamPlaces::~StreamPlaces()
{
    [[maybe_unused]] const int result = setFunction(m_database, nullptr);
    Q_ASSERT(result == SQLITE_OK); // else a statement uses it still
    sqlite3_exec(m_database.handle(), "DROP TABLE IF EXISTS temp.copied_stream", nullptr, nullptr, nullptr);
}

/// What holds segments, or is part of a fork, is of the space; the other streams are only named by its operations.
void StreamPlaces::plan()
{
    m_database.execute("DROP TABLE IF EXISTS temp.copied_stream; CREATE TEMP TABLE copied_stream "
                       "(old INTEGER PRIMARY KEY, id INTEGER NOT NULL UNIQUE, slot INTEGER NOT NULL)");
    m_database.prepare(R"(INSERT INTO temp.copied_stream (old, id, slot)
        SELECT c.id, coalesce(m.id, c.id + iif(EXISTS (SELECT 1 FROM main.stream WHERE id = c.id), beyond, 0)),
               iif(c.wire IS NOT NULL OR c.id IN (SELECT stream FROM copy.segment)
                       OR c.id IN (SELECT parent FROM copy.stream WHERE parent IS NOT NULL), :slot, coalesce(m.slot, -1))
        FROM copy.stream c LEFT JOIN main.stream m ON m.device = c.device AND m.incarnation = c.incarnation,
             (SELECT max(id) AS beyond FROM (SELECT id FROM main.stream UNION ALL SELECT id FROM copy.stream)))")
        .bind(":slot", qint64(m_slot)).run();
}

void StreamPlaces::requireApart()
{
    Statement taken = m_database.prepare("SELECT 1 FROM temp.copied_stream p JOIN main.stream m ON m.id = p.id "
                                         "WHERE p.slot = :slot AND m.slot NOT IN (:slot, -1) LIMIT 1");
    taken.bind(":slot", qint64(m_slot));
    if (taken.step())
        throw base::Error(base::ErrorCode::DamagedFile, QStringLiteral("a stream of another space"));
    Statement rootless = m_database.prepare("SELECT 1 FROM copy.stream WHERE wire IS NOT NULL "
                                            "AND (parent IS NULL OR parent NOT IN (SELECT old FROM temp.copied_stream)) LIMIT 1");
    if (rootless.step())
        throw base::Error(base::ErrorCode::DamagedFile, QStringLiteral("a branch of no stream"));
}

void StreamPlaces::enter()
{
    m_database.prepare("DELETE FROM main.stream WHERE slot IN (:slot, -1) AND id IN (SELECT id FROM temp.copied_stream)")
        .bind(":slot", qint64(m_slot)).run();
    m_database.execute(R"(INSERT INTO main.stream (id, device, incarnation, wire, parent, start, skipped, slot)
        SELECT p.id, c.device, c.incarnation, c.wire, (SELECT id FROM temp.copied_stream WHERE old = c.parent), c.start, c.skipped, p.slot
        FROM copy.stream c JOIN temp.copied_stream p ON p.old = c.id WHERE p.id NOT IN (SELECT id FROM main.stream))");
}

void StreamPlaces::read()
{
    Statement rows = m_database.prepare("SELECT old, id FROM temp.copied_stream");
    while (rows.step())
        m_places.emplace(rows.number(0), rows.number(1));
}

/// The copy has no index: it is read from its beginning to its end.
QByteArray StreamPlaces::select(const QByteArray &table, const QByteArray &columns, bool withNamed) const
{
    QByteArray renamed = columns;
    renamed.replace("supersedes", QByteArray(kFunction) + "(supersedes)");
    const QByteArray slots = QByteArray::number(int(m_slot)) + (withNamed ? ", -1" : "");
    return "SELECT p.id, " + renamed + " FROM copy." + table + " c CROSS JOIN temp.copied_stream p ON p.old = c.stream AND p.slot IN ("
           + slots + ')';
}

}
