#pragma once

#include "models/store/oplog.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace xunzhen::store {

class Database;

/// A bundle that this laptop made of its own segments.
struct BundleEntry
{
    StreamKey stream;
    qint64 firstSeq = 0;
    qint64 lastSeq = 0;
    QString fileName;
    qint64 size = 0;
    QDateTime madeAt;           ///< by this laptop's clock
    bool isLiveGone = false;    ///< the segments' own files were deleted in the folder

    bool covers(qint64 first, qint64 last) const { return firstSeq <= first && last <= lastSeq; }
};

/// Which of its own segments this laptop has bundled. Throws base::Error; writing inside the caller's transaction.
class BundleLedger
{
public:
    explicit BundleLedger(Database &database) : m_database(database) {}

    void add(const BundleEntry &bundle); ///< the same again is harmless
    void forget(const BundleEntry &bundle);
    void markLiveGone(const BundleEntry &bundle);
    std::vector<BundleEntry> of(const StreamKey &stream) const; ///< in sequence

private:
    Database &m_database;
};

}
