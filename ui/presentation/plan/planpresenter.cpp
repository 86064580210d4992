#include "ui/presentation/plan/planpresenter.h"

#include "models/domain/calendar/workingdays.h"
#include "ui/presentation/words.h"

namespace xunzhen::presentation {

PlanPresenter::PlanPresenter(services::Services &services, QObject *parent) : QObject(parent), m_services(services) {}

void PlanPresenter::begin(const domain::EnterpriseId &firm, QDate day, const QString &source, const QString &note)
{
    m_id = {};
    m_wish = {};
    m_wish.day = day.isValid() ? day : domain::addWorkingDays(today(), 1);
    m_wish.source = source;
    m_wish.note = note;
    if (const auto me = m_services.people().me())
        m_wish.lead = me->id;
    if (const auto others = colleagues(); others.size() == 1)
        m_wish.second = others.front().id;
    setFirm(firm);
}

bool PlanPresenter::change(const domain::PlannedVisitId &id)
{
    m_sight = m_services.sync().sight();
    const auto row = m_services.plan().planned(id);
    if (!row)
        return false;
    m_before = *row;
    m_id = id;
    const domain::PlannedVisit &planned = row->planned;
    m_wish = {planned.enterprise, planned.kind, planned.day, planned.lead, planned.second, planned.source, planned.note};
    setFirm(planned.enterprise);
    return true;
}

std::vector<domain::Inspector> PlanPresenter::colleagues() const
{
    auto people = m_services.people().inspectors();
    std::erase_if(people, [&](const domain::Inspector &person) {
        return person.role == domain::Role::Expert || person.id == m_wish.lead;
    });
    return people;
}

void PlanPresenter::setFirm(const domain::EnterpriseId &firm)
{
    m_wish.enterprise = firm;
    const auto known = firm.isNull() ? base::Outcome<domain::Enterprise>(domain::Enterprise()) : m_services.enterprises().enterprise(firm);
    m_firmName = known ? known->name : QString();
    judge();
}

void PlanPresenter::setKind(domain::VisitKind kind)
{
    m_wish.kind = kind;
    judge();
}

void PlanPresenter::setSecond(const domain::InspectorId &id)
{
    m_wish.second = id;
    judge();
}

void PlanPresenter::setDay(QDate day)
{
    m_wish.day = day;
    Q_EMIT changed();
}

void PlanPresenter::judge()
{
    services::VisitRequest request;
    request.enterprise = m_wish.enterprise;
    request.kind = m_wish.kind;
    request.lead = m_wish.lead;
    request.second = m_wish.second;
    m_notes = m_wish.enterprise.isNull() ? std::vector<domain::GuardNote>() : m_services.visits().guard(request);
    Q_EMIT changed();
}

QString PlanPresenter::alsoPlanned() const
{
    if (m_wish.enterprise.isNull())
        return {};
    QStringList days;
    for (const services::PlannedRow &row : m_services.plan().ofEnterprise(m_wish.enterprise))
        if (row.planned.isWaiting() && row.planned.id != m_id)
            days << tr("%1 (%2)").arg(Words::day(row.planned.day, today()), row.planned.bureau);
    return days.isEmpty() ? QString() : tr("Already planned for this firm: %1").arg(days.join(tr(", ")));
}

QString PlanPresenter::obstacle() const
{
    if (m_wish.enterprise.isNull())
        return tr("Choose the enterprise.");
    if (!m_wish.day.isValid())
        return tr("Choose the day.");
    const bool stays = isChange() && m_wish.day == m_before.planned.day;
    return m_wish.day < today() && !stays ? tr("The day has passed; choose a later one.") : QString();
}

base::Done PlanPresenter::writeChanges()
{
    const auto guard = m_services.sync().seeing(m_sight);
    auto &plan = m_services.plan();
    const domain::PlannedVisit &before = m_before.planned;
    base::Done done;
    if (m_wish.day != before.day)
        done = plan.move(m_id, m_wish.day);
    if (done && (m_wish.lead != before.lead || m_wish.second != before.second))
        done = plan.setTeam(m_id, m_wish.lead, m_wish.second);
    if (done && m_wish.note.trimmed() != before.note)
        done = plan.setNote(m_id, m_wish.note);
    return done;
}

base::Outcome<domain::PlannedVisitId> PlanPresenter::save()
{
    if (!isChange())
        return m_services.plan().plan(m_wish);
    if (const auto done = writeChanges(); !done)
        return done.error();
    return m_id;
}

QString PlanPresenter::saved() const
{
    return tr("Planned: %1, %2").arg(m_firmName, Words::day(m_wish.day, today()));
}

base::Done PlanPresenter::takeBack(const domain::PlannedVisitId &id)
{
    return m_services.plan().takeOut(id, tr("planned by mistake"));
}

}
