// Where everything stands on the page.
#include "ui/views/statistics/statisticspage.h"

#include "ui/controls/charts/chartview.h"
#include "ui/controls/elidedlabel.h"
#include "ui/controls/emptystate.h"
#include "ui/controls/named.h"
#include "ui/controls/pageheader.h"
#include "ui/controls/progressstrip.h"
#include "ui/controls/rowlistview.h"
#include "ui/views/statistics/figuretable.h"
#include "ui/views/statistics/statisticsfilterbar.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;

namespace {

constexpr int kFiguresWidth = 250;
constexpr int kChartShare = 300, kTableShare = 700; // seven columns want more than a bar
constexpr int kLeastTable = 160, kLeastEntries = 64; // in a low window: a head, two rows and the total; one entry

QSplitter *newSplitter(Qt::Orientation orientation, QWidget *first, QWidget *second)
{
    auto *splitter = new QSplitter(orientation);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(first);
    splitter->addWidget(second);
    return splitter;
}

}

void StatisticsPage::buildLayout()
{
    auto *main = newSplitter(Qt::Horizontal, buildFigures(), buildFigure());
    main->setObjectName(QStringLiteral("statisticsSplitter"));
    main->setStretchFactor(1, 1);
    main->setSizes({kFiguresWidth, 1000});
    m_body = new QStackedWidget(this);
    m_body->addWidget(main);
    m_body->addWidget(new controls::EmptyState(tr("Nothing in this period"), tr("No visit was begun and no paper was issued on these days. Choose another period, bureau or domain above."), m_body));
    m_progress = new controls::ProgressStrip(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_filter);
    layout->addWidget(m_body, 1);
    layout->addWidget(m_progress);
    layout->addWidget(buildFoot());
}

QWidget *StatisticsPage::buildFigures()
{
    m_figures = new controls::RowListView(m_context.theme, QStringLiteral("statisticsFigures"), tr("Figures"), this);
    m_figures->setModel(&m_presenter.figures());
    m_figures->setMinimumWidth(200);
    return m_figures;
}

QWidget *StatisticsPage::buildFigure()
{
    auto *top = new QWidget;
    m_title = new QLabel(top);
    m_title->setObjectName(QStringLiteral("statisticsTitle"));
    m_title->setProperty("face", QStringLiteral("heading"));
    m_rule = new controls::ElidedLabel(top);
    m_rule->setObjectName(QStringLiteral("statisticsRule"));
    m_rule->setProperty("quiet", true);
    m_rule->setProperty("face", QStringLiteral("small"));
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(16, 6, 16, 4);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_rule);
    column->addWidget(buildChartAndTable(), 1);
    auto *splitter = newSplitter(Qt::Vertical, top, buildEntries());
    splitter->setSizes({600, 300});
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    return splitter;
}

QWidget *StatisticsPage::buildChartAndTable()
{
    m_chart = new controls::ChartView(m_context.theme, QStringLiteral("statisticsChart"));
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("statisticsChartScroll"));
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_chart);
    m_table = named(new FigureTable, QStringLiteral("statisticsTable"), tr("Numbers of the figure"));
    m_table->setModel(&m_presenter.table());
    auto *splitter = newSplitter(Qt::Horizontal, scroll, m_table);
    splitter->setSizes({kChartShare, kTableShare});
    splitter->setMinimumHeight(kLeastTable);
    return splitter;
}

QWidget *StatisticsPage::buildEntries()
{
    auto *bottom = new QWidget;
    m_entriesTitle = new QLabel(bottom);
    m_entriesTitle->setObjectName(QStringLiteral("statisticsEntriesTitle"));
    m_entriesTitle->setProperty("face", QStringLiteral("heading"));
    m_firm = named(new QPushButton(tr("Open enterprise"), bottom), QStringLiteral("statisticsFirm"), tr("Open the file of the chosen row's enterprise"));
    m_firm->setEnabled(false);
    m_entries = new controls::RowListView(m_context.theme, QStringLiteral("statisticsEntries"), tr("What stands behind the number"), bottom);
    m_entries->setModel(&m_presenter.entries().rows());
    m_entries->setUniform(true);
    m_entries->setMinimumHeight(kLeastEntries);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 3, 16, 3);
    head->addWidget(m_entriesTitle, 1);
    head->addWidget(m_firm);
    auto *column = new QVBoxLayout(bottom);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_entries, 1);
    return bottom;
}

QWidget *StatisticsPage::buildFoot()
{
    auto *foot = new QFrame(this);
    foot->setProperty("surface", QStringLiteral("foot"));
    m_export = named(new QPushButton(m_context.theme.icon(QStringLiteral("export")), tr("Export…"), foot), QStringLiteral("statisticsExport"),
                     tr("Write the figures to a workbook"));
    m_report = named(new QPushButton(tr("Begin the report"), foot), QStringLiteral("statisticsReport"), tr("Begin a report of the period"));
    m_report->setProperty("kind", QStringLiteral("primary"));
    m_export->setEnabled(false);
    m_report->setEnabled(false);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 8, 16, 8);
    row->addStretch(1);
    row->addWidget(m_export);
    row->addWidget(m_report);
    return foot;
}

}
