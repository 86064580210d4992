#include "models/sync/engine/segmenttree.h"

#include "models/sync/engine/lineages.h"

#include <algorithm>
#include <set>

namespace xunzhen::sync {

void SegmentTree::add(const SegmentHeader &header, const QByteArray &hash, const QString &fileName)
{
    Stream &stream = m_streams[header.stream];
    if (!stream.previous.emplace(hash, header.previous).second)
        return;
    stream.children.emplace(header.previous, TreeSegment{hash, header.previous, header.firstSeq, header.count, fileName});
}

/// One stream being followed from its root.
struct SegmentTree::Walk
{
    const Stream &stream;
    store::StreamKey wire;
    const Roster &roster;
    std::vector<TreePath> &paths;

    /// What comes next after a segment; a range that was declared lost is stepped over.
    std::vector<TreeSegment> after(const QByteArray &hash, qint64 lastSeq) const
    {
        std::vector<TreeSegment> next;
        const auto [begin, end] = stream.children.equal_range(hash);
        for (auto one = begin; one != end; ++one)
            if (one->second.firstSeq == lastSeq + 1 && accepts(one->second))
                next.push_back(one->second);
        if (next.empty())
            next = acrossLost(lastSeq);
        std::sort(next.begin(), next.end(), [](const TreeSegment &left, const TreeSegment &right) { return left.hash < right.hash; });
        return next;
    }

    std::vector<TreeSegment> acrossLost(qint64 lastSeq) const
    {
        std::vector<TreeSegment> next;
        for (const LostRange &lost : roster.lostRanges()) {
            if (lost.stream != wire || lost.from != lastSeq + 1 || stream.previous.contains(lost.resumeHash))
                continue;
            const auto [begin, end] = stream.children.equal_range(lost.resumeHash);
            for (auto one = begin; one != end; ++one)
                if (one->second.firstSeq == lost.to + 1 && accepts(one->second))
                    next.push_back(one->second);
        }
        return next;
    }

    /// Of a revoked device only what leads to its pin counts.
    bool accepts(const TreeSegment &segment) const { return !isRevoked || toPin.contains(segment.hash); }

    bool isRevoked;
    std::set<QByteArray> toPin;
};

/// What leads to the pins of a revoked device, also across a range that was declared lost; as long as a pin is not here, whatever
/// may lead to it by its numbers.
std::set<QByteArray> SegmentTree::wayToPin(const Stream &stream, const store::StreamKey &wire, const Roster &roster)
{
    std::set<QByteArray> way;
    for (const Pin &pin : roster.revocationOf(wire.device)->pins) {
        if (pin.incarnation != wire.incarnation)
            continue;
        if (!stream.previous.contains(pin.lastHash))
            for (const auto &[previous, segment] : stream.children)
                if (segment.lastSeq() < pin.lastSeq)
                    way.insert(segment.hash);
        for (QByteArray hash = pin.lastHash; !hash.isEmpty(); hash = beforeLost(stream, wire, roster, hash))
            for (; stream.previous.contains(hash); hash = stream.previous.at(hash))
                way.insert(hash);
    }
    return way;
}

/// The segment that ends where the lost range begins after which `resumed` would have come; empty when there is none.
QByteArray SegmentTree::beforeLost(const Stream &stream, const store::StreamKey &wire, const Roster &roster, const QByteArray &resumed)
{
    for (const LostRange &lost : roster.lostRanges())
        if (lost.stream == wire && lost.resumeHash == resumed)
            for (const auto &[previous, segment] : stream.children)
                if (segment.lastSeq() == lost.from - 1)
                    return segment.hash;
    return {};
}

void SegmentTree::follow(Walk &walk)
{
    struct Open
    {
        TreePath path;
        std::vector<TreeSegment> next;
    };
    const QByteArray &wire = walk.wire.incarnation;
    std::vector<Open> open{{{{walk.wire, wire, walk.wire, 1}, {}}, walk.after(QByteArray(kHashBytes, '\0'), 0)}};
    while (!open.empty()) {
        auto [path, next] = std::move(open.back());
        open.pop_back();
        while (next.size() == 1) {
            path.segments.push_back(next.front());
            next = walk.after(next.front().hash, next.front().lastSeq());
        }
        for (const TreeSegment &first : next) {
            const store::StreamKey key{walk.wire.device, branchIncarnation(wire, first.hash)};
            open.push_back({{{key, wire, path.branch.key, first.firstSeq}, {first}}, walk.after(first.hash, first.lastSeq())});
        }
        walk.paths.push_back(std::move(path));
    }
}

std::vector<TreePath> SegmentTree::paths(const Roster &roster) const
{
    std::vector<TreePath> paths;
    for (const auto &[wire, stream] : m_streams) {
        const bool isRevoked = roster.revocationOf(wire.device) != nullptr;
        Walk walk{stream, wire, roster, paths, isRevoked, isRevoked ? wayToPin(stream, wire, roster) : std::set<QByteArray>()};
        follow(walk);
    }
    return paths;
}

}
