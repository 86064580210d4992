#include "ui/views/workbench/workbenchpage.h"

#include "ui/controls/pageheader.h"
#include "ui/views/workbench/firststeps.h"
#include "ui/views/workbench/workbenchcolumn.h"

#include <QVBoxLayout>

namespace xunzhen::views {

using presentation::WorkbenchPresenter;

WorkbenchPage::WorkbenchPage(const Context &context, QWidget *parent)
    : Page(parent), m_presenter(context.services, context.navigator)
{
    setObjectName(QStringLiteral("workbenchPage"));
    m_header = new controls::PageHeader(title(), this);
    m_steps = new FirstSteps(m_presenter, this);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    static const QString names[] = {QStringLiteral("columnToday"), QStringLiteral("columnDue"), QStringLiteral("columnToDo")};
    for (int i = 0; i < WorkbenchPresenter::ColumnCount; ++i) {
        const auto column = WorkbenchPresenter::Column(i);
        m_columns[i] = new WorkbenchColumn(WorkbenchPresenter::title(column), names[i], WorkbenchPresenter::emptyWord(column), this);
        columns->addWidget(m_columns[i], 1);
        connect(m_columns[i], &WorkbenchColumn::acted, this, [this, column](int row) { m_presenter.act(column, row); });
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
    m_presenter.pause(); // until it comes to the front
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
