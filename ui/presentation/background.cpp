#include "ui/presentation/background.h"

#include <QMetaObject>

namespace xunzhen::presentation {

std::shared_ptr<Job> Background::makeJob(const QString &title)
{
    // The last owner may be the worker's thread, so the window's thread does the deleting.
    return {new Job(title), [](Job *job) { job->deleteLater(); }};
}

void Question::drop()
{
    if (m_newest)
        m_newest->cancel();
    m_newest.reset();
}

void Job::finish()
{
    m_finished = true;
    Q_EMIT finished();
}

base::Work Job::work(const std::shared_ptr<Job> &job)
{
    base::Work work;
    work.stop = job->m_stop.get_token();
    work.progress = [job](qint64 done, qint64 total) {
        // Holds nothing: an event that is dropped as the program ends must not be the job's last owner.
        QMetaObject::invokeMethod(job.get(), [one = job.get(), done, total] { Q_EMIT one->progressed(done, total); });
    };
    return work;
}

}
