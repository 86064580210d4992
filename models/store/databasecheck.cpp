#include "models/store/databasecheck.h"

#include "models/base/error.h"
#include "models/store/database.h"
#include "models/store/files/durablefile.h"
#include "models/store/sqliteerror.h"
#include "models/store/statement.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace xunzhen::store {

using base::Error;
using base::ErrorCode;

namespace {

constexpr qint64 kSmallFile = 16 * 1024 * 1024;

qint64 pragmaNumber(Database &database, const char *sql)
{
    Statement statement = database.prepare(sql);
    return statement.step() ? statement.number(0) : 0;
}

QStringList rowsOf(Database &database, const char *sql)
{
    QStringList rows;
    Statement statement = database.prepare(sql);
    while (statement.step())
        rows << statement.text(0);
    if (rows == QStringList{QStringLiteral("ok")})
        rows.clear();
    return rows;
}

/// With a write-ahead log beside it the main file may rightly be shorter.
void requireLength(Database &database)
{
    if (QFileInfo(database.file() + QStringLiteral("-wal")).size() > 0)
        return;
    const qint64 wanted = pragmaNumber(database, "PRAGMA page_count") * pragmaNumber(database, "PRAGMA page_size");
    if (QFileInfo(database.file()).size() < wanted)
        throw Error(ErrorCode::StoreDamaged, QStringLiteral("cut short: %1").arg(database.file()));
}

void requireReadableTables(Database &database)
{
    const QStringList tables = rowsOf(database, "SELECT name FROM sqlite_schema WHERE type = 'table' "
                                                "AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name");
    if (!tables.contains(QLatin1String("setting")))
        throw Error(ErrorCode::StoreDamaged, QStringLiteral("tables are missing: %1").arg(database.file()));
    for (QString name : tables) {
        name.replace(QLatin1Char('"'), QLatin1String("\"\""));
        const QByteArray sql = "SELECT * FROM \"" + name.toUtf8() + "\" LIMIT 3";
        database.prepare(sql.constData()).run();
    }
}

void runBackup(sqlite3 *from, sqlite3 *to)
{
    sqlite3_backup *const backup = sqlite3_backup_init(to, "main", from, "main");
    if (!backup)
        raise(to, sqlite3_errcode(to), QStringLiteral("backup"));
    sqlite3_backup_step(backup, -1);
    const int result = sqlite3_backup_finish(backup);
    if (result != SQLITE_OK)
        raise(to, result, QStringLiteral("backup"));
}

void copyInto(Database &database, const QString &file)
{
    sqlite3 *copy = nullptr;
    int result = sqlite3_open_v2(file.toUtf8().constData(), &copy, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    const auto closed = [](sqlite3 *handle) { sqlite3_close(handle); };
    const std::unique_ptr<sqlite3, decltype(closed)> owner(copy, closed);
    if (result != SQLITE_OK)
        raise(copy, result, file);
    runBackup(database.handle(), copy);
}

}

void requireWhole(Database &database)
{
    requireLength(database);
    requireReadableTables(database);
    if (QFileInfo(database.file()).size() > kSmallFile)
        return;
    const QStringList findings = rowsOf(database, "PRAGMA quick_check(1)");
    if (!findings.isEmpty())
        throw Error(ErrorCode::StoreDamaged, findings.first());
}

QStringList integrityFindings(Database &database)
{
    return rowsOf(database, "PRAGMA integrity_check(100)");
}

void copyDatabase(Database &database, const QString &to)
{
    makeFolder(QFileInfo(to).absolutePath());
    const QString part = to + QStringLiteral(".part");
    QFile::remove(part);
    try {
        copyInto(database, part);
        Database copy(part, database.clock(), Access::Immutable);
        const QStringList findings = integrityFindings(copy);
        if (!findings.isEmpty())
            throw Error(ErrorCode::StoreDamaged, findings.join(QLatin1Char('\n')));
    } catch (const Error &) {
        QFile::remove(part);
        throw;
    }
    settle(part, to);
}

}
