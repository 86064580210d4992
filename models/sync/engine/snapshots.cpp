#include "models/sync/engine/snapshots.h"

#include "models/base/error.h"
#include "models/store/capture/capturestate.h"
#include "models/store/files/durablefile.h"
#include "models/store/merge/spacecopy.h"
#include "models/store/migrator.h"
#include "models/store/schemaversion.h"
#include "models/store/synced/streams.h"
#include "models/store/transaction.h"
#include "models/sync/engine/blobexchange.h"
#include "models/sync/engine/dailylook.h"
#include "models/sync/engine/headreader.h"
#include "models/sync/engine/spacestate.h"
#include "models/sync/engine/streamfiles.h"
#include "models/sync/format/names.h"
#include "models/sync/space/sharereading.h"

#include <QFile>
#include <QScopeGuard>

#include <algorithm>
#include <limits>

namespace xunzhen::sync {

using base::Error;
using base::ErrorCode;

namespace {

const QString kJudged = QStringLiteral("sync.snapshotsJudged");   ///< name:vector:state, empty hashes = not confirmed
const QString kMade = QStringLiteral("sync.snapshotsMade");       ///< own, oldest first
const QString kOpsThen = QStringLiteral("sync.snapshotOps");      ///< operations here when the last one was seen
const QString kOpen = QStringLiteral("sync.archiveIncomplete");
constexpr int kOpsAtOnce = 30'000;
constexpr int kFilesAtOnce = 2'000;

qint64 operationsIn(const std::vector<VectorEntry> &vector)
{
    qint64 sum = 0;
    for (const VectorEntry &one : vector)
        sum += one.seq;
    return sum;
}

QStringList linesOf(store::Database &database, const QString &key)
{
    return store::Settings(database).value(key, {}).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

void remember(store::Database &database, const QString &key, const QString &text)
{
    store::Transaction transaction(database);
    store::Settings(database).set(key, text);
    transaction.commit();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::Io, file.errorString());
    return file.readAll();
}

}

std::vector<Attested> Snapshots::attested(store::Database &database)
{
    std::vector<Attested> attested;
    for (const QString &line : linesOf(database, kJudged))
        if (const QStringList parts = line.split(QLatin1Char(':')); parts.size() == 3 && !parts[1].isEmpty())
            attested.push_back({QByteArray::fromHex(parts[1].toLatin1()), QByteArray::fromHex(parts[2].toLatin1())});
    return attested;
}

bool Snapshots::isArchiveComplete(store::Database &database)
{
    return !store::Settings(database).value(kOpen).has_value();
}

QString Snapshots::workFile(const QString &name) const
{
    const QString folder = m_context.archiveFolder + QStringLiteral("/incoming");
    store::makeFolder(folder);
    QFile::remove(folder + QLatin1Char('/') + name);
    return folder + QLatin1Char('/') + name;
}

std::optional<Snapshots::Found> Snapshots::read(const ShareEntry &entry, SyncReport &report) const
{
    const auto name = names::parseSnapshot(entry.name);
    const Certificate *const maker = name && !entry.isFolder ? m_roster.byName(name->device) : nullptr;
    if (!maker || m_roster.revocationOf(maker->device))
        return std::nullopt;
    const QString path = names::kSnapshots + QLatin1Char('/') + entry.name;
    const auto file = readOrNote(m_context.share, path, limits::kSnapshotFile, report.notes);
    try {
        Found found{entry.name, readSnapshotHeader(file.value_or(QByteArray())), {}};
        const QByteArray vectorHash = SpaceState::hashOf(found.header.vector);
        if (found.header.space != m_space.space || found.header.maker.device != maker->device
            || names::snapshot(vectorHash, maker->device) != path)
            return std::nullopt;
        found.file = *file;
        return found;
    } catch (const Error &error) {
        if (!isAboutContent(error))
            throw;
        return std::nullopt;
    }
}

bool Snapshots::isFresh() const
{
    const auto isOwn = [this](const store::StreamKey &key) { return key == m_self.stream(); };
    const auto tips = store::OperationLog(m_context.database).tips(m_context.slot);
    return std::all_of(tips.begin(), tips.end(), [&](const store::StreamTip &tip) { return isOwn(tip.stream); });
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
    if (!isFresh())
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
    if (!best || load(*best, report))
        return best.has_value();
    report.notes.push_back({QStringLiteral("snapshot-unconfirmed"), {best->name}});
    return false;
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
            database.captureState().claimStream();
            store::OperationLog(database).apply(own);
            for (const store::SegmentEntry &segment : ownSegments)
                store::SyncLedger(database, domain::SpaceSlot::Main).addSegment(segment);
            store::Settings(database).set(kOpen, QStringLiteral("1"));
            BlobExchange::markMissing(database);
            const auto changed = store::SpaceCopy::records(database);
            transaction.commit();
            report.changed.insert(report.changed.end(), changed.begin(), changed.end());
            report.snapshotOps = operationsIn(found.header.vector);
        }
    }
    QFile::remove(path);
    return isRight;
}

void Snapshots::run(SyncReport &report, const base::Work &work)
{
    DailyLook daily(m_context, QStringLiteral("snapshotsLookedOn"));
    if (!daily.isDue())
        return;
    const auto there = m_context.share.list(names::kSnapshots);
    confirm(there, report);
    work.checkpoint();
    if (isArchiveComplete(m_context.database) && isWorthIt(there))
        make(there, report);
    daily.remember();
}

/// Each is read once; what is gone is forgotten. One that names what is not here yet is looked at another day.
void Snapshots::confirm(const std::vector<ShareEntry> &there, SyncReport &report)
{
    QStringList judged;
    const QStringList before = linesOf(m_context.database, kJudged);
    for (const ShareEntry &entry : there) {
        const auto known = std::find_if(before.begin(), before.end(), [&](const QString &line) {
            return line.startsWith(entry.name + QLatin1Char(':')); });
        const auto name = names::parseSnapshot(entry.name);
        if (known != before.end())
            judged << *known;
        if (known != before.end() || !name || name->device == names::device(m_self.device()))
            continue;
        const auto found = read(entry, report);
        const auto state = found && holdsAll(found->header.vector) ? stateAt(found->header.vector) : std::nullopt;
        if (!state)
            continue;
        const bool isRight = *state == found->header.stateHash;
        judged << entry.name + QLatin1Char(':')
                      + (isRight ? QString::fromLatin1(SpaceState::hashOf(found->header.vector).toHex()) : QString())
                      + QLatin1Char(':') + (isRight ? QString::fromLatin1(state->toHex()) : QString());
        if (!isRight)
            report.notes.push_back({QStringLiteral("snapshot-unconfirmed"), {entry.name}});
    }
    if (judged != before)
        remember(m_context.database, kJudged, judged.join(QLatin1Char('\n')));
}

bool Snapshots::holdsAll(const std::vector<VectorEntry> &vector) const
{
    const store::SyncLedger ledger(m_context.database, m_context.slot);
    return std::all_of(vector.begin(), vector.end(), [&](const VectorEntry &one) {
        const auto segment = ledger.segmentHolding(one.stream, one.seq);
        return segment && segment->firstSeq + segment->opCount - 1 == one.seq && segment->hash.startsWith(one.tip);
    });
}

/// The state that follows from exactly these operations, derived anew beside the store.
std::optional<QByteArray> Snapshots::stateAt(const std::vector<VectorEntry> &vector) const
{
    if (const SpaceState state(m_context.database, m_context.slot); state.vector() == vector)
        return state.hash(m_self.stream());
    const store::OperationLog log(m_context.database);
    const QString path = workFile(QStringLiteral("replayed.db"));
    const auto sweep = qScopeGuard([&path] { QFile::remove(path); });
    const auto scratch = store::Migrator(m_context.clock).open(path).database;
    if (!scratch)
        return std::nullopt;
    store::OperationLog replayed(*scratch);
    for (const VectorEntry &one : vector)
        for (qint64 next = 1; next <= one.seq;) {
            const int limit = int(std::min<qint64>(kOpsAtOnce, one.seq - next + 1));
            const auto operations = log.read(one.stream, next, limit);
            if (operations.empty())
                return std::nullopt;
            store::Transaction transaction(*scratch);
            replayed.apply(operations);
            transaction.commit();
            next = operations.back().version.seq + 1;
        }
    return replayed.stateHash();
}

bool Snapshots::isWorthIt(const std::vector<ShareEntry> &there) const
{
    const qint64 now = operationsIn(SpaceState(m_context.database, m_context.slot).vector());
    const QStringList known = store::Settings(m_context.database).value(kOpsThen, {}).split(QLatin1Char(' '));
    const qint64 then = known.front().toLongLong();
    QStringList names;
    for (const ShareEntry &entry : there)
        if (names::parseSnapshot(entry.name))
            names << entry.name;
    const bool isNews = std::any_of(names.begin(), names.end(), [&](const QString &name) { return !known.contains(name); });
    if (isNews) {
        remember(m_context.database, kOpsThen, QString::number(now) + QLatin1Char(' ') + names.join(QLatin1Char(' ')));
        return false;
    }
    return now - then > m_worth.many || (now - then >= m_worth.few && (now - then) * 5 > then);
}

void Snapshots::make(const std::vector<ShareEntry> &there, SyncReport &report)
{
    store::Database &database = m_context.database;
    const QString path = workFile(QStringLiteral("snapshot.db"));
    SnapshotHeader header;
    header.space = m_space.space;
    header.schema = quint32(store::schemaVersion(database));
    {
        const store::SpaceCopy copy(database, path);
        store::Transaction transaction(database);
        const SpaceState state(database, domain::SpaceSlot::Main);
        const auto hash = state.hash(m_self.stream());
        if (!hash)
            return; // something was written meanwhile
        header.vector = state.vector();
        header.stateHash = *hash;
        copy.save();
        transaction.commit();
    }
    const QByteArray file = encodeSnapshot(header, contentOf(path), m_self);
    QFile::remove(path);
    const QString name = names::snapshot(SpaceState::hashOf(header.vector), m_self.device());
    if (FilePublisher(m_context.share, m_context.pause).publish(name, file) == FilePublisher::Result::Postponed) {
        report.notes.push_back({QStringLiteral("postponed"), {name}});
        return;
    }
    QStringList made = linesOf(database, kMade) << name;
    for (; made.size() > kKept; made.removeFirst())
        m_context.share.remove(made.front());
    remember(database, kMade, made.join(QLatin1Char('\n')));
    QStringList known{QString::number(operationsIn(header.vector)), name.section(QLatin1Char('/'), -1)};
    for (const ShareEntry &entry : there)
        known << entry.name;
    remember(database, kOpsThen, known.join(QLatin1Char(' ')));
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
