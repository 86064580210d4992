// How a new laptop starts from a snapshot, and how its archive is filled afterwards.
#include "models/sync/engine/snapshots.h"

#include "models/base/error.h"
#include "models/store/capture/capturestate.h"
#include "models/store/local/settings.h"
#include "models/store/merge/spacecopy.h"
#include "models/store/patience.h"
#include "models/store/schemaversion.h"
#include "models/store/synced/streams.h"
#include "models/store/synced/syncledger.h"
#include "models/store/transaction.h"
#include "models/sync/engine/blobexchange.h"
#include "models/sync/engine/headreader.h"
#include "models/sync/engine/spacestate.h"
#include "models/sync/engine/streamfiles.h"
#include "models/sync/engine/streamrules.h"
#include "models/sync/format/names.h"
#include "models/sync/space/sharereading.h"

#include <algorithm>
#include <limits>

namespace xunzhen::sync {

namespace {

const QString kOpen = QStringLiteral("archiveIncomplete");
constexpr int kFilesAtOnce = 2'000;

}

qint64 Snapshots::operationsIn(const std::vector<VectorEntry> &vector)
{
    qint64 sum = 0;
    for (const VectorEntry &one : vector)
        sum += one.seq;
    return sum;
}

bool Snapshots::isArchiveComplete(const SyncContext &context)
{
    return !store::Settings(context.database).value(context.setting(kOpen)).has_value();
}

/// Nothing of others is here, and somebody's head was not read yet.
bool Snapshots::isFresh(const std::vector<ShareEntry> &heads) const
{
    if (store::OperationLog(m_context.database).hasOthersThan(m_self.stream(), m_context.slot))
        return false;
    const QStringList seen = store::SyncLedger(m_context.database, m_context.slot).seenHeads(m_context.place);
    const QString own = names::stream(m_self.stream());
    return std::any_of(heads.begin(), heads.end(), [&](const ShareEntry &entry) {
        return !entry.name.startsWith(own) && !seen.contains(entry.name); });
}

Snapshots::Attestations Snapshots::attestations(const std::vector<ShareEntry> &heads, SyncReport &report) const
{
    HeadReader reader(m_context, m_context.share, m_space);
    Attestations all;
    for (const ShareEntry &entry : heads) {
        const auto name = names::parseHead(entry.name);
        const Certificate *const author = name && name->isExact ? m_roster.byName(name->stream.left(names::kDeviceLength)) : nullptr;
        if (!author || author->device == m_self.device() || m_roster.revocationOf(author->device))
            continue;
        if (const auto head = reader.read(entry.name, name->stream, *author, report.notes))
            for (const Attested &one : head->attested)
                all.emplace_back(author->device, one);
    }
    return all;
}

bool Snapshots::bootstrap(const std::vector<ShareEntry> &heads, SyncReport &report, const base::Work &work)
{
    if (!isKeyed() || !isFresh(heads))
        return false;
    auto left = m_context.share.list(names::kSnapshots);
    const auto said = left.empty() ? Attestations() : attestations(heads, report);
    store::Patience patience(m_context.database, work, store::Patience::Ends::Soon, m_context.pause);
    while (const auto best = takeBest(left, said, report, work)) {
        const auto written = start(*best, patience, report);
        if (written != store::Written::Refused)
            return written == store::Written::Done;
        report.notes.push_back({QStringLiteral("snapshot-unconfirmed"), {best->name}});
    }
    return false;
}

/// The one that holds most. It and those of no use are no longer in `left`.
std::optional<Snapshots::Found> Snapshots::takeBest(std::vector<ShareEntry> &left, const Attestations &said, SyncReport &report,
                                                    const base::Work &work) const
{
    std::optional<Found> best;
    std::erase_if(left, [&](const ShareEntry &entry) {
        work.checkpoint();
        auto found = isSpokenFor(entry.name, said) ? read(entry, report) : std::nullopt;
        if (!found)
            report.notes.push_back({QStringLiteral("snapshot-unconfirmed"), {entry.name}});
        if (!found || !isCandidate(*found, said, report))
            return true;
        if (!best || operationsIn(best->header.vector) < operationsIn(found->header.vector))
            best = std::move(found);
        return false;
    });
    if (best)
        std::erase_if(left, [&](const ShareEntry &entry) { return entry.name == best->name; });
    return best;
}

/// By its name: one that nobody vouches for may be large, and is not read in vain.
bool Snapshots::isSpokenFor(const QString &fileName, const Attestations &said)
{
    const auto name = names::parseSnapshot(fileName);
    return name && std::any_of(said.begin(), said.end(), [&](const auto &one) {
        return names::device(one.first) != name->device && QString::fromLatin1(one.second.vectorHash.toHex()).startsWith(name->vector16);
    });
}

/// A second device vouches for it, and it can be read.
bool Snapshots::isCandidate(const Found &found, const Attestations &said, SyncReport &report) const
{
    const SnapshotHeader &header = found.header;
    const QByteArray vectorHash = SpaceState::hashOf(header.vector);
    const bool isConfirmed = std::any_of(said.begin(), said.end(), [&](const auto &one) {
        return one.first != header.maker.device && one.second == Attested{vectorHash, header.stateHash};
    });
    if (!isConfirmed)
        report.notes.push_back({QStringLiteral("snapshot-unconfirmed"), {found.name}});
    else if (header.keyEpoch != 0 && !m_keys.holds(header.keyEpoch))
        report.notes.push_back({QStringLiteral("key-missing"), {found.name}});
    else
        return StreamRules(m_roster).endsAtPins(header.vector);
    return false;
}

store::Written Snapshots::start(const Found &found, store::Patience &patience, SyncReport &report)
{
    try {
        return load(found, patience, report);
    } catch (const base::Error &error) {
        if (!isAboutContent(error))
            throw;
        return store::Written::Refused;
    }
}

/// Refused when it does not hold what was confirmed.
store::Written Snapshots::load(const Found &found, store::Patience &patience, SyncReport &report)
{
    store::Database &database = m_context.database;
    if (int(found.header.schema) != store::schemaVersion(database))
        return store::Written::Refused;
    const store::SpaceCopy copy(database, snapshotDatabase(found.file, found.header, m_keys), m_space.kind);
    std::vector<std::pair<QString, QByteArray>> changed;
    const auto written = store::writePatiently(database, patience, [&] {
        const auto own = store::OperationLog(database).read(m_self.stream(), 1, std::numeric_limits<int>::max());
        const auto ownSegments = store::SyncLedger(database, m_context.slot).segments(m_self.stream());
        copy.load();
        if (!holdsWhatIsConfirmed(found.header))
            return false;
        goOnAfter(copy, own, ownSegments);
        changed = copy.records();
        return true;
    });
    if (written != store::Written::Done)
        return written;
    m_state.learn(found.header.vector, found.header.stateHash);
    report.changed.add(changed);
    report.snapshotOps = operationsIn(found.header.vector);
    return written;
}

/// And nothing in the name of this laptop, whose own work comes after it.
bool Snapshots::holdsWhatIsConfirmed(const SnapshotHeader &header) const
{
    const store::OperationLog log(m_context.database);
    return m_state.vector() == header.vector && log.stateHash(m_context.slot) == header.stateHash
           && log.lastSequence(m_self.stream()) == 0;
}

void Snapshots::goOnAfter(const store::SpaceCopy &copy, const std::vector<store::Operation> &own,
                          const std::vector<store::SegmentEntry> &ownSegments)
{
    store::Database &database = m_context.database;
    copy.observeClock();
    database.captureState().claimStream(m_context.slot);
    store::OperationLog(database).apply(own, m_context.slot);
    for (const store::SegmentEntry &segment : ownSegments)
        store::SyncLedger(database, m_context.slot).addSegment(segment);
    store::Settings(database).set(m_context.setting(kOpen), QStringLiteral("1"));
    if (m_context.slot == domain::SpaceSlot::Main) // nothing that a registry carries names a file
        BlobExchange::markMissing(database);
}

void Snapshots::fillArchive(SyncReport &report, const base::Work &work)
{
    if (isArchiveComplete(m_context))
        return;
    int left = kFilesAtOnce;
    const store::Streams streams(m_context.database, m_context.slot);
    for (const store::StreamKey &key : streams.all()) {
        std::optional<StreamFiles> files;
        for (const store::SegmentEntry &segment : store::SyncLedger(m_context.database, m_context.slot).segments(key)) {
            if (m_archive.size(segment.fileName))
                continue;
            work.checkpoint();
            if (!files)
                files.emplace(m_context.share, names::stream({key.device, streams.branch(key).wire}));
            if (--left < 0)
                return;
            bool isHere = false;
            do {
                for (const SegmentSource &source : files->at(segment.firstSeq))
                    if (const auto bytes = files->read(source, report.notes); bytes && isWhole(*bytes, segment.hash) && !isHere) {
                        m_archive.put(segment.fileName, *bytes);
                        isHere = true;
                    }
            } while (!isHere && files->lookFurther(report.notes));
            if (!isHere)
                return; // another day
        }
    }
    store::Transaction transaction(m_context.database);
    store::Settings(m_context.database).remove(m_context.setting(kOpen));
    transaction.commit();
}

}
