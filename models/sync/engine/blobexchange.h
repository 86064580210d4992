#pragma once

#include "models/sync/engine/syncreport.h"

#include <map>

namespace xunzhen::sync {

/// Files kept by content: whole up to 8 MiB, above that in pieces that resume where they were cut (sync.md §3.2).
class BlobExchange
{
public:
    explicit BlobExchange(SyncContext &context) : m_context(context) {}

    /// Brings a local file to the folder; true when something was written. A file that is not here is left to its author.
    bool send(const QString &hash);
    /// Fetches what the records name and this laptop lacks; counts into the report. Records never wait for it.
    void receiveMissing(SyncReport &report, const base::Work &work);

    /// To be called in the transaction that applies operations which name files.
    static void markMissing(store::Database &database);
    static bool hasMissing(store::Database &database);

    static constexpr qint64 kPieceBytes = 8 * 1024 * 1024;

private:
    bool sendPieces(const QString &hash, qint64 size);
    bool receive(const QString &hash, std::vector<SyncNote> &notes);
    bool receivePieces(const QString &hash, std::vector<SyncNote> &notes);
    int piecesOf(const QString &hash);
    bool keepAssembled(const QString &hash, const QString &path);

    SyncContext &m_context;
    std::map<QString, std::vector<ShareEntry>> m_listings;
};

}
