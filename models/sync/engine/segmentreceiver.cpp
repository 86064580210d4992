#include "models/sync/engine/segmentreceiver.h"

#include "models/base/error.h"
#include "models/store/merge/foreignoperations.h"
#include "models/store/synced/syncledger.h"
#include "models/store/transaction.h"
#include "models/sync/engine/awaitedbranches.h"
#include "models/sync/engine/streamsahead.h"
#include "models/sync/space/sharereading.h"

namespace xunzhen::sync {

using base::Error;
using base::ErrorCode;

namespace {

constexpr std::size_t kStreamsAhead = 64;

}

SegmentReceiver::SegmentReceiver(SyncContext &context, const SpaceMarker &space, const Roster &roster,
                                 const store::StreamKey &self, const SpaceKeys &keys, ReplayState &replays)
    : m_context(context), m_space(space), m_roster(roster), m_rules(roster), m_keys(keys), m_self(names::stream(self)),
      m_archive(context.archiveFolder), m_batch(context), m_ahead(context.share), m_headReader(context, m_ahead, space),
      m_replays(replays), m_leftOut(replays.leftOut())
{
}

/// A head that was read, and whose segments are all here, is not looked at again: a quiet run opens no file.
SegmentReceiver::Heads SegmentReceiver::unseen(const std::vector<ShareEntry> &heads) const
{
    const QStringList list = m_context.isPassing ? QStringList() : store::SyncLedger(m_context.database, m_context.slot).seenHeads(m_context.place);
    const QSet<QString> seen(list.begin(), list.end());
    Heads unseen;
    for (const ShareEntry &entry : heads)
        if (!entry.isFolder && !seen.contains(entry.name))
            if (const auto name = names::parseHead(entry.name); name && name->stream != m_self)
                unseen[name->stream].push_back(entry);
    return unseen;
}

void SegmentReceiver::run(const std::vector<ShareEntry> &heads, SyncReport &report, const base::Work &work)
{
    const Heads unseen = this->unseen(heads);
    auto awaited = awaitedBranches(m_context, m_replays);
    if (unseen.empty() && awaited.empty())
        return;
    const store::Streams streams(m_context.database, m_context.slot);
    for (const store::StreamKey &key : streams.all())
        m_paths[names::stream({key.device, streams.branch(key).wire})].push_back(key);
    QStringList complete;
    std::size_t place = 0;
    for (auto one = unseen.begin(); one != unseen.end(); ++one) {
        if (place++ % kStreamsAhead == 0)
            fetchNext(one, unseen.end());
        if (isCompleteAfter(one->first, one->second, report, work))
            for (const ShareEntry &file : one->second)
                complete << file.name;
    }
    m_ahead.forget();
    for (const auto &[stream, segments] : suspects(std::move(awaited)))
        if (const Certificate *const author = m_roster.byName(stream.left(names::kDeviceLength)); author && stream != m_self)
            receive({author, stream, 0, segments}, report, work);
    rememberSeen(heads, complete);
}

/// Branches that are awaited already, forks that somebody tells of, and those that show in a segment that waits for one of their
/// branches: its author may have told of the fork only behind it, and a head names the end of one branch.
SegmentReceiver::Suspects SegmentReceiver::suspects(Suspects suspects)
{
    for (const auto &[stream, segments] : m_batch.takeSuspects())
        suspects[stream].insert(segments.begin(), segments.end());
    for (const MissingSegment &one : m_awaited)
        suspects[names::stream(one.anchor.wire)].insert(one.anchor.segment);
    return suspects;
}

void SegmentReceiver::fetchNext(Heads::const_iterator from, Heads::const_iterator end)
{
    std::vector<ExpectedStream> streams;
    for (auto one = from; m_ahead.isOfUse() && one != end && streams.size() < kStreamsAhead; ++one) {
        if (!m_roster.byName(one->first.left(names::kDeviceLength)))
            continue;
        qint64 next = std::numeric_limits<qint64>::max();
        for (const Chain &chain : chainsOf(one->first))
            next = std::min(next, chain.next);
        streams.push_back({one->first, next, {}});
        for (const ShareEntry &file : one->second)
            streams.back().heads << file.name;
    }
    if (!streams.empty())
        fetchAhead(m_ahead, streams);
}

void SegmentReceiver::rememberSeen(const std::vector<ShareEntry> &heads, const QStringList &complete)
{
    if (complete.isEmpty() || m_hasFoundFork || m_context.isPassing)
        return;
    store::SyncLedger ledger(m_context.database, m_context.slot);
    QStringList before = ledger.seenHeads(m_context.place) + complete;
    const std::set<QString> seen(before.begin(), before.end());
    QStringList now;
    for (const ShareEntry &entry : heads)
        if (seen.contains(entry.name))
            now << entry.name;
    store::Transaction transaction(m_context.database);
    ledger.setSeenHeads(m_context.place, now);
    transaction.commit();
}

bool SegmentReceiver::isCompleteAfter(const QString &stream, const std::vector<ShareEntry> &heads, SyncReport &report,
                                      const base::Work &work)
{
    const Wanted wanted = wantedOf(stream, heads, report);
    if (!wanted.author) {
        report.notes.push_back({QStringLiteral("unknown-device"), {stream.left(8)}});
        return false;
    }
    const qint64 missing = receive(wanted, report, work);
    if (missing <= 0)
        return missing == 0;
    report.waitingOps += missing;
    report.notes.push_back({QStringLiteral("gap"), {wanted.author->member.name, QString::number(wanted.announced - missing + 1)}});
    return false;
}

SegmentReceiver::Wanted SegmentReceiver::wantedOf(const QString &stream, const std::vector<ShareEntry> &heads,
                                                  SyncReport &report)
{
    Wanted wanted{m_roster.byName(stream.left(names::kDeviceLength)), stream, 0, {}};
    if (!wanted.author)
        return wanted;
    for (const ShareEntry &entry : heads) {
        const auto name = names::parseHead(entry.name);
        wanted.announced = std::max(wanted.announced, name->seq);
        const auto head = name->isExact ? m_headReader.read(entry.name, stream, *wanted.author, report.notes) : std::nullopt;
        if (!head)
            continue;
        m_newHeads.push_back(*head);
        if (head->seq > 0)
            wanted.lastSegments.insert(head->lastSegment);
    }
    if (m_context.isPassing) // whatever lies there is wanted, also what no head names
        for (const names::SegmentName &segment : segmentsNamedIn(m_context.share, stream))
            wanted.lastSegments.insert(segment.hash());
    if (const Revocation *const revocation = m_roster.revocationOf(wanted.author->device)) {
        wanted.announced = std::min(wanted.announced, pinnedUpTo(*revocation, stream));
        wanted.lastSegments.clear();
        for (const Pin &pin : revocation->pins)
            if (names::stream({revocation->device, pin.incarnation}) == stream)
                wanted.lastSegments.insert(pin.lastHash);
    }
    return wanted;
}

/// A path that has branches ends there: what follows it is in them.
std::vector<SegmentReceiver::Chain> SegmentReceiver::chainsOf(const QString &stream) const
{
    const store::SyncLedger ledger(m_context.database, m_context.slot);
    const store::Streams streams(m_context.database, m_context.slot);
    std::vector<Chain> chains;
    std::set<store::StreamKey> forked;
    const auto found = m_paths.find(stream);
    const auto paths = found == m_paths.end() ? std::vector<store::StreamKey>() : found->second;
    for (const store::StreamKey &key : paths)
        if (const store::StreamKey parent = streams.branch(key).parent; parent != key)
            forked.insert(parent);
    for (const store::StreamKey &key : paths)
        if (const auto last = forked.contains(key) ? std::nullopt : ledger.lastSegment(key))
            chains.push_back({key, last->firstSeq + last->opCount, last->hash});
    if (chains.empty() && forked.empty())
        chains.push_back({{}, 1, QByteArray(kHashBytes, '\0')});
    return chains;
}

/// How many operations that were announced are not here; −1: none, but a segment that a head names is not here either.
qint64 SegmentReceiver::receive(const Wanted &wanted, SyncReport &report, const base::Work &work)
{
    std::vector<Chain> chains = chainsOf(wanted.stream);
    const auto furthest = [&] { // none: all branches wait for what they build on
        qint64 next = 1;
        for (const Chain &chain : chains)
            next = std::max(next, chain.next);
        return next - 1;
    };
    const auto lacksNamed = [&] {
        const std::set<QByteArray> known = knownHashes(wanted.stream);
        return std::any_of(wanted.lastSegments.begin(), wanted.lastSegments.end(), [&](const QByteArray &hash) {
            const auto found = known.lower_bound(hash);
            return found == known.end() || !found->startsWith(hash);
        });
    };
    const qint64 before = furthest();
    const bool misses = missesLost(wanted);
    if (wanted.announced <= before && !lacksNamed() && !misses)
        return 0;
    StreamFiles files(m_ahead, wanted.stream);
    for (Chain &chain : chains)
        while (takeNext(wanted, files, chain, report)) {
            if (m_batch.isFull())
                applyBatch(wanted, report);
            work.checkpoint();
            work.progress(furthest() - before, std::max(wanted.announced, furthest()) - before);
        }
    applyBatch(wanted, report);
    const bool lacks = lacksNamed();
    if ((lacks || misses) && takeBranches(wanted, files, report))
        m_hasFoundFork = true;
    const qint64 missing = std::max<qint64>(0, wanted.announced - furthest());
    return missing == 0 && lacks && !m_hasFoundFork ? -1 : missing;
}

/// The paths that grew are known from now on: else a new stream would look like one that lacks what its head names.
void SegmentReceiver::applyBatch(const Wanted &wanted, SyncReport &report)
{
    auto &paths = m_paths[wanted.stream];
    for (const store::StreamKey &key : m_batch.apply(wanted.author->member.name, report))
        if (std::find(paths.begin(), paths.end(), key) == paths.end())
            paths.push_back(key);
}

bool SegmentReceiver::takeNext(const Wanted &wanted, StreamFiles &files, Chain &chain, SyncReport &report)
{
    do {
        for (const SegmentSource &source : files.at(resumesAt(wanted, files, chain)))
            if (const auto file = files.read(source, report.notes))
                if (take(*file, source.path, wanted, chain, report))
                    return true;
    } while (files.lookFurther(report.notes));
    return false;
}

/// The next number, or the one after a range that was declared lost and is nowhere to be had.
qint64 SegmentReceiver::resumesAt(const Wanted &wanted, StreamFiles &files, const Chain &chain) const
{
    const LostRange *const lost = files.at(chain.next).empty() ? m_rules.lostFrom(wanted.stream, chain.next) : nullptr;
    return lost ? lost->to + 1 : chain.next;
}

bool SegmentReceiver::take(const QByteArray &file, const QString &path, const Wanted &wanted, Chain &chain,
                           SyncReport &report)
{
    try {
        const SegmentHeader header = readSegmentHeader(file);
        if (!isNext(header, wanted, chain, path, report))
            return false;
        const QByteArray hash = sealedHash(file);
        if (!m_rules.isWithinPin(header, hash)) {
            decodeSegment(file, {}, m_keys);
            m_archive.put(names::segment(header, hash), file); // for the admin to look at
            return false;
        }
        if (chain.key.device.isEmpty())
            chain.key = header.stream;
        const Lineages lineages(m_context.database, m_roster, m_archive);
        m_batch.add({chain.key, header, file, hash, header.firstSeq != chain.next,
                     store::withoutForeign(decodeSegment(file, lineages.lineageOf(chain.key), m_keys), m_space.kind)});
        m_doubtful.insert(m_doubtful.end(), lineages.doubtful().begin(), lineages.doubtful().end());
        chain = {chain.key, header.lastSeq() + 1, hash};
        return true;
    } catch (const MissingSegment &awaits) {
        m_awaited.push_back(awaits);
        return false; // shown as a gap, until the segment that it names is here
    } catch (const Error &error) {
        static const std::map<ErrorCode, QString> notes{{ErrorCode::DamagedFile, QStringLiteral("damaged-file")},
                                                        {ErrorCode::Unsupported, QStringLiteral("update-needed")},
                                                        {ErrorCode::KeyMissing, QStringLiteral("key-missing")}};
        const auto note = notes.find(error.code());
        if (note == notes.end())
            throw;
        report.notes.push_back({note->second, {path}});
        return false;
    }
}

bool SegmentReceiver::isOurs(const SegmentHeader &header, const Wanted &wanted) const
{
    return header.space == m_space.space && header.kind == SegmentKind::Records
           && header.stream.device == wanted.author->device && names::stream(header.stream) == wanted.stream;
}

bool SegmentReceiver::isNext(const SegmentHeader &header, const Wanted &wanted, const Chain &chain, const QString &path,
                             SyncReport &report) const
{
    if (isOurs(header, wanted))
        return m_rules.mayFollow(header, chain.next, chain.previous);
    report.notes.push_back({QStringLiteral("foreign-file"), {path}});
    return false;
}

}
