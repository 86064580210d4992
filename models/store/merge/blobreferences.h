#pragma once

#include "models/store/oplog.h"

#include <QStringList>

namespace xunzhen::store {

class Database;

/// Hashes of all files that the store's records name, sorted.
QStringList referencedBlobs(Database &database);
/// Those that one operation names.
QStringList blobsIn(const Operation &operation);

}
