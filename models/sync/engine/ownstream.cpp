#include "models/sync/engine/ownstream.h"

#include "models/base/error.h"
#include "models/store/capture/capturestate.h"
#include "models/store/local/settings.h"
#include "models/store/maintenance/maintenance.h"
#include "models/store/merge/blobreferences.h"
#include "models/store/synced/streams.h"
#include "models/store/transaction.h"
#include "models/sync/engine/blobexchange.h"
#include "models/sync/engine/dailylook.h"
#include "models/sync/engine/lineages.h"
#include "models/sync/engine/streamrecovery.h"
#include "models/sync/format/bundlefile.h"
#include "models/sync/format/names.h"
#include "models/sync/space/membership.h"
#include "models/sync/space/restoration.h"

#include <algorithm>
#include <set>

namespace xunzhen::sync {

namespace {

constexpr int kOpsPerSegment = 10'000;
constexpr qsizetype kBytesPerSegment = 1024 * 1024;

QString reachedIn(domain::SpaceSlot slot)
{
    return slot == domain::SpaceSlot::Main ? QStringLiteral("reached") : QStringLiteral("reached-registry");
}

qint64 lastSeq(const store::SegmentEntry &segment)
{
    return segment.firstSeq + segment.opCount - 1;
}

QString monthOf(const store::SegmentEntry &segment)
{
    return segment.fileName.section(QLatin1Char('/'), -2, -2);
}

}

OwnStream::OwnStream(SyncContext &context, const SpaceMarker &space, DeviceIdentity identity, SpaceKeys keys)
    : m_context(context), m_space(space), m_identity(std::move(identity)), m_keys(std::move(keys)), m_archive(context.archiveFolder)
{
}

std::vector<store::StreamBranch> OwnStream::streams() const
{
    const store::Streams all(m_context.database, m_context.slot);
    const store::StreamKey present = m_identity.stream();
    std::vector<store::StreamBranch> streams{{present, present.incarnation, present, 1}};
    for (const store::StreamKey &key : all.ofDevice(m_identity.device()))
        if (key != present)
            streams.push_back(all.branch(key));
    return streams;
}

std::vector<store::StreamKey> OwnStream::keys() const
{
    std::vector<store::StreamKey> keys;
    for (const store::StreamBranch &stream : streams())
        keys.push_back(stream.key);
    return keys;
}

void OwnStream::look()
{
    m_present.clear();
    DailyLook daily(m_context, QStringLiteral("ownLookedOn"));
    std::set<store::StreamKey> wires;
    for (const store::StreamBranch &stream : streams())
        if (const store::StreamKey wire{stream.key.device, stream.wire}; wires.insert(wire).second)
            lookInto(wire, daily.isDue() ? QStringList() : quietMonths(wire));
    daily.remember();
}

/// Months whose segments have all gone into bundles: their folders stay, empty, and are looked at once a day.
QStringList OwnStream::quietMonths(const store::StreamKey &stream) const
{
    const auto bundles = store::BundleLedger(m_context.database).of(stream);
    std::map<QString, bool> quiet;
    for (const store::StreamBranch &path : store::Streams(m_context.database, m_context.slot).onWire(stream))
        for (const store::SegmentEntry &segment : store::SyncLedger(m_context.database, m_context.slot).segments(path.key)) {
            const bool isGone = path.key == stream
                                && std::any_of(bundles.begin(), bundles.end(), [&](const store::BundleEntry &bundle) {
                                       return bundle.isLiveGone && bundle.covers(segment.firstSeq, lastSeq(segment));
                                   });
            const auto month = quiet.try_emplace(monthOf(segment), true).first;
            month->second = month->second && isGone;
        }
    QStringList months;
    for (const auto &[month, isQuiet] : quiet)
        if (isQuiet)
            months << month;
    return months;
}

void OwnStream::lookInto(const store::StreamKey &stream, const QStringList &skipped)
{
    const QString folder = names::streamFolder(stream);
    for (const ShareEntry &month : m_context.share.list(folder)) {
        if (!month.isFolder || skipped.contains(month.name))
            continue;
        const QString below = folder + QLatin1Char('/') + month.name;
        for (const ShareEntry &file : m_context.share.list(below))
            if (!file.isFolder)
                m_present[below + QLatin1Char('/') + file.name] = file.size;
    }
}

bool OwnStream::isAhead() const
{
    const store::SyncLedger ledger(m_context.database, m_context.slot);
    const auto last = ledger.lastSegment(m_identity.stream());
    if (hasReachedFurther(last ? lastSeq(*last) : 0) || store::Streams(m_context.database, m_context.slot).onWire(m_identity.stream()).size() > 1)
        return true;
    std::set<QString> known;
    for (const store::SegmentEntry &segment : ledger.segments(m_identity.stream()))
        known.insert(names::file(segment.fileName));
    const QString folder = names::streamFolder(m_identity.stream()) + QLatin1Char('/');
    return std::any_of(m_present.begin(), m_present.end(), [&](const auto &file) {
        const QString name = names::file(file.first);
        const auto bundle = names::parseBundle(name);
        const bool isUnknown = names::parseSegment(name) && !known.contains(name);
        return file.first.startsWith(folder) && (isUnknown || (bundle && bundle->lastSeq > (last ? lastSeq(*last) : 0)));
    });
}

/// The high-water mark lies in the key store: a database that was put back does not know how far it once was.
bool OwnStream::hasReachedFurther(qint64 sealed) const
{
    const auto reached = m_context.keys.load(reachedIn(m_context.slot));
    if (!reached || !reached->startsWith(m_identity.incarnation()))
        return false;
    return reached->mid(m_identity.incarnation().size()).toLongLong() > sealed;
}

void OwnStream::rememberReached(qint64 seq)
{
    m_context.keys.save(reachedIn(m_context.slot), m_identity.incarnation() + QByteArray::number(seq));
}

bool OwnStream::isRestored() const
{
    return sync::isRestored(m_context);
}

void OwnStream::beReborn()
{
    m_identity = m_identity.reborn(m_context.keys, m_context.ids);
    store::Transaction transaction(m_context.database);
    Membership(m_context.database, m_context.slot).setStream(m_identity.stream());
    nameWriters(m_context.database);
    settleRestoration(m_context);
    transaction.commit();
    StreamRecovery recovery(m_context, m_space, m_identity, m_keys);
    recovery.adoptStranded(keys());
    recovery.run();
}

void OwnStream::adoptStranded()
{
    StreamRecovery(m_context, m_space, m_identity, m_keys).adoptStranded(keys());
}

std::vector<store::Operation> OwnStream::nextBatch() const
{
    const auto last = store::SyncLedger(m_context.database, m_context.slot).lastSegment(m_identity.stream());
    auto batch = store::OperationLog(m_context.database)
                     .read(m_identity.stream(), last ? lastSeq(*last) + 1 : 1, kOpsPerSegment);
    qsizetype bytes = 0;
    for (std::size_t i = 0; i < batch.size(); ++i) {
        bytes += batch[i].value.size() + 40;
        if (bytes > kBytesPerSegment && i > 0) {
            batch.resize(i);
            break;
        }
    }
    return batch;
}

void OwnStream::seal(const base::Work &work)
{
    for (auto batch = nextBatch(); !batch.empty(); batch = nextBatch()) {
        work.checkpoint();
        sealOne(batch);
    }
}

/// The archive first: a segment that the ledger names must be there.
void OwnStream::sealOne(const std::vector<store::Operation> &operations)
{
    store::SyncLedger ledger(m_context.database, m_context.slot);
    const auto last = ledger.lastSegment(m_identity.stream());
    SegmentHeader header;
    header.space = m_space.space;
    header.previous = last ? last->hash : QByteArray(kHashBytes, '\0');
    const QByteArray file = encodeSegment(header, operations, m_identity, Lineages(m_context.database).anchoring(), m_keys);
    const QString name = names::segment(readSegmentHeader(file), sealedHash(file));
    const qint64 firstSeq = operations.front().version.seq;
    dropUnfinished(names::streamFolder(m_identity.stream()), firstSeq);
    m_archive.put(name, file);
    store::Transaction transaction(m_context.database);
    ledger.addSegment({m_identity.stream(), firstSeq, qint64(operations.size()), sealedHash(file), name});
    transaction.commit();
    rememberReached(operations.back().version.seq);
}

/// A seal that was cut short left a file that the ledger does not name and that was never published: beside the one that is made
/// now it would look like a fork.
void OwnStream::dropUnfinished(const QString &streamFolder, qint64 firstSeq) const
{
    for (const QString &name : m_archive.segments(streamFolder))
        if (const auto parsed = names::parseSegment(names::file(name)); parsed && parsed->firstSeq >= firstSeq)
            m_archive.remove(name);
}

bool OwnStream::isPresent(const store::SegmentEntry &segment) const
{
    const auto found = m_present.find(segment.fileName);
    const bool isLive = found != m_present.end() && m_archive.size(segment.fileName) == found->second;
    return isLive || isBundled(segment);
}

bool OwnStream::isBundled(const store::SegmentEntry &segment) const
{
    return std::any_of(m_bundles.begin(), m_bundles.end(), [&](const store::BundleEntry &bundle) {
        const auto found = m_present.find(bundle.fileName);
        return bundle.covers(segment.firstSeq, lastSeq(segment)) && found != m_present.end()
               && found->second == bundle.size;
    });
}

void OwnStream::publish(BlobExchange &blobs, SyncReport &report, const base::Work &work)
{
    m_published.clear();
    for (const store::StreamBranch &stream : streams())
        publishStream(stream, blobs, report, work);
}

void OwnStream::publishStream(const store::StreamBranch &stream, BlobExchange &blobs, SyncReport &report,
                              const base::Work &work)
{
    m_bundles = store::BundleLedger(m_context.database).of(stream.key);
    bool isContiguous = true;
    Published &published = m_published[{stream.key.device, stream.wire}];
    for (const store::SegmentEntry &segment : store::SyncLedger(m_context.database, m_context.slot).segments(stream.key)) {
        work.checkpoint();
        const bool isThere = isPresent(segment) || publishOne(segment, blobs, report);
        isContiguous = isContiguous && isThere;
        if (isContiguous && lastSeq(segment) > published.seq)
            published = {lastSeq(segment), segment.hash};
    }
}

bool OwnStream::publishOne(const store::SegmentEntry &segment, BlobExchange &blobs, SyncReport &report)
{
    const auto file = m_archive.get(segment.fileName);
    if (!file || file->size() < kTrailerBytes || sealedHash(*file) != segment.hash) {
        report.notes.push_back({QStringLiteral("archive-damaged"), {segment.fileName}});
        return false;
    }
    report.sentBlobs += blobs.sendNamedIn(decodeSegment(*file, {}, m_keys));
    FilePublisher publisher(m_context.share, m_context.pause);
    const auto result = blobs.wasHeld()                          ? FilePublisher::Result::Postponed
                        : m_present.contains(segment.fileName) ? publisher.publish(segment.fileName, *file)
                                                                : publisher.publishNew(segment.fileName, *file);
    if (result == FilePublisher::Result::Postponed) {
        report.notes.push_back({QStringLiteral("postponed"), {segment.fileName}});
        return false;
    }
    if (result == FilePublisher::Result::Written) {
        ++report.sentSegments;
        report.sentOps += segment.opCount;
    }
    return true;
}

}
