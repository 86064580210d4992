#pragma once

namespace xunzhen::store {

class Database;

/// PRAGMA user_version: the number of the last migration that was applied. Throws base::Error.
int schemaVersion(Database &database);
/// The oldest schema whose programs may read this file; 0 when the file does not say.
int minimumReader(Database &database);
void setSchemaVersion(Database &database, int version, int minimumReader);

}
