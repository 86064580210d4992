#include "models/sync/engine/awaitedbranches.h"

#include "models/store/merge/toldvalues.h"
#include "models/sync/engine/forkproof.h"
#include "models/sync/engine/segmentarchive.h"
#include "models/sync/engine/streamfiles.h"

namespace xunzhen::sync {

namespace {

using Hashes = std::set<QByteArray>;

QString hash16(const QByteArray &hash)
{
    return QString::fromLatin1(hash.left(8).toHex());
}

/// The short hashes in the names of the archive's segments of a stream.
std::set<QString> archived(const SegmentArchive &archive, const QString &stream)
{
    std::set<QString> found;
    for (const QString &path : archive.segments(names::kSegments + QLatin1Char('/') + stream))
        if (const auto name = names::parseSegment(names::file(path)))
            found.insert(name->hash16);
    return found;
}

std::set<QString> inFolder(const ShareFolder &share, const QString &stream)
{
    std::set<QString> found;
    for (const names::SegmentName &segment : segmentsNamedIn(share, stream))
        found.insert(segment.hash16);
    return found;
}

void keepOnly(Hashes &hashes, const std::set<QString> &known, bool isKnown)
{
    std::erase_if(hashes, [&](const QByteArray &hash) { return known.contains(hash16(hash)) != isKnown; });
}

}

std::map<QString, Hashes> awaitedBranches(const SyncContext &context)
{
    std::map<QString, Hashes> awaited;
    for (const QByteArray &value : store::toldValues(context.database, context.slot, QString::fromLatin1(kForkEntity)))
        if (const auto proof = forkProofFrom(value))
            awaited[names::stream(proof->wire)].insert(proof->segments.begin(), proof->segments.end());
    const SegmentArchive archive(context.archiveFolder);
    for (auto &[stream, hashes] : awaited)
        keepOnly(hashes, archived(archive, stream), false);
    for (auto &[stream, hashes] : awaited)
        if (!hashes.empty())
            keepOnly(hashes, inFolder(context.share, stream), true);
    std::erase_if(awaited, [](const auto &one) { return one.second.empty(); });
    return awaited;
}

}
