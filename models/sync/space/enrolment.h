#pragma once

#include "models/sync/space/roster.h"
#include "models/sync/space/synccontext.h"

namespace xunzhen::sync {

enum class EnrolmentState { NoSpace, NotEnrolled, WaitingForApproval, Enrolled };

/// A request as the founder sees it.
struct PendingRequest
{
    QString code;      ///< the same words the asking laptop shows
    JoinRequest request;
    QByteArray hash;
};

/// How laptops come to share one space: its founder makes it in an empty folder and approves the requests of the others
/// after comparing the codes (sync.md §3.7). Nothing is ever made in a folder by itself. Throws base::Error.
class Enrolment
{
public:
    explicit Enrolment(SyncContext &context) : m_context(context) {}

    /// From what this laptop knows, without looking at the folder.
    EnrolmentState state() const;
    bool isFounder() const;

    /// Error(Clash) when the folder holds a space or this laptop belongs to one in the context's slot, Error(Clash)
    /// "spaces-do-not-fit" when the kind does not go with the laptop's other space, Error(ShareMissing) without a folder,
    /// Error(Refused) when the folder holds anything else. May be called again when it was cut short.
    void createSpace(const QString &name, const Member &founder, domain::SpaceKind kind = domain::SpaceKind::Whole);
    /// Leaves a request and gives its code. Asking again gives a new request for the same device. Error(ShareMissing) when
    /// there is no space here, Error(ShareForeign) when this laptop belongs to another, Error(Clash) "spaces-do-not-fit".
    QString requestJoin(const Member &member);
    /// For the founder: requests of devices that are not enrolled yet.
    std::vector<PendingRequest> pendingRequests() const;
    /// Error(NotFound) for an unknown code, Error(NotAllowed) unless this laptop is the founder's.
    void approve(const QString &code);

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
    Roster roster() const;

    SyncContext &m_context;
};

}
