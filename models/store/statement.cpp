#include "models/store/statement.h"

#include "models/base/clock.h"
#include "models/store/database.h"
#include "models/store/sqliteerror.h"

#include <sqlite3.h>

namespace xunzhen::store {

Statement::Statement(Database &database, CompiledStatements::node_type compiled)
    : m_database(&database), m_compiled(std::move(compiled))
{
}

Statement::Statement(Statement &&other) noexcept = default;

Statement::~Statement()
{
    if (m_compiled)
        m_database->giveBack(std::move(m_compiled));
}

void Statement::check(int result) const
{
    if (result != SQLITE_OK)
        raise(m_database->handle(), result, QString::fromStdString(m_compiled.key()));
}

int Statement::placeOf(const char *name)
{
    const int place = m_compiled.mapped().placeOf(name);
    Q_ASSERT_X(place > 0, name, m_compiled.key().c_str());
    return place;
}

Statement &Statement::bind(const char *name, const QString &text)
{
    check(m_compiled.mapped().bindText(placeOf(name), text.toUtf8()));
    return *this;
}

Statement &Statement::bind(const char *name, const QByteArray &blob)
{
    const int place = placeOf(name);
    check(blob.isNull() ? sqlite3_bind_null(handle(), place) : m_compiled.mapped().bindBlob(place, blob));
    return *this;
}

Statement &Statement::bind(const char *name, qint64 number)
{
    check(sqlite3_bind_int64(handle(), placeOf(name), number));
    return *this;
}

Statement &Statement::bind(const char *name, double number)
{
    check(sqlite3_bind_double(handle(), placeOf(name), number));
    return *this;
}

Statement &Statement::bind(const char *name, const std::optional<double> &number)
{
    if (number)
        return bind(name, *number);
    check(sqlite3_bind_null(handle(), placeOf(name)));
    return *this;
}

Statement &Statement::bind(const char *name, QDate day)
{
    if (day.isValid())
        return bind(name, day.toString(Qt::ISODate));
    check(sqlite3_bind_null(handle(), placeOf(name)));
    return *this;
}

Statement &Statement::bind(const char *name, const QDateTime &moment)
{
    if (moment.isValid())
        return bind(name, base::toMillis(moment));
    check(sqlite3_bind_null(handle(), placeOf(name)));
    return *this;
}

Statement &Statement::bind(const char *name, const base::Uuid &id)
{
    return bind(name, id.isNull() ? QByteArray() : id.toBytes());
}

bool Statement::step()
{
    const int result = sqlite3_step(handle());
    if (result == SQLITE_ROW)
        return true;
    if (result != SQLITE_DONE)
        raise(m_database->handle(), result, QString::fromStdString(m_compiled.key()));
    return false;
}

void Statement::run()
{
    while (step()) { }
    reset();
}

void Statement::reset()
{
    sqlite3_reset(handle());
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(handle(), column) == SQLITE_NULL;
}

QString Statement::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(handle(), column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(handle(), column));
}

QByteArray Statement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(handle(), column));
    return QByteArray(bytes, sqlite3_column_bytes(handle(), column));
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(handle(), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(handle(), column);
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
