#include "models/sync/space/enrolmentbyfile.h"

#include "models/base/error.h"
#include "models/store/synced/syncledger.h"
#include "models/store/transaction.h"
#include "models/sync/format/approval.h"
#include "models/sync/format/names.h"
#include "models/sync/space/membership.h"
#include "models/sync/space/rosterexchange.h"

namespace xunzhen::sync {

using base::Error;
using base::ErrorCode;

namespace {

/// A laptop that has never seen the folder cannot name the space.
const QByteArray kAnySpace(16, '\0');

bool isRequestOf(const QByteArray &file, const DeviceIdentity &self, const Member &member, const QByteArray &space)
{
    try {
        const JoinRequest known = decodeRequest(file);
        return known.stream == self.stream() && known.member == member && known.space == space;
    } catch (const Error &) {
        return false;
    }
}

}

QByteArray EnrolmentByFile::request(const Member &member)
{
    Enrolment enrolment(m_context);
    if (enrolment.state() == EnrolmentState::Enrolled)
        throw Error(ErrorCode::Clash, QStringLiteral("this laptop belongs to a space"));
    Membership membership(m_context.database, m_context.slot);
    const auto known = membership.space();
    const QByteArray space = known ? known->space : kAnySpace;
    const auto self = enrolment.identityForRequest();
    if (const QByteArray before = membership.requestFile(); isRequestOf(before, self, member, space))
        return before;
    const QByteArray file = encodeRequest({space, self.stream(), base::toMillis(m_context.clock.now()), member}, self);
    store::Transaction transaction(m_context.database);
    membership.setRequest(sealedHash(file));
    membership.setRequestFile(file);
    transaction.commit();
    return file;
}

PendingRequest EnrolmentByFile::take(const QByteArray &file)
{
    const Enrolment enrolment(m_context);
    if (!enrolment.isAdmin())
        throw Error(ErrorCode::NotAllowed, QStringLiteral("only an admin approves"));
    const PendingRequest pending{requestCode(sealedHash(file)), decodeRequest(file), sealedHash(file)};
    Membership membership(m_context.database, m_context.slot);
    if (pending.request.space != kAnySpace && pending.request.space != membership.space()->space)
        throw Error(ErrorCode::ShareForeign, pending.request.member.name);
    if (!enrolment.isWaiting(pending.request, enrolment.roster()))
        throw Error(ErrorCode::Clash, QStringLiteral("the request was answered"), {{QStringLiteral("request-answered"), {}, {}}});
    auto taken = membership.takenRequests();
    if (std::find(taken.begin(), taken.end(), file) != taken.end())
        return pending;
    taken.push_back(file);
    store::Transaction transaction(m_context.database);
    membership.setTakenRequests(taken);
    transaction.commit();
    return pending;
}

QByteArray EnrolmentByFile::approval() const
{
    const auto self = DeviceIdentity::load(m_context.keys, m_context.slot);
    if (!self || !Enrolment(m_context).isAdmin())
        throw Error(ErrorCode::NotAllowed, QStringLiteral("only an admin approves"));
    Approval approval{markerFile(), {}, {}};
    for (const store::RosterEntry &entry : store::SyncLedger(m_context.database, m_context.slot).roster())
        approval.roster.push_back(entry.body);
    return encodeApproval(approval, *self);
}

/// The root signs it; an admin has the file as it was when it joined.
QByteArray EnrolmentByFile::markerFile() const
{
    const Membership membership(m_context.database, m_context.slot);
    const auto self = DeviceIdentity::load(m_context.keys, m_context.slot);
    if (Enrolment(m_context).isFounder())
        return encodeMarker(*membership.space(), *self);
    const QByteArray kept = membership.markerFile();
    const auto found = kept.isEmpty() ? m_context.share.read(names::kMarker, kMaxMarkerBytes) : kept;
    if (!found)
        throw Error(ErrorCode::ShareMissing);
    return *found;
}

SpaceMarker EnrolmentByFile::accept(const QByteArray &file)
{
    const Approval approval = decodeApproval(file);
    const SpaceMarker marker = decodeMarker(approval.marker);
    const auto known = Membership(m_context.database, m_context.slot).space();
    if (known && (known->space != marker.space || known->root != marker.root))
        throw Error(ErrorCode::ShareForeign, marker.name);
    std::vector<store::RosterEntry> entries;
    for (const QByteArray &segment : approval.roster)
        entries.push_back(verifyRosterFile(segment, marker));
    const Roster roster = Roster::load(entries, marker.root);
    if (!roster.isAdmin(approval.approver))
        throw Error(ErrorCode::DamagedFile, QStringLiteral("not given by an admin of the space"));
    const auto self = DeviceIdentity::load(m_context.keys, m_context.slot);
    if (!self || !roster.isCertified(self->stream()) || roster.revocationOf(self->device()))
        throw Error(ErrorCode::NotFound, marker.name, {{QStringLiteral("approval-of-another"), {}, {marker.name}}});
    Enrolment(m_context).belong(marker, approval.marker, *self);
    RosterExchange(m_context, marker).take(approval.roster);
    return marker;
}

}
