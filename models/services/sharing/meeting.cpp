// The shared folders: founding, joining, approving, running.
#include "models/services/sharing/joinrequests.h"
#include "models/services/sharing/receivedfacts.h"
#include "models/services/sharing/shareplaces.h"
#include "models/services/sharing/sharesession.h"
#include "models/services/sharing/spacevisit.h"
#include "models/services/syncservice.h"

#include "models/store/capture/capturestate.h"
#include "models/store/synced/arrivals.h"
#include "models/sync/bytes/base32.h"
#include "models/sync/engine/relay.h"
#include "models/sync/engine/syncengine.h"
#include "models/sync/space/enrolment.h"
#include "models/sync/space/membership.h"

#include <algorithm>

namespace xunzhen::services {

using base::Error;
using base::ErrorCode;
using domain::SpaceSlot;

namespace {

/// Also after a run that was cut: what it applied has arrived.
void noteArrivals(Workspace &workspace, const std::vector<store::StreamTip> &before)
{
    constexpr int kDaysKept = 30;
    const QDateTime now = workspace.clock().now();
    const auto after = workspace.readOr([&] { return store::OperationLog(workspace.database()).tips(); });
    if (std::equal(before.begin(), before.end(), after.begin(), after.end(),
                   [](const auto &a, const auto &b) { return a.stream == b.stream && a.seq == b.seq; }))
        return;
    (void)workspace.write([&] { // the page's book, no record: a run does not fail for it
        store::Arrivals(workspace.database())
            .note(before, workspace.database().captureState().writer(SpaceSlot::Main).device, now, now.addDays(-kDaysKept));
    });
}

/// The spaces that have a place: those that this laptop belongs to or has asked to join.
std::vector<SpaceSlot> slotsInUse(Workspace &workspace)
{
    std::vector<SpaceSlot> slots;
    for (const SpaceSlot slot : domain::kSpaceSlots)
        if (!SharePlaces(workspace.database(), slot).all().empty())
            slots.push_back(slot);
    return slots;
}

/// What the marker in the folder says. Error(ShareMissing) when there is no folder or no space in it.
sync::SpaceMarker markerIn(Workspace &workspace, const QString &folder)
{
    ShareSession session(workspace, SpaceSlot::Main, folder);
    const auto marker = sync::Enrolment(session.context()).readMarker();
    if (!marker)
        throw Error(ErrorCode::ShareMissing, QStringLiteral("no space in this folder"));
    return *marker;
}

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

/// The code of a request; empty when this laptop is a member: then the folder has only to be its space's.
QString requestOrEnter(ShareSession &session)
{
    sync::Enrolment enrolment(session.context());
    if (enrolment.state() != sync::EnrolmentState::Enrolled)
        return enrolment.requestJoin(session.member());
    enrolment.verifyMarker();
    return {};
}

/// Where requests may lie: in the places of the spaces, and, taken from files, in none.
std::vector<std::pair<SpaceSlot, QString>> placesOfRequests(Workspace &workspace)
{
    std::vector<std::pair<SpaceSlot, QString>> places;
    for (const SpaceSlot slot : slotsInUse(workspace))
        for (const SyncPlace &place : SharePlaces(workspace.database(), slot).all())
            places.emplace_back(slot, place.folder);
    if (places.empty())
        places.emplace_back(SpaceSlot::Main, QString());
    return places;
}

void throwKnown()
{
    throw Error(ErrorCode::Clash, QStringLiteral("a place of this laptop"), {{QStringLiteral("place-known"), {}, {}}});
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

/// A folder belongs to one space only.
void requireNewPlace(Workspace &workspace, const QString &folder)
{
    for (const SpaceSlot slot : domain::kSpaceSlots)
        if (SharePlaces(workspace.database(), slot).has(folder))
            throwKnown();
}

}

base::Done SyncService::found(const QString &folder, const QString &spaceName, domain::SpaceKind kind, bool encrypted)
{
    auto done = base::attempt([&] {
        ShareSession session(m_workspace, domain::slotFor(kind), folder);
        sync::Enrolment(session.context()).createSpace(spaceName, session.member(), kind, encrypted);
        session.keepFolder();
        sync::Relay(session.context()).keepMarker();
    });
    if (done)
        Q_EMIT m_workspace.facts().syncChanged();
    return done;
}

base::Outcome<QString> SyncService::join(const QString &folder)
{
    auto code = base::attempt([&] {
        ShareSession session(m_workspace, domain::slotFor(markerIn(m_workspace, folder).kind), folder);
        const QString requested = requestOrEnter(session);
        session.keepFolder();
        sync::Relay(session.context()).keepMarker();
        return requested;
    });
    if (code)
        Q_EMIT m_workspace.facts().syncChanged();
    return code;
}

base::Outcome<SpaceInFolder> SyncService::look(const QString &folder) const
{
    return base::attempt([&] {
        const sync::SpaceMarker marker = markerIn(m_workspace, folder);
        const auto ours = sync::Membership(m_workspace.database(), domain::slotFor(marker.kind)).space();
        return SpaceInFolder{marker.name, marker.kind, ours && ours->space == marker.space && ours->root == marker.root};
    });
}

base::Done SyncService::addPlace(const QString &folder, SpaceSlot slot)
{
    const QString place = ShareSession::cleaned(folder);
    auto done = base::attempt([&] {
        requireNewPlace(m_workspace, place);
        ShareSession looking(m_workspace, slot, place);
        const auto marker = sync::Enrolment(looking.context()).readMarker();
        const SpaceSlot its = marker ? domain::slotFor(marker->kind) : slot;
        if (SharePlaces(m_workspace.database(), its).all().empty())
            throw Error(marker ? ErrorCode::ShareForeign : ErrorCode::NotFound, QStringLiteral("no such space here"));
        ShareSession session(m_workspace, its, place);
        if (!marker)
            sync::Relay(session.context()).prepare();
        sync::Enrolment(session.context()).verifyMarker();
        base::unwrapped(m_workspace.write([&] { SharePlaces(m_workspace.database(), its).add(place); return true; }));
    });
    if (done)
        Q_EMIT m_workspace.facts().syncChanged();
    return done;
}

base::Done SyncService::removePlace(const QString &folder)
{
    const QString place = ShareSession::cleaned(folder);
    auto done = m_workspace.write([&] {
        for (const SpaceSlot slot : domain::kSpaceSlots) {
            SharePlaces places(m_workspace.database(), slot);
            if (!places.has(place))
                continue;
            if (places.all().size() == 1)
                throw Error(ErrorCode::Refused, place, {{QStringLiteral("last-place"), {}, {}}});
            return places.remove(place);
        }
        throw Error(ErrorCode::NotFound, place);
    });
    if (done)
        Q_EMIT m_workspace.facts().syncChanged();
    return done;
}

std::vector<JoinRequest> SyncService::requests() const
{
    std::vector<JoinRequest> requests;
    for (const auto &[slot, folder] : placesOfRequests(m_workspace)) {
        const auto space = sync::Membership(m_workspace.database(), slot).space();
        const auto pending = base::attempt([&] {
            ShareSession session(m_workspace, slot, folder);
            return sync::Enrolment(session.context()).pendingRequests();
        });
        if (!pending)
            continue; // a run says what is wrong with the folder
        for (const sync::PendingRequest &one : *pending)
            if (std::ranges::find(requests, one.code, &JoinRequest::code) == requests.end()) {
                requests.push_back(rowOf(one));
                requests.back().spaceName = space ? space->name : QString();
                requests.back().slot = slot;
            }
    }
    return requests;
}

base::Done SyncService::approve(const QString &code, bool makesAdmin)
{
    auto done = base::attempt([&] {
        std::optional<Error> last;
        for (const auto &[slot, folder] : placesOfRequests(m_workspace)) {
            const auto approved = base::attempt([&] {
                ShareSession session(m_workspace, slot, folder);
                sync::Enrolment(session.context()).approve(code, makesAdmin);
            });
            if (approved)
                return;
            if (!last || approved.error().code() == ErrorCode::NotFound)
                last = approved.error();
        }
        throw *last;
    });
    if (done)
        Q_EMIT m_workspace.facts().syncChanged();
    return done;
}

base::Outcome<SyncResult> SyncService::run(const base::Work &work)
{
    const auto before = m_workspace.readOr([&] { return store::OperationLog(m_workspace.database()).tips(); });
    SyncResult result;
    ChangedRecords changed;
    auto done = base::attempt([&] {
        const auto slots = slotsInUse(m_workspace);
        if (slots.empty())
            ShareSession(m_workspace, SpaceSlot::Main); // says so
        for (const SpaceSlot slot : slots) {
            SpaceVisit visit(m_workspace, slot);
            visit.run(result, work);
            changed.insert(changed.end(), visit.changed().begin(), visit.changed().end());
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
        for (const SpaceSlot slot : slotsInUse(m_workspace)) {
            ShareSession session(m_workspace, slot);
            const auto some = sync::SyncEngine(session.context()).rebuild(work);
            all.insert(all.end(), some.begin(), some.end());
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
