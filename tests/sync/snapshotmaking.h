#pragma once

#include "models/store/synced/syncledger.h"
#include "models/sync/engine/snapshots.h"
#include "models/sync/format/names.h"
#include "models/sync/space/keykeeper.h"
#include "models/sync/space/membership.h"
#include "tests/support/laptop.h"

namespace xunzhen::testing {

/// On another day than the last, and although little has come since.
inline sync::SyncReport makesSnapshot(Laptop &laptop, sync::SyncContext context)
{
    laptop.clock.advanceDays(1);
    const auto marker = *sync::Membership(context.database, context.slot).space();
    const auto roster = sync::Roster::load(store::SyncLedger(context.database, context.slot).roster(), marker.root);
    const auto self = *sync::DeviceIdentity::load(context.keys, context.slot);
    sync::Snapshots snapshots(context, marker, roster, self, sync::openKeys(roster, self));
    snapshots.setWorth({1, 5});
    sync::SyncReport report;
    snapshots.run(report, {});
    return report;
}

inline sync::SyncReport makesSnapshot(Laptop &laptop)
{
    return makesSnapshot(laptop, laptop.context());
}

/// Holds what is there against the records of this laptop, and says so in its head on the day after.
inline void confirms(Laptop &laptop, sync::SyncContext context)
{
    for (int day = 0; day < 2; ++day) {
        laptop.clock.advanceDays(1);
        sync::SyncEngine(context).run();
    }
}

inline void confirms(Laptop &laptop)
{
    confirms(laptop, laptop.context());
}

inline std::vector<QString> snapshotsIn(const SimulatedFolder &folder)
{
    std::vector<QString> found;
    for (const auto &[path, bytes] : folder.files)
        if (path.startsWith(sync::names::kSnapshots + u'/'))
            found.push_back(path);
    return found;
}

inline void hideSegments(SimulatedShare &share)
{
    share.hides = [](const QString &path) { return path.startsWith(sync::names::kSegments + u'/'); };
}

inline void showAll(SimulatedShare &share)
{
    share.hides = [](const QString &) { return false; };
}

}
