#pragma once

#include <QStringList>

namespace xunzhen::store {

class Database;

/// Hashes of all blobs that records name, each once, sorted: evidence, signatures, papers. Throws base::Error.
QStringList referencedBlobs(Database &database);

}
