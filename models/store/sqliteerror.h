#pragma once

#include "models/base/error.h"

#include <QString>

struct sqlite3;

namespace xunzhen::store {

/// The one place where SQLite's codes become ours.
base::ErrorCode errorCodeFor(int sqliteCode, const QString &message);
/// The way back, for SQL functions of our own that fail inside a statement.
int sqliteCodeFor(base::ErrorCode code);
/// Throws the Error for what the connection last reported; `context` says what was being done.
[[noreturn]] void raise(sqlite3 *handle, int sqliteCode, const QString &context);

}
