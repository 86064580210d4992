#include "ui/presentation/plan/calendarpresenter.h"

#include "ui/presentation/plan/planplaces.h"
#include "ui/presentation/plan/planwords.h"
#include "ui/presentation/remediation/boardwords.h"
#include "ui/presentation/sentences.h"
#include "ui/presentation/words.h"

#include <QLocale>

#include <algorithm>

namespace xunzhen::presentation {

namespace {
constexpr int kAround = 45; ///< days before and after the chosen one that are read: the six weeks, whichever day of them it is
}

CalendarPresenter::CalendarPresenter(services::Services &services, Background &background, Navigator &navigator, QObject *parent)
    : QObject(parent), m_services(services), m_background(background), m_navigator(navigator), m_changes([this] { ask(); }),
      m_day(services.clock().today())
{
    m_changes.pause();
    m_changes.follow(services.facts(), &services::Facts::plansChanged);
    m_changes.follow(services.facts(), &services::Facts::remediationChanged);
    m_changes.follow(services.facts(), &services::Facts::conflictsChanged);
}

void CalendarPresenter::resume()
{
    if (m_changes.isSeen())
        return;
    m_changes.read(); // it may be another day
    m_changes.resume();
}

void CalendarPresenter::setDay(QDate day)
{
    if (!day.isValid() || day == m_day)
        return;
    const bool sameMonth = day.year() == m_day.year() && day.month() == m_day.month();
    m_day = day;
    m_chosen.clear();
    fillDay();
    if (sameMonth)
        Q_EMIT changed();
    else
        reload();
}

void CalendarPresenter::reload() { m_changes.read(); }

void CalendarPresenter::ask()
{
    m_background.ask<Reading>(
        m_question, this,
        [day = m_day](services::Services &services, const base::Work &) {
            Reading reading;
            reading.sight = services.sync().sight();
            reading.planned = services.plan().between(day.addDays(-kAround), day.addDays(kAround));
            reading.due = services.remediation().list();
            return reading;
        },
        [this](const base::Outcome<Reading> &reading) {
            if (reading)
                take(*reading);
        });
}

void CalendarPresenter::take(Reading reading)
{
    m_reading = std::move(reading);
    m_entries.clear();
    for (const services::PlannedRow &row : m_reading.planned)
        m_entries[row.planned.day].push_back(entryOf(row));
    for (const services::RemediationRow &row : m_reading.due)
        if (row.daysLeft)
            m_entries[today().addDays(*row.daysLeft)].push_back(entryOf(row));
    fillDay();
    Q_EMIT changed();
}

CalendarPresenter::Entry CalendarPresenter::entryOf(const services::PlannedRow &row) const
{
    Entry entry;
    entry.planned = row.planned.id;
    entry.tone = PlanWords::tone(row) == Tone::Neutral ? Tone::Information : PlanWords::tone(row);
    entry.isMovable = row.planned.isWaiting();
    const bool late = row.daysLeft < 0 && row.planned.isWaiting();
    const QString sign = late ? QStringLiteral("!") : row.planned.isWaiting() ? QStringLiteral("▸") : QStringLiteral("✓");
    entry.text = QStringLiteral("%1 %2").arg(sign, PlanWords::shortFirm(row.enterpriseName));
    entry.spoken = tr("Visit: %1, %2").arg(row.enterpriseName, PlanWords::state(row));
    entry.row.title = row.enterpriseName;
    entry.row.secondLine = PlanWords::what(row);
    entry.row.trailing = PlanWords::team(row);
    entry.row.state = PlanWords::state(row);
    entry.row.tone = entry.tone;
    entry.row.key = entry.key();
    return entry;
}

CalendarPresenter::Entry CalendarPresenter::entryOf(const services::RemediationRow &row) const
{
    Entry entry;
    entry.item = row.item.id;
    entry.tone = BoardWords::tone(row);
    entry.text = QStringLiteral("%1 %2").arg(BoardWords::sign(row), PlanWords::shortFirm(row.enterpriseName));
    entry.spoken = tr("To remedy: %1, %2").arg(row.enterpriseName, Words::daysLeft(row.daysLeft));
    entry.row.title = BoardWords::demand(row);
    entry.row.secondLine = row.enterpriseName;
    entry.row.trailing = row.place;
    entry.row.state = BoardWords::state(row);
    entry.row.tone = entry.tone;
    entry.row.key = entry.key();
    return entry;
}

void CalendarPresenter::fillDay()
{
    std::vector<ListRow> rows;
    const auto entries = m_entries.find(m_day);
    if (entries != m_entries.end())
        for (const Entry &entry : entries->second)
            rows.push_back(entry.row);
    m_dayRows.setRows(std::move(rows));
    if (m_dayRows.find(m_chosen) < 0)
        m_chosen = m_dayRows.rowCount() > 0 ? m_dayRows.row(0)->key : QString();
    Q_EMIT choiceChanged();
}

QString CalendarPresenter::dayTitle() const { return Words::day(m_day, today()); }
QString CalendarPresenter::legend() { return tr("▸ visit   · due   ! overdue   ✓ begun"); }
QString CalendarPresenter::monthTitle() const { return QLocale().toString(m_day, tr("MMMM yyyy")); }

void CalendarPresenter::show(const domain::PlannedVisitId &id)
{
    const auto row = m_services.plan().planned(id);
    if (!row)
        return;
    setDay(row->planned.day);
    m_chosen = id.toString(); // found when the day has been read
    reload();
}

void CalendarPresenter::choose(const QString &key)
{
    if (m_dayRows.find(key) < 0 || key == m_chosen)
        return;
    m_chosen = key;
    Q_EMIT choiceChanged();
}

void CalendarPresenter::chooseRow(int row)
{
    if (const ListRow *shown = m_dayRows.row(row))
        choose(shown->key);
}

const services::PlannedRow *CalendarPresenter::chosenPlan() const
{
    for (const services::PlannedRow &row : m_reading.planned)
        if (!m_chosen.isEmpty() && row.planned.id.toString() == m_chosen)
            return &row;
    return nullptr;
}

bool CalendarPresenter::isChosenWaiting() const
{
    const auto *plan = chosenPlan();
    return plan && plan->planned.isWaiting();
}

void CalendarPresenter::openChosen()
{
    if (const auto *plan = chosenPlan()) {
        if (plan->planned.visit.isNull())
            m_navigator.go(PlanPlaces::begin(plan->planned));
        else
            m_navigator.openVisit(plan->planned.visit);
    } else if (const auto item = domain::RemediationId::tryParse(m_chosen)) {
        m_navigator.openRemediation(*item);
    }
}

void CalendarPresenter::move(const domain::PlannedVisitId &id, QDate day)
{
    const auto before = m_services.plan().planned(id);
    const auto guard = m_services.sync().seeing(m_reading.sight);
    if (const auto done = m_services.plan().move(id, day); !done || !before) {
        succeeded(done);
        return;
    }
    m_day = day;
    m_chosen = id.toString();
    reload();
    Q_EMIT moved(id, before->planned.day < today() ? QDate() : before->planned.day,
                 tr("Moved to %1: %2").arg(Words::day(day, today()), before->enterpriseName));
}

void CalendarPresenter::moveChosen(int days)
{
    if (isChosenWaiting())
        move(chosenPlan()->planned.id, chosenPlan()->planned.day.addDays(days));
}

void CalendarPresenter::takeOut(const QString &reason)
{
    const auto *plan = chosenPlan();
    if (!plan)
        return;
    const auto id = plan->planned.id;
    const QString sentence = tr("Taken out of the plan: %1").arg(plan->enterpriseName);
    const auto guard = m_services.sync().seeing(m_reading.sight);
    if (succeeded(m_services.plan().takeOut(id, reason)))
        Q_EMIT takenOut(id, sentence);
}

void CalendarPresenter::bringBack(const domain::PlannedVisitId &id)
{
    const auto guard = m_services.sync().seeing(m_reading.sight);
    succeeded(m_services.plan().bringBack(id));
}

bool CalendarPresenter::succeeded(const base::Done &done)
{
    if (done)
        m_changes.catchUp();
    else
        Q_EMIT failed(Sentences::of(done.error()));
    return bool(done);
}

}
