#include "ui/presentation/workbench/workbenchpresenter.h"

#include "ui/presentation/plan/planplaces.h"
#include "ui/presentation/remediation/boardreading.h"
#include "ui/presentation/words.h"

#include <algorithm>

namespace xunzhen::presentation {

WorkbenchPresenter::WorkbenchPresenter(services::Services &services, Background &background, Navigator &navigator, QObject *parent)
    : QObject(parent), m_services(services), m_background(background), m_changes([this] { ask(); }), m_navigator(navigator)
{
    using Facts = services::Facts;
    const Facts &facts = services.facts();
    m_changes.follow(facts, &Facts::enterprisesChanged);
    m_changes.follow(facts, &Facts::visitsChanged);
    m_changes.follow(facts, &Facts::remediationChanged);
    m_changes.follow(facts, &Facts::plansChanged);
    m_changes.follow(facts, &Facts::paperDraftsChanged);
    m_changes.follow(facts, &Facts::papersChanged);
    m_changes.follow(facts, &Facts::packsChanged);
    m_changes.follow(facts, &Facts::lawsChanged);
    m_changes.follow(facts, &Facts::conflictsChanged);
}

void WorkbenchPresenter::reload() { m_changes.read(); }

void WorkbenchPresenter::resume()
{
    m_changes.read(); // whether anything changed or not: it may be another day
    m_changes.resume();
}

void WorkbenchPresenter::ask()
{
    m_background.ask<WorkbenchReading>(
        m_question, this, [](services::Services &services, const base::Work &) { return WorkbenchReading::read(services); },
        [this](const base::Outcome<WorkbenchReading> &reading) {
            if (reading)
                show(*reading);
        });
}

void WorkbenchPresenter::show(const WorkbenchReading &reading)
{
    for (auto &column : m_rows)
        column.clear();
    showToday(reading);
    showDue(reading);
    showToDo(reading);
    const services::Workbench &bench = reading.bench;
    m_drafts = int(bench.drafts.size());
    m_conflicts = int(bench.conflicts.size());
    m_overdue = int(std::ranges::count_if(bench.due, isOverdue));
    m_planned = int(std::ranges::count(reading.planned, 0, &services::PlannedRow::daysLeft));
    m_steps = {bench.enterprises > 0, bench.packs > 0, bench.visits > 0};
    Q_EMIT changed();
}

/// Planned visits of today, what was begun, planned visits of tomorrow: the order in which a day is lived.
void WorkbenchPresenter::showToday(const WorkbenchReading &reading)
{
    auto &rows = m_rows[Today];
    const auto plannedIn = [&](int days) {
        for (const auto &planned : reading.planned)
            if (planned.daysLeft == days)
                rows.push_back(WorkbenchRows::planned(planned, reading.today));
    };
    plannedIn(0);
    for (const auto &visit : reading.bench.drafts)
        rows.push_back(WorkbenchRows::draft(visit, reading.today));
    plannedIn(1);
}

/// Plans whose day has passed and follow-ups to come among what is to be remedied, by day.
void WorkbenchPresenter::showDue(const WorkbenchReading &reading)
{
    std::vector<std::pair<int, WorkbenchRow>> rows;
    for (const auto &planned : reading.planned)
        if (planned.daysLeft < 0 || (planned.daysLeft > 1 && planned.planned.source == domain::kFollowUpSource))
            rows.emplace_back(planned.daysLeft, WorkbenchRows::planned(planned, reading.today));
    for (const auto &item : reading.bench.due)
        rows.emplace_back(item.daysLeft.value_or(0), WorkbenchRows::due(item, reading.today));
    std::ranges::stable_sort(rows, {}, &std::pair<int, WorkbenchRow>::first);
    for (auto &[days, row] : rows)
        m_rows[Due].push_back(std::move(row));
}

void WorkbenchPresenter::showToDo(const WorkbenchReading &reading)
{
    auto &rows = m_rows[ToDo];
    const services::Workbench &bench = reading.bench;
    for (size_t i = 0; i < bench.conflicts.size(); ++i)
        rows.push_back(WorkbenchRows::conflict(bench.conflicts[i], reading.conflictPlaces[i]));
    for (const auto &paper : reading.papers)
        rows.push_back(WorkbenchRows::openPaper(paper, reading.today));
    for (const auto &row : reading.serving)
        rows.push_back(WorkbenchRows::serving(row, reading.today));
    for (const auto &pack : bench.publishedPacks)
        rows.push_back(WorkbenchRows::publishedPack(pack, reading.today));
    for (const auto &review : bench.reviews)
        rows.push_back(WorkbenchRows::review(review));
    const auto isOnItsWay = [&](const domain::Paper &paper) {
        return std::ranges::any_of(reading.serving, [&](const services::ServingRow &row) { return row.paper == paper.id; });
    };
    for (const auto &paper : bench.papers)
        if (!isOnItsWay(paper))
            rows.push_back(WorkbenchRows::paper(paper, reading.today));
}

QString WorkbenchPresenter::title(Column column)
{
    switch (column) {
    case Today: return tr("Today");
    case Due: return tr("Due");
    case ToDo: return tr("To do");
    case ColumnCount: break;
    }
    return {};
}

QString WorkbenchPresenter::emptyWord(Column column)
{
    switch (column) {
    case Today: return tr("Nothing is planned for today or tomorrow, and no visit is open.");
    case Due: return tr("Nothing is due within 14 days.");
    case ToDo: return tr("No conflicts, and no paper waits.");
    case ColumnCount: break;
    }
    return {};
}

QString WorkbenchPresenter::summary() const
{
    const QDate today = m_services.clock().today();
    QStringList parts{Words::day(today, today)};
    if (m_planned > 0)
        parts << tr("%n visit(s) planned", nullptr, m_planned);
    if (m_drafts > 0)
        parts << tr("%n visit(s) in progress", nullptr, m_drafts);
    if (m_overdue > 0)
        parts << tr("%n item(s) overdue", nullptr, m_overdue);
    if (m_conflicts > 0)
        parts << tr("%n conflict(s)", nullptr, m_conflicts);
    return parts.join(QStringLiteral(" · "));
}

void WorkbenchPresenter::act(Column column, int row)
{
    if (row >= 0 && row < int(m_rows[column].size()))
        m_navigator.go(m_rows[column][size_t(row)].target);
}

void WorkbenchPresenter::importEnterprises()
{
    m_navigator.go({.page = Places::enterprises(), .begin = QStringLiteral("import")});
}

void WorkbenchPresenter::chooseChecklists() { m_navigator.go({.page = Places::checklists()}); }
void WorkbenchPresenter::openCalendar() { m_navigator.go(PlanPlaces::calendar(m_services.clock().today())); }
void WorkbenchPresenter::startVisit() { m_navigator.go({.page = Places::visit()}); }

}
