#include "ui/views/workbench/workbenchpage.h"

#include "ui/controls/named.h"
#include "ui/controls/pageheader.h"
#include "ui/views/plan/plandialog.h"
#include "ui/views/workbench/firststeps.h"
#include "ui/views/workbench/workbenchcolumn.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace xunzhen::views {

using presentation::WorkbenchPresenter;

WorkbenchPage::WorkbenchPage(const Context &context, QWidget *parent)
    : Page(parent), m_context(context), m_presenter(context.services, context.background, context.navigator)
{
    setObjectName(QStringLiteral("workbenchPage"));
    m_header = new controls::PageHeader(title(), this);
    buildActions();
    m_steps = new FirstSteps(m_presenter, this);
    m_steps->hide(); // until it is known what was done
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    static const QString names[] = {QStringLiteral("columnToday"), QStringLiteral("columnDue"), QStringLiteral("columnToDo")};
    for (int i = 0; i < WorkbenchPresenter::ColumnCount; ++i) {
        const auto column = WorkbenchPresenter::Column(i);
        m_columns[i] = new WorkbenchColumn(WorkbenchPresenter::title(column), names[i], WorkbenchPresenter::emptyWord(column), this);
        columns->addWidget(m_columns[i], 1);
        connectColumn(i);
    }
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(20, 16, 20, 16);
    inside->setSpacing(16);
    inside->addWidget(m_steps);
    inside->addLayout(columns, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(inside, 1);
    connect(&m_presenter, &WorkbenchPresenter::changed, this, &WorkbenchPage::refresh);
}

void WorkbenchPage::buildActions()
{
    auto *calendar = controls::named(new QPushButton(tr("Calendar"), this), QStringLiteral("workbenchCalendar"), tr("Open the calendar"));
    auto *plan = controls::named(new QPushButton(tr("Plan a visit…"), this), QStringLiteral("workbenchPlan"), tr("Plan a visit"));
    m_header->addAction(calendar);
    m_header->addAction(plan);
    connect(calendar, &QPushButton::clicked, &m_presenter, &WorkbenchPresenter::openCalendar);
    connect(plan, &QPushButton::clicked, this, &WorkbenchPage::planVisit);
}

void WorkbenchPage::connectColumn(int column)
{
    connect(m_columns[column], &WorkbenchColumn::acted, this,
            [this, column](int row) { m_presenter.act(WorkbenchPresenter::Column(column), row); });
    connect(m_columns[column], &WorkbenchColumn::neighbourWanted, this,
            [this, column](int step, int row) { focusColumn(column + step, row); });
}

void WorkbenchPage::focusColumn(int column, int row)
{
    if (column >= 0 && column < WorkbenchPresenter::ColumnCount)
        m_columns[column]->focusRow(row);
}

void WorkbenchPage::planVisit()
{
    if (!m_plan)
        m_plan = new PlanDialog(m_context, this);
    m_plan->plan({}, m_context.services.clock().today());
}

presentation::Commands WorkbenchPage::commands()
{
    presentation::Commands commands{
        {.id = QStringLiteral("workbench.plan"), .words = tr("Plan a visit"), .otherWords = QStringLiteral("计划 安排 plan schedule"),
         .keys = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), .icon = QStringLiteral("calendar"), .run = [this] { planVisit(); }},
        {.id = QStringLiteral("workbench.calendar"), .words = tr("Open the calendar"), .otherWords = QStringLiteral("日历 月历 calendar month"),
         .icon = QStringLiteral("calendar"), .run = [this] { m_presenter.openCalendar(); }}};
    for (int i = 0; i < WorkbenchPresenter::ColumnCount; ++i)
        commands.push_back({.id = QStringLiteral("workbench.column-%1").arg(i + 1),
                            .words = tr("Go to the column: %1").arg(WorkbenchPresenter::title(WorkbenchPresenter::Column(i))),
                            .keys = QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + i)), .run = [this, i] { focusColumn(i); }});
    return commands;
}

void WorkbenchPage::activate(const presentation::Place &) { m_presenter.resume(); }

void WorkbenchPage::leave() { m_presenter.pause(); }

void WorkbenchPage::refresh()
{
    m_header->setLine(m_presenter.summary());
    m_steps->refresh();
    for (int i = 0; i < WorkbenchPresenter::ColumnCount; ++i)
        m_columns[i]->setRows(m_presenter.rows(WorkbenchPresenter::Column(i)));
}

}
