#include "models/sync/engine/segmentreceiver.h"

#include "models/base/error.h"
#include "models/store/capture/capturestate.h"
#include "models/store/merge/blobreferences.h"
#include "models/store/merge/hybridclock.h"
#include "models/store/synced/syncledger.h"
#include "models/store/transaction.h"
#include "models/sync/engine/blobexchange.h"
#include "models/sync/space/sharereading.h"

namespace xunzhen::sync {

using base::Error;
using base::ErrorCode;

namespace {

constexpr qint64 kOpsPerCommit = 30'000;
constexpr qint64 kBytesPerCommit = 16 * 1024 * 1024;

}

SegmentReceiver::SegmentReceiver(SyncContext &context, const SpaceMarker &space, const Roster &roster,
                                 const store::StreamKey &self)
    : m_context(context), m_space(space), m_roster(roster), m_self(names::stream(self)), m_archive(context.archiveFolder)
{
    for (const store::StreamTip &tip : store::OperationLog(context.database).tips(context.slot))
        m_tips[names::stream(tip.stream)] = tip;
}

std::map<QString, qint64> SegmentReceiver::announced(const std::vector<ShareEntry> &heads) const
{
    std::map<QString, qint64> furthest;
    for (const ShareEntry &entry : heads)
        if (const auto name = names::parseHead(entry.name); name && !entry.isFolder && name->stream != m_self)
            furthest[name->stream] = std::max(furthest[name->stream], name->seq);
    return furthest;
}

void SegmentReceiver::run(const std::vector<ShareEntry> &heads, SyncReport &report, const base::Work &work)
{
    for (const auto &[stream, seq] : announced(heads)) {
        const auto tip = m_tips.find(stream);
        const qint64 known = tip == m_tips.end() ? 0 : tip->second.seq;
        if (seq <= known)
            continue;
        const Certificate *const author = m_roster.byName(stream.left(26));
        if (author)
            receive({author, stream, seq}, known, report, work);
        else
            report.notes.push_back({QStringLiteral("unknown-device"), {stream.left(8)}});
    }
}

void SegmentReceiver::receive(const Wanted &wanted, qint64 known, SyncReport &report, const base::Work &work)
{
    Files files = list(wanted.stream);
    Chain chain = chainOf(wanted.stream);
    while (takeNext(wanted, files, chain, report)) {
        if (isBatchFull())
            applyBatch(wanted, report);
        work.checkpoint();
        work.progress(chain.next - 1 - known, std::max(wanted.announced, chain.next - 1) - known);
    }
    applyBatch(wanted, report);
    const qint64 missing = wanted.announced - (chain.next - 1);
    if (missing <= 0)
        return;
    report.waitingOps += missing;
    report.notes.push_back({QStringLiteral("gap"), {wanted.author->member.name, QString::number(chain.next)}});
}

SegmentReceiver::Files SegmentReceiver::list(const QString &stream) const
{
    Files files;
    const QString folder = names::kSegments + QLatin1Char('/') + stream;
    for (const ShareEntry &month : m_context.share.list(folder)) {
        if (!month.isFolder)
            continue;
        const QString below = folder + QLatin1Char('/') + month.name + QLatin1Char('/');
        for (const ShareEntry &file : m_context.share.list(folder + QLatin1Char('/') + month.name)) {
            if (file.isFolder)
                continue;
            if (const auto name = names::parseSegment(file.name))
                files.named.emplace(name->firstSeq, below + file.name);
            else if (!file.name.startsWith(QLatin1String(".syncthing.")))
                files.odd.push_back(below + file.name);
        }
    }
    return files;
}

/// Only when a segment is wanted that no proper name offers.
void SegmentReceiver::readOdd(Files &files, SyncReport &report) const
{
    files.oddAreRead = true;
    for (const QString &path : files.odd) {
        const auto bytes = readOrNote(m_context.share, path, limits::kSegmentFile, report.notes);
        try {
            if (bytes)
                files.named.emplace(readSegmentHeader(*bytes).firstSeq, path);
        } catch (const Error &) {
            continue; // whatever it is, it is not a segment
        }
    }
}

SegmentReceiver::Chain SegmentReceiver::chainOf(const QString &stream) const
{
    const auto tip = m_tips.find(stream);
    if (tip == m_tips.end())
        return {1, QByteArray(kHashBytes, '\0')};
    const auto last = store::SyncLedger(m_context.database, m_context.slot).lastSegment(tip->second.stream);
    return {tip->second.seq + 1, last ? last->hash : QByteArray(kHashBytes, '\0')};
}

bool SegmentReceiver::takeNext(const Wanted &wanted, Files &files, Chain &chain, SyncReport &report)
{
    const auto [begin, end] = files.named.equal_range(chain.next);
    std::vector<QString> paths;
    for (auto one = begin; one != end; ++one)
        paths.push_back(one->second);
    for (const QString &path : paths)
        if (take(path, wanted, chain, report))
            return true;
    if (files.oddAreRead || files.odd.empty())
        return false;
    readOdd(files, report);
    return takeNext(wanted, files, chain, report);
}

bool SegmentReceiver::take(const QString &path, const Wanted &wanted, Chain &chain, SyncReport &report)
{
    const auto file = readOrNote(m_context.share, path, limits::kSegmentFile, report.notes);
    if (!file)
        return false;
    try {
        const SegmentHeader header = readSegmentHeader(*file);
        if (!isNext(header, wanted, chain, path, report))
            return false;
        hold({header, *file, sealedHash(*file), decodeSegment(*file)});
        chain = {header.lastSeq() + 1, m_batch.back().hash};
        return true;
    } catch (const Error &error) {
        if (error.code() != ErrorCode::DamagedFile && error.code() != ErrorCode::Unsupported)
            throw;
        const bool isNewer = error.code() == ErrorCode::Unsupported;
        report.notes.push_back({isNewer ? QStringLiteral("update-needed") : QStringLiteral("damaged-file"), {path}});
        return false;
    }
}

bool SegmentReceiver::isNext(const SegmentHeader &header, const Wanted &wanted, const Chain &chain, const QString &path,
                             SyncReport &report) const
{
    const bool isOurs = header.space == m_space.space && header.kind == SegmentKind::Records
                        && header.stream.device == wanted.author->device && names::stream(header.stream) == wanted.stream;
    if (!isOurs)
        report.notes.push_back({QStringLiteral("foreign-file"), {path}});
    else if (header.firstSeq == chain.next && header.previous != chain.previous)
        report.notes.push_back({QStringLiteral("fork"), {wanted.author->member.name, QString::number(chain.next)}});
    return isOurs && header.firstSeq == chain.next && header.previous == chain.previous;
}

void SegmentReceiver::hold(Verified segment)
{
    m_batchOps += segment.header.count;
    m_batchBytes += qint64(segment.header.rawLength) + segment.file.size();
    m_batch.push_back(std::move(segment));
}

bool SegmentReceiver::isBatchFull() const
{
    return m_batchOps >= kOpsPerCommit || m_batchBytes >= kBytesPerCommit;
}

/// The archive first, then operations and ledger in one transaction: cut anywhere, the next run does it again. Everything is
/// in memory by now: the folder may be slow, and while the transaction is open nobody else can write.
void SegmentReceiver::applyBatch(const Wanted &wanted, SyncReport &report)
{
    if (m_batch.empty())
        return;
    for (const Verified &segment : m_batch)
        m_archive.put(names::segment(segment.header, segment.hash), segment.file);
    store::Transaction transaction(m_context.database);
    for (const Verified &segment : m_batch)
        apply(segment, names::segment(segment.header, segment.hash), wanted, report);
    transaction.commit();
    m_batch.clear();
    m_batchOps = m_batchBytes = 0;
}

/// Nothing that a file says can make this fail.
void SegmentReceiver::apply(const Verified &segment, const QString &name, const Wanted &wanted, SyncReport &report)
{
    const SegmentHeader &header = segment.header;
    const auto changed = store::OperationLog(m_context.database).apply(segment.operations, m_context.slot);
    store::SyncLedger(m_context.database, m_context.slot)
        .addSegment({header.stream, header.firstSeq, qint64(header.count), segment.hash, name});
    for (const store::Operation &op : segment.operations)
        if (!store::blobsIn(op).isEmpty()) {
            BlobExchange::markMissing(m_context.database);
            break;
        }
    report.changed.insert(report.changed.end(), changed.begin(), changed.end());
    count(header, wanted, report);
    if (m_context.database.captureState().isWild(header.highestHlc))
        report.notes.push_back({QStringLiteral("wild-clock"),
                                {wanted.author->member.name,
                                 base::fromMillis(store::hlcToMillis(header.highestHlc)).toString(Qt::ISODate)}});
}

void SegmentReceiver::count(const SegmentHeader &header, const Wanted &wanted, SyncReport &report) const
{
    report.receivedOps += header.count;
    if (report.received.empty() || report.received.back().stream != header.stream)
        report.received.push_back({header.stream, wanted.author->member.name, 0});
    report.received.back().ops += header.count;
}

}
