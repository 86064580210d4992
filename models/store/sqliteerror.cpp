#include "models/store/sqliteerror.h"

#include <sqlite3.h>

namespace xunzhen::store {

using base::ErrorCode;

namespace {

ErrorCode triggerCode(const QString &message)
{
    return message.startsWith(QLatin1String("frozen")) ? ErrorCode::Frozen : ErrorCode::Refused;
}

ErrorCode ioCode(int extended)
{
    return extended == SQLITE_IOERR_CORRUPTFS ? ErrorCode::StoreDamaged : ErrorCode::Io;
}

}

ErrorCode errorCodeFor(int sqliteCode, const QString &message)
{
    if (sqliteCode == SQLITE_CONSTRAINT_TRIGGER)
        return triggerCode(message);
    switch (sqliteCode & 0xff) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return ErrorCode::StoreDamaged;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return ErrorCode::StoreLocked;
    case SQLITE_FULL: return ErrorCode::DiskFull;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH: return ErrorCode::Permission;
    case SQLITE_CANTOPEN: return ErrorCode::Io;
    case SQLITE_IOERR: return ioCode(sqliteCode);
    case SQLITE_CONSTRAINT: return ErrorCode::Clash;
    case SQLITE_TOOBIG: return ErrorCode::TooLarge;
    case SQLITE_INTERRUPT: return ErrorCode::Cancelled;
    default: return ErrorCode::Internal;
    }
}

int sqliteCodeFor(base::ErrorCode code)
{
    switch (code) {
    case ErrorCode::StoreDamaged: return SQLITE_CORRUPT;
    case ErrorCode::StoreLocked: return SQLITE_BUSY;
    case ErrorCode::DiskFull: return SQLITE_FULL;
    case ErrorCode::Permission: return SQLITE_READONLY;
    case ErrorCode::Io: return SQLITE_IOERR;
    case ErrorCode::TooLarge: return SQLITE_TOOBIG;
    default: return SQLITE_ERROR;
    }
}

void raise(sqlite3 *handle, int sqliteCode, const QString &context)
{
    const QString message = handle ? QString::fromUtf8(sqlite3_errmsg(handle))
                                   : QString::fromUtf8(sqlite3_errstr(sqliteCode));
    const int code = handle && (sqlite3_extended_errcode(handle) & 0xff) == (sqliteCode & 0xff)
                         ? sqlite3_extended_errcode(handle)
                         : sqliteCode;
    throw base::Error(errorCodeFor(code, message),
                      QStringLiteral("%1 (%2): %3").arg(message, QString::number(code), context));
}

}
