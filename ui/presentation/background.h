#pragma once

#include "models/base/outcome.h"
#include "models/base/work.h"
#include "models/services/services.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace xunzhen::presentation {

/// One piece of work that runs off the window's thread. Lives in the window's thread; `cancel` asks it to stop.
class Job : public QObject
{
    Q_OBJECT

public:
    explicit Job(QString title) : m_title(std::move(title)) {}

    const QString &title() const { return m_title; }
    void cancel() { m_stop.request_stop(); }
    bool isCancelled() const { return m_stop.stop_requested(); }
    bool isFinished() const { return m_finished; }
    void finish();
    /// What the worker is given: progress arrives as the signal below, in the window's thread.
    static base::Work work(const std::shared_ptr<Job> &job);

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    void finished();

private:
    QString m_title;
    std::stop_source m_stop;
    bool m_finished = false;
};

/// A question that may be asked again before it is answered (search as you type): only the newest asking gets an answer.
/// Owned by who asks; its end drops the answer.
class Question
{
public:
    Question() = default;
    ~Question() { drop(); }
    Q_DISABLE_COPY_MOVE(Question)

    void drop();

private:
    friend class Background;
    std::shared_ptr<Job> m_newest;
};

/// Runs a function on a sibling Services in a worker and hands its result over in the window's thread, unless the
/// receiver is gone by then. The Services must outlive the work: the dispatcher waits for its work when it ends.
class Background
{
public:
    Background(services::Services &services, base::WorkDispatcher &dispatcher)
        : m_services(services), m_dispatcher(dispatcher) {}

    base::WorkDispatcher &dispatcher() const { return m_dispatcher; }

    template<typename T>
    using Act = std::function<base::Outcome<T>(services::Services &, const base::Work &)>;
    template<typename T>
    using Receive = std::function<void(const base::Outcome<T> &)>;

    template<typename T>
    std::shared_ptr<Job> run(const QString &title, QObject *receiver, Act<T> act, Receive<T> receive)
    {
        auto job = makeJob(title);
        start<T>(&base::WorkDispatcher::dispatch, job, receiver, std::move(act), std::move(receive));
        return job;
    }

    /// A short read, answered unless `question` was asked again or dropped meanwhile.
    template<typename T>
    void ask(Question &question, QObject *receiver, Act<T> act, Receive<T> receive)
    {
        question.drop();
        auto job = makeJob({});
        question.m_newest = job;
        start<T>(&base::WorkDispatcher::dispatchShort, job, receiver, std::move(act),
                 [job, receive = std::move(receive)](const base::Outcome<T> &answer) {
                     if (!job->isCancelled())
                         receive(answer);
                 });
    }

private:
    using Dispatch = void (base::WorkDispatcher::*)(std::function<void()>, std::function<void()>);

    template<typename T>
    void start(Dispatch dispatch, const std::shared_ptr<Job> &job, QObject *receiver, Act<T> act, Receive<T> receive)
    {
        auto result = std::make_shared<std::optional<base::Outcome<T>>>();
        const base::Work work = Job::work(job);
        auto *services = &m_services;
        (m_dispatcher.*dispatch)(
            [services, act, work, result] { result->emplace(perform<T>(*services, act, work)); },
            [job, result, receive, guard = QPointer<QObject>(receiver)] {
                if (guard)
                    receive(**result);
                job->finish();
            });
    }

    template<typename T>
    static base::Outcome<T> perform(services::Services &services, const Act<T> &act, const base::Work &work)
    {
        auto sibling = services.sibling();
        if (!sibling)
            return sibling.error();
        if constexpr (std::is_void_v<T>)
            return base::attempt([&] { if (const auto done = act(**sibling, work); !done) throw done.error(); });
        else
            return base::attempt([&] { return base::unwrapped(act(**sibling, work)); });
    }
    static std::shared_ptr<Job> makeJob(const QString &title);

    services::Services &m_services;
    base::WorkDispatcher &m_dispatcher;
};

}
