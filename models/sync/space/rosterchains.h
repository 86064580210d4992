#pragma once

#include "models/store/synced/syncledger.h"
#include "models/sync/space/rosterclaims.h"

#include <set>

namespace xunzhen::sync {

/// A verified segment of the roster, taken apart.
struct RosterLink
{
    SegmentHeader header;
    QByteArray hash;
    std::vector<RosterClaim> claims;
};

/// Who certified which admin.
class AdminTree
{
public:
    explicit AdminTree(QByteArray root = {}) : m_root(std::move(root)) { m_above[m_root] = {}; }

    /// False when the device is an admin already: the certificate nearest to the root, then the earliest, says who is above.
    bool add(const QByteArray &device, const QByteArray &above) { return m_above.try_emplace(device, above).second; }
    /// The root or an admin, revoked or not.
    bool contains(const QByteArray &device) const { return m_above.contains(device); }
    bool isAbove(const QByteArray &writer, const QByteArray &device) const;
    /// Whether an admin may say who the device is and revoke it.
    bool maySpeakOf(const QByteArray &writer, const QByteArray &device) const;

private:
    QByteArray m_root;
    std::map<QByteArray, QByteArray> m_above;
};

/// Which links of the roster count: a function of the set of verified links, whatever order they came in.
///
/// The root's chain counts. A chain of another device counts when a link that counts certifies the device as admin. A revocation of an admin pins its chain only
/// when the root or somebody above it wrote it, so that two admins cannot evict each other and a stolen laptop can evict
/// nobody above it. Chains are trees here: when an admin's laptop was cloned, both branches count.
class RosterChains
{
public:
    RosterChains(std::vector<RosterLink> links, const QByteArray &root);
    RosterChains(const RosterChains &) = delete;
    RosterChains &operator=(const RosterChains &) = delete;

    /// In the order: nearest to the root first, each chain in sequence.
    const std::vector<const RosterLink *> &counting() const { return m_counting; }
    const AdminTree &admins() const { return m_admins; }

private:
    void keepLinked();
    void walk(const QByteArray &writer, std::vector<QByteArray> &next);
    std::vector<const RosterLink *> accepted(const QByteArray &writer) const;
    std::set<QByteArray> within(const QByteArray &writer, const Pin &pin) const;

    std::vector<RosterLink> m_links; ///< by device, sequence and hash; each behind the one it follows
    AdminTree m_admins;
    std::map<QByteArray, std::vector<std::pair<QByteArray, Pin>>> m_pins; ///< device → (who says so, pin of its chain)
    std::vector<const RosterLink *> m_counting;
};

}
