#pragma once

#include "models/sync/engine/syncreport.h"

#include <map>
#include <utility>

namespace xunzhen::sync {

/// Files kept by content: whole up to 8 MiB, above that in pieces that resume where they were cut (sync.md §3.2).
class BlobExchange
{
public:
    explicit BlobExchange(SyncContext &context) : m_context(context) {}

    /// Brings a local file to the folder; true when something was written. A file that is not here is left to its author.
    bool send(const QString &hash);
    /// Whether a file could not be sent since the last call, because somebody holds the folder: who names it has to wait too.
    bool wasHeld() { return std::exchange(m_isHeld, false); }
    /// Fetches what the records name and this laptop lacks; counts into the report. Records never wait for it.
    void receiveMissing(SyncReport &report, const base::Work &work);

    /// To be called in the transaction that applies operations which name files.
    static void markMissing(store::Database &database);
    static bool hasMissing(store::Database &database);

    static constexpr qint64 kPieceBytes = 8 * 1024 * 1024;

private:
    bool publish(const QString &path, const QByteArray &bytes);
    bool sendPieces(const QString &hash, qint64 size);
    bool receive(const QString &hash, std::vector<SyncNote> &notes);
    bool receivePieces(const QString &hash, std::vector<SyncNote> &notes);
    int piecesOf(const QString &hash);
    bool keepAssembled(const QString &hash, const QString &path);

    SyncContext &m_context;
    std::map<QString, std::vector<ShareEntry>> m_listings;
    bool m_isHeld = false;
};

}
