// What admins do: requests, approving, revoking, giving up what is lost.
#include "models/sync/space/enrolment.h"

#include "models/base/error.h"
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

bool Enrolment::isWaiting(const JoinRequest &request, const Roster &known) const
{
    return !known.isCertified(request.stream) && !known.revocationOf(request.stream.device);
}

/// Those that came as files need no folder.
std::vector<PendingRequest> Enrolment::pendingRequests() const
{
    const Roster known = roster();
    std::vector<PendingRequest> pending;
    for (const QByteArray &file : Membership(m_context.database, m_context.slot).takenRequests())
        addPending(pending, file, known);
    if (!m_context.share.isThere() && !pending.empty())
        return pending;
    const SpaceMarker marker = verifyMarker();
    std::vector<SyncNote> unreadable; // a sync shows what stands in the way; the admin still sees the other requests
    for (const ShareEntry &file : m_context.share.list(names::kRoster)) {
        if (file.isFolder || !file.name.contains(QLatin1String(".req")))
            continue;
        const QString path = names::kRoster + QLatin1Char('/') + file.name;
        if (const auto bytes = readOrNote(m_context.share, path, kMaxRequestBytes, unreadable))
            addPending(pending, *bytes, known);
    }
    std::erase_if(pending, [&](const PendingRequest &one) {
        return one.request.space != marker.space && one.request.space != QByteArray(marker.space.size(), '\0');
    });
    return pending;
}

void Enrolment::addPending(std::vector<PendingRequest> &pending, const QByteArray &file, const Roster &known) const
{
    try {
        const PendingRequest one{requestCode(sealedHash(file)), decodeRequest(file), sealedHash(file)};
        const bool isKnown = std::any_of(pending.begin(), pending.end(), [&](const auto &other) { return other.hash == one.hash; });
        if (!isKnown && isWaiting(one.request, known))
            pending.push_back(one);
    } catch (const Error &error) {
        if (!isAboutContent(error))
            throw;
    }
}

void Enrolment::approve(const QString &code, bool makesAdmin)
{
    if (!isAdmin())
        throw Error(ErrorCode::NotAllowed, QStringLiteral("only an admin approves"));
    for (const PendingRequest &one : pendingRequests()) {
        if (one.code != code.trimmed().toLower())
            continue;
        append(Certificate{one.request.stream.device, one.request.stream.incarnation, one.request.member, one.hash, makesAdmin});
        dropTaken(one.hash);
        return;
    }
    throw Error(ErrorCode::NotFound, QStringLiteral("no such request"));
}

void Enrolment::dropTaken(const QByteArray &hash)
{
    Membership membership(m_context.database, m_context.slot);
    auto taken = membership.takenRequests();
    if (std::erase_if(taken, [&](const QByteArray &file) { return sealedHash(file) == hash; }) == 0)
        return;
    store::Transaction transaction(m_context.database);
    membership.setTakenRequests(taken);
    transaction.commit();
}

void Enrolment::revoke(const QByteArray &device, const QString &reason)
{
    const Roster known = roster();
    if (!known.byKey(device))
        throw Error(ErrorCode::NotFound, QStringLiteral("no such device"));
    const QByteArray admin = self().device();
    if (device == admin || !known.maySpeakOf(admin, device))
        throw Error(ErrorCode::NotAllowed, QStringLiteral("this laptop may not revoke that device"));
    if (!known.revocationOf(device))
        append(Revocation{device, pinsOf(device), reason, base::toMillis(m_context.clock.now())});
}

/// Where everything of the device ends here: one pin for each path of a forked stream.
std::vector<Pin> Enrolment::pinsOf(const QByteArray &device) const
{
    const store::SyncLedger ledger(m_context.database, m_context.slot);
    const store::Streams streams(m_context.database, m_context.slot);
    std::vector<Pin> pins;
    for (const store::StreamKey &stream : streams.all()) {
        const auto last = stream.device == device ? ledger.lastSegment(stream) : std::nullopt;
        if (last)
            pins.push_back({streams.branch(stream).wire, last->firstSeq + last->opCount - 1, last->hash});
    }
    const ChainEnd chain = chainEnd(ledger.roster(), device);
    if (chain.nextSeq > 1)
        pins.push_back({kRosterIncarnation, chain.nextSeq - 1, chain.previous});
    return pins;
}

void Enrolment::declareLost(const LostRange &range)
{
    append(range);
}

void Enrolment::append(const RosterClaim &claim)
{
    const auto space = Membership(m_context.database, m_context.slot).space();
    if (!space)
        throw Error(ErrorCode::NotAllowed, QStringLiteral("this laptop belongs to no space"));
    RosterExchange(m_context, *space).append({claim}, author(), self());
    grantKeys(roster());
}

}
