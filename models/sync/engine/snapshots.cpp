#include "models/sync/engine/snapshots.h"

#include "models/base/error.h"
#include "models/store/files/durablefile.h"
#include "models/store/merge/spacecopy.h"
#include "models/store/migrator.h"
#include "models/store/schemaversion.h"
#include "models/store/synced/streams.h"
#include "models/store/transaction.h"
#include "models/sync/engine/dailylook.h"
#include "models/sync/engine/spacestate.h"
#include "models/sync/format/names.h"
#include "models/sync/space/sharereading.h"

#include <QFile>
#include <QScopeGuard>

#include <algorithm>

namespace xunzhen::sync {

using base::Error;
using base::ErrorCode;

namespace {

// Of one folder of the space.
const QString kJudged = QStringLiteral("snapshotsJudged");   ///< name:vector:state, empty hashes = not confirmed
const QString kMade = QStringLiteral("snapshotsMade");       ///< own, oldest first
const QString kOpsThen = QStringLiteral("snapshotOps");      ///< operations here when the last one was seen
constexpr int kOpsAtOnce = 30'000;

QStringList linesOf(const SyncContext &context, const QString &key)
{
    return store::Settings(context.database).value(context.placeSetting(key), {}).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

void remember(const SyncContext &context, const QString &key, const QString &text)
{
    store::Transaction transaction(context.database);
    store::Settings(context.database).set(context.placeSetting(key), text);
    transaction.commit();
}

/// Those before the first gap, up to the last that is wanted.
std::vector<store::Operation> firstRun(std::vector<store::Operation> operations, qint64 last)
{
    std::size_t length = 0;
    while (length < operations.size() && operations[length].version.seq == operations[0].version.seq + qint64(length)
           && operations[length].version.seq <= last)
        ++length;
    operations.resize(length);
    return operations;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::Io, file.errorString());
    return file.readAll();
}

}

std::vector<Attested> Snapshots::attested(const SyncContext &context)
{
    std::vector<Attested> attested;
    for (const QString &line : linesOf(context, kJudged))
        if (const QStringList parts = line.split(QLatin1Char(':')); parts.size() == 3 && !parts[1].isEmpty())
            attested.push_back({QByteArray::fromHex(parts[1].toLatin1()), QByteArray::fromHex(parts[2].toLatin1())});
    return attested;
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

void Snapshots::run(SyncReport &report, const base::Work &work)
{
    DailyLook daily(m_context, QStringLiteral("snapshotsLookedOn"));
    if (!daily.isDue())
        return;
    const auto there = m_context.share.list(names::kSnapshots);
    confirm(there, report);
    work.checkpoint();
    if (isKeyed() && isArchiveComplete(m_context) && isWorthIt(there))
        make(there, report);
    daily.remember();
}

/// Each is read once; what is gone is forgotten. One that names what is not here yet is looked at another day.
void Snapshots::confirm(const std::vector<ShareEntry> &there, SyncReport &report)
{
    QStringList judged;
    const QStringList before = linesOf(m_context, kJudged);
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
        remember(m_context, kJudged, judged.join(QLatin1Char('\n')));
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
    if (m_state.vector() == vector)
        return m_state.hash(m_self.stream());
    const QString path = workFile(QStringLiteral("replayed.db"));
    const auto sweep = qScopeGuard([&path] { QFile::remove(path); });
    const auto scratch = store::Migrator(m_context.clock).open(path).database;
    if (!scratch)
        return std::nullopt;
    for (const VectorEntry &one : vector)
        if (!isReplayed(one, *scratch))
            return std::nullopt;
    return store::OperationLog(*scratch).stateHash();
}

/// False when operations of it are not here. A path behind a fork, and what follows a range that was declared lost, begins further on.
bool Snapshots::isReplayed(const VectorEntry &entry, store::Database &scratch) const
{
    const store::OperationLog log(m_context.database);
    for (qint64 next = 1; next <= entry.seq;) {
        const auto operations = firstRun(log.read(entry.stream, next, kOpsAtOnce), entry.seq);
        if (operations.empty())
            return false;
        store::Transaction transaction(scratch);
        if (const qint64 first = operations.front().version.seq; first > next)
            store::Streams(scratch).skip(entry.stream, first - 1);
        store::OperationLog(scratch).apply(operations);
        transaction.commit();
        next = operations.back().version.seq + 1;
    }
    return true;
}

bool Snapshots::isWorthIt(const std::vector<ShareEntry> &there) const
{
    const qint64 now = operationsIn(m_state.vector());
    const QStringList known = store::Settings(m_context.database).value(m_context.placeSetting(kOpsThen), {}).split(QLatin1Char(' '));
    const qint64 then = known.front().toLongLong();
    QStringList names;
    for (const ShareEntry &entry : there)
        if (names::parseSnapshot(entry.name))
            names << entry.name;
    const bool isNews = std::any_of(names.begin(), names.end(), [&](const QString &name) { return !known.contains(name); });
    if (isNews) {
        remember(m_context, kOpsThen, QString::number(now) + QLatin1Char(' ') + names.join(QLatin1Char(' ')));
        return false;
    }
    return now - then > m_worth.many || (now - then >= m_worth.few && (now - then) * 5 > then);
}

void Snapshots::make(const std::vector<ShareEntry> &there, SyncReport &report)
{
    const QString path = workFile(QStringLiteral("snapshot.db"));
    const auto sweep = qScopeGuard([&path] { QFile::remove(path); });
    const auto header = copyTo(path);
    if (!header)
        return; // something was written meanwhile
    const QByteArray file = encodeSnapshot(*header, contentOf(path), m_self, m_keys);
    const QString name = names::snapshot(SpaceState::hashOf(header->vector), m_self.device());
    if (FilePublisher(m_context.share, m_context.pause).publish(name, file) == FilePublisher::Result::Postponed)
        report.notes.push_back({QStringLiteral("postponed"), {name}});
    else
        rememberMade(name, operationsIn(header->vector), there);
}

std::optional<SnapshotHeader> Snapshots::copyTo(const QString &path) const
{
    store::Database &database = m_context.database;
    SnapshotHeader header;
    header.space = m_space.space;
    header.schema = quint32(store::schemaVersion(database));
    const store::SpaceCopy copy(database, path, m_space.kind);
    store::Transaction transaction(database, store::Transaction::Kind::Attached);
    const auto hash = m_state.hash(m_self.stream());
    if (!hash)
        return std::nullopt;
    header.vector = m_state.vector();
    header.stateHash = *hash;
    copy.save();
    transaction.commit();
    return header;
}

void Snapshots::rememberMade(const QString &name, qint64 operations, const std::vector<ShareEntry> &there)
{
    QStringList made = linesOf(m_context, kMade) << name;
    for (; made.size() > kKept; made.removeFirst())
        m_context.share.remove(made.front());
    remember(m_context, kMade, made.join(QLatin1Char('\n')));
    QStringList known{QString::number(operations), name.section(QLatin1Char('/'), -1)};
    for (const ShareEntry &entry : there)
        known << entry.name;
    remember(m_context, kOpsThen, known.join(QLatin1Char(' ')));
}

}
