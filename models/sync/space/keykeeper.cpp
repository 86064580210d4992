#include "models/sync/space/keykeeper.h"

namespace xunzhen::sync {

namespace {

std::set<QByteArray> enrolled(const Roster &roster)
{
    std::set<QByteArray> devices;
    for (const Certificate &one : roster.all())
        if (!roster.revocationOf(one.device))
            devices.insert(one.device);
    return devices;
}

/// Empty boxes when nobody lacks the key. A device whose key is no point of the curve gets none.
KeyGrant grantTo(const std::set<QByteArray> &devices, const SpaceKey &key)
{
    KeyGrant grant{key.epoch, key.fingerprint, {}};
    for (const QByteArray &device : devices)
        if (!key.holders.contains(device))
            if (const auto box = boxFor(device, key.secret))
                grant.boxes[device] = *box;
    return grant;
}

SpaceKey newKey(quint32 epoch, base::IdSource &ids)
{
    const QByteArray secret = ids.randomBytes(SpaceKeys::kSecretBytes);
    return {epoch, SpaceKeys::fingerprintOf(secret), secret, {}};
}

bool isHeldByAny(const SpaceKey &key, const std::set<QByteArray> &devices)
{
    return std::any_of(devices.begin(), devices.end(), [&](const auto &device) { return key.holders.contains(device); });
}

}

SpaceKeys openKeys(const Roster &roster, const DeviceIdentity &self)
{
    return SpaceKeys(roster.keyGrants(), roster.revokedDevices(), self);
}

KeyGrant firstGrant(const DeviceIdentity &founder, base::IdSource &ids)
{
    return grantTo({founder.device()}, newKey(1, ids));
}

std::vector<RosterClaim> grantsDue(const Roster &roster, const DeviceIdentity &admin, base::IdSource &ids)
{
    const SpaceKeys known = openKeys(roster, admin);
    if (known.keys().empty() || !roster.isAdmin(admin.device()))
        return {};
    std::vector<SpaceKey> keys = known.keys();
    if (isHeldByAny(known.current(), roster.revokedDevices()))
        keys.push_back(newKey(known.highestEpoch() + 1, ids));
    const auto devices = enrolled(roster);
    std::vector<RosterClaim> claims;
    for (const SpaceKey &key : keys)
        if (KeyGrant grant = grantTo(devices, key); !grant.boxes.empty())
            claims.push_back(std::move(grant));
    return claims;
}

}
