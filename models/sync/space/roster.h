#pragma once

#include "models/store/synced/syncledger.h"
#include "models/sync/format/spacemarker.h"
#include "models/sync/space/rosterchains.h"

#include <memory>

namespace xunzhen::sync {

/// Who belongs to a space: what the root and its admins have said in signed chains (sync.md §3.7). The same set of entries
/// gives the same roster everywhere, whatever order they came in. Nobody can revoke the root's device; an admin's device is
/// revoked by the root or by somebody above it, any other device by every admin.
class Roster
{
public:
    Roster(); ///< of nobody
    /// From what is in the ledger; entries there were verified when they came.
    static Roster load(const std::vector<store::RosterEntry> &entries, const QByteArray &root);

    /// By the first 26 characters of its name in the folder. Revoked devices too: what is within their pins stays.
    const Certificate *byName(const QString &device26) const;
    /// The newest certificate of the device.
    const Certificate *byKey(const QByteArray &device) const;
    std::vector<Certificate> all() const;
    /// Whether this very incarnation was certified.
    bool isCertified(const store::StreamKey &stream) const;

    /// What holds for a revoked device: its segments are accepted only within the pins. When several admins revoked it, each
    /// stream ends at the earliest of their pins and only streams that all of them pinned are accepted at all.
    const Revocation *revocationOf(const QByteArray &device) const;
    const std::vector<LostRange> &lostRanges() const;
    /// May certify and revoke now.
    bool isAdmin(const QByteArray &device) const;
    /// Whether an entry of the chain of this device (by its name in the folder) from this number on would count.
    bool wantsOf(const QString &device26, qint64 firstSeq) const;
    bool maySpeakOf(const QByteArray &admin, const QByteArray &device) const;
    std::set<QByteArray> revokedDevices() const;
    const std::vector<KeyGrant> &keyGrants() const;

    /// Later than every claim, so that a newer certificate is newer whatever the clocks say.
    qint64 highestClock() const;

private:
    struct Facts;
    explicit Roster(std::shared_ptr<const Facts> facts) : m_facts(std::move(facts)) {}

    std::shared_ptr<const Facts> m_facts; ///< shared by copies
};

/// Throws Error(DamagedFile, Unsupported) unless the file is a signed part of the space's roster.
store::RosterEntry verifyRosterFile(const QByteArray &file, const SpaceMarker &space);

/// Where the device's chain ends; of two branches the longer one, then the one with the smaller hash.
ChainEnd chainEnd(const std::vector<store::RosterEntry> &entries, const QByteArray &device);

}
