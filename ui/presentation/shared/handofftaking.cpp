#include "ui/presentation/shared/handofftaking.h"

#include "ui/presentation/shared/handoffwords.h"

namespace xunzhen::presentation {

using services::HandoffTaken;
using services::OpenedHandoff;

HandoffTaking::HandoffTaking(services::Services &services, Background &lane, const QString &path, QObject *parent)
    : QObject(parent), m_lane(lane), m_path(path), m_hindrance(HandoffWords::hindrance(services.sync().spaces()))
{
}

QString HandoffTaking::writer() const { return m_opened ? HandoffWords::writer(*m_opened) : QString(); }
QStringList HandoffTaking::visits() const { return m_opened ? HandoffWords::visits(*m_opened) : QStringList(); }
QString HandoffTaking::news() const { return m_opened ? HandoffWords::news(*m_opened) : QString(); }

void HandoffTaking::fail(const base::Error &error)
{
    m_isRefused = true;
    m_sentence = error.code() == base::ErrorCode::Cancelled ? tr("Stopped. What has come by then stays; the file may be taken in again at any time.")
                                                            : HandoffWords::failure(error);
}

void HandoffTaking::open(const QString &password)
{
    if (m_running || m_step != Step::Password)
        return;
    m_running = true;
    m_isRefused = false;
    m_sentence.clear();
    using Opened = std::shared_ptr<const OpenedHandoff>;
    const auto job = m_lane.run<Opened>(
        tr("Opening the hand-over file"), this,
        [path = m_path, password](services::Services &services, const base::Work &work) { return services.handoffs().open(path, password, work); },
        [this](const base::Outcome<Opened> &opened) { onOpened(opened); });
    Q_EMIT started(job);
    Q_EMIT changed();
}

void HandoffTaking::onOpened(const base::Outcome<std::shared_ptr<const OpenedHandoff>> &opened)
{
    m_running = false;
    if (opened) {
        m_opened = *opened;
        m_step = Step::Preview;
    } else {
        fail(opened.error());
    }
    Q_EMIT changed();
}

void HandoffTaking::take()
{
    if (m_running || m_step != Step::Preview)
        return;
    m_running = true;
    m_isRefused = false;
    m_sentence.clear();
    const auto job = m_lane.run<HandoffTaken>(
        tr("Taking in the hand-over file"), this,
        [opened = m_opened](services::Services &services, const base::Work &work) { return services.handoffs().take(*opened, work); },
        [this](const base::Outcome<HandoffTaken> &taken) { onTaken(taken); });
    Q_EMIT started(job);
    Q_EMIT changed();
}

void HandoffTaking::onTaken(const base::Outcome<HandoffTaken> &taken)
{
    m_running = false;
    if (taken) {
        m_step = Step::Done;
        m_sentence = HandoffWords::taken(*taken);
        if (m_opened->extent == services::HandoffExtent::Files::OfVisits && !taken->visits.isEmpty())
            m_visit = taken->visits.front();
    } else {
        fail(taken.error());
    }
    Q_EMIT changed();
}

}
