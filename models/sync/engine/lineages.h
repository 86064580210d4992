#pragma once

#include "models/store/synced/streams.h"
#include "models/store/synced/syncledger.h"
#include "models/sync/engine/segmentarchive.h"
#include "models/sync/format/lineage.h"
#include "models/sync/space/roster.h"

#include <memory>

namespace xunzhen::sync {

/// A segment that another one names and that is not here. Thrown when that one has to wait, as nobody can tell what its author had
/// seen.
struct MissingSegment
{
    Anchor anchor;
    qint64 seq = 0; ///< in the segment
    bool operator==(const MissingSegment &) const = default;
};

/// Tells the paths of forked streams apart for what goes into segments and comes out of them, from the ledger. Reads only.
class Lineages
{
public:
    explicit Lineages(store::Database &database) : m_database(database) {}
    /// Knows in addition what a revoked device wrote beyond its pins, as far as the archive has it.
    Lineages(store::Database &database, const Roster &roster, const SegmentArchive &archive)
        : m_database(database), m_roster(roster), m_archive(archive) {}

    /// How an operation of the log is named in a segment of this laptop.
    Anchor anchorOf(const store::StreamKey &stream, qint64 seq) const;
    Anchoring anchoring() const;

    /// Whether a segment of the log holds this number of the stream that the files call so, and its hash begins like `hash`.
    bool holds(const store::StreamKey &wire, qint64 seq, const QByteArray &hash) const;

    /// The way to the end of a stream of the log.
    StreamPath pathTo(const store::StreamKey &stream) const;
    /// What a segment at the end of this stream is read with. Its `seen` throws MissingSegment.
    Lineage lineageOf(const store::StreamKey &stream) const;
    /// Whether `seen` can tell now where it is.
    bool isKnown(const MissingSegment &one) const;
    /// Segments that do not have to wait for what they name, but should be read again once it is here.
    const std::vector<MissingSegment> &doubtful() const { return *m_doubtful; }

private:
    StreamPath seen(const Anchor &anchor, qint64 seq) const;
    StreamPath likely(const std::vector<store::StreamBranch> &branches, qint64 seq) const;
    std::optional<StreamPath> excluded(const Anchor &anchor, qint64 seq) const;
    std::optional<StreamPath> leaving(const store::StreamKey &wire, qint64 seq, const QByteArray &previous) const;
    std::optional<store::SegmentEntry> segmentAt(const StreamPath &path, qint64 seq) const;
    QByteArray hashOf(const StreamPath &path, qint64 seq) const;
    bool isThere(const StreamPath &path, qint64 seq, const QByteArray &hash) const;

    store::Database &m_database;
    Roster m_roster;
    SegmentArchive m_archive{QString()};
    std::shared_ptr<std::vector<MissingSegment>> m_doubtful = std::make_shared<std::vector<MissingSegment>>(); ///< shared by copies
};

/// The name of a path in the log: the same on every laptop that knows the fork (sync.md §3.6). `first`: hash of its first
/// segment.
QByteArray branchIncarnation(const QByteArray &wire, const QByteArray &first);

}
