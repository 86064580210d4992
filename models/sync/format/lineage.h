#pragma once

#include "models/store/oplog.h"

#include <functional>

namespace xunzhen::sync {

inline constexpr int kAnchorBytes = 8;

/// A cloned laptop writes one stream twice: its segments form a tree (sync.md §3.6). In the log each path of that tree is a
/// stream of its own, in the files all of them bear the name of the one stream. This is one way from the root to a segment:
/// which stream of the log a sequence number belongs to.
class StreamPath
{
public:
    StreamPath() = default;
    explicit StreamPath(const store::StreamKey &only) : m_parts{{1, only}} {}

    /// `start`: the first sequence number of this part, greater than that of the part before. An empty key: what counts nowhere.
    void add(qint64 start, const store::StreamKey &key) { m_parts.emplace_back(start, key); }
    const store::StreamKey &at(qint64 seq) const
    {
        std::size_t part = m_parts.size() - 1;
        while (part > 0 && m_parts[part].first > seq)
            --part;
        return m_parts[part].second;
    }
    bool isEmpty() const { return m_parts.empty(); }

private:
    std::vector<std::pair<qint64, store::StreamKey>> m_parts;
};

/// How a stream of the log is named in a file, and the beginning of the hash of its segment that holds a sequence number.
struct Anchor
{
    store::StreamKey wire;
    QByteArray segment; ///< 8 bytes; zeros when it is not known
    bool operator==(const Anchor &) const = default;
};

/// Names what an author has seen; called once for each foreign stream with the highest sequence number named.
using Anchoring = std::function<Anchor(const store::StreamKey &stream, qint64 seq)>;
/// Every stream by its own name and without an anchor.
Anchor unanchored(const store::StreamKey &stream, qint64 seq);

/// Where what a segment names lies in the log of this laptop.
struct Lineage
{
    /// The way to the segment itself; empty: its stream has no branches.
    StreamPath own;
    /// The way to the segment of another stream that holds `seq` and whose hash begins like `anchor`.
    std::function<StreamPath(const Anchor &anchor, qint64 seq)> seen;
};

}
