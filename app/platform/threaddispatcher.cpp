#include "app/platform/threaddispatcher.h"

#include <QMetaObject>

namespace xunzhen::platform {

ThreadDispatcher::ThreadDispatcher(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(2);
}

ThreadDispatcher::~ThreadDispatcher()
{
    m_pool.waitForDone();
}

void ThreadDispatcher::dispatch(std::function<void()> work, std::function<void()> done)
{
    m_pool.start([this, work = std::move(work), done = std::move(done)] {
        work();
        QMetaObject::invokeMethod(this, done, Qt::QueuedConnection);
    });
}

}
