// How things stand between two runs, from what the last one has left.
#include "models/sync/engine/syncengine.h"

#include "models/store/local/settings.h"
#include "models/store/synced/syncledger.h"
#include "models/store/transaction.h"
#include "models/sync/engine/blobexchange.h"
#include "models/sync/engine/originals.h"
#include "models/sync/engine/rollcall.h"
#include "models/sync/space/membership.h"

namespace xunzhen::sync {

namespace {

const QString kLastRun = QStringLiteral("lastRun");
const QString kPublished = QStringLiteral("published");

}

void SyncEngine::remember(const SyncReport &report, qint64 publishedUpTo)
{
    store::Transaction transaction(m_context.database);
    store::Settings settings(m_context.database);
    const QDateTime now = m_context.clock.now();
    settings.set(m_context.setting(kLastRun), QString::number(base::toMillis(now)));
    settings.set(m_context.setting(kPublished), QString::number(publishedUpTo));
    store::SyncLedger ledger(m_context.database, m_context.slot);
    ledger.dropNotesOf(m_context.place);
    for (const SyncNote &note : report.notes)
        ledger.addNote(now, note.code, note.arguments, m_context.place);
    transaction.commit();
}

SyncStatus SyncEngine::status() const
{
    const Enrolment enrolment(m_context);
    const Membership membership(m_context.database, m_context.slot);
    const store::Settings settings(m_context.database);
    const store::OperationLog log(m_context.database);
    SyncStatus status;
    const Roster roster = enrolment.roster();
    status.state = enrolment.state(roster);
    status.isFounder = enrolment.isFounder();
    status.isEncrypted = !roster.keyGrants().empty();
    if (status.state == EnrolmentState::WaitingForApproval)
        status.requestCode = sync::requestCode(membership.request());
    if (const auto space = membership.space())
        status.spaceName = space->name;
    if (const auto lastRun = settings.value(m_context.setting(kLastRun)))
        status.lastRun = base::fromMillis(lastRun->toLongLong());
    const auto identity = DeviceIdentity::load(m_context.keys, m_context.slot);
    status.isAdmin = identity && roster.isAdmin(identity->device());
    if (identity)
        status.waitingOps = log.lastSequence(identity->stream()) - settings.value(m_context.setting(kPublished), QStringLiteral("0")).toLongLong();
    status.hasMissingBlobs = m_context.slot == domain::SpaceSlot::Main && BlobExchange::hasMissing(m_context.database);
    status.originalsAway = m_context.slot == domain::SpaceSlot::Main ? Originals(m_context.database).away() : 0;
    status.conflicts = int(log.conflicts().size());
    return status;
}

std::vector<Gap> SyncEngine::gaps() const
{
    const Enrolment enrolment(m_context);
    const SpaceMarker space = enrolment.verifyMarker();
    return GapFinder(m_context, space, enrolment.roster()).run();
}

std::vector<RollCallEntry> SyncEngine::rollCall() const
{
    return RollCall(m_context).run();
}

}
