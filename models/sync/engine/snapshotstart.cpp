// How a new laptop starts from a snapshot, and how its archive is filled afterwards.
#include "models/sync/engine/snapshots.h"

#include "models/base/error.h"
#include "models/store/capture/capturestate.h"
#include "models/store/files/durablefile.h"
#include "models/store/local/settings.h"
#include "models/store/merge/spacecopy.h"
#include "models/store/schemaversion.h"
#include "models/store/synced/streams.h"
#include "models/store/synced/syncledger.h"
#include "models/store/transaction.h"
#include "models/sync/engine/blobexchange.h"
#include "models/sync/engine/headreader.h"
#include "models/sync/engine/spacestate.h"
#include "models/sync/engine/streamfiles.h"
#include "models/sync/format/names.h"
#include "models/sync/space/sharereading.h"

#include <QFile>

#include <algorithm>
#include <limits>

namespace xunzhen::sync {

namespace {

const QString kOpen = QStringLiteral("sync.archiveIncomplete");
constexpr int kFilesAtOnce = 2'000;

}

qint64 Snapshots::operationsIn(const std::vector<VectorEntry> &vector)
{
    qint64 sum = 0;
    for (const VectorEntry &one : vector)
        sum += one.seq;
    return sum;
}

bool Snapshots::isArchiveComplete(store::Database &database)
{
    return !store::Settings(database).value(kOpen).has_value();
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

std::vector<std::pair<QByteArray, Attested>> Snapshots::attestations(const std::vector<ShareEntry> &heads,
                                                                     SyncReport &report) const
{
    HeadReader reader(m_context, m_context.share, m_space);
    std::vector<std::pair<QByteArray, Attested>> all;
    for (const ShareEntry &entry : heads) {
        const auto name = names::parseHead(entry.name);
        const Certificate *const author = name && name->isExact ? m_roster.byName(name->stream.left(26)) : nullptr;
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
    if (!isFresh(heads))
        return false;
    std::optional<Found> best;
    const auto there = m_context.share.list(names::kSnapshots);
    const auto said = there.empty() ? decltype(attestations(heads, report)){} : attestations(heads, report);
    for (const ShareEntry &entry : there) {
        work.checkpoint();
        auto found = read(entry, report);
        const bool isConfirmed = found && std::any_of(said.begin(), said.end(), [&](const auto &one) {
            return one.first != found->header.maker.device && one.second.stateHash == found->header.stateHash
                   && one.second.vectorHash == SpaceState::hashOf(found->header.vector);
        });
        if (!isConfirmed)
            report.notes.push_back({QStringLiteral("snapshot-unconfirmed"), {entry.name}});
        else if (!best || operationsIn(best->header.vector) < operationsIn(found->header.vector))
            best = std::move(found);
    }
    if (!best || isLoaded(*best, report))
        return best.has_value();
    report.notes.push_back({QStringLiteral("snapshot-unconfirmed"), {best->name}});
    return false;
}

bool Snapshots::isLoaded(const Found &found, SyncReport &report)
{
    try {
        return load(found, report);
    } catch (const base::Error &error) {
        if (!isAboutContent(error))
            throw;
        return false;
    }
}

/// False, and nothing has changed, when it does not hold what was confirmed.
bool Snapshots::load(const Found &found, SyncReport &report)
{
    store::Database &database = m_context.database;
    if (int(found.header.schema) != store::schemaVersion(database))
        return false;
    const QString path = workFile(QStringLiteral("snapshot.db"));
    store::writeDurably(path, snapshotDatabase(found.file, found.header));
    const store::OperationLog log(database);
    const auto own = log.read(m_self.stream(), 1, std::numeric_limits<int>::max());
    const auto ownSegments = store::SyncLedger(database, domain::SpaceSlot::Main).segments(m_self.stream());
    bool isRight = false;
    {
        const store::SpaceCopy copy(database, path);
        store::Transaction transaction(database);
        copy.load();
        isRight = SpaceState(database, domain::SpaceSlot::Main).vector() == found.header.vector && log.stateHash() == found.header.stateHash
                  && !store::Streams(database).find(m_self.stream());
        if (isRight) {
            copy.observeClock();
            database.captureState().claimStream();
            store::OperationLog(database).apply(own);
            for (const store::SegmentEntry &segment : ownSegments)
                store::SyncLedger(database, domain::SpaceSlot::Main).addSegment(segment);
            store::Settings(database).set(kOpen, QStringLiteral("1"));
            BlobExchange::markMissing(database);
            const auto changed = store::SpaceCopy::records(database);
            transaction.commit();
            report.changed.add(changed);
            report.snapshotOps = operationsIn(found.header.vector);
        }
    }
    QFile::remove(path);
    return isRight;
}

void Snapshots::fillArchive(SyncReport &report, const base::Work &work)
{
    if (isArchiveComplete(m_context.database))
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
    store::Settings(m_context.database).remove(kOpen);
    transaction.commit();
}

}
