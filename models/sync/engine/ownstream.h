#pragma once

#include "models/sync/engine/segmentarchive.h"
#include "models/sync/engine/syncreport.h"
#include "models/store/synced/bundleledger.h"
#include "models/store/synced/streams.h"
#include "models/store/synced/syncledger.h"
#include "models/sync/format/sealed.h"

#include <map>

namespace xunzhen::sync {

class BlobExchange;

/// This laptop's own stream: sealing what was written, and bringing to the folder whatever is not there (sync.md §3.4).
/// It never remembers "already uploaded" without looking.
class OwnStream
{
public:
    OwnStream(SyncContext &context, const SpaceMarker &space, DeviceIdentity identity, SpaceKeys keys);

    /// Lists the folders of this device's streams; to be called first.
    void look();
    /// The folder holds segments of this stream that this laptop does not know, or the key store knows of later ones: its
    /// database was restored from an older copy, or its disk was cloned (sync.md §3.6).
    bool isAhead() const;
    /// The store comes from a backup: what this laptop wrote after it may be under way to the folder still.
    bool isRestored() const;
    /// A new incarnation; unpublished work moves to it, and the old stream becomes one to be received.
    void beReborn();
    /// Work that was written under an earlier name of this laptop and never sealed – the store was put back since – goes on under
    /// the present one. After look().
    void adoptStranded();

    /// Outbox → segments in the archive and the ledger.
    void seal(const base::Work &work);
    /// Archive → folder, blobs before the segments that name them.
    void publish(BlobExchange &blobs, SyncReport &report, const base::Work &work);
    /// How far one of this device's streams is in the folder, together with all before it.
    struct Published
    {
        qint64 seq = 0;
        QByteArray lastSegment = QByteArray(kHashBytes, '\0');
    };
    /// By the streams' names in the files, present and past incarnations.
    const std::map<store::StreamKey, Published> &published() const { return m_published; }

    const DeviceIdentity &identity() const { return m_identity; }
    /// All paths of all incarnations, the present one first.
    std::vector<store::StreamBranch> streams() const;
    /// What look() found in their folders, path → size; who writes there enters it.
    std::map<QString, qint64> &present() { return m_present; }

private:
    void lookInto(const store::StreamKey &stream, const QStringList &skipped);
    QStringList quietMonths(const store::StreamKey &stream) const;
    bool hasReachedFurther(qint64 sealed) const;
    void rememberReached(qint64 seq);
    void dropUnfinished(const QString &streamFolder, qint64 firstSeq) const;
    void publishStream(const store::StreamBranch &stream, BlobExchange &blobs, SyncReport &report, const base::Work &work);
    std::vector<store::StreamKey> keys() const;
    std::vector<store::Operation> nextBatch() const;
    void sealOne(const std::vector<store::Operation> &operations);
    bool isPresent(const store::SegmentEntry &segment) const;
    bool isBundled(const store::SegmentEntry &segment) const;
    bool publishOne(const store::SegmentEntry &segment, BlobExchange &blobs, SyncReport &report);

    SyncContext &m_context;
    SpaceMarker m_space;
    DeviceIdentity m_identity;
    SpaceKeys m_keys;
    SegmentArchive m_archive;
    std::map<QString, qint64> m_present; ///< path → size
    std::vector<store::BundleEntry> m_bundles; ///< of the stream that is being published
    std::map<store::StreamKey, Published> m_published;
};

}
