#include "ui/presentation/shared/handoffgiving.h"

#include "ui/presentation/shared/handoffwords.h"
#include "ui/presentation/words.h"

#include <QRegularExpression>

namespace xunzhen::presentation {

using services::HandoffExtent;
using services::HandoffWritten;

HandoffGiving::HandoffGiving(services::Services &services, Background &lane, const domain::VisitId &visit, QObject *parent)
    : QObject(parent), m_services(services), m_lane(lane), m_visit(visit)
{
}

QString HandoffGiving::visitTitle() const
{
    if (m_visit.isNull())
        return {};
    const auto record = m_services.visits().record(m_visit);
    if (!record)
        return {};
    const auto firm = m_services.enterprises().enterprise(record->visit.enterprise);
    return HandoffWords::visit(firm ? firm->name : QString(), record->visit.openedAt);
}

QString HandoffGiving::suggestedName() const
{
    static const QRegularExpression unfit(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]"));
    const QString about = visitTitle();
    const QString name = about.isEmpty() ? tr("Hand-over %1").arg(Words::day(m_services.clock().today())) : tr("Hand-over %1").arg(about);
    return QString(name).remove(unfit).left(80).trimmed() + QStringLiteral(".xzhand");
}

QString HandoffGiving::hindrance() const { return HandoffWords::hindrance(m_services.sync().spaces()); }

QString HandoffGiving::passwordProblem(const QString &password, const QString &again)
{
    if (password.size() < services::HandoffService::kFewestCharacters)
        return tr("At least %n character(s).", nullptr, services::HandoffService::kFewestCharacters);
    return password == again ? QString() : tr("The two do not agree yet.");
}

void HandoffGiving::write(const QString &path, Files files, const QString &password)
{
    if (m_running)
        return;
    m_running = true;
    HandoffExtent extent;
    extent.files = files;
    if (!m_visit.isNull())
        extent.visits = {m_visit};
    Q_EMIT started(m_lane.run<HandoffWritten>(
        tr("Writing the hand-over file"), this,
        [path, extent, password](services::Services &services, const base::Work &work) {
            return services.handoffs().write(path, extent, password, work);
        },
        [this](const base::Outcome<HandoffWritten> &result) { onWritten(result); }));
}

void HandoffGiving::onWritten(const base::Outcome<HandoffWritten> &result)
{
    m_running = false;
    if (result)
        Q_EMIT written(HandoffWords::written(*result));
    else if (result.error().code() == base::ErrorCode::Cancelled)
        Q_EMIT failed({});
    else
        Q_EMIT failed(HandoffWords::failure(result.error()));
}

}
