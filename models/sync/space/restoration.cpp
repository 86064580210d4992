#include "models/sync/space/restoration.h"

#include "models/store/local/settings.h"
#include "models/store/maintenance/maintenance.h"
#include "models/sync/space/membership.h"

namespace xunzhen::sync {

using domain::SpaceSlot;

namespace {

const QString kKey = QString::fromLatin1(store::kRestoredKey);

/// What the setting says while only this space is left to answer.
QString onlyFor(SpaceSlot slot)
{
    return slot == SpaceSlot::Main ? QStringLiteral("main") : QStringLiteral("registry");
}

}

bool isRestored(const SyncContext &context)
{
    const auto said = store::Settings(context.database).value(kKey);
    const SpaceSlot other = context.slot == SpaceSlot::Main ? SpaceSlot::Registry : SpaceSlot::Main;
    return said && *said != onlyFor(other);
}

void settleRestoration(SyncContext &context)
{
    store::Settings settings(context.database);
    const SpaceSlot other = context.slot == SpaceSlot::Main ? SpaceSlot::Registry : SpaceSlot::Main;
    const auto said = settings.value(kKey);
    if (!said || *said == onlyFor(other))
        return;
    if (*said != onlyFor(context.slot) && Membership(context.database, other).space())
        settings.set(kKey, onlyFor(other));
    else
        settings.remove(kKey);
}

}
