// What a hand-over file needs of the engine: on one side everything sealed, on the other everything received.
#include "models/sync/engine/syncengine.h"

#include "models/base/error.h"
#include "models/store/transaction.h"
#include "models/sync/engine/blobexchange.h"
#include "models/sync/engine/originals.h"
#include "models/sync/engine/ownstream.h"
#include "models/sync/engine/snapshots.h"
#include "models/sync/engine/streamfiles.h"
#include "models/sync/format/names.h"
#include "models/sync/space/keykeeper.h"
#include "models/sync/space/membership.h"
#include "models/sync/space/rosterexchange.h"

namespace xunzhen::sync {

using base::Error;
using base::ErrorCode;

namespace {

[[noreturn]] void refuse(const char *code)
{
    throw Error(ErrorCode::Refused, QString::fromLatin1(code), {{QString::fromLatin1(code), {}, {}}});
}

/// The writer's head, and what stands for those of others, which a file does not have: how far its segments' names reach. None of
/// these is there to be read.
std::vector<ShareEntry> endsIn(const ShareFolder &share)
{
    std::vector<ShareEntry> ends = share.listNames(names::kHeads);
    for (const ShareEntry &stream : share.listNames(names::kSegments)) {
        qint64 last = 0;
        for (const names::SegmentName &segment : segmentsNamedIn(share, stream.name))
            last = std::max(last, segment.lastSeq());
        ends.push_back({QStringLiteral("%1-%2-%3.h").arg(stream.name).arg(last, 12, 10, QLatin1Char('0')).arg(0, 16, 16, QLatin1Char('0'))});
    }
    return ends;
}

/// Heads that were right are in the archive by now.
void markHanded(const SyncContext &context)
{
    const SegmentArchive archive(context.archiveFolder);
    for (const ShareEntry &head : context.share.listNames(names::kHeads))
        if (archive.size(names::kHeads + QLatin1Char('/') + head.name))
            archive.put(names::kHandedHeads + QLatin1Char('/') + head.name, {});
}

}

DeviceIdentity SyncEngine::seal(const base::Work &work)
{
    const Enrolment enrolment(m_context);
    const auto identity = DeviceIdentity::load(m_context.keys, m_context.slot);
    const auto space = Membership(m_context.database, m_context.slot).space();
    if (!space || !identity || enrolment.state() != EnrolmentState::Enrolled)
        refuse("handoff-not-enrolled");
    const SpaceKeys keys = enrolment.keys();
    if (keys.isEncrypted() && keys.keys().empty())
        refuse("handoff-key-missing");
    adoptUnclaimed(identity->stream());
    OwnStream own(m_context, *space, *identity, keys);
    if (own.isAhead() || own.isRestored())
        refuse("handoff-restored");
    own.seal(work);
    return *identity;
}

/// A replay keeps only what is in the archive.
bool SyncEngine::isReadyToReplay(const base::Work &work)
{
    if (!Snapshots::isArchiveComplete(m_context))
        return false;
    try {
        seal(work);
        return true;
    } catch (const Error &error) {
        if (error.code() != ErrorCode::Refused)
            throw;
        return false;
    }
}

SyncReport SyncEngine::takeIn(const base::Work &work)
{
    Q_ASSERT(m_context.isPassing);
    const Enrolment enrolment(m_context);
    const SpaceMarker space = enrolment.verifyMarker();
    SyncReport report;
    const Roster roster = RosterExchange(m_context, space).run(report.notes);
    report.state = enrolment.state(roster);
    const auto identity = DeviceIdentity::load(m_context.keys, m_context.slot);
    if (report.state != EnrolmentState::Enrolled || !identity)
        return report;
    adoptUnclaimed(identity->stream());
    const SpaceKeys keys = openKeys(roster, *identity);
    Snapshots snapshots(m_context, space, roster, *identity, keys);
    receive({space, roster, identity->stream(), endsIn(m_context.share), keys}, snapshots, report, work);
    markHanded(m_context);
    if (m_context.slot == domain::SpaceSlot::Main)
        takeFiles(keys, report, work);
    report.conflicts = int(store::OperationLog(m_context.database).conflicts().size());
    return report;
}

/// All that the records name, wanted by themselves or not: somebody put them in.
void SyncEngine::takeFiles(const SpaceKeys &keys, SyncReport &report, const base::Work &work)
{
    auto lacking = store::blobReferences(m_context.database);
    std::erase_if(lacking, [this](const store::BlobReference &one) { return m_context.blobs.has(one.hash); });
    const FetchReport fetched = BlobExchange(m_context, keys).fetch(lacking, work);
    const auto originals = std::count_if(lacking.begin(), lacking.end(), [&](const store::BlobReference &one) {
        return one.isOriginal && fetched.fetched.contains(one.hash);
    });
    report.receivedBlobs = int(fetched.fetched.size());
    report.notes.insert(report.notes.end(), fetched.notes.begin(), fetched.notes.end());
    store::Transaction transaction(m_context.database);
    Originals(m_context.database).setAway(Originals(m_context.database).away() - int(originals));
    transaction.commit();
}

}
