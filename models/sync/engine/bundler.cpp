#include "models/sync/engine/bundler.h"

#include "models/base/error.h"
#include "models/base/hashing.h"
#include "models/store/merge/blobreferences.h"
#include "models/store/transaction.h"
#include "models/sync/engine/blobexchange.h"
#include "models/sync/engine/dailylook.h"
#include "models/sync/engine/ownstream.h"
#include "models/sync/engine/headreader.h"
#include "models/sync/format/bundlefile.h"
#include "models/sync/format/names.h"
#include "models/sync/space/sharereading.h"

#include <algorithm>

namespace xunzhen::sync {

namespace {

qint64 lastSeq(const store::SegmentEntry &segment)
{
    return segment.firstSeq + segment.opCount - 1;
}

QString nameOf(const store::StreamKey &stream, qint64 firstSeq, qint64 lastSeq, const QByteArray &bytes)
{
    return names::bundle(stream, firstSeq, lastSeq, base::blake2b256(bytes));
}

QString monthOf(const store::SegmentEntry &segment)
{
    return segment.fileName.section(QLatin1Char('/'), -2, -2);
}

}

Bundler::Bundler(SyncContext &context, const SpaceMarker &space, OwnStream &own)
    : m_context(context), m_space(space), m_own(own), m_archive(context.archiveFolder)
{
}

void Bundler::putBack(BlobExchange &blobs, SyncReport &report, const base::Work &work)
{
    for (const store::StreamKey &stream : unforked()) {
        adopt(stream, report);
        for (const store::BundleEntry &bundle : store::BundleLedger(m_context.database).of(stream)) {
            work.checkpoint();
            const auto found = m_own.present().find(bundle.fileName);
            if (found == m_own.present().end() || found->second != bundle.size)
                putBack(bundle, blobs, report);
        }
    }
}

void Bundler::putBack(const store::BundleEntry &bundle, BlobExchange &blobs, SyncReport &report)
{
    const Segments segments = segmentsFor(bundle.stream, bundle.firstSeq, bundle.lastSeq);
    const auto bytes = bytesOf(segments, report);
    if (!bytes)
        return; // then what is whole in the archive goes there as live segments
    if (nameOf(bundle.stream, bundle.firstSeq, bundle.lastSeq, *bytes) != bundle.fileName) {
        forget(bundle); // a fork was found within it
        return;
    }
    const store::OperationLog log(m_context.database);
    for (const store::SegmentEntry &segment : segments)
        report.sentBlobs += blobs.sendNamedIn(log.read(segment.stream, segment.firstSeq, int(segment.opCount)));
    if (bring(bundle.fileName, *bytes, report))
        ++report.sentSegments;
}

/// A bundle of ours that the ledger does not name comes from before this store was restored. It is ours when the archive
/// gives the same bytes.
void Bundler::adopt(const store::StreamKey &stream, SyncReport &report)
{
    const auto known = store::BundleLedger(m_context.database).of(stream);
    const QString folder = names::streamFolder(stream) + QLatin1Char('/') + names::kBundles + QLatin1Char('/');
    for (const auto &[path, size] : m_own.present()) {
        const auto name = path.startsWith(folder) ? names::parseBundle(path.mid(folder.size())) : std::nullopt;
        const bool isKnown = !name || std::any_of(known.begin(), known.end(), [&](const store::BundleEntry &one) {
            return name->firstSeq <= one.lastSeq && one.firstSeq <= name->lastSeq;
        });
        if (isKnown)
            continue;
        const Segments segments = segmentsFor(stream, name->firstSeq, name->lastSeq);
        const auto bytes = bytesOf(segments, report);
        if (bytes && bytes->size() == size
            && nameOf(stream, name->firstSeq, name->lastSeq, *bytes) == path)
            remember({stream, name->firstSeq, name->lastSeq, path, size, m_context.clock.now(), false});
    }
}

void Bundler::run(const std::vector<ShareEntry> &heads, const Roster &roster, SyncReport &report, const base::Work &work)
{
    for (const store::StreamKey &stream : unforked())
        bundle(stream, report, work);
    DailyLook daily(m_context, QStringLiteral("bundlesLookedOn"));
    if (!daily.isDue())
        return;
    for (const store::StreamKey &stream : unforked()) {
        std::optional<qint64> upTo;
        for (const store::BundleEntry &bundle : store::BundleLedger(m_context.database).of(stream)) {
            if (bundle.isLiveGone && !isAnyLive(bundle))
                continue;
            if (!upTo)
                upTo = acknowledged(stream, heads, roster, report);
            if (bundle.lastSeq <= *upTo || isOld(bundle))
                deleteLive(bundle, report, work);
        }
    }
    daily.remember();
}

void Bundler::bundle(const store::StreamKey &stream, SyncReport &report, const base::Work &work)
{
    for (Segments segments = closedMonths(stream); segments.size() > 1; segments = closedMonths(stream)) {
        work.checkpoint();
        const auto bytes = bytesOf(segments, report);
        if (!bytes)
            return;
        const qint64 first = segments.front().firstSeq, last = lastSeq(segments.back());
        const QString path = nameOf(stream, first, last, *bytes);
        if (!bring(path, *bytes, report))
            return;
        remember({stream, first, last, path, bytes->size(), m_context.clock.now(), false});
    }
}

/// The next segments that no bundle holds and to whose months nothing is added any more, as many as fit into one. They must
/// be in the folder already: bundling is not publishing.
Bundler::Segments Bundler::closedMonths(const store::StreamKey &stream) const
{
    const auto bundles = store::BundleLedger(m_context.database).of(stream);
    const qint64 bundled = bundles.empty() ? 0 : bundles.back().lastSeq;
    const auto published = m_own.published().find(stream);
    const qint64 end = published == m_own.published().end() ? 0 : published->second.seq;
    const QString present = m_context.clock.now().toUTC().toString(QStringLiteral("yyyyMM"));
    Segments segments;
    qint64 size = 0;
    for (const store::SegmentEntry &segment : store::SyncLedger(m_context.database, m_context.slot).segments(stream)) {
        if (segment.firstSeq <= bundled)
            continue;
        size += m_archive.size(segment.fileName).value_or(0);
        if (monthOf(segment) == present || lastSeq(segment) > end || size > limits::kBundleFile)
            break;
        segments.push_back(segment);
    }
    return segments;
}

Bundler::Segments Bundler::segmentsFor(const store::StreamKey &stream, qint64 first, qint64 last) const
{
    Segments segments;
    for (const store::SegmentEntry &segment : store::SyncLedger(m_context.database, m_context.slot).segments(stream))
        if (segment.firstSeq >= first && lastSeq(segment) <= last)
            segments.push_back(segment);
    return segments;
}

/// From the archive; nullopt when one of them is not what it was.
std::optional<QByteArray> Bundler::bytesOf(const Segments &segments, SyncReport &report) const
{
    std::vector<QByteArray> files;
    for (const store::SegmentEntry &segment : segments) {
        const auto file = m_archive.get(segment.fileName);
        if (!file || !isWhole(*file, segment.hash)) {
            report.notes.push_back({QStringLiteral("archive-damaged"), {segment.fileName}});
            return std::nullopt;
        }
        files.push_back(*file);
    }
    return encodeBundle(files);
}

/// True when the folder gives back exactly these bytes.
bool Bundler::bring(const QString &path, const QByteArray &bytes, SyncReport &report)
{
    FilePublisher publisher(m_context.share, m_context.pause);
    publisher.publish(path, bytes);
    bool isRight = readOrNote(m_context.share, path, bytes.size(), report.notes) == bytes;
    if (!isRight) {
        publisher.replace(path, bytes);
        isRight = readOrNote(m_context.share, path, bytes.size(), report.notes) == bytes;
    }
    if (isRight)
        m_own.present()[path] = bytes.size();
    else
        report.notes.push_back({QStringLiteral("postponed"), {path}});
    return isRight;
}

/// Paths of a stream that forked stay as they are.
std::vector<store::StreamKey> Bundler::unforked() const
{
    std::vector<store::StreamKey> streams;
    for (const store::StreamBranch &stream : m_own.streams())
        if (stream.wire == stream.key.incarnation)
            streams.push_back(stream.key);
    return streams;
}

/// Somebody may have put back what its author had deleted.
bool Bundler::isAnyLive(const store::BundleEntry &bundle)
{
    const Segments segments = segmentsFor(bundle.stream, bundle.firstSeq, bundle.lastSeq);
    return std::any_of(segments.begin(), segments.end(), [this](const store::SegmentEntry &segment) {
        return m_own.present().contains(segment.fileName);
    });
}

void Bundler::forget(const store::BundleEntry &bundle)
{
    store::Transaction transaction(m_context.database);
    store::BundleLedger(m_context.database).forget(bundle);
    transaction.commit();
}

void Bundler::remember(const store::BundleEntry &bundle)
{
    m_archive.put(names::knownBundle(bundle.fileName), QByteArray());
    store::Transaction transaction(m_context.database);
    store::BundleLedger(m_context.database).add(bundle);
    transaction.commit();
}

/// How far every other enrolled device says that it has this stream; 0 while one of them has not said anything.
qint64 Bundler::acknowledged(const store::StreamKey &stream, const std::vector<ShareEntry> &heads, const Roster &roster,
                             SyncReport &report) const
{
    std::map<QByteArray, qint64> upTo;
    for (const Certificate &certificate : roster.all())
        if (certificate.device != stream.device && !roster.revocationOf(certificate.device))
            upTo[certificate.device] = 0;
    HeadReader reader(m_context, m_context.share, m_space);
    for (const ShareEntry &entry : heads) {
        const auto head = headOf(entry, roster, reader, report);
        const auto device = head ? upTo.find(head->stream.device) : upTo.end();
        if (device == upTo.end())
            continue;
        for (const VectorEntry &one : head->vector)
            if (one.stream == stream)
                device->second = std::max(device->second, one.seq);
    }
    qint64 least = std::numeric_limits<qint64>::max();
    for (const auto &[device, seq] : upTo)
        least = std::min(least, seq);
    return least;
}

/// From the archive when it was read before: its name carries its hash.
std::optional<HeadFile> Bundler::headOf(const ShareEntry &entry, const Roster &roster, HeadReader &reader,
                                        SyncReport &report) const
{
    const auto name = names::parseHead(entry.name);
    const Certificate *const author = name && name->isExact ? roster.byName(name->stream.left(names::kDeviceLength)) : nullptr;
    if (!author)
        return std::nullopt;
    const auto kept = m_archive.get(names::kHeads + QLatin1Char('/') + entry.name);
    try {
        if (kept)
            return decodeHead(*kept);
    } catch (const base::Error &error) {
        if (!isAboutContent(error))
            throw;
    }
    return reader.read(entry.name, name->stream, *author, report.notes);
}

bool Bundler::isOld(const store::BundleEntry &bundle) const
{
    return bundle.madeAt.addDays(kDaysUntilUnasked) <= m_context.clock.now();
}

void Bundler::deleteLive(const store::BundleEntry &bundle, SyncReport &report, const base::Work &work)
{
    const Segments segments = segmentsFor(bundle.stream, bundle.firstSeq, bundle.lastSeq);
    const auto bytes = bytesOf(segments, report);
    if (!bytes || nameOf(bundle.stream, bundle.firstSeq, bundle.lastSeq, *bytes) != bundle.fileName
        || !bring(bundle.fileName, *bytes, report))
        return;
    for (const store::SegmentEntry &segment : segments) {
        work.checkpoint();
        m_context.share.remove(segment.fileName);
        m_own.present().erase(segment.fileName);
    }
    store::Transaction transaction(m_context.database);
    store::BundleLedger(m_context.database).markLiveGone(bundle);
    transaction.commit();
}

}
