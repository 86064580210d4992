#pragma once

#include "models/store/synced/streams.h"
#include "models/sync/format/segment.h"
#include "models/sync/space/roster.h"

#include <map>
#include <set>

namespace xunzhen::sync {

/// A verified segment as a place in its stream's tree.
struct TreeSegment
{
    QByteArray hash, previous;
    qint64 firstSeq = 0, count = 0;
    QString fileName;

    qint64 lastSeq() const { return firstSeq + count - 1; }
};

/// One path of a stream: from the root, or from where it forked, to the next fork or the end.
struct TreePath
{
    store::StreamBranch branch;
    std::vector<TreeSegment> segments;
};

/// All verified segments of a space, whatever order they came in: which of them count, and which stream of the log each belongs to,
/// is a function of the set and of the roster alone (sync.md §3.6, §3.7).
class SegmentTree
{
public:
    void add(const SegmentHeader &header, const QByteArray &hash, const QString &fileName);

    /// Parents before the paths that come from them. Left out: what hangs in the air because something before it is missing,
    /// and what a revoked device wrote beyond its pin.
    std::vector<TreePath> paths(const Roster &roster) const;

private:
    using Children = std::multimap<QByteArray, TreeSegment>; ///< by the hash of the segment before
    struct Stream
    {
        Children children;
        std::map<QByteArray, QByteArray> previous; ///< by hash
    };

    struct Walk;
    static void follow(Walk &walk);
    static std::set<QByteArray> wayToPin(const Stream &stream, const store::StreamKey &wire, const Roster &roster);
    static QByteArray beforeLost(const Stream &stream, const store::StreamKey &wire, const Roster &roster, const QByteArray &resumed);

    std::map<store::StreamKey, Stream> m_streams;
};

}
