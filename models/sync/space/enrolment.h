#pragma once

#include "models/sync/space/roster.h"
#include "models/sync/space/synccontext.h"

namespace xunzhen::sync {

enum class EnrolmentState { NoSpace, NotEnrolled, WaitingForApproval, Enrolled, Revoked };

/// A request as an admin sees it.
struct PendingRequest
{
    QString code;      ///< the same words the asking laptop shows
    JoinRequest request;
    QByteArray hash;
};

/// How laptops come to share one space: its founder makes it in an empty folder; the founder and the admins approve the
/// requests of the others after comparing the codes (sync.md §3.7). Nothing is ever made in a folder by itself. Throws
/// base::Error.
class Enrolment
{
public:
    explicit Enrolment(SyncContext &context) : m_context(context) {}

    /// From what this laptop knows, without looking at the folder.
    EnrolmentState state() const;
    bool isFounder() const;
    /// May approve and revoke: the founder's laptop and those that were made admins.
    bool isAdmin() const;
    /// From what this laptop knows; empty without a space.
    Roster roster() const;

    /// Error(Clash) when the folder holds a space or this laptop belongs to one in the context's slot, Error(Clash)
    /// "spaces-do-not-fit" when the kind does not go with the laptop's other space, Error(ShareMissing) without a folder,
    /// Error(Refused) when the folder holds anything else. May be called again when it was cut short.
    void createSpace(const QString &name, const Member &founder, domain::SpaceKind kind = domain::SpaceKind::Whole);
    /// Leaves a request and gives its code. Asking again gives a new request for the same device; a revoked laptop asks with
    /// a new key, and what it wrote and is not accepted any more goes along. Error(ShareMissing) when there is no space
    /// here, Error(ShareForeign) when this laptop belongs to another, Error(Clash) "spaces-do-not-fit".
    QString requestJoin(const Member &member);
    /// For admins: requests that were not answered, of devices that are not revoked.
    std::vector<PendingRequest> pendingRequests() const;
    /// Error(NotFound) for an unknown code, Error(NotAllowed) unless this laptop is an admin's.
    void approve(const QString &code, bool makesAdmin = false);
    /// From now on nothing counts of the device but what has arrived here; does nothing when it is revoked already.
    /// Error(NotFound) for an unknown device, Error(NotAllowed) for the founder's, this one, and an admin's unless this
    /// laptop made it one (sync.md §3.7).
    void revoke(const QByteArray &device, const QString &reason);
    /// The stream goes on behind the range. Error(NotAllowed) unless this laptop is an admin's.
    void declareLost(const LostRange &range);

    /// What the folder's marker says, whichever space it is; nullopt without a folder or a marker. Error(DamagedFile).
    std::optional<SpaceMarker> readMarker() const;
    /// The folder's marker when it is this laptop's space. Error(ShareMissing, ShareForeign, DamagedFile).
    SpaceMarker verifyMarker() const;
    /// The founder writes a torn marker anew, as only its key can; never a missing one, and only beside this space's roster.
    SpaceMarker verifyOrMendMarker();
    /// The code of this laptop's own waiting request; empty when there is none.
    QString waitingCode() const;

private:
    bool holdsOwnRoster() const;
    SpaceMarker publishMarker(const QString &name, domain::SpaceKind kind);
    void requireFit(domain::SpaceKind kind) const;
    void belong(const SpaceMarker &space, const DeviceIdentity &self);
    DeviceIdentity self() const;
    DeviceIdentity selfForRequest();
    QByteArray author() const;
    std::vector<Pin> pinsOf(const QByteArray &device) const;
    void append(const RosterClaim &claim);

    SyncContext &m_context;
};

}
