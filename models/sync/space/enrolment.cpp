#include "models/sync/space/enrolment.h"

#include "models/base/error.h"
#include "models/store/capture/capturestate.h"
#include "models/store/givingway.h"
#include "models/store/merge/streammove.h"
#include "models/store/patience.h"
#include "models/store/synced/streams.h"
#include "models/store/transaction.h"
#include "models/sync/format/names.h"
#include "models/sync/space/keykeeper.h"
#include "models/sync/space/membership.h"
#include "models/sync/space/rosterexchange.h"
#include "models/sync/space/sharereading.h"

namespace xunzhen::sync {

using base::Error;
using base::ErrorCode;

EnrolmentState Enrolment::state(const Roster &known) const
{
    const Membership membership(m_context.database, m_context.slot);
    if (!membership.space())
        return membership.request().isEmpty() ? EnrolmentState::NoSpace : EnrolmentState::WaitingForApproval;
    const auto identity = DeviceIdentity::load(m_context.keys, m_context.slot);
    if (identity && known.revocationOf(identity->device()))
        return EnrolmentState::Revoked;
    if (identity && known.byKey(identity->device()))
        return EnrolmentState::Enrolled;
    return membership.request().isEmpty() ? EnrolmentState::NotEnrolled : EnrolmentState::WaitingForApproval;
}

bool Enrolment::isFounder() const
{
    const auto space = Membership(m_context.database, m_context.slot).space();
    const auto identity = DeviceIdentity::load(m_context.keys, m_context.slot);
    return space && identity && space->root == identity->device();
}

bool Enrolment::isAdmin() const
{
    const auto identity = DeviceIdentity::load(m_context.keys, m_context.slot);
    return identity && roster().isAdmin(identity->device());
}

void Enrolment::createSpace(const QString &name, const Member &founder, domain::SpaceKind kind, bool isEncrypted)
{
    requireFit(kind);
    if (!m_context.share.isThere())
        throw Error(ErrorCode::ShareMissing);
    const auto known = Membership(m_context.database, m_context.slot).space();
    const auto self = DeviceIdentity::load(m_context.keys, m_context.slot);
    auto marker = readMarker();
    const bool isUnfinished = marker && self && marker->root == self->device() && !roster().byKey(self->device());
    if (!isUnfinished && known)
        throw Error(ErrorCode::Clash, QStringLiteral("this laptop belongs to a space"));
    if (!isUnfinished && marker)
        throw Error(ErrorCode::Clash, QStringLiteral("the folder holds a space"));
    if (!marker)
        marker = publishMarker(name, kind);
    const auto root = DeviceIdentity::loadOrCreate(m_context.keys, m_context.ids, m_context.slot);
    belong(*marker, encodeMarker(*marker, root), root);
    std::vector<RosterClaim> claims{Certificate{root.device(), root.incarnation(), founder, {}, true}};
    if (isEncrypted) // together with the certificate, so that nobody is ever enrolled without knowing
        claims.push_back(firstGrant(root, m_context.ids));
    RosterExchange(m_context, *marker).append(claims, founder.inspector, root);
}

/// The space's kind belongs into this slot and goes with the laptop's other space.
void Enrolment::requireFit(domain::SpaceKind kind) const
{
    using domain::SpaceSlot;
    const SpaceSlot otherSlot = m_context.slot == SpaceSlot::Main ? SpaceSlot::Registry : SpaceSlot::Main;
    const auto other = Membership(m_context.database, otherSlot).space();
    const bool fits = !other || (m_context.slot == SpaceSlot::Main ? domain::fitTogether(kind, other->kind)
                                                                   : domain::fitTogether(other->kind, kind));
    if (domain::slotFor(kind) != m_context.slot || !fits)
        throw Error(ErrorCode::Clash, QStringLiteral("the spaces of a laptop"), {{QStringLiteral("spaces-do-not-fit"), {}, {}}});
}

SpaceMarker Enrolment::publishMarker(const QString &name, domain::SpaceKind kind)
{
    for (const ShareEntry &entry : m_context.share.list(QString()))
        if (!isOfTheSystem(entry.name))
            throw Error(ErrorCode::Refused, QStringLiteral("the folder is not empty"));
    const auto root = DeviceIdentity::loadOrCreate(m_context.keys, m_context.ids, m_context.slot);
    const SpaceMarker marker{m_context.ids.randomBytes(16), root.device(), name, kind};
    const auto result = FilePublisher(m_context.share, m_context.pause).publish(names::kMarker, encodeMarker(marker, root));
    if (result == FilePublisher::Result::Postponed)
        throw Error(ErrorCode::Io, QStringLiteral("the folder takes no files now"));
    return marker;
}

QString Enrolment::requestJoin(const Member &member)
{
    if (!m_context.share.isThere())
        throw Error(ErrorCode::ShareMissing);
    const auto known = Membership(m_context.database, m_context.slot).space();
    const auto marker = known ? verifyMarker() : readMarker();
    if (!marker)
        throw Error(ErrorCode::ShareMissing, QStringLiteral("no space in this folder"));
    requireFit(marker->kind);
    const auto self = identityForRequest();
    const QByteArray file = encodeRequest({marker->space, self.stream(), base::toMillis(m_context.clock.now()), member}, self);
    FilePublisher(m_context.share, m_context.pause).publish(names::request(self.device(), sealedHash(file)), file);
    belong(*marker, readMarkerFile().value_or(QByteArray()), self);
    store::Transaction transaction(m_context.database);
    Membership(m_context.database, m_context.slot).setRequest(sealedHash(file));
    transaction.commit();
    return requestCode(sealedHash(file));
}

/// Whoever has the old key may write as this laptop: it is never used again.
DeviceIdentity Enrolment::identityForRequest()
{
    const Roster known = roster();
    auto self = DeviceIdentity::loadOrCreate(m_context.keys, m_context.ids, m_context.slot);
    if (known.revocationOf(self.device()))
        self = DeviceIdentity::renew(m_context.keys, m_context.ids, m_context.slot);
    const auto wrote = Membership(m_context.database, m_context.slot).stream();
    if (const Revocation *const revocation = wrote ? known.revocationOf(wrote->device) : nullptr)
        takeAlong(*revocation, self);
    return self;
}

/// What nobody accepts under the old key moves to the new one.
void Enrolment::takeAlong(const Revocation &revocation, const DeviceIdentity &self)
{
    store::Transaction transaction(m_context.database);
    store::Streams streams(m_context.database, m_context.slot);
    streams.idFor(self.stream());
    for (const store::StreamKey &stream : streams.all()) {
        if (stream.device != revocation.device)
            continue;
        const Pin *const pin = pinOf(revocation, streams.branch(stream).wire);
        const qint64 accepted = pin ? pin->lastSeq : 0;
        store::moveOperations(m_context.database, stream, accepted, self.stream());
        store::SyncLedger(m_context.database, m_context.slot).forgetSegments(stream, accepted + 1);
    }
    Membership(m_context.database, m_context.slot).setStream(self.stream());
    nameWriters(m_context.database);
    transaction.commit();
}

bool Enrolment::grantKeys(const Roster &known)
{
    const auto space = Membership(m_context.database, m_context.slot).space();
    const auto identity = DeviceIdentity::load(m_context.keys, m_context.slot);
    const auto due = identity ? grantsDue(known, *identity, m_context.ids) : std::vector<RosterClaim>();
    if (!due.empty())
        RosterExchange(m_context, *space).append(due, author(), *identity);
    return !due.empty();
}

SpaceKeys Enrolment::keys() const
{
    const auto identity = DeviceIdentity::load(m_context.keys, m_context.slot);
    return identity ? openKeys(roster(), *identity) : SpaceKeys();
}

QByteArray Enrolment::author() const
{
    const QByteArray &inspector = m_context.database.captureState().author();
    return inspector.isEmpty() ? QByteArray(16, '\0') : inspector;
}

SpaceMarker Enrolment::verifyMarker() const
{
    const auto known = Membership(m_context.database, m_context.slot).space();
    const auto found = readMarker();
    if (!found || !known)
        throw Error(ErrorCode::ShareMissing, QStringLiteral("no space in this folder"));
    if (found->space != known->space || found->root != known->root)
        throw Error(ErrorCode::ShareForeign, found->name);
    return *found;
}

SpaceMarker Enrolment::verifyOrMendMarker()
{
    try {
        return verifyMarker();
    } catch (const Error &error) {
        if (error.code() != ErrorCode::DamagedFile || !isFounder() || !holdsOwnRoster())
            throw;
    }
    const QByteArray marker = encodeMarker(*Membership(m_context.database, m_context.slot).space(), self());
    FilePublisher(m_context.share, m_context.pause).replace(names::kMarker, marker);
    return verifyMarker();
}

/// By an entry of this space's chain: its name carries its hash, so no other space has it.
bool Enrolment::holdsOwnRoster() const
{
    const auto files = m_context.share.list(names::kRoster);
    for (const store::RosterEntry &entry : store::SyncLedger(m_context.database, m_context.slot).roster()) {
        const QString path = names::roster(entry.device, entry.seq, entry.hash);
        for (const ShareEntry &file : files)
            if (path == names::kRoster + QLatin1Char('/') + file.name)
                return true;
    }
    return false;
}

QString Enrolment::waitingCode() const
{
    const QByteArray hash = Membership(m_context.database, m_context.slot).request();
    return state() == EnrolmentState::WaitingForApproval ? requestCode(hash) : QString();
}

std::optional<QByteArray> Enrolment::readMarkerFile() const
{
    try {
        return m_context.share.read(names::kMarker, kMaxMarkerBytes);
    } catch (const Error &) {
        if (m_context.share.isThere())
            throw;
        return std::nullopt;
    }
}

std::optional<SpaceMarker> Enrolment::readMarker() const
{
    const auto bytes = readMarkerFile();
    return bytes ? std::optional(decodeMarker(*bytes)) : std::nullopt;
}

void Enrolment::belong(const SpaceMarker &space, const QByteArray &file, const DeviceIdentity &self)
{
    const base::Work unending;
    store::Patience patience(m_context.database, unending, store::Patience::Ends::Late, m_context.pause);
    store::writePatiently(m_context.database, patience, [&] {
        Membership membership(m_context.database, m_context.slot);
        membership.setSpace(space);
        membership.setMarkerFile(file);
        membership.setStream(self.stream());
        nameWriters(m_context.database);
        store::adoptUnclaimed(m_context.database); // all that was ever written here
        m_context.database.captureState().claimStream(m_context.slot);
        return true;
    });
}

DeviceIdentity Enrolment::self() const
{
    const auto identity = DeviceIdentity::load(m_context.keys, m_context.slot);
    if (!identity)
        throw Error(ErrorCode::KeyMissing, QStringLiteral("no device key"));
    return *identity;
}

Roster Enrolment::roster() const
{
    const auto space = Membership(m_context.database, m_context.slot).space();
    return space ? RosterExchange(m_context, *space).roster() : Roster();
}

}
