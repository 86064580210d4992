#include "models/store/statement.h"

#include "models/base/clock.h"
#include "models/store/database.h"
#include "models/store/sqliteerror.h"

#include <sqlite3.h>

namespace xunzhen::store {

Statement::Statement(Database &database, std::string sql)
    : m_database(&database), m_sql(std::move(sql)), m_statement(database.take(m_sql))
{
}

Statement::Statement(Statement &&other) noexcept
    : m_database(other.m_database), m_sql(std::move(other.m_sql)), m_statement(std::exchange(other.m_statement, nullptr))
{
}

Statement::~Statement()
{
    if (m_statement)
        m_database->giveBack(m_sql, m_statement);
}

void Statement::check(int result) const
{
    if (result != SQLITE_OK)
        raise(m_database->handle(), result, QString::fromStdString(m_sql));
}

int Statement::indexOf(const char *name) const
{
    const int index = sqlite3_bind_parameter_index(m_statement, name);
    Q_ASSERT_X(index > 0, name, m_sql.c_str());
    return index;
}

Statement &Statement::bind(const char *name, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    check(sqlite3_bind_text(m_statement, indexOf(name), utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT));
    return *this;
}

Statement &Statement::bind(const char *name, const QByteArray &blob)
{
    check(blob.isNull() ? sqlite3_bind_null(m_statement, indexOf(name))
                        : sqlite3_bind_blob(m_statement, indexOf(name), blob.constData(), int(blob.size()),
                                            SQLITE_TRANSIENT));
    return *this;
}

Statement &Statement::bind(const char *name, qint64 number)
{
    check(sqlite3_bind_int64(m_statement, indexOf(name), number));
    return *this;
}

Statement &Statement::bind(const char *name, double number)
{
    check(sqlite3_bind_double(m_statement, indexOf(name), number));
    return *this;
}

Statement &Statement::bind(const char *name, const std::optional<double> &number)
{
    if (number)
        return bind(name, *number);
    check(sqlite3_bind_null(m_statement, indexOf(name)));
    return *this;
}

Statement &Statement::bind(const char *name, QDate day)
{
    if (day.isValid())
        return bind(name, day.toString(Qt::ISODate));
    check(sqlite3_bind_null(m_statement, indexOf(name)));
    return *this;
}

Statement &Statement::bind(const char *name, const QDateTime &moment)
{
    if (moment.isValid())
        return bind(name, base::toMillis(moment));
    check(sqlite3_bind_null(m_statement, indexOf(name)));
    return *this;
}

Statement &Statement::bind(const char *name, const base::Uuid &id)
{
    return bind(name, id.isNull() ? QByteArray() : id.toBytes());
}

bool Statement::step()
{
    const int result = sqlite3_step(m_statement);
    if (result == SQLITE_ROW)
        return true;
    if (result != SQLITE_DONE)
        raise(m_database->handle(), result, QString::fromStdString(m_sql));
    return false;
}

void Statement::run()
{
    while (step()) { }
    reset();
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

QString Statement::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

std::optional<double> Statement::maybeReal(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(real(column));
}

QDate Statement::day(int column) const
{
    return QDate::fromString(text(column), Qt::ISODate);
}

QDateTime Statement::moment(int column) const
{
    return isNull(column) ? QDateTime() : base::fromMillis(number(column));
}

}
