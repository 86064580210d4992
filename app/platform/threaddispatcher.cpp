#include "app/platform/threaddispatcher.h"

#include <QMetaObject>

namespace xunzhen::platform {

ThreadDispatcher::ThreadDispatcher(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(2);
    m_short.setMaxThreadCount(2);
}

ThreadDispatcher::~ThreadDispatcher()
{
    m_short.waitForDone();
    m_pool.waitForDone();
}

void ThreadDispatcher::dispatch(std::function<void()> work, std::function<void()> done)
{
    start(m_pool, std::move(work), std::move(done));
}

void ThreadDispatcher::dispatchShort(std::function<void()> work, std::function<void()> done)
{
    start(m_short, std::move(work), std::move(done));
}

void ThreadDispatcher::start(QThreadPool &pool, std::function<void()> work, std::function<void()> done)
{
    pool.start([this, work = std::move(work), done = std::move(done)] {
        work();
        QMetaObject::invokeMethod(this, done, Qt::QueuedConnection);
    });
}

}
