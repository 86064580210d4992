#include "models/sync/space/synccontext.h"

#include <QThread>

namespace xunzhen::sync {

void pauseThread(int milliseconds)
{
    QThread::msleep(static_cast<unsigned long>(milliseconds));
}

}
