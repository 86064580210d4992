#pragma once

#include "models/sync/engine/blobfetch.h"
#include "models/sync/engine/blobpieces.h"
#include "models/sync/engine/syncreport.h"

#include <utility>

namespace xunzhen::sync {

/// Files kept by content: whole up to 8 MiB, above that in pieces that resume where they were cut (sync.md §3.2). The small ones
/// that every record needs go first, in both directions; originals of photos are received as far as this laptop wants them.
class BlobExchange
{
public:
    BlobExchange(SyncContext &context, const SpaceKeys &keys) : m_context(context), m_envelope(keys), m_fetch(context, m_envelope) {}
    BlobExchange(const BlobExchange &) = delete;
    BlobExchange &operator=(const BlobExchange &) = delete;

    /// Brings a local file to the folder; true when something was written. A file that is not here is left to its author.
    bool send(const QString &hash);
    /// All that the operations name, thumbnails first; gives how many were written.
    int sendNamedIn(const std::vector<store::Operation> &operations);
    /// Whether a file could not be sent since the last call, because somebody holds the folder: who names it has to wait too.
    bool wasHeld() { return std::exchange(m_isHeld, false); }
    /// Fetches what the records name and this laptop lacks; counts into the report. Records never wait for it, and originals
    /// that are not wanted make no further run look.
    void receiveMissing(SyncReport &report, const base::Work &work);
    /// Fetches these, wanted or not, and tells the progress in bytes. May be stopped and called again.
    FetchReport fetch(const std::vector<store::BlobReference> &files, const base::Work &work);

    /// To be called in the transaction that applies operations which name files, or changes what is wanted.
    static void markMissing(store::Database &database);
    static bool hasMissing(store::Database &database);

private:
    bool publish(const QString &path, const QByteArray &bytes);
    bool sendPieces(const QString &hash, qint64 size);
    QString nameBegun(const QString &hash, int pieces);
    bool isThere(const QStringList &paths, qint64 size) const;
    void receive(const std::vector<store::BlobReference> &files, SyncReport &report, const base::Work &work);
    void remember(const SyncReport &report, int originalsAway);

    SyncContext &m_context;
    BlobEnvelope m_envelope;
    BlobFetch m_fetch;
    bool m_isHeld = false;
};

}
