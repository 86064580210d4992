#pragma once

#include <QStringList>

namespace xunzhen::store {

class Database;

/// Cheap enough for every opening: file length against page count, the schema, the first rows of each table; small files
/// are checked page by page. Throws base::Error(StoreDamaged).
void requireWhole(Database &database);
/// Everything SQLite can check, at most 100 findings; empty = sound.
QStringList integrityFindings(Database &database);
/// Copies the database, as of now, into a new durable file and checks the copy. Throws base::Error.
void copyDatabase(Database &database, const QString &to);

}
