#include "models/sync/engine/segmentbatch.h"

#include "models/store/capture/capturestate.h"
#include "models/store/givingway.h"
#include "models/store/merge/blobreferences.h"
#include "models/store/merge/hybridclock.h"
#include "models/store/synced/streams.h"
#include "models/store/synced/syncledger.h"
#include "models/store/transaction.h"
#include "models/sync/engine/blobexchange.h"
#include "models/sync/engine/forkproof.h"
#include "models/sync/format/names.h"

#include <algorithm>

namespace xunzhen::sync {

namespace {

constexpr qint64 kOpsPerCommit = 30'000;
constexpr qint64 kBytesPerCommit = 2 * 1024 * 1024; ///< what is saved beside it waits for as much on the disk
constexpr int kPatience = 12; ///< how often in a row what is saved goes first

}

void SegmentBatch::add(VerifiedSegment segment)
{
    m_ops += segment.header.count;
    m_bytes += qint64(segment.header.rawLength) + segment.file.size();
    m_segments.push_back(std::move(segment));
}

bool SegmentBatch::isFull() const
{
    return m_ops >= kOpsPerCommit || m_bytes >= kBytesPerCommit;
}

/// Cut anywhere, the next run does it again. Everything is in memory by now: the folder may be slow, and while the transaction is
/// open nobody else can write.
std::vector<store::StreamKey> SegmentBatch::apply(const QString &author, SyncReport &report)
{
    if (m_segments.empty())
        return {};
    std::vector<std::pair<QString, QByteArray>> files;
    for (const VerifiedSegment &segment : m_segments)
        files.emplace_back(names::segment(segment.header, segment.hash), segment.file);
    m_archive.putAll(files);
    std::set<store::StreamKey> grown;
    Segments left = m_segments;
    int gaveWay = 0;
    for (std::size_t atOnce = left.size(); !left.empty();) {
        const Segments some = left.first(std::min(atOnce, left.size()));
        if (!write(some, gaveWay < kPatience, author, report)) {
            ++gaveWay;
            atOnce = std::max<std::size_t>(1, some.size() / 2);
            continue;
        }
        gaveWay = 0;
        for (const VerifiedSegment &segment : some)
            grown.insert(segment.key);
        left = left.subspan(some.size());
    }
    m_segments.clear();
    m_ops = m_bytes = 0;
    return {grown.begin(), grown.end()};
}

/// False when they gave way to somebody in the window.
bool SegmentBatch::write(Segments segments, bool givesWay, const QString &author, SyncReport &report)
{
    store::ChangedRecords changed;
    const auto act = [&] {
        for (const VerifiedSegment &segment : segments)
            applyOne(segment, changed);
        return true;
    };
    if (givesWay) {
        if (store::writeGivingWay(m_context.database, act) != store::Written::Done)
            return false;
    } else {
        store::Transaction transaction(m_context.database);
        act();
        transaction.commit();
    }
    report.changed.add(changed);
    for (const VerifiedSegment &segment : segments)
        tell(segment, author, report);
    return true;
}

/// Nothing that a file says can make this fail.
void SegmentBatch::applyOne(const VerifiedSegment &segment, store::ChangedRecords &changed)
{
    const SegmentHeader &header = segment.header;
    if (segment.isAfterLost)
        store::Streams(m_context.database, m_context.slot).skip(segment.key, header.firstSeq - 1);
    changed.add(store::OperationLog(m_context.database).apply(segment.operations, m_context.slot));
    store::SyncLedger(m_context.database, m_context.slot)
        .addSegment({segment.key, header.firstSeq, qint64(header.count), segment.hash, names::segment(header, segment.hash)});
    if (std::any_of(segment.operations.begin(), segment.operations.end(), store::namesBlobs))
        BlobExchange::markMissing(m_context.database);
}

/// After it was written.
void SegmentBatch::tell(const VerifiedSegment &segment, const QString &author, SyncReport &report)
{
    const SegmentHeader &header = segment.header;
    for (const store::Operation &op : segment.operations)
        look(op);
    count(header, author, report);
    if (m_context.database.captureState().isWild(header.highestHlc))
        report.notes.push_back({QStringLiteral("wild-clock"),
                                {author, base::fromMillis(store::hlcToMillis(header.highestHlc)).toString(Qt::ISODate)}});
}

/// Somebody saw two segments with one number.
void SegmentBatch::look(const store::Operation &op)
{
    if (op.entity != QLatin1String(kForkEntity))
        return;
    if (const auto proof = forkProofFrom(op.value))
        m_suspects[names::stream(proof->wire)].insert(proof->segments.begin(), proof->segments.end());
}

void SegmentBatch::count(const SegmentHeader &header, const QString &author, SyncReport &report)
{
    report.receivedOps += header.count;
    if (report.received.empty() || report.received.back().stream != header.stream)
        report.received.push_back({header.stream, author, 0});
    report.received.back().ops += header.count;
}

}
