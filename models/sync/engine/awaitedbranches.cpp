#include "models/sync/engine/awaitedbranches.h"

#include "models/store/merge/toldvalues.h"
#include "models/store/synced/streams.h"
#include "models/store/synced/syncledger.h"
#include "models/sync/engine/forkproof.h"
#include "models/sync/engine/streamfiles.h"

namespace xunzhen::sync {

namespace {

using Hashes = std::set<QByteArray>;

Hashes inLog(const SyncContext &context, const store::StreamKey &wire)
{
    Hashes found;
    const store::SyncLedger ledger(context.database, context.slot);
    for (const store::StreamBranch &branch : store::Streams(context.database, context.slot).onWire(wire))
        for (const store::SegmentEntry &segment : ledger.segments(branch.key))
            found.insert(segment.hash.left(kAnchorBytes));
    return found;
}

Hashes inFolder(const ShareFolder &share, const QString &stream)
{
    Hashes found;
    for (const names::SegmentName &segment : segmentsNamedIn(share, stream))
        found.insert(segment.hash());
    return found;
}

void keepOnly(Hashes &hashes, const Hashes &known, bool isKnown)
{
    std::erase_if(hashes, [&](const QByteArray &hash) { return known.contains(hash) != isKnown; });
}

}

std::map<QString, Hashes> awaitedBranches(const SyncContext &context, const ReplayState &replays)
{
    std::map<store::StreamKey, Hashes> named;
    for (const QByteArray &value : store::toldValues(context.database, context.slot, QString::fromLatin1(kForkEntity)))
        if (const auto proof = forkProofFrom(value))
            for (const QByteArray &hash : proof->segments)
                named[proof->wire].insert(hash.left(kAnchorBytes));
    const Hashes leftOut = replays.leftOut();
    for (auto &[wire, hashes] : named)
        keepOnly(hashes, leftOut, false);
    for (const MissingSegment &one : replays.awaited())
        named[one.anchor.wire].insert(one.anchor.segment);
    std::map<QString, Hashes> awaited;
    for (auto &[wire, hashes] : named) {
        if (!hashes.empty())
            keepOnly(hashes, inLog(context, wire), false);
        if (!hashes.empty())
            keepOnly(hashes, inFolder(context.share, names::stream(wire)), true);
        if (!hashes.empty())
            awaited[names::stream(wire)] = std::move(hashes);
    }
    return awaited;
}

}
