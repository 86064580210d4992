#include "models/sync/space/roster.h"

#include "models/sync/bytes/bytereader.h"
#include "models/sync/format/names.h"

namespace xunzhen::sync {

namespace {

RosterLink linkOf(const store::RosterEntry &entry)
{
    RosterLink link{readSegmentHeader(entry.body), entry.hash, {}};
    for (const store::Operation &op : decodeKnownSegment(entry.body))
        if (auto claim = claimFrom(op))
            link.claims.push_back(std::move(*claim));
    return link;
}

std::vector<RosterLink> linksOf(const std::vector<store::RosterEntry> &entries)
{
    std::vector<RosterLink> links;
    std::transform(entries.begin(), entries.end(), std::back_inserter(links), linkOf);
    return links;
}

bool isEarlier(const Pin &a, const Pin &b)
{
    return std::tie(a.lastSeq, a.lastHash) < std::tie(b.lastSeq, b.lastHash);
}

/// Only what both accept: of each stream the pins that both have, else the earliest of all. A stream has several pins when it
/// was forked.
std::vector<Pin> common(const Revocation &first, const Revocation &second)
{
    std::vector<Pin> shared;
    std::map<QByteArray, Pin> earliest;
    for (const Pin &one : first.pins)
        for (const Pin &other : second.pins) {
            if (one.incarnation != other.incarnation)
                continue;
            if (one == other)
                shared.push_back(one);
            const Pin &earlier = isEarlier(other, one) ? other : one;
            const auto [known, isNew] = earliest.try_emplace(one.incarnation, earlier);
            if (!isNew && isEarlier(earlier, known->second))
                known->second = earlier;
        }
    for (const auto &entry : earliest) {
        const Pin &pin = entry.second;
        if (std::none_of(shared.begin(), shared.end(), [&](const Pin &one) { return one.incarnation == pin.incarnation; }))
            shared.push_back(pin);
    }
    return shared;
}

}

struct Roster::Facts
{
    std::map<QString, Certificate> devices; ///< by name in the folder
    std::map<QString, qint64> certifiedAt;
    std::set<store::StreamKey> streams;
    std::map<QByteArray, Revocation> revocations;
    std::vector<LostRange> lost;
    std::vector<KeyGrant> grants;
    std::map<QString, QByteArray> writers; ///< whose chains count, by name in the folder
    AdminTree admins;
    qint64 highestClock = 0;

    void take(const RosterLink &link);
    void certify(const Certificate &certificate, qint64 hlc);
    void revoke(const Revocation &revocation);
};

Roster::Roster() : m_facts(std::make_shared<const Facts>()) {}

Roster Roster::load(const std::vector<store::RosterEntry> &entries, const QByteArray &root)
{
    const RosterChains chains(linksOf(entries), root);
    auto facts = std::make_shared<Facts>();
    facts->admins = chains.admins();
    facts->writers[names::device(root)] = root;
    for (const RosterLink *const link : chains.counting())
        facts->take(*link);
    auto &lost = facts->lost;
    std::sort(lost.begin(), lost.end());
    lost.erase(std::unique(lost.begin(), lost.end()), lost.end());
    return Roster(std::move(facts));
}

void Roster::Facts::take(const RosterLink &link)
{
    const QByteArray &writer = link.header.stream.device;
    highestClock = std::max(highestClock, link.header.highestHlc);
    for (const RosterClaim &claim : link.claims) {
        if (const auto *const certificate = std::get_if<Certificate>(&claim)) {
            if (certificate->isAdmin)
                writers[names::device(certificate->device)] = certificate->device;
            if (admins.maySpeakOf(writer, certificate->device))
                certify(*certificate, link.header.highestHlc);
        } else if (const auto *const revocation = std::get_if<Revocation>(&claim)) {
            if (admins.maySpeakOf(writer, revocation->device) && writer != revocation->device)
                revoke(*revocation);
        } else if (const auto *const range = std::get_if<LostRange>(&claim)) {
            lost.push_back(*range);
        } else if (const auto *const grant = std::get_if<KeyGrant>(&claim)) {
            grants.push_back(*grant);
        }
    }
}

/// Clocks that are equal leave the certificate that is nearer to the root.
void Roster::Facts::certify(const Certificate &certificate, qint64 hlc)
{
    streams.insert({certificate.device, certificate.incarnation});
    const QString name = names::device(certificate.device);
    const auto known = certifiedAt.find(name);
    if (known != certifiedAt.end() && known->second >= hlc)
        return;
    devices[name] = certificate;
    certifiedAt[name] = hlc;
}

void Roster::Facts::revoke(const Revocation &revocation)
{
    const auto [known, isNew] = revocations.try_emplace(revocation.device, revocation);
    if (!isNew)
        known->second.pins = common(known->second, revocation);
}

const Certificate *Roster::byName(const QString &device26) const
{
    const auto found = m_facts->devices.find(device26);
    return found == m_facts->devices.end() ? nullptr : &found->second;
}

const Certificate *Roster::byKey(const QByteArray &device) const
{
    const Certificate *const found = byName(names::device(device));
    return found && found->device == device ? found : nullptr;
}

std::vector<Certificate> Roster::all() const
{
    std::vector<Certificate> all;
    for (const auto &[name, certificate] : m_facts->devices)
        all.push_back(certificate);
    return all;
}

const Revocation *Roster::revocationOf(const QByteArray &device) const
{
    const auto found = m_facts->revocations.find(device);
    return found == m_facts->revocations.end() ? nullptr : &found->second;
}

std::set<QByteArray> Roster::revokedDevices() const
{
    std::set<QByteArray> devices;
    for (const auto &[device, revocation] : m_facts->revocations)
        devices.insert(device);
    return devices;
}

bool Roster::isCertified(const store::StreamKey &stream) const
{
    return m_facts->streams.contains(stream);
}

const std::vector<LostRange> &Roster::lostRanges() const
{
    return m_facts->lost;
}

const std::vector<KeyGrant> &Roster::keyGrants() const
{
    return m_facts->grants;
}

qint64 Roster::highestClock() const
{
    return m_facts->highestClock;
}

bool Roster::isAdmin(const QByteArray &device) const
{
    return m_facts->admins.contains(device) && !revocationOf(device);
}

bool Roster::wantsOf(const QString &device26, qint64 firstSeq) const
{
    const auto writer = m_facts->writers.find(device26);
    if (writer == m_facts->writers.end())
        return false;
    const Revocation *const revocation = revocationOf(writer->second);
    const Pin *const pin = revocation ? pinOf(*revocation, kRosterIncarnation) : nullptr;
    return !revocation || (pin && firstSeq <= pin->lastSeq);
}

bool Roster::maySpeakOf(const QByteArray &admin, const QByteArray &device) const
{
    return isAdmin(admin) && m_facts->admins.maySpeakOf(admin, device);
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
