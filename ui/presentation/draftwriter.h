#pragma once

#include "ui/presentation/background.h"

#include <QTimer>

#include <atomic>
#include <deque>
#include <functional>
#include <future>

namespace xunzhen::presentation {

/// Writes the edits of one draft in their order, off the window's thread: writing a draft takes longer than a keystroke may.
/// `saved` comes when all is durable. What the environment fails at stays first in line and is tried again (`failed`); what
/// is refused is dropped with all that waits behind it (`refused`), since no trying again would help. Lives in the
/// window's thread.
class DraftWriter : public QObject
{
    Q_OBJECT

public:
    DraftWriter(services::Services &services, Background &background, QObject *parent = nullptr);
    ~DraftWriter() override;

    using Act = std::function<base::Done(services::Services &)>;
    /// A step with a key takes the place of the newest one that still waits under the same key.
    void put(Act act, const QString &key = {});
    bool isSaved() const { return m_waiting.empty(); }
    /// Writes what waits, here and now; false when something could not be written.
    bool flush();
    /// Forgets what waits.
    void clear();

Q_SIGNALS:
    void saved();
    void failed(const xunzhen::base::Error &error);
    void refused(const xunzhen::base::Error &error);

private:
    /// Whoever claims a step first writes it: the worker, or flush() while the worker has not come to it.
    struct Step
    {
        Act act;
        QString key;
        std::atomic<bool> claimed = false;
        std::promise<base::Done> end;
    };
    using StepPtr = std::shared_ptr<Step>;

    void next();
    bool finish(const StepPtr &step, const base::Done &done);

    services::Services &m_services;
    Background &m_background;
    std::deque<StepPtr> m_waiting;
    StepPtr m_running; ///< the first of those that wait, once the worker was given it
    QTimer m_retry;
};

}
