#include "ui/presentation/workbench/workbenchpresenter.h"

#include "ui/presentation/words.h"

namespace xunzhen::presentation {

WorkbenchPresenter::WorkbenchPresenter(services::Services &services, Navigator &navigator, QObject *parent)
    : QObject(parent), m_services(services), m_navigator(navigator), m_changes([this] { read(); })
{
    auto &facts = services.facts();
    m_changes.follow(facts, &services::Facts::enterprisesChanged);
    m_changes.follow(facts, &services::Facts::visitsChanged);
    m_changes.follow(facts, &services::Facts::remediationChanged);
    m_changes.follow(facts, &services::Facts::papersChanged);
    m_changes.follow(facts, &services::Facts::packsChanged);
    m_changes.follow(facts, &services::Facts::lawsChanged);
    m_changes.follow(facts, &services::Facts::conflictsChanged);
}

/// The day may be another one than when it was seen last.
void WorkbenchPresenter::resume()
{
    m_changes.mark();
    m_changes.resume();
}

void WorkbenchPresenter::read()
{
    const services::Workbench bench = m_services.workbench().today();
    const QDate today = m_services.clock().today();
    for (auto &column : m_rows)
        column.clear();
    for (const auto &visit : bench.drafts)
        m_rows[Today].push_back(WorkbenchRows::draft(visit, today));
    for (const auto &item : bench.due)
        m_rows[Due].push_back(WorkbenchRows::due(item, today));
    for (const auto &conflict : bench.conflicts)
        m_rows[ToDo].push_back(WorkbenchRows::conflict(conflict));
    for (const auto &pack : bench.publishedPacks)
        m_rows[ToDo].push_back(WorkbenchRows::publishedPack(pack, today));
    for (const auto &review : bench.reviews)
        m_rows[ToDo].push_back(WorkbenchRows::review(review));
    for (const auto &paper : bench.papers)
        m_rows[ToDo].push_back(WorkbenchRows::paper(paper, today));
    m_drafts = int(bench.drafts.size());
    m_conflicts = int(bench.conflicts.size());
    m_overdue = int(std::count_if(bench.due.begin(), bench.due.end(),
                                  [](const auto &row) { return row.daysLeft && *row.daysLeft < 0; }));
    m_steps = {bench.enterprises > 0, bench.packs > 0, bench.visits > 0};
    Q_EMIT changed();
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
    case Today: return tr("No visit is open. Choose an enterprise to begin one.");
    case Due: return tr("Nothing is due within 14 days.");
    case ToDo: return tr("No conflicts, and no paper was issued yet.");
    case ColumnCount: break;
    }
    return {};
}

QString WorkbenchPresenter::summary() const
{
    const QDate today = m_services.clock().today();
    QStringList parts{Words::day(today, today)};
    if (m_drafts > 0)
        parts << tr("%n visit(s) in progress", nullptr, m_drafts);
    if (m_overdue > 0)
        parts << tr("%n item(s) overdue", nullptr, m_overdue);
    if (m_conflicts > 0)
        parts << tr("%n conflict(s)", nullptr, m_conflicts);
    return parts.join(QStringLiteral(" · "));
}

int WorkbenchPresenter::waiting() const { return m_overdue + m_conflicts; }

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
void WorkbenchPresenter::startVisit() { m_navigator.go({.page = Places::visit()}); }

}
