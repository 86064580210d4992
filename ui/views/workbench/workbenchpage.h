#pragma once

#include "ui/presentation/workbench/workbenchpresenter.h"
#include "ui/views/context.h"
#include "ui/views/page.h"

namespace xunzhen::controls {
class PageHeader;
}

namespace xunzhen::views {

class FirstSteps;
class PlanDialog;
class WorkbenchColumn;

/// 工作台: 今天, 到期, 待办.
class WorkbenchPage : public Page
{
    Q_OBJECT

public:
    explicit WorkbenchPage(const Context &context, QWidget *parent = nullptr);

    QString key() const override { return presentation::Places::workbench(); }
    QString title() const override { return tr("Workbench"); }
    QString icon() const override { return QStringLiteral("workbench"); }
    void activate(const presentation::Place &place) override;
    void leave() override;
    presentation::Commands commands() override;

private:
    void buildActions();
    void connectColumn(int column);
    void focusColumn(int column, int row = 0);
    void planVisit();
    void refresh();

    Context m_context;
    presentation::WorkbenchPresenter m_presenter;
    PlanDialog *m_plan = nullptr;
    controls::PageHeader *m_header;
    FirstSteps *m_steps;
    WorkbenchColumn *m_columns[presentation::WorkbenchPresenter::ColumnCount];
};

}
