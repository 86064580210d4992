#include "models/store/maintenance/tablesalvage.h"

#include "models/base/error.h"
#include "models/store/database.h"
#include "models/store/statement.h"

#include <sqlite3.h>

#include <memory>

namespace xunzhen::store {

namespace {

struct Finalize
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using RawStatement = std::unique_ptr<sqlite3_stmt, Finalize>;

/// Null when the damage does not even let the statement be understood.
RawStatement compile(Database &database, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(database.handle(), sql.constData(), -1, &statement, nullptr);
    return RawStatement(statement);
}

}

TableSalvage::TableSalvage(Database &damaged, Database &target, QString table, const base::Work &work)
    : m_damaged(damaged), m_target(target), m_table(table.toUtf8()), m_work(work)
{
    const QByteArrayList there = columnsOf(m_damaged);
    for (const QByteArray &column : columnsOf(m_target))
        if (there.contains(column))
            m_columns << column;
}

QByteArrayList TableSalvage::columnsOf(Database &database) const
{
    QByteArrayList names;
    Statement statement = database.prepare("SELECT name FROM pragma_table_info(:table) ORDER BY cid");
    statement.bind(":table", QString::fromUtf8(m_table));
    while (statement.step())
        names << '"' + statement.text(0).toUtf8() + '"';
    return names;
}

QByteArray TableSalvage::backwardOrder() const
{
    Statement kind = m_target.prepare("SELECT wr FROM pragma_table_list(:table)");
    kind.bind(":table", QString::fromUtf8(m_table));
    if (!kind.step() || !kind.flag(0))
        return " ORDER BY rowid DESC";
    QByteArrayList keys;
    Statement columns = m_target.prepare("SELECT name FROM pragma_table_info(:table) WHERE pk > 0 ORDER BY pk");
    columns.bind(":table", QString::fromUtf8(m_table));
    while (columns.step())
        keys << '"' + columns.text(0).toUtf8() + "\" DESC";
    return " ORDER BY " + keys.join(", ");
}

void TableSalvage::copyFromBothEnds()
{
    if (m_columns.isEmpty())
        return;
    m_isComplete = copy({});
    if (!m_isComplete)
        copy(backwardOrder());
}

void TableSalvage::copyWhere(const QByteArray &condition)
{
    if (!m_columns.isEmpty())
        copy(" WHERE " + condition);
}

qint64 TableSalvage::rowCount() const
{
    Statement statement = m_target.prepare(("SELECT count(*) FROM \"" + m_table + '"').constData());
    return statement.step() ? statement.number(0) : 0;
}

/// True when the rows could be read to their end.
bool TableSalvage::copy(const QByteArray &tail)
{
    const QByteArray columns = m_columns.join(", ");
    const QByteArrayList marks(m_columns.size(), QByteArray("?"));
    const auto rows = compile(m_damaged, "SELECT " + columns + " FROM \"" + m_table + '"' + tail);
    const auto insert = compile(m_target, "INSERT OR IGNORE INTO \"" + m_table + "\" (" + columns + ") VALUES ("
                                              + marks.join(", ") + ')');
    return rows && insert && copyRows(rows.get(), insert.get());
}

bool TableSalvage::copyRows(sqlite3_stmt *rows, sqlite3_stmt *insert)
{
    int result = SQLITE_OK;
    while ((result = sqlite3_step(rows)) == SQLITE_ROW) {
        m_work.checkpoint();
        for (int column = 0; column < m_columns.size(); ++column)
            sqlite3_bind_value(insert, column + 1, sqlite3_column_value(rows, column));
        const int inserted = sqlite3_step(insert);
        m_refused += (inserted & 0xff) == SQLITE_CONSTRAINT || (inserted & 0xff) == SQLITE_MISMATCH;
        sqlite3_reset(insert);
        if ((inserted & 0xff) == SQLITE_FULL || (inserted & 0xff) == SQLITE_IOERR)
            throw base::Error(base::ErrorCode::DiskFull, m_target.file());
    }
    return result == SQLITE_DONE;
}

}
