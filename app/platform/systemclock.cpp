#include "app/platform/systemclock.h"

namespace xunzhen::platform {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

}
