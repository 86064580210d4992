// What the heads of others tell of segments that have not arrived.
#include "models/sync/engine/contentlook.h"

#include "models/base/error.h"
#include "models/store/synced/syncledger.h"
#include "models/sync/format/headfile.h"
#include "models/sync/format/names.h"
#include "models/sync/space/sharereading.h"

#include <algorithm>

namespace xunzhen::sync {

namespace {

using Lack = std::vector<store::Version>; ///< the first operation of each stream that a head does not know

std::optional<HeadFile> headIn(const SegmentArchive &archive, const QString &name)
{
    try {
        return decodeHead(archive.get(names::kHeads + QLatin1Char('/') + name).value_or(QByteArray()));
    } catch (const base::Error &error) {
        if (!isAboutContent(error))
            throw;
        return std::nullopt;
    }
}

Lack lackOf(const HeadFile &head, const std::vector<store::SegmentEntry> &ends)
{
    std::map<store::StreamKey, qint64> known;
    for (const VectorEntry &one : head.vector)
        known[one.stream] = one.seq;
    Lack lack;
    for (const store::SegmentEntry &end : ends)
        if (const qint64 seq = known[end.stream]; end.stream.device != head.stream.device && seq < end.firstSeq + end.opCount - 1)
            lack.push_back({end.stream, seq + 1});
    return lack;
}

}

QStringList missedByOthers(const SyncContext &context, const QByteArray &self, qsizetype most)
{
    const SegmentArchive archive(context.archiveFolder);
    const store::SyncLedger ledger(context.database, context.slot);
    const auto ends = ledger.ends();
    std::vector<Lack> lacks;
    for (const QString &name : archive.list(names::kHeads))
        if (const auto head = name.startsWith(names::device(self)) ? std::nullopt : headIn(archive, name))
            lacks.push_back(lackOf(*head, ends));
    std::stable_sort(lacks.begin(), lacks.end(), [](const Lack &left, const Lack &right) { return left.size() < right.size(); });
    QStringList missed;
    for (const Lack &lack : lacks)
        for (const store::Version &one : lack) {
            const auto segment = missed.size() < most ? ledger.segmentHolding(one.stream, one.seq) : std::nullopt;
            if (segment && !missed.contains(segment->fileName))
                missed << segment->fileName;
        }
    return missed;
}

}
