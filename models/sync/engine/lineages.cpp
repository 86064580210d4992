#include "models/sync/engine/lineages.h"

#include "models/base/error.h"
#include "models/base/hashing.h"
#include "models/store/synced/syncledger.h"
#include "models/sync/format/names.h"
#include "models/sync/space/sharereading.h"

#include <algorithm>
#include <map>

namespace xunzhen::sync {

namespace {

QByteArray nothing()
{
    return QByteArray(kAnchorBytes, '\0');
}

/// nullopt when the file is not the segment whose hash begins like this.
std::optional<SegmentHeader> headerOf(const std::optional<QByteArray> &file, const QByteArray &hash)
{
    try {
        const SegmentHeader header = readSegmentHeader(file.value_or(QByteArray()));
        verifyHash(*file);
        return sealedHash(*file).startsWith(hash) ? std::optional(header) : std::nullopt;
    } catch (const base::Error &error) {
        if (!isAboutContent(error))
            throw;
        return std::nullopt;
    }
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

std::optional<store::SegmentEntry> Lineages::segmentAt(const StreamPath &path, qint64 seq) const
{
    return store::SyncLedger(m_database, domain::SpaceSlot::Main).segmentHolding(path.at(seq), seq);
}

QByteArray Lineages::hashOf(const StreamPath &path, qint64 seq) const
{
    const auto segment = segmentAt(path, seq);
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

bool Lineages::holds(const store::StreamKey &wire, qint64 seq, const QByteArray &hash) const
{
    const auto branches = store::Streams(m_database).onWire(wire);
    return std::ranges::any_of(branches, [&](const store::StreamBranch &branch) {
        return isThere(pathTo(branch.key), seq, hash); });
}

Lineage Lineages::lineageOf(const store::StreamKey &stream) const
{
    return {pathTo(stream), [self = *this](const Anchor &anchor, qint64 seq) { return self.seen(anchor, seq); }};
}

/// What a revoked device wrote beyond its pins counts nowhere, so that what was built on it replaces only what came before. Where
/// that is, only its segments tell; nullopt while the archive does not lead from there to one that counts.
std::optional<StreamPath> Lineages::excluded(const Anchor &anchor, qint64 seq) const
{
    std::map<QByteArray, QString> names; // by the beginning of the hash
    for (const QString &path : m_archive.segments(names::kSegments + QLatin1Char('/') + names::stream(anchor.wire)))
        if (const auto name = names::parseSegment(names::file(path)))
            names[name->hash()] = path;
    QByteArray hash = anchor.segment;
    for (qint64 last = seq;;) {
        const auto name = names.find(hash.left(kAnchorBytes));
        const auto header = name == names.end() ? std::nullopt : headerOf(m_archive.get(name->second), hash);
        if (!header || header->firstSeq > last || (last != seq && header->lastSeq() != last))
            return std::nullopt;
        if (auto path = leaving(anchor.wire, header->firstSeq, header->previous))
            return path;
        hash = header->previous;
        last = header->firstSeq - 1;
    }
}

/// The way to a segment that counts, and from `seq` on nowhere.
std::optional<StreamPath> Lineages::leaving(const store::StreamKey &wire, qint64 seq, const QByteArray &previous) const
{
    const auto end = [&](StreamPath path) {
        path.add(seq, {});
        return path;
    };
    if (seq == 1)
        return end({});
    for (const store::StreamBranch &branch : store::Streams(m_database).onWire(wire))
        if (const StreamPath path = pathTo(branch.key); isThere(path, seq - 1, previous))
            return end(path);
    return std::nullopt;
}

bool Lineages::isThere(const StreamPath &path, qint64 seq, const QByteArray &hash) const
{
    const QByteArray found = hashOf(path, seq);
    return found != nothing() && found == hash.left(kAnchorBytes);
}

bool Lineages::isKnown(const MissingSegment &one) const
{
    try {
        const std::size_t before = m_doubtful->size();
        seen(one.anchor, one.seq);
        return m_doubtful->size() == before;
    } catch (const MissingSegment &) {
        return false;
    }
}

/// As long as the archive does not lead there. What its author had seen before it left the path that counts is not known: numbers
/// that are surely of that path, and none when there are several.
StreamPath Lineages::likely(const std::vector<store::StreamBranch> &branches, qint64 seq) const
{
    StreamPath path;
    if (branches.size() == 1)
        path = pathTo(branches.front().key);
    if (path.isEmpty())
        path.add(1, {});
    else if (const auto other = segmentAt(path, seq))
        path.add(other->firstSeq, {});
    return path;
}

/// Without branches the name says it all, unless the segment that was seen is none of those that are here. What a revoked device
/// wrote never has to be waited for: nobody may ever have it.
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
    if (m_roster.revocationOf(anchor.wire.device)) {
        if (const auto path = excluded(anchor, seq))
            return *path;
        m_doubtful->push_back({anchor, seq});
        return branches.empty() ? StreamPath(anchor.wire) : likely(branches, seq);
    }
    if (isHere || branches.size() > 1)
        throw MissingSegment{anchor, seq};
    return StreamPath(anchor.wire);
}

}
