#include "models/sync/space/synccontext.h"

#include "models/sync/space/membership.h"

#include <QThread>

namespace xunzhen::sync {

QString SyncContext::setting(const QString &name) const
{
    return spaceSetting(slot, name);
}

QString SyncContext::placeSetting(const QString &name) const
{
    return setting(place.isEmpty() ? name : name + QLatin1Char('.') + place);
}

void pauseThread(int milliseconds)
{
    QThread::msleep(static_cast<unsigned long>(milliseconds));
}

}
