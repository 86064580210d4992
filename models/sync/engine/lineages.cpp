#include "models/sync/engine/lineages.h"

#include "models/base/hashing.h"
#include "models/store/synced/syncledger.h"

namespace xunzhen::sync {

namespace {

QByteArray nothing()
{
    return QByteArray(kAnchorBytes, '\0');
}

}

QByteArray branchIncarnation(const QByteArray &wire, const QByteArray &first)
{
    return base::blake2b256(QByteArrayLiteral("branch") + wire + first).left(wire.size());
}

Anchor Lineages::anchorOf(const store::StreamKey &stream, qint64 seq) const
{
    const QByteArray wire = store::Streams(m_database).branch(stream).wire;
    return {{stream.device, wire}, hashOf(pathTo(stream), seq)};
}

Anchoring Lineages::anchoring() const
{
    return [self = *this](const store::StreamKey &stream, qint64 seq) { return self.anchorOf(stream, seq); };
}

QByteArray Lineages::hashOf(const StreamPath &path, qint64 seq) const
{
    const auto segment = store::SyncLedger(m_database, domain::SpaceSlot::Main).segmentHolding(path.at(seq), seq);
    return segment ? segment->hash.left(kAnchorBytes) : nothing();
}

StreamPath Lineages::pathTo(const store::StreamKey &stream) const
{
    const store::Streams streams(m_database);
    std::vector<store::StreamBranch> way{streams.branch(stream)};
    while (way.back().parent != way.back().key)
        way.push_back(streams.branch(way.back().parent));
    StreamPath path;
    for (auto part = way.rbegin(); part != way.rend(); ++part)
        path.add(part->start, part->key);
    return path;
}

Lineage Lineages::lineageOf(const store::StreamKey &stream) const
{
    return {pathTo(stream), [self = *this](const Anchor &anchor, qint64 seq) { return self.seen(anchor, seq); }};
}

/// Without branches the name says it all, unless the segment that was seen is none of those that are here.
StreamPath Lineages::seen(const Anchor &anchor, qint64 seq) const
{
    if (anchor.segment == nothing())
        return StreamPath(anchor.wire);
    const auto branches = store::Streams(m_database).onWire(anchor.wire);
    bool isHere = false;
    for (const store::StreamBranch &branch : branches) {
        const StreamPath path = pathTo(branch.key);
        const QByteArray hash = hashOf(path, seq);
        if (hash == anchor.segment)
            return path;
        isHere = isHere || hash != nothing();
    }
    if (isHere || branches.size() > 1)
        throw AwaitsBranch{anchor};
    return StreamPath(anchor.wire);
}

}
