#include "models/sync/engine/replay.h"

#include "models/base/error.h"
#include "models/store/givingway.h"
#include "models/store/merge/foreignoperations.h"
#include "models/store/merge/logrefill.h"
#include "models/store/synced/syncledger.h"
#include "models/sync/engine/forkproof.h"
#include "models/sync/format/names.h"
#include "models/sync/space/membership.h"
#include "models/sync/space/sharereading.h"

#include <QScopeGuard>

#include <algorithm>
#include <map>
#include <set>

namespace xunzhen::sync {

using base::Error;
using base::ErrorCode;

namespace {

constexpr std::size_t kOpsAtOnce = 30'000;

std::vector<store::StreamKey> streamsIn(const std::vector<TreePath> &paths)
{
    std::vector<store::StreamKey> keys;
    for (const TreePath &path : paths)
        keys.push_back(path.branch.key);
    return keys;
}

bool isSegment(const std::optional<QByteArray> &file, const QByteArray &hash)
{
    try {
        if (!file || sealedHash(*file) != hash)
            return false;
        verifyHash(*file);
        return true;
    } catch (const Error &) {
        return false;
    }
}

bool hasBranches(const TreePath &path, const std::vector<TreePath> &paths)
{
    return std::any_of(paths.begin(), paths.end(), [&](const TreePath &other) {
        return other.branch.parent == path.branch.key && other.branch.key != path.branch.key;
    });
}

store::SegmentEntry entryOf(const TreePath &path, const TreeSegment &segment)
{
    return {path.branch.key, segment.firstSeq, segment.count, segment.hash, segment.fileName};
}

}

Replay::Replay(SyncContext &context, const Roster &roster, const SpaceKeys &keys)
    : m_context(context), m_roster(roster), m_keys(keys), m_archive(context.archiveFolder)
{
    if (const auto space = Membership(context.database, context.slot).space())
        m_kind = space->kind;
    if (const auto self = DeviceIdentity::load(context.keys, context.slot))
        m_self = self->stream();
}

Replay::Obstacle Replay::run(const base::Work &work)
{
    const std::vector<TreePath> paths = readArchive(work).paths(m_roster);
    Obstacle obstacle = Obstacle::Busy;
    const auto written = store::writeGivingWay(m_context.database, [&] {
        obstacle = fill(paths, work);
        return obstacle == Obstacle::None;
    });
    return written == store::Written::GaveWay ? Obstacle::Busy : obstacle;
}

Replay::Obstacle Replay::fill(const std::vector<TreePath> &paths, const base::Work &work)
{
    if (isUnsealed())
        return Obstacle::Unsealed;
    store::LogRefill refill(m_context.database);
    refill.begin(refilled(paths));
    writeLedger(paths);
    std::set<store::StreamKey> incomplete;
    for (const TreePath &path : paths) {
        const std::size_t before = m_awaited.size();
        if (incomplete.contains(path.branch.parent) || !applyPath(path, work)) {
            if (isOwn(path)) {
                m_hindering.assign(m_awaited.begin() + std::ptrdiff_t(before), m_awaited.end());
                return Obstacle::Waiting; // its numbers would be given twice
            }
            incomplete.insert(path.branch.key);
            store::SyncLedger(m_context.database, m_context.slot).forgetSegments(path.branch.key, reached(path.branch));
        }
    }
    for (auto aside = refill.nextAside(kOpsAtOnce); !aside.empty(); aside = refill.nextAside(kOpsAtOnce))
        apply(aside);
    const auto dropped = refill.finish();
    m_changed.add(dropped);
    tellForks(paths);
    tellOwnEnds(paths);
    return Obstacle::None;
}

/// The archive lacks it, and the log is filled from there.
bool Replay::isUnsealed() const
{
    if (!m_self)
        return false;
    const auto sealed = store::SyncLedger(m_context.database, m_context.slot).lastSegment(*m_self);
    return sealed && store::OperationLog(m_context.database).lastSequence(*m_self) > sealed->firstSeq + sealed->opCount - 1;
}

/// The first number of the path that the log does not hold.
qint64 Replay::reached(const store::StreamBranch &branch) const
{
    return std::max(branch.start, store::OperationLog(m_context.database).lastSequence(branch.key) + 1);
}

bool Replay::isOwn(const TreePath &path) const
{
    return m_self && path.branch.key.device == m_self->device && path.branch.wire == m_self->incarnation;
}

/// Every stream of which there are segments, also those that nobody accepts any more.
std::vector<store::StreamKey> Replay::refilled(const std::vector<TreePath> &paths) const
{
    std::vector<store::StreamKey> keys = streamsIn(paths);
    const store::SyncLedger ledger(m_context.database, m_context.slot);
    for (const store::StreamKey &key : store::Streams(m_context.database, m_context.slot).all())
        if (ledger.lastSegment(key))
            keys.push_back(key);
    return keys;
}

/// What the ledger knows must be there: a log that is filled from less would have lost something.
SegmentTree Replay::readArchive(const base::Work &work)
{
    const store::SyncLedger ledger(m_context.database, m_context.slot);
    for (const store::StreamKey &key : store::Streams(m_context.database, m_context.slot).all())
        for (const store::SegmentEntry &segment : ledger.segments(key))
            healArchive(segment);
    SegmentTree tree;
    for (const QString &name : m_archive.segments(names::kSegments)) {
        work.checkpoint();
        const auto file = m_archive.get(name);
        try {
            const SegmentHeader header = readSegmentHeader(file.value_or(QByteArray()));
            tree.add(header, sealedHash(*file), name);
        } catch (const Error &error) {
            if (!isAboutContent(error))
                throw;
            m_notes.push_back({QStringLiteral("archive-damaged"), {name}});
        }
    }
    return tree;
}

/// From the folder, where a file of this name can hold nothing else.
void Replay::healArchive(const store::SegmentEntry &segment)
{
    if (isSegment(m_archive.get(segment.fileName), segment.hash))
        return;
    const auto file = readOrNote(m_context.share, segment.fileName, limits::kSegmentFile, m_notes);
    if (!isSegment(file, segment.hash))
        throw Error(ErrorCode::DamagedFile, segment.fileName, {{QStringLiteral("archive-damaged"), segment.fileName, {}}});
    m_archive.put(segment.fileName, *file);
}

void Replay::writeLedger(const std::vector<TreePath> &paths)
{
    store::Streams streams(m_context.database, m_context.slot);
    store::SyncLedger ledger(m_context.database, m_context.slot);
    streams.forgetBranches();
    ledger.forgetSegments();
    ledger.forgetSeenHeads();
    for (const TreePath &path : paths) {
        if (path.segments.empty() && !hasBranches(path, paths))
            continue;
        streams.setBranch(path.branch);
        for (const TreeSegment &segment : path.segments)
            ledger.addSegment(entryOf(path, segment));
    }
}

/// False when it ends early, at a segment that cannot be read yet.
bool Replay::applyPath(const TreePath &path, const base::Work &work)
{
    const Lineages lineages(m_context.database, m_roster, m_archive);
    const auto sweep = qScopeGuard([&] { m_awaited.insert(m_awaited.end(), lineages.doubtful().begin(), lineages.doubtful().end()); });
    std::vector<store::Operation> operations;
    qint64 next = path.branch.start;
    for (const TreeSegment &segment : path.segments) {
        work.checkpoint();
        if (segment.firstSeq != next || operations.size() >= kOpsAtOnce)
            apply(std::exchange(operations, {}));
        if (segment.firstSeq != next)
            store::Streams(m_context.database, m_context.slot).skip(path.branch.key, segment.firstSeq - 1);
        if (const auto more = read(segment, lineages.lineageOf(path.branch.key))) {
            operations.insert(operations.end(), more->begin(), more->end());
        } else {
            apply(operations);
            return false;
        }
        next = segment.lastSeq() + 1;
    }
    apply(operations);
    return true;
}

/// nullopt while it names a branch that is not here yet, or lacks a key that an admin has still to give.
std::optional<std::vector<store::Operation>> Replay::read(const TreeSegment &segment, const Lineage &lineage)
{
    try {
        return store::withoutForeign(decodeSegment(m_archive.get(segment.fileName).value(), lineage, m_keys), m_kind);
    } catch (const MissingSegment &awaits) {
        m_awaited.push_back(awaits);
        return std::nullopt;
    } catch (const Error &error) {
        if (error.code() != ErrorCode::KeyMissing)
            throw;
        m_notes.push_back({QStringLiteral("key-missing"), {segment.fileName}});
        return std::nullopt;
    }
}

void Replay::apply(const std::vector<store::Operation> &operations)
{
    const auto changed = store::OperationLog(m_context.database).apply(operations, m_context.slot);
    m_changed.add(changed);
}

/// The proof of a fork goes into this laptop's own stream, once in the whole space: its name follows from the fork.
void Replay::tellForks(const std::vector<TreePath> &paths)
{
    std::map<store::StreamKey, ForkProof> forks;
    for (const TreePath &path : paths) {
        const store::StreamBranch &branch = path.branch;
        if (branch.parent == branch.key)
            continue;
        ForkProof &proof = forks[branch.parent];
        proof.wire = {branch.key.device, branch.wire};
        proof.parent = branch.parent;
        proof.firstSeq = branch.start;
        proof.segments.push_back(path.segments.front().hash);
    }
    store::OperationLog log(m_context.database);
    for (auto &[parent, proof] : forks) {
        std::sort(proof.segments.begin(), proof.segments.end());
        log.tell(m_context.slot, QString::fromLatin1(kForkEntity), forkRecord(proof), encodeForkProof(proof));
    }
}

/// The head of a stream names the end of one branch only: of its own past streams this laptop tells the others where each branch
/// ends that goes on behind its first segment.
void Replay::tellOwnEnds(const std::vector<TreePath> &paths)
{
    store::OperationLog log(m_context.database);
    for (const TreePath &path : paths) {
        const store::StreamBranch &branch = path.branch;
        if (!m_self || branch.key.device != m_self->device || branch.parent == branch.key || path.segments.size() < 2)
            continue;
        const TreeSegment &end = path.segments.back();
        const ForkProof proof{{branch.key.device, branch.wire}, branch.parent, end.firstSeq, {end.hash}};
        log.tell(m_context.slot, QString::fromLatin1(kForkEntity), branchEndRecord(proof), encodeForkProof(proof));
    }
}

}
