#pragma once

#include "models/sync/engine/segmentarchive.h"
#include "models/sync/engine/syncreport.h"

#include <map>

namespace xunzhen::sync {

/// What refilling a folder did.
struct RefillReport
{
    int written = 0;   ///< files
    int present = 0;   ///< files that were there already
    std::vector<SyncNote> notes;
};

/// What refilling a folder would write; files that are there already may be among them.
struct RefillPlan
{
    int devices = 0, segments = 0, blobs = 0;
    qint64 bytes = 0;
};

/// Gives the folder what this laptop's archive holds and the folder lacks: every segment under its own name, byte for byte
/// (sync.md I14). Whatever is given back twice, or by several laptops at once, is the same file.
class Reseeder
{
public:
    Reseeder(SyncContext &context, const SpaceMarker &space);

    /// The marker as it is in the folder now, for later: only the root could sign another.
    void keepMarker() const;
    /// Fills an emptied or a new folder, on the user's word: marker, roster, streams, heads, then files. May be cut and run
    /// again. Error(ShareForeign) when the folder holds anything that is not of this space, Error(KeyMissing) when this
    /// laptop never saw the marker, Error(Cancelled).
    RefillReport refill(const base::Work &work);
    /// Counts without writing. Fails as refill() would.
    RefillPlan plan() const;

    /// Streams of others: once a day a seventh of them is compared with the archive, and those of revoked devices, which nobody
    /// else mends; at once those whose head is gone, and those that a hand-over file brought further than the folder announces: their
    /// author's laptop may be lost. Also once a day a look into the files, of this laptop's streams too, see ContentLook.
    void heal(const std::vector<ShareEntry> &heads, const QByteArray &self, const Roster &roster, SyncReport &report, const base::Work &work);
    /// The segments of others that a hand-over file brought further than the folder announces.
    void bringHanded(const QByteArray &self, SyncReport &report, const base::Work &work);

private:
    using Present = std::map<QString, qint64>; ///< path → size
    /// Segments of a stream that one bundle holds.
    struct Bundled
    {
        QString path;
        QStringList segments;
    };

    void requireOwnOrEmpty() const;
    void requireOwn(const QString &folder, const Roster &roster) const;
    void fillMarker(RefillReport &report);
    void fillRoster(RefillReport &report);
    void fillStream(const QString &stream, RefillReport &report, const base::Work &work);
    void fillHeads(RefillReport &report);
    void fillBlobs(RefillReport &report, const base::Work &work);
    void bring(const QString &path, const QByteArray &bytes, RefillReport &report);
    void bringGathered(RefillReport &report);

    Present list(const QString &stream) const;
    QStringList lacking(const QString &stream, const Present &present) const;
    std::vector<Bundled> bundlesOf(const QString &stream) const;
    std::optional<Bundled> bundled(const QString &stream, const QString &bundleName) const;
    std::optional<QByteArray> bundleBytes(const Bundled &bundle, std::vector<SyncNote> &notes) const;
    std::optional<QByteArray> rightBytes(const QString &path, std::vector<SyncNote> &notes) const;
    void keepBundleNames(const Present &present) const;
    std::optional<QByteArray> archived(const QString &name, std::vector<SyncNote> &notes) const;
    void healStream(const QString &stream, SyncReport &report, const base::Work &work);
    void healHead(const QString &stream, SyncReport &report);
    void dropHanded(const std::map<QString, qint64> &announced) const;
    bool isToday(const QString &stream) const;

    SyncContext &m_context;
    SpaceMarker m_space;
    SegmentArchive m_archive;
    std::vector<std::pair<QString, QByteArray>> m_gathered; ///< on their way into the folder
    qint64 m_gatheredBytes = 0;
    std::size_t m_together = 1; ///< how many go together next
};

}
