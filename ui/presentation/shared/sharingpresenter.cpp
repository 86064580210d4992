#include "ui/presentation/shared/sharingpresenter.h"

#include "ui/presentation/sentences.h"

namespace xunzhen::presentation {

namespace {
constexpr int kMinute = 60'000;
const QString kJoinCode = QStringLiteral("sharing.join-code");
}

SharingPresenter::SharingPresenter(services::Services &services, Background &background, QObject *parent)
    : QObject(parent), m_services(services), m_lane(background.dispatcher()), m_background(services, m_lane)
{
    auto &facts = services.facts();
    connect(&facts, &services::Facts::syncChanged, this, &SharingPresenter::reload);
    connect(&facts, &services::Facts::conflictsChanged, this, &SharingPresenter::reload);
    connect(&facts, &services::Facts::settingsChanged, this, &SharingPresenter::schedule);
    connect(&m_timer, &QTimer::timeout, this, &SharingPresenter::onTimer);
    schedule();
}

void SharingPresenter::schedule()
{
    const int minutes = m_services.settings().settings().syncEveryMinutes;
    const int interval = minutes * kMinute;
    if (minutes <= 0)
        m_timer.stop();
    else if (!m_timer.isActive() || m_timer.interval() != interval)
        m_timer.start(interval);
}

void SharingPresenter::onTimer()
{
    const State state = m_services.sync().status().state;
    if (state == State::Enrolled || state == State::WaitingForApproval || state == State::FolderMissing)
        run(false);
}

void SharingPresenter::reload()
{
    readHere();
    Q_EMIT changed();
    look();
}

/// What this laptop knows without asking the folder.
void SharingPresenter::readHere()
{
    m_status = m_services.sync().status();
    m_conflicts.clear();
    for (services::ConflictRow &row : m_services.sync().conflicts())
        m_conflicts.emplace_back(std::move(row));
    m_joinCode = m_status.state == State::WaitingForApproval ? m_services.settings().remembered(kJoinCode) : QString();
    m_needs = SharingNeeds::of(m_status);
}

void SharingPresenter::look()
{
    m_lookAgain = m_looking;
    if (m_looking || m_status.state == State::NoFolder)
        return;
    m_looking = true;
    m_background.run<Seen>(
        tr("Looking into the shared folder"), this,
        [](services::Services &services, const base::Work &) -> base::Outcome<Seen> {
            return Seen{services.sync().rollCall(), services.sync().requests()};
        },
        [this](const base::Outcome<Seen> &seen) { onLooked(seen); });
}

void SharingPresenter::onLooked(const base::Outcome<Seen> &seen)
{
    m_looking = false;
    if (seen) {
        m_rows = seen->roll;
        m_roll.setRows(m_rows);
        m_requests = seen->requests;
    }
    Q_EMIT changed();
    if (m_lookAgain)
        look();
}

SharingWords::Line SharingPresenter::sentence() const
{
    return SharingWords::line(m_status, m_rows, m_services.clock().now());
}

void SharingPresenter::act(const QString &title, const std::function<base::Done(services::SyncService &)> &act)
{
    if (isRunning())
        return;
    m_running = true;
    Q_EMIT started(m_background.run<void>(
        title, this, [act](services::Services &services, const base::Work &) { return act(services.sync()); },
        [this](const base::Done &done) {
            m_running = false;
            if (!done)
                Q_EMIT failed(Sentences::of(done.error()));
            reload();
        }));
}

void SharingPresenter::found(const QString &folder, const QString &spaceName)
{
    act(tr("Founding the space"), [=](services::SyncService &sync) { return sync.found(folder, spaceName); });
}

void SharingPresenter::approve(const QString &code)
{
    act(tr("Approving"), [code](services::SyncService &sync) { return sync.approve(code); });
}

void SharingPresenter::join(const QString &folder)
{
    if (isRunning())
        return;
    m_running = true;
    Q_EMIT started(m_background.run<QString>(
        tr("Asking to join"), this,
        [folder](services::Services &services, const base::Work &) { return services.sync().join(folder); },
        [this](const base::Outcome<QString> &code) {
            m_running = false;
            if (code)
                m_services.settings().remember(kJoinCode, *code);
            else
                Q_EMIT failed(Sentences::of(code.error()));
            reload();
        }));
}

void SharingPresenter::runNow() { run(true); }

void SharingPresenter::run(bool byHand)
{
    if (isRunning())
        return;
    m_running = true;
    const auto job = m_background.run<services::SyncResult>(
        tr("Syncing"), this,
        [](services::Services &services, const base::Work &work) { return services.sync().run(work); },
        [this, byHand](const base::Outcome<services::SyncResult> &result) { onRan(result, byHand); });
    if (byHand)
        Q_EMIT started(job);
}

void SharingPresenter::onRan(const base::Outcome<services::SyncResult> &result, bool byHand)
{
    m_running = false;
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
    reload();
}

bool SharingPresenter::resolve(int conflict, const QByteArray &value)
{
    const services::ConflictRow row = m_conflicts[size_t(conflict)].row();
    const auto done = m_services.sync().resolve(row.entity, row.record, row.group, value);
    if (!done)
        Q_EMIT failed(Sentences::of(done.error()));
    reload();
    return bool(done);
}

bool SharingPresenter::take(int conflict, int side)
{
    if (conflict < 0 || conflict >= int(m_conflicts.size()))
        return false;
    const auto &sides = m_conflicts[size_t(conflict)].sides();
    if (side < 0 || side >= int(sides.size()))
        return false;
    const QByteArray value = sides[size_t(side)].value;
    return resolve(conflict, value);
}

bool SharingPresenter::write(int conflict, const std::vector<std::pair<QString, QString>> &texts)
{
    if (conflict < 0 || conflict >= int(m_conflicts.size()))
        return false;
    const QByteArray value = m_conflicts[size_t(conflict)].rewritten(texts);
    return resolve(conflict, value);
}

}
