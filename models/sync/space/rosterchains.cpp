#include "models/sync/space/rosterchains.h"

namespace xunzhen::sync {

namespace {

auto placeOf(const RosterLink &link)
{
    return std::tie(link.header.stream.device, link.header.firstSeq, link.hash);
}

Pin pinOfChain(const Revocation &revocation)
{
    const Pin *const pin = pinOf(revocation, kRosterIncarnation);
    return pin ? *pin : Pin{kRosterIncarnation, 0, {}};
}

}

bool AdminTree::isAbove(const QByteArray &writer, const QByteArray &device) const
{
    for (auto one = m_above.find(device); one != m_above.end(); one = m_above.find(one->second))
        if (one->second == writer)
            return true;
    return false;
}

bool AdminTree::maySpeakOf(const QByteArray &writer, const QByteArray &device) const
{
    return device == m_root ? writer == m_root : !contains(device) || isAbove(writer, device);
}

RosterChains::RosterChains(std::vector<RosterLink> links, const QByteArray &root) : m_links(std::move(links)), m_admins(root)
{
    std::sort(m_links.begin(), m_links.end(), [](const auto &a, const auto &b) { return placeOf(a) < placeOf(b); });
    keepLinked();
    for (std::vector<QByteArray> level{root}; !level.empty();) {
        std::vector<QByteArray> next;
        for (const QByteArray &writer : level)
            walk(writer, next);
        level = next;
    }
}

/// A link whose predecessor is not here waits.
void RosterChains::keepLinked()
{
    std::map<QByteArray, qint64> ends; ///< hash → last sequence number
    std::erase_if(m_links, [&](const RosterLink &link) {
        const auto before = ends.find(link.header.previous);
        const bool isFirst = link.header.firstSeq == 1 && link.header.previous == QByteArray(kHashBytes, '\0');
        if (!isFirst && (before == ends.end() || before->second + 1 != link.header.firstSeq))
            return true;
        ends[link.hash] = link.header.lastSeq();
        return false;
    });
}

void RosterChains::walk(const QByteArray &writer, std::vector<QByteArray> &next)
{
    for (const RosterLink *const link : accepted(writer)) {
        m_counting.push_back(link);
        for (const RosterClaim &claim : link->claims) {
            if (const auto *const revocation = std::get_if<Revocation>(&claim))
                m_pins[revocation->device].emplace_back(writer, pinOfChain(*revocation));
            const auto *const certificate = std::get_if<Certificate>(&claim);
            if (certificate && certificate->isAdmin && m_admins.add(certificate->device, writer))
                next.push_back(certificate->device);
        }
    }
}

/// Everybody above the writer has been walked by now: those are nearer to the root.
std::vector<const RosterLink *> RosterChains::accepted(const QByteArray &writer) const
{
    std::vector<const RosterLink *> links;
    for (const RosterLink &link : m_links)
        if (link.header.stream.device == writer)
            links.push_back(&link);
    const auto pins = m_pins.find(writer);
    if (pins == m_pins.end())
        return links;
    for (const auto &[who, pin] : pins->second)
        if (m_admins.isAbove(who, writer))
            std::erase_if(links, [allowed = within(writer, pin)](const auto *link) { return !allowed.contains(link->hash); });
    return links;
}

/// The pinned link and all before it. While the pinned link is not here, whatever does not go further.
std::set<QByteArray> RosterChains::within(const QByteArray &writer, const Pin &pin) const
{
    std::set<QByteArray> allowed;
    QByteArray wanted = pin.lastHash;
    bool isHere = false;
    for (auto link = m_links.rbegin(); link != m_links.rend(); ++link)
        if (link->header.stream.device == writer && link->hash == wanted) {
            isHere = true;
            allowed.insert(link->hash);
            wanted = link->header.previous;
        }
    if (!isHere)
        for (const RosterLink &link : m_links)
            if (link.header.stream.device == writer && link.header.lastSeq() <= pin.lastSeq)
                allowed.insert(link.hash);
    return allowed;
}

}
