#include "models/store/merge/rawstatement.h"

#include "models/store/sqliteerror.h"

#include <sqlite3.h>

namespace xunzhen::store {

RawStatement::RawStatement(sqlite3 *connection, const QByteArray &sql) : m_connection(connection), m_sql(sql) {}

sqlite3_stmt *RawStatement::statement()
{
    if (!m_statement)
        check(sqlite3_prepare_v3(m_connection, m_sql.constData(), int(m_sql.size()) + 1, SQLITE_PREPARE_PERSISTENT, &m_statement,
                                 nullptr));
    return m_statement;
}

RawStatement::~RawStatement()
{
    sqlite3_finalize(m_statement);
}

void RawStatement::check(int result) const
{
    if (result != SQLITE_OK)
        raise(m_connection, result, QStringLiteral("operation log"));
}

RawStatement &RawStatement::bind(int place, qint64 number)
{
    check(sqlite3_bind_int64(statement(), place, number));
    return *this;
}

RawStatement &RawStatement::bind(int place, double number)
{
    check(sqlite3_bind_double(statement(), place, number));
    return *this;
}

RawStatement &RawStatement::bindText(int place, const QByteArray &utf8)
{
    check(sqlite3_bind_text(statement(), place, utf8.constData(), int(utf8.size()), SQLITE_STATIC));
    return *this;
}

RawStatement &RawStatement::bindBlob(int place, const QByteArray &bytes)
{
    check(sqlite3_bind_blob(statement(), place, bytes.constData(), int(bytes.size()), SQLITE_STATIC));
    return *this;
}

RawStatement &RawStatement::bindNull(int place)
{
    check(sqlite3_bind_null(statement(), place));
    return *this;
}

bool RawStatement::step()
{
    const int result = sqlite3_step(statement());
    if (result == SQLITE_ROW)
        return true;
    if (result != SQLITE_DONE) {
        sqlite3_reset(m_statement);
        raise(m_connection, result, QString::fromUtf8(sqlite3_sql(m_statement)));
    }
    return false;
}

void RawStatement::run()
{
    const StatementUse use(*this);
    while (step()) { }
}

void RawStatement::reset()
{
    sqlite3_reset(m_statement);
}

bool RawStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 RawStatement::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArray RawStatement::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(data, sqlite3_column_bytes(m_statement, column));
}

}
