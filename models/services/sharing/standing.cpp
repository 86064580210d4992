// How the spaces of this laptop stand, without a look into their folders.
#include "models/services/sharing/shareplaces.h"
#include "models/services/sharing/sharesession.h"
#include "models/services/syncservice.h"

#include "models/store/capture/capturestate.h"
#include "models/store/synced/syncledger.h"
#include "models/sync/engine/syncengine.h"
#include "models/sync/space/membership.h"

#include <algorithm>

namespace xunzhen::services {

using domain::SpaceSlot;

namespace {

constexpr int kNotesShown = 100;

bool allFailedBy(const std::vector<SyncPlace> &places, base::ErrorCode code)
{
    return std::ranges::all_of(places, [&](const SyncPlace &place) { return place.failure == base::codeName(code); });
}

SyncStatus::State stateOf(sync::EnrolmentState state, const std::vector<SyncPlace> &places)
{
    if (allFailedBy(places, base::ErrorCode::ShareForeign))
        return SyncStatus::State::ForeignFolder;
    if (allFailedBy(places, base::ErrorCode::ShareMissing))
        return SyncStatus::State::FolderMissing;
    const auto isGone = [](const SyncPlace &place) {
        return place.failure == kNoMarker || place.failure == base::codeName(base::ErrorCode::ShareMissing);
    };
    if (std::ranges::all_of(places, isGone))
        return SyncStatus::State::FolderEmptied;
    switch (state) {
    case sync::EnrolmentState::Enrolled: return SyncStatus::State::Enrolled;
    case sync::EnrolmentState::Revoked: return SyncStatus::State::Revoked;
    case sync::EnrolmentState::WaitingForApproval: return SyncStatus::State::WaitingForApproval;
    case sync::EnrolmentState::NotEnrolled:
    case sync::EnrolmentState::NoSpace: break;
    }
    return SyncStatus::State::NotEnrolled;
}

int conflictsIn(store::Database &database, SpaceSlot slot)
{
    const store::CaptureState &capture = database.captureState();
    return int(std::ranges::count_if(store::OperationLog(database).conflicts(), [&](const store::Conflict &conflict) {
        return capture.homeOf(conflict.entity.toUtf8()) == slot;
    }));
}

/// What was written of firms waits in a stream of its own while a bureau's laptop has no registry.
int unclaimedIn(store::Database &database, const SyncStatus &status)
{
    if (status.kind != domain::SpaceKind::Bureau)
        return 0;
    return int(store::OperationLog(database).lastSequence(store::CaptureState::unclaimed(SpaceSlot::Registry)));
}

SyncStatus readStatus(Workspace &workspace, SpaceSlot slot)
{
    SyncStatus shown;
    shown.slot = slot;
    shown.places = SharePlaces(workspace.database(), slot).all();
    ShareSession session(workspace, slot, shown.places.empty() ? QString() : shown.places.front().folder);
    const sync::SyncStatus status = sync::SyncEngine(session.context()).status();
    shown.requestCode = status.requestCode;
    shown.spaceName = status.spaceName;
    if (shown.places.empty()) { // a request may be under way as a file before any folder is known
        if (status.state == sync::EnrolmentState::WaitingForApproval)
            shown.state = SyncStatus::State::WaitingForApproval;
        return shown;
    }
    if (const auto space = sync::Membership(workspace.database(), slot).space())
        shown.kind = space->kind;
    shown.folder = shown.places.front().folder;
    shown.state = stateOf(status.state, shown.places);
    shown.member = status.state == sync::EnrolmentState::Enrolled;
    shown.admin = status.isAdmin;
    shown.encrypted = status.isEncrypted;
    shown.lastRun = status.lastRun;
    shown.waitingOps = int(status.waitingOps);
    const store::Settings settings(workspace.database());
    shown.waitingBlobs = status.hasMissingBlobs ? settings.value(QStringLiteral("share.missing-blobs"), {}).toInt() : 0;
    shown.originalsAway = status.originalsAway;
    shown.conflicts = conflictsIn(workspace.database(), slot);
    shown.founder = status.isFounder;
    shown.unclaimedOps = unclaimedIn(workspace.database(), shown);
    for (const store::SyncNote &note : store::SyncLedger(workspace.database(), slot).notes(kNotesShown))
        shown.notes.push_back({note.code, note.arguments, slot});
    return shown;
}

void addTo(SyncStatus &sum, const SyncStatus &other)
{
    sum.waitingOps += other.waitingOps;
    sum.waitingBlobs += other.waitingBlobs;
    sum.conflicts += other.conflicts;
    sum.notes.insert(sum.notes.end(), other.notes.begin(), other.notes.end());
    sum.lastRun = std::min(sum.lastRun, other.lastRun); // never comes before any
}

std::vector<SyncStatus> readAll(Workspace &workspace)
{
    std::vector<SyncStatus> all;
    for (const SpaceSlot slot : domain::kSpaceSlots)
        if (SyncStatus one = readStatus(workspace, slot); !one.places.empty() || one.state != SyncStatus::State::NoFolder || !one.spaceName.isEmpty())
            all.push_back(std::move(one));
    return all;
}

}

std::vector<SyncStatus> SyncService::spaces() const
{
    return m_workspace.readOr([&] { return readAll(m_workspace); });
}

SyncStatus SyncService::status() const
{
    const auto all = spaces();
    if (all.empty())
        return {};
    SyncStatus sum = all.front();
    for (std::size_t i = 1; i < all.size(); ++i)
        addTo(sum, all[i]);
    return sum;
}

}
