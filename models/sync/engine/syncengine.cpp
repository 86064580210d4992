#include "models/sync/engine/syncengine.h"

#include "models/base/error.h"
#include "models/store/capture/capturestate.h"
#include "models/store/merge/hybridclock.h"
#include "models/store/merge/rowcheck.h"
#include "models/store/merge/streammove.h"
#include "models/store/patience.h"
#include "models/store/transaction.h"
#include "models/sync/engine/blobexchange.h"
#include "models/sync/engine/bundler.h"
#include "models/sync/engine/headpublisher.h"
#include "models/sync/engine/ownstream.h"
#include "models/sync/engine/replay.h"
#include "models/sync/engine/segmentreceiver.h"
#include "models/sync/engine/snapshots.h"
#include "models/sync/engine/spacestate.h"
#include "models/sync/space/keykeeper.h"
#include "models/sync/space/membership.h"
#include "models/sync/space/rosterexchange.h"

namespace xunzhen::sync {

using base::Error;
using base::ErrorCode;

namespace {

const QString kRowsCheckedOn = QStringLiteral("sync.rowsCheckedOn");
const QString kRowsPlace = QStringLiteral("sync.rowsPlace");

/// nullopt when a segment of the archive is damaged and the folder has no other: the rest of the run may bring one.
std::optional<Replay::Obstacle> tried(Replay &replay, SyncReport &report, const base::Work &work)
{
    try {
        return replay.run(work);
    } catch (const Error &error) {
        if (error.code() != ErrorCode::DamagedFile)
            throw;
        report.notes.push_back({QStringLiteral("archive-damaged"), {error.detail()}});
        return std::nullopt;
    }
}

}

SyncReport SyncEngine::run(const base::Work &work)
{
    Enrolment enrolment(m_context);
    SyncReport report;
    report.state = enrolment.state();
    if (!Membership(m_context.database, m_context.slot).space())
        return report;
    const SpaceMarker space = enrolment.verifyOrMendMarker();
    Reseeder(m_context, space).keepMarker();
    Roster roster = RosterExchange(m_context, space).run(report.notes);
    if (enrolment.grantKeys(roster))
        roster = enrolment.roster();
    report.state = enrolment.state(roster);
    if (report.state == EnrolmentState::Revoked)
        report.notes.push_back({QStringLiteral("device-revoked"), {}});
    if (report.state == EnrolmentState::Enrolled)
        exchange(space, roster, report, work);
    return report;
}

void SyncEngine::exchange(const SpaceMarker &space, const Roster &roster, SyncReport &report, const base::Work &work)
{
    const auto identity = DeviceIdentity::load(m_context.keys, m_context.slot);
    if (!identity)
        throw Error(ErrorCode::KeyMissing, QStringLiteral("no device key"));
    adoptUnclaimed(identity->stream());
    const SpaceKeys keys = openKeys(roster, *identity);
    OwnStream own(m_context, space, *identity, keys);
    BlobExchange blobs(m_context, keys);
    own.look();
    const bool isRolledBack = own.isAhead();
    if (isRolledBack || own.isRestored())
        own.beReborn();
    else
        own.adoptStranded();
    if (isRolledBack)
        report.notes.push_back({QStringLiteral("rolled-back"), {}});
    if (keys.isEncrypted() && keys.keys().empty())
        report.notes.push_back({QStringLiteral("key-missing"), {}}); // what is written here waits for an admin's next sync
    else
        own.seal(work);
    Bundler bundler(m_context, space, own);
    bundler.putBack(blobs, report, work);
    Reseeder(m_context, space).bringHanded(identity->device(), report, work);
    own.publish(blobs, report, work);
    const auto heads = m_context.share.listNames(names::kHeads);
    const store::StreamKey self = own.identity().stream();
    Snapshots snapshots(m_context, space, roster, own.identity(), keys);
    if (snapshots.bootstrap(heads, report, work))
        ReplayState(m_context, roster).remember({});
    const auto newHeads = receive({space, roster, self, heads, keys}, snapshots, report, work);
    const SpaceState &state = snapshots.state();
    state.compare(newHeads, self, roster, report);
    noteStreams(heads, roster, report);
    checkRows(report, work);
    HeadPublisher head(m_context, space, own.identity(), state);
    for (const auto &[stream, published] : own.published())
        head.run(heads, stream, published, report.notes);
    bundler.run(heads, roster, report, work);
    Reseeder(m_context, space).heal(heads, self.device, roster, report, work);
    snapshots.fillArchive(report, work);
    snapshots.run(report, work);
    if (m_context.slot == domain::SpaceSlot::Main) // nothing that a registry carries names a file
        blobs.receiveMissing(report, work);
    report.conflicts = int(store::OperationLog(m_context.database).conflicts().size());
    remember(report, own.published().at(self).seq);
}

RefillReport SyncEngine::refill(const base::Work &work)
{
    const auto space = Membership(m_context.database, m_context.slot).space();
    if (!space)
        throw Error(ErrorCode::Refused, QStringLiteral("this laptop belongs to no space"));
    return Reseeder(m_context, *space).refill(work);
}

FetchReport SyncEngine::fetch(const std::vector<store::BlobReference> &files, const base::Work &work)
{
    const Enrolment enrolment(m_context);
    enrolment.verifyMarker();
    return BlobExchange(m_context, enrolment.keys()).fetch(files, work);
}

RefillPlan SyncEngine::planRefill() const
{
    const auto space = Membership(m_context.database, m_context.slot).space();
    if (!space)
        throw Error(ErrorCode::Refused, QStringLiteral("this laptop belongs to no space"));
    return Reseeder(m_context, *space).plan();
}

/// Behind a fork lies what could not be read before it was known: then once more. So when a replay has to wait for what it names.
std::vector<HeadFile> SyncEngine::receive(const Meeting &meeting, Snapshots &snapshots, SyncReport &report, const base::Work &work)
{
    constexpr int kMostPasses = 4;
    const std::size_t notesBefore = report.notes.size();
    ReplayState replays(m_context, meeting.roster);
    for (int pass = 1;; ++pass) {
        SegmentReceiver receiver(m_context, meeting.space, meeting.roster, meeting.self, meeting.keys, replays);
        const auto awaited = replays.awaited();
        receiver.run(meeting.heads, report, work);
        replays.await(receiver.doubtful());
        if (receiver.hasFoundFork() || replays.isDue()) {
            snapshots.fillArchive(report, work); // what is not in the archive would be missing afterwards
            replay(meeting, replays, report, work);
            snapshots.state().forget();
        }
        if (pass == kMostPasses || (!receiver.hasFoundFork() && replays.awaited() == awaited)) {
            noteMissingBranches(replays, meeting.roster, report);
            return receiver.newHeads();
        }
        report.notes.resize(notesBefore);
        report.waitingOps = 0;
    }
}

/// Of whom they are: until they are here, this laptop stays as it was before a fork was found or somebody was taken out.
void SyncEngine::noteMissingBranches(const ReplayState &replays, const Roster &roster, SyncReport &report) const
{
    std::set<QString> people;
    for (const MissingSegment &one : replays.hindering()) {
        const QByteArray &device = one.anchor.wire.device;
        const Certificate *const author = roster.byKey(device);
        people.insert(author ? author->member.name : names::device(device).left(8));
    }
    for (const QString &name : people)
        report.notes.push_back({QStringLiteral("branch-missing"), {name}});
}

/// What stands in the way may be gone in another run.
void SyncEngine::replay(const Meeting &meeting, ReplayState &replays, SyncReport &report, const base::Work &work)
{
    const bool isKeyless = meeting.keys.isEncrypted() && meeting.keys.keys().empty(); // what was written here could not be sealed
    if (isKeyless || !Snapshots::isArchiveComplete(m_context) || (m_context.isPassing && !isReadyToReplay(work)))
        return replays.postpone();
    store::Patience patience(m_context.database, work, store::Patience::Ends::Soon, m_context.pause);
    for (;;) {
        Replay replay(m_context, meeting.roster, meeting.keys);
        const auto obstacle = tried(replay, report, work);
        if (!obstacle)
            return replays.postpone();
        if (obstacle == Replay::Obstacle::Unsealed) {
            OwnStream(m_context, meeting.space, *DeviceIdentity::load(m_context.keys, m_context.slot), meeting.keys).seal(work);
            continue;
        }
        if (obstacle == Replay::Obstacle::Busy) {
            if (!patience.wait())
                return replays.postpone();
            continue;
        }
        report.notes.insert(report.notes.end(), replay.notes().begin(), replay.notes().end());
        if (obstacle == Replay::Obstacle::Waiting)
            return replays.block(replay.awaited(), replay.hindering());
        report.changed.add(replay.changed());
        return replays.remember(replay.awaited());
    }
}

/// What stays abnormal: a device that writes twice, until it is revoked, and what a revoked one wrote beyond its pin.
void SyncEngine::noteStreams(const std::vector<ShareEntry> &heads, const Roster &roster, SyncReport &report) const
{
    for (const QByteArray &device : store::Streams(m_context.database, m_context.slot).forkedDevices())
        if (const Certificate *const author = roster.byKey(device); author && !roster.revocationOf(device))
            report.notes.push_back({QStringLiteral("fork"), {author->member.name, names::device(device).left(8)}});
    SpaceState(m_context.database, m_context.slot).noteForeign(roster, base::toMillis(m_context.clock.now()), report);
    if (roster.revokedDevices().empty())
        return;
    for (const ShareEntry &entry : heads) {
        const auto name = names::parseHead(entry.name);
        const Certificate *const author = name ? roster.byName(name->stream.left(names::kDeviceLength)) : nullptr;
        const Revocation *const revocation = author ? roster.revocationOf(author->device) : nullptr;
        const qint64 beyond = revocation ? name->seq - pinnedUpTo(*revocation, name->stream) : 0;
        if (beyond > 0)
            report.notes.push_back({QStringLiteral("revoked-excluded"), {author->member.name, QString::number(beyond)}});
    }
}

/// A part of the rows every day, in short transactions: the window wants to write too.
void SyncEngine::checkRows(SyncReport &report, const base::Work &work)
{
    constexpr int kRecordsAtOnce = 500, kTransactionsADay = 40;
    store::Settings settings(m_context.database);
    const QString today = m_context.clock.now().date().toString(Qt::ISODate);
    if (settings.value(kRowsCheckedOn) == today)
        return;
    std::size_t mended = 0;
    QByteArray place = QByteArray::fromHex(settings.value(kRowsPlace, {}).toLatin1());
    for (int i = 0; i < kTransactionsADay; ++i) {
        work.checkpoint();
        store::Transaction transaction(m_context.database);
        const auto result = store::RowCheck(m_context.database).run(place, kRecordsAtOnce);
        transaction.commit();
        place = result.next;
        mended += result.mended.size();
        report.changed.add(result.mended);
        if (place.isEmpty())
            break;
    }
    if (mended > 0)
        report.notes.push_back({QStringLiteral("rows-damaged"), {QString::number(mended)}});
    store::Transaction transaction(m_context.database);
    settings.set(kRowsCheckedOn, today);
    settings.set(kRowsPlace, QString::fromLatin1(place.toHex()));
    transaction.commit();
}

store::ChangedRecords SyncEngine::rebuild(const base::Work &work)
{
    const auto identity = DeviceIdentity::load(m_context.keys, m_context.slot);
    const auto space = Membership(m_context.database, m_context.slot).space();
    if (!identity || !space || Enrolment(m_context).state() == EnrolmentState::Revoked)
        throw Error(ErrorCode::Refused, QStringLiteral("this laptop belongs to no space"));
    const Roster roster = Enrolment(m_context).roster();
    const SpaceKeys keys = openKeys(roster, *identity);
    store::Patience patience(m_context.database, work, store::Patience::Ends::Late, m_context.pause);
    for (;;) {
        OwnStream(m_context, *space, *identity, keys).seal(work);
        Replay replay(m_context, roster, keys);
        const auto obstacle = replay.run(work);
        if (obstacle == Replay::Obstacle::Waiting)
            throw Error(ErrorCode::DamagedFile, QStringLiteral("a segment is missing"), {{QStringLiteral("archive-damaged"), m_context.archiveFolder, {}}});
        if (obstacle == Replay::Obstacle::None) {
            ReplayState(m_context, roster).remember(replay.awaited());
            return replay.changed();
        }
        if (obstacle == Replay::Obstacle::Busy && !patience.wait())
            throw Error(ErrorCode::StoreLocked, QStringLiteral("somebody saves all the time"));
    }
}

/// Work done before this laptop had a key, or under the name it had before.
void SyncEngine::adoptUnclaimed(const store::StreamKey &self)
{
    nameWriters(m_context.database);
    store::CaptureState &capture = m_context.database.captureState();
    capture.setWriter(self, m_context.slot);
    store::Transaction transaction(m_context.database);
    capture.claimStream(m_context.slot);
    store::adoptUnclaimed(m_context.database);
    store::OperationLog(m_context.database).apply({});
    transaction.commit();
}

}
