#include "models/sync/space/roster.h"

#include "models/sync/bytes/bytereader.h"
#include "models/sync/format/names.h"

namespace xunzhen::sync {

namespace {

constexpr std::size_t kMostRemembered = 20'000;

RosterLink linkOf(const store::RosterEntry &entry)
{
    RosterLink link{readSegmentHeader(entry.body), entry.hash, {}};
    for (const store::Operation &op : decodeKnownSegment(entry.body))
        if (auto claim = claimFrom(op))
            link.claims.push_back(std::move(*claim));
    return link;
}

/// A hash stands for one content for ever, and each run asks several times for the roster of all devices.
std::vector<RosterLink> linksOf(const std::vector<store::RosterEntry> &entries)
{
    thread_local std::map<QByteArray, RosterLink> remembered;
    if (remembered.size() > kMostRemembered)
        remembered.clear();
    std::vector<RosterLink> links;
    for (const store::RosterEntry &entry : entries) {
        auto found = remembered.find(entry.hash);
        if (found == remembered.end())
            found = remembered.emplace(entry.hash, linkOf(entry)).first;
        links.push_back(found->second);
    }
    return links;
}

bool isEarlier(const Pin &a, const Pin &b)
{
    return std::tie(a.lastSeq, a.lastHash) < std::tie(b.lastSeq, b.lastHash);
}

/// Only what both accept.
std::vector<Pin> common(const Revocation &first, const Revocation &second)
{
    std::vector<Pin> pins;
    for (const Pin &pin : first.pins)
        if (const Pin *const other = pinOf(second, pin.incarnation))
            pins.push_back(isEarlier(*other, pin) ? *other : pin);
    return pins;
}

}

Roster Roster::load(const std::vector<store::RosterEntry> &entries, const QByteArray &root)
{
    const RosterChains chains(linksOf(entries), root);
    Roster roster;
    roster.m_admins = chains.admins();
    roster.m_writers[names::device(root)] = root;
    for (const RosterLink *const link : chains.counting())
        roster.take(*link);
    std::sort(roster.m_lost.begin(), roster.m_lost.end());
    roster.m_lost.erase(std::unique(roster.m_lost.begin(), roster.m_lost.end()), roster.m_lost.end());
    return roster;
}

void Roster::take(const RosterLink &link)
{
    const QByteArray &writer = link.header.stream.device;
    m_highestClock = std::max(m_highestClock, link.header.highestHlc);
    for (const RosterClaim &claim : link.claims) {
        if (const auto *const certificate = std::get_if<Certificate>(&claim)) {
            if (certificate->isAdmin)
                m_writers[names::device(certificate->device)] = certificate->device;
            if (m_admins.maySpeakOf(writer, certificate->device))
                certify(*certificate, link.header.highestHlc);
        } else if (const auto *const revocation = std::get_if<Revocation>(&claim)) {
            if (m_admins.maySpeakOf(writer, revocation->device) && writer != revocation->device)
                revoke(*revocation);
        } else if (const auto *const lost = std::get_if<LostRange>(&claim)) {
            m_lost.push_back(*lost);
        } else if (const auto *const grant = std::get_if<KeyGrant>(&claim)) {
            m_grants.push_back(*grant);
        }
    }
}

/// Clocks that are equal leave the certificate that is nearer to the root.
void Roster::certify(const Certificate &certificate, qint64 hlc)
{
    m_streams.insert({certificate.device, certificate.incarnation});
    const QString name = names::device(certificate.device);
    const auto known = m_certifiedAt.find(name);
    if (known != m_certifiedAt.end() && known->second >= hlc)
        return;
    m_devices[name] = certificate;
    m_certifiedAt[name] = hlc;
}

void Roster::revoke(const Revocation &revocation)
{
    const auto [known, isNew] = m_revocations.try_emplace(revocation.device, revocation);
    if (!isNew)
        known->second.pins = common(known->second, revocation);
}

const Certificate *Roster::byName(const QString &device26) const
{
    const auto found = m_devices.find(device26);
    return found == m_devices.end() ? nullptr : &found->second;
}

const Certificate *Roster::byKey(const QByteArray &device) const
{
    const Certificate *const found = byName(names::device(device));
    return found && found->device == device ? found : nullptr;
}

std::vector<Certificate> Roster::all() const
{
    std::vector<Certificate> all;
    for (const auto &[name, certificate] : m_devices)
        all.push_back(certificate);
    return all;
}

const Revocation *Roster::revocationOf(const QByteArray &device) const
{
    const auto found = m_revocations.find(device);
    return found == m_revocations.end() ? nullptr : &found->second;
}

bool Roster::isAdmin(const QByteArray &device) const
{
    return m_admins.contains(device) && !revocationOf(device);
}

bool Roster::wantsOf(const QString &device26, qint64 firstSeq) const
{
    const auto writer = m_writers.find(device26);
    if (writer == m_writers.end())
        return false;
    const Revocation *const revocation = revocationOf(writer->second);
    const Pin *const pin = revocation ? pinOf(*revocation, kRosterIncarnation) : nullptr;
    return !revocation || (pin && firstSeq <= pin->lastSeq);
}

bool Roster::maySpeakOf(const QByteArray &admin, const QByteArray &device) const
{
    return isAdmin(admin) && m_admins.maySpeakOf(admin, device);
}

store::RosterEntry verifyRosterFile(const QByteArray &file, const SpaceMarker &space)
{
    const SegmentHeader header = readSegmentHeader(file);
    const bool fits = header.kind == SegmentKind::Roster && header.space == space.space
                      && header.stream.incarnation == kRosterIncarnation;
    if (!fits)
        damaged("not of this roster");
    decodeSegment(file);
    return {header.firstSeq, header.stream.device, sealedHash(file), file};
}

ChainEnd chainEnd(const std::vector<store::RosterEntry> &entries, const QByteArray &device)
{
    ChainEnd end;
    for (const store::RosterEntry &entry : entries) {
        const qint64 next = entry.device == device ? readSegmentHeader(entry.body).lastSeq() + 1 : 0;
        if (next > end.nextSeq || (next == end.nextSeq && entry.hash < end.previous))
            end = {next, entry.hash};
    }
    return end;
}

}
