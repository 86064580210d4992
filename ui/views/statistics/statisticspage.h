#pragma once

#include "ui/presentation/statistics/statisticspresenter.h"
#include "ui/views/context.h"
#include "ui/views/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace xunzhen::controls {
class ChartView;
class PageHeader;
class ProgressStrip;
class RowListView;
}

namespace xunzhen::views {

class FigureTable;
class StatisticsFilterBar;

/// 统计: the figures at the left, the chosen one as chart and table, below them what stands behind the chosen number.
class StatisticsPage : public Page
{
    Q_OBJECT

public:
    explicit StatisticsPage(const Context &context, QWidget *parent = nullptr);

    QString key() const override { return presentation::Places::statistics(); }
    QString title() const override { return tr("Statistics"); }
    QString icon() const override { return QStringLiteral("statistics"); }
    void activate(const presentation::Place &place) override;
    void leave() override { m_presenter.pause(); }
    presentation::Commands commands() override;
    QString remembered() const override { return m_presenter.remembered(); }
    void restore(const QString &remembered) override { m_presenter.restore(remembered); }

private:
    void buildLayout();
    QWidget *buildFigures();
    QWidget *buildFigure();
    QWidget *buildChartAndTable();
    QWidget *buildEntries();
    QWidget *buildFoot();
    void connectParts();
    void refresh();
    void refreshEntries();
    void chooseRow(int row);
    void exportAll();

    Context m_context;
    presentation::StatisticsPresenter m_presenter;
    controls::PageHeader *m_header;
    StatisticsFilterBar *m_filter;
    controls::RowListView *m_figures = nullptr, *m_entries = nullptr;
    QStackedWidget *m_body = nullptr;
    QLabel *m_title = nullptr, *m_rule = nullptr, *m_entriesTitle = nullptr;
    controls::ChartView *m_chart = nullptr;
    FigureTable *m_table = nullptr;
    QPushButton *m_firm = nullptr, *m_export = nullptr, *m_report = nullptr;
    controls::ProgressStrip *m_progress = nullptr;
};

}
