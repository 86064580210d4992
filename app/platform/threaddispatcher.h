#pragma once

#include "models/base/work.h"

#include <QObject>
#include <QThreadPool>

namespace xunzhen::platform {

/// Runs work in a pool and the answer in the thread that made the dispatcher. Destroying it waits for what still runs.
class ThreadDispatcher : public QObject, public base::WorkDispatcher
{
    Q_OBJECT

public:
    explicit ThreadDispatcher(QObject *parent = nullptr);
    ~ThreadDispatcher() override;

    /// Waits for what runs, at most that long; false when something still does.
    bool waitFor(int milliseconds) { return m_short.waitForDone(milliseconds) && m_pool.waitForDone(milliseconds); }
    void dispatch(std::function<void()> work, std::function<void()> done) override;
    void dispatchShort(std::function<void()> work, std::function<void()> done) override;

private:
    void start(QThreadPool &pool, std::function<void()> work, std::function<void()> done);

    QThreadPool m_pool;
    QThreadPool m_short;
};

}
