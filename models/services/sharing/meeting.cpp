// Who takes part where: founding and joining spaces, their places, approving laptops.
#include "models/services/sharing/joinrequests.h"
#include "models/services/sharing/shareplaces.h"
#include "models/services/sharing/sharesession.h"
#include "models/services/syncservice.h"

#include "models/sync/engine/relay.h"
#include "models/sync/space/enrolment.h"
#include "models/sync/space/membership.h"

#include <algorithm>

namespace xunzhen::services {

using base::Error;
using base::ErrorCode;
using domain::SpaceSlot;

namespace {

/// What the marker in the folder says. Error(ShareMissing) when there is no folder or no space in it.
sync::SpaceMarker markerIn(Workspace &workspace, const QString &folder)
{
    ShareSession session(workspace, SpaceSlot::Main, folder);
    const auto marker = sync::Enrolment(session.context()).readMarker();
    if (!marker)
        throw Error(ErrorCode::ShareMissing, QStringLiteral("no space in this folder"));
    return *marker;
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
    for (const SpaceSlot slot : slotsInUse(workspace.database()))
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

}
