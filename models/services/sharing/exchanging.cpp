// What goes between the store and the shared folders: runs, filling an emptied one, deriving records again, the roll call.
#include "models/services/sharing/aroundrun.h"
#include "models/services/sharing/receivedfacts.h"
#include "models/services/sharing/shareplaces.h"
#include "models/services/sharing/sharesession.h"
#include "models/services/sharing/spacevisit.h"
#include "models/services/syncservice.h"

#include "models/sync/bytes/base32.h"
#include "models/sync/engine/syncengine.h"
#include "models/sync/space/membership.h"

#include <algorithm>

namespace xunzhen::services {

using base::Error;
using base::ErrorCode;
using domain::SpaceSlot;

namespace {

RollCallRow rowOf(const sync::RollCallEntry &entry, SpaceSlot slot)
{
    RollCallRow row;
    row.slot = slot;
    row.deviceKey = entry.certificate.device;
    row.device = sync::base32(entry.certificate.device).left(8);
    row.who = entry.certificate.member.name;
    row.bureau = entry.certificate.member.bureau;
    row.lastSeen = entry.lastSeen;
    row.handedInUpTo = entry.handedIn;
    row.missing = entry.missing;
    row.self = entry.isSelf;
    row.admin = entry.isAdmin;
    row.revocable = entry.isRevocable;
    row.revoked = entry.revocation.has_value();
    if (entry.revocation) {
        row.revokedFor = entry.revocation->reason;
        row.revokedAt = base::fromMillis(entry.revocation->at);
    }
    return row;
}

/// The space that the folder is a place of, and the folder itself; an empty one stands for the first of the main space.
std::pair<SpaceSlot, QString> placeFor(Workspace &workspace, const QString &folder)
{
    if (folder.isEmpty())
        return {SpaceSlot::Main, ShareSession(workspace, SpaceSlot::Main).folder()};
    const QString place = ShareSession::cleaned(folder);
    for (const SpaceSlot slot : domain::kSpaceSlots)
        if (SharePlaces(workspace.database(), slot).has(place))
            return {slot, place};
    throw Error(ErrorCode::NotFound, place);
}

/// It holds the space again, and whoever looks need not wait for the next run to be told.
void forgetFailure(Workspace &workspace, SpaceSlot slot, const QString &folder)
{
    base::unwrapped(workspace.write([&] {
        SharePlaces places(workspace.database(), slot);
        for (SyncPlace place : places.all())
            if (place.folder == folder)
                places.rememberEnd({folder, place.lastRun, {}});
        return true;
    }));
}

}

base::Outcome<SyncResult> SyncService::run(const base::Work &work)
{
    const auto before = m_workspace.readOr([&] { return store::OperationLog(m_workspace.database()).tips(); });
    SyncResult result;
    ChangedRecords changed;
    auto done = base::attempt([&] {
        const auto slots = slotsInUse(m_workspace.database());
        if (slots.empty())
            ShareSession(m_workspace, SpaceSlot::Main); // says so
        for (const SpaceSlot slot : slots) {
            SpaceVisit visit(m_workspace, slot);
            visit.run(result, work);
            changed.add(visit.changed());
        }
    });
    noteArrivals(m_workspace, before);
    const auto isMet = [](const SpaceRun &run) { return !run.failure; };
    if (done && std::ranges::none_of(result.spaces, isMet))
        done = *result.spaces.front().failure;
    if (!changed.empty() || done) {
        tellChanged(m_workspace, changed);
        Q_EMIT m_workspace.facts().conflictsChanged();
    }
    Q_EMIT m_workspace.facts().syncChanged();
    return done ? base::Outcome<SyncResult>(std::move(result)) : base::Outcome<SyncResult>(done.error());
}

base::Outcome<RefillPlan> SyncService::planRefill(const QString &folder) const
{
    return base::attempt([&] {
        const auto [slot, place] = placeFor(m_workspace, folder);
        ShareSession session(m_workspace, slot, place);
        const sync::RefillPlan plan = sync::SyncEngine(session.context()).planRefill();
        const auto space = sync::Membership(m_workspace.database(), slot).space();
        return RefillPlan{place, space ? space->name : QString(), plan.segments, plan.blobs, plan.devices, plan.bytes};
    });
}

base::Outcome<int> SyncService::refill(const QString &folder, const base::Work &work)
{
    auto written = base::attempt([&] {
        const auto [slot, place] = placeFor(m_workspace, folder);
        ShareSession session(m_workspace, slot, place);
        const int files = sync::SyncEngine(session.context()).refill(work).written;
        forgetFailure(m_workspace, slot, place);
        return files;
    });
    Q_EMIT m_workspace.facts().syncChanged();
    return written;
}

base::Done SyncService::rebuild(const base::Work &work)
{
    const auto changed = base::attempt([&] {
        ChangedRecords all;
        for (const SpaceSlot slot : slotsInUse(m_workspace.database())) {
            ShareSession session(m_workspace, slot);
            const auto some = sync::SyncEngine(session.context()).rebuild(work);
            all.add(some);
        }
        return all;
    });
    if (!changed)
        return changed.error();
    tellChanged(m_workspace, *changed);
    Q_EMIT m_workspace.facts().conflictsChanged();
    Q_EMIT m_workspace.facts().syncChanged();
    return {};
}

std::vector<RollCallRow> SyncService::rollCall(SpaceSlot slot) const
{
    const auto entries = base::attempt([&] {
        ShareSession session(m_workspace, slot);
        return sync::SyncEngine(session.context()).rollCall();
    });
    std::vector<RollCallRow> rows;
    if (entries)
        for (const sync::RollCallEntry &entry : *entries)
            rows.push_back(rowOf(entry, slot));
    return rows;
}

}
