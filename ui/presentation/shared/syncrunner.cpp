#include "ui/presentation/shared/syncrunner.h"

#include "ui/presentation/sentences.h"

#include <utility>

namespace xunzhen::presentation {

namespace {
constexpr int kMinute = 60'000;
}

using State = services::SyncStatus::State;

SyncRunner::SyncRunner(services::Services &services, Background &background, QObject *parent)
    : SyncRunner(services, background, Pauses(), parent)
{
}

SyncRunner::SyncRunner(services::Services &services, Background &background, const Pauses &pauses, QObject *parent)
    : QObject(parent), m_services(services), m_lane(background.dispatcher()), m_background(services, m_lane), m_pauses(pauses)
{
    m_edited.setSingleShot(true);
    m_patience.setSingleShot(true);
    connect(&m_interval, &QTimer::timeout, this, &SyncRunner::onInterval);
    connect(&m_edited, &QTimer::timeout, this, &SyncRunner::onEditSettled);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_slow = true;
        Q_EMIT stateChanged();
    });
    QTimer::singleShot(m_pauses.afterStart, this, [this] {
        if (isAutomatic())
            onInterval();
    });
    listen();
    schedule();
}

void SyncRunner::listen()
{
    auto &facts = m_services.facts();
    using services::Facts;
    connect(&facts, &Facts::settingsChanged, this, &SyncRunner::schedule);
    connect(&facts, &Facts::syncChanged, this, &SyncRunner::schedule);
    for (const auto edit : {&Facts::remediationChanged, &Facts::papersChanged, &Facts::paperDraftsChanged, &Facts::peopleChanged,
                            &Facts::packsChanged, &Facts::templatesChanged, &Facts::conflictsChanged})
        connect(&facts, edit, this, &SyncRunner::onEdited);
    connect(&facts, &Facts::enterprisesChanged, this, &SyncRunner::onEdited);
    connect(&facts, &Facts::visitsChanged, this, &SyncRunner::onEdited);
}

bool SyncRunner::isAutomatic() const { return m_services.settings().settings().syncEveryMinutes > 0; }

void SyncRunner::schedule()
{
    const int minutes = m_services.settings().settings().syncEveryMinutes;
    if (minutes <= 0) {
        m_interval.stop();
        m_edited.stop();
        return;
    }
    const State state = m_services.sync().status().state;
    const bool isGone = state == State::FolderMissing || state == State::FolderEmptied; // a drive that is not connected looks empty
    const int interval = isGone ? std::min(m_pauses.folderGone, minutes * kMinute) : minutes * kMinute;
    if (!m_interval.isActive() || m_interval.interval() != interval)
        m_interval.start(interval);
}

void SyncRunner::onEdited()
{
    if (!isRunning() && isAutomatic()) // what a run brings in is no edit
        m_edited.start(m_pauses.afterEdit);
}

bool SyncRunner::mayRun() const
{
    const auto status = m_services.sync().status();
    const State state = status.state;
    return !status.folder.isEmpty() && (state == State::Enrolled || state == State::WaitingForApproval || state == State::FolderMissing
                                       || state == State::FolderEmptied);
}

void SyncRunner::onInterval()
{
    if (mayRun())
        run(false);
}

void SyncRunner::onEditSettled()
{
    const auto status = m_services.sync().status();
    if (status.state == State::Enrolled && status.waitingOps > 0)
        run(false);
}

bool SyncRunner::hasSomethingToHandIn() const
{
    const auto status = m_services.sync().status();
    return isAutomatic() && status.state == State::Enrolled && status.waitingOps > 0;
}

void SyncRunner::runNow() { run(true); }
void SyncRunner::handIn() { run(false); }

void SyncRunner::cancel()
{
    if (!m_job)
        return;
    m_job->cancel();
    Q_EMIT stateChanged();
}

void SyncRunner::run(bool byHand)
{
    if (isRunning())
        return;
    m_edited.stop();
    m_slow = false;
    m_patience.start(m_pauses.unanswered);
    // Work that is done at once comes back before there is a job to keep.
    auto over = std::make_shared<bool>(false);
    const auto job = m_background.run<services::SyncResult>(
        tr("Syncing"), this,
        [](services::Services &services, const base::Work &work) { return services.sync().run(work); },
        [this, byHand, over](const base::Outcome<services::SyncResult> &result) {
            *over = true;
            onRan(result, byHand);
        });
    if (*over)
        return;
    m_job = job;
    connect(job.get(), &Job::progressed, this, &SyncRunner::onProgressed);
    Q_EMIT started(job);
    Q_EMIT stateChanged();
}

/// What comes in is an answer: a large exchange takes its time.
void SyncRunner::onProgressed()
{
    m_patience.start(m_pauses.unanswered);
    if (std::exchange(m_slow, false))
        Q_EMIT stateChanged();
}

void SyncRunner::onRan(const base::Outcome<services::SyncResult> &result, bool byHand)
{
    m_job.reset();
    m_patience.stop();
    m_slow = false;
    if (result) {
        m_lastResult = tr("%1, %2").arg(tr("%n change(s) sent", nullptr, result->sentOps),
                                        tr("%n change(s) received", nullptr, result->receivedOps));
        if (result->sentBlobs + result->receivedBlobs > 0)
            m_lastResult += tr(", %n file(s) exchanged", nullptr, result->sentBlobs + result->receivedBlobs);
    } else if (result.error().code() != base::ErrorCode::Cancelled) {
        m_lastResult = Sentences::of(result.error());
        // An automatic exchange that fails is told by the chip and the sentence, not by a message in one's way.
        if (byHand)
            Q_EMIT failed(m_lastResult);
    }
    schedule();
    Q_EMIT ran();
    Q_EMIT stateChanged();
}

}
