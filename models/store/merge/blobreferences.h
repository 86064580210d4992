#pragma once

#include "models/domain/ids.h"
#include "models/store/oplog.h"

#include <QList>
#include <QStringList>

namespace xunzhen::store {

class Database;

/// A file that the store's records name.
struct BlobReference
{
    QString hash;
    qint64 byteCount = 0;     ///< as its record says; 0 = nothing said
    /// The original of a photo whose thumbnail stands for it, and nothing else: its records can do without it for a while.
    bool isOriginal = false;
    bool operator==(const BlobReference &) const = default;
};

/// All of them, sorted by hash, each once.
std::vector<BlobReference> blobReferences(Database &database);
/// Those of some visits: photos, papers, signatures.
std::vector<BlobReference> blobsOfVisits(Database &database, const QList<domain::VisitId> &visits);
/// Their hashes.
QStringList referencedBlobs(Database &database);
/// Those that the operations name, what records cannot do without first, then the originals of photos; each once.
QStringList blobsIn(const std::vector<Operation> &operations);
bool namesBlobs(const Operation &operation);

}
