#pragma once

#include "models/base/idsource.h"
#include "models/sync/space/roster.h"

namespace xunzhen::sync {

/// The keys of the space for this laptop, as the roster grants them.
SpaceKeys openKeys(const Roster &roster, const DeviceIdentity &self);

/// The first key of a new encrypted space, for its founder.
KeyGrant firstGrant(const DeviceIdentity &founder, base::IdSource &ids);

/// What an admin has to grant so that every enrolled device can read everything and no revoked one reads what comes: a new
/// epoch when revoked devices hold every key there is, and boxes for the devices that lack a key. Empty when all is well, in
/// a clear space, and while this laptop holds no key itself.
std::vector<RosterClaim> grantsDue(const Roster &roster, const DeviceIdentity &admin, base::IdSource &ids);

}
