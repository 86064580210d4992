#include "ui/views/statistics/statisticspage.h"

#include "ui/controls/charts/chartview.h"
#include "ui/controls/emptywords.h"
#include "ui/controls/pageheader.h"
#include "ui/controls/progressstrip.h"
#include "ui/controls/rowlistview.h"
#include "ui/views/statistics/figuretable.h"
#include "ui/views/statistics/statisticsfilterbar.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <algorithm>

namespace xunzhen::views {

using presentation::StatisticsPresenter;

StatisticsPage::StatisticsPage(const Context &context, QWidget *parent)
    : Page(parent), m_context(context), m_presenter(context.services, context.background, context.navigator),
      m_header(new controls::PageHeader(title(), this)), m_filter(new StatisticsFilterBar(m_presenter, this))
{
    setObjectName(QStringLiteral("statisticsPage"));
    buildLayout();
    connectParts();
    setTabOrder(m_entries, m_firm); // a chosen row enables it
}

void StatisticsPage::connectParts()
{
    connect(m_figures, &controls::RowListView::chosen, this, [this](int row) { m_presenter.choose(domain::allFigures().at(size_t(row))); });
    connect(m_figures, &controls::RowListView::opened, m_chart, [this] { m_chart->setFocus(); });
    connect(m_chart, &controls::ChartView::chosen, this, &StatisticsPage::chooseRow);
    connect(m_chart, &controls::ChartView::opened, m_entries, [this] { m_entries->setFocus(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) { chooseRow(row.isValid() && !m_presenter.table().isTotal(row.row()) ? row.row() : -1); });
    connect(m_table, &QTableView::activated, m_entries, [this] { m_entries->setFocus(); });
    connect(m_entries, &controls::RowListView::opened, &m_presenter.entries(), &presentation::FigureEntries::open);
    connect(m_entries, &controls::RowListView::chosen, this, [this](int row) { m_firm->setEnabled(m_presenter.entries().hasEnterprise(row)); });
    connect(m_firm, &QPushButton::clicked, this, [this] { m_presenter.entries().openEnterprise(std::max(0, m_entries->currentRow())); });
    connect(m_export, &QPushButton::clicked, this, &StatisticsPage::exportAll);
    connect(m_report, &QPushButton::clicked, &m_presenter, &StatisticsPresenter::beginReport);
    connect(&m_presenter, &StatisticsPresenter::counted, this, &StatisticsPage::refresh);
    connect(&m_presenter.entries(), &presentation::FigureEntries::changed, this, &StatisticsPage::refreshEntries);
    connect(&m_presenter.entries(), &presentation::FigureEntries::changed, m_entries,
            [this] { new controls::EmptyWords(tr("None in this period"), *m_entries); }, Qt::SingleShotConnection); // not while it is counted
    connect(&m_presenter, &StatisticsPresenter::started, m_progress, &controls::ProgressStrip::follow);
    connect(&m_presenter, &StatisticsPresenter::exported, this,
            [this](const QString &path) { m_context.notices.say(tr("Written to %1").arg(path)); });
    connect(&m_presenter, &StatisticsPresenter::failed, this, [this](const QString &text) { m_context.notices.warn(text); });
}

void StatisticsPage::activate(const presentation::Place &place)
{
    if (const auto figure = domain::figureFromCode(place.text))
        m_presenter.choose(*figure);
    m_header->setLine(m_presenter.summary());
    m_presenter.resume();
    m_figures->setFocus();
}

void StatisticsPage::refresh()
{
    m_header->setLine(m_presenter.summary());
    {
        const QSignalBlocker quiet(m_figures);
        m_figures->setCurrentRow(int(m_presenter.figure())); // first: a list that gets the focus without a row chooses one
    }
    m_body->setCurrentIndex(m_presenter.isEmpty() ? 1 : 0);
    m_title->setText(m_presenter.title());
    m_rule->setText(m_presenter.rule());
    m_rule->setToolTip(m_presenter.rule());
    m_chart->setValues(m_presenter.chart());
    m_table->fit();
    m_export->setEnabled(true);
    m_report->setEnabled(true);
}

void StatisticsPage::refreshEntries()
{
    m_entriesTitle->setText(m_presenter.entries().title());
    m_firm->setEnabled(m_presenter.entries().hasEnterprise(std::max(0, m_entries->currentRow())));
}

/// Chart and table mark the same row.
void StatisticsPage::chooseRow(int row)
{
    m_chart->setCurrent(row);
    if (row >= 0 && m_table->currentIndex().row() != row) {
        const QSignalBlocker quiet(m_table->selectionModel());
        m_table->selectRow(row);
        m_table->viewport()->update();
    }
    m_presenter.chooseRow(row);
}

void StatisticsPage::exportAll()
{
    const QString name = tr("statistics %1 to %2.xlsx").arg(m_presenter.filter().from.toString(Qt::ISODate), m_presenter.filter().to.toString(Qt::ISODate));
    const QString path = m_context.files.save(this, tr("Write the figures to a workbook"), name, tr("Workbooks (*.xlsx)"));
    if (!path.isEmpty())
        m_presenter.exportTo(path);
}

presentation::Commands StatisticsPage::commands()
{
    const auto counted = [this] { return m_presenter.isCounted(); };
    return {
        {QStringLiteral("statistics.earlier"), tr("Show the period before"), QStringLiteral("上期 上月 去年 previous period"),
         QKeySequence(Qt::CTRL | Qt::Key_PageUp), QStringLiteral("chevron-left"), [this] { m_presenter.move(-1); }, {}},
        {QStringLiteral("statistics.later"), tr("Show the period after"), QStringLiteral("下期 下月 next period"),
         QKeySequence(Qt::CTRL | Qt::Key_PageDown), QStringLiteral("chevron-right"), [this] { m_presenter.move(1); }, {}},
        {QStringLiteral("statistics.export"), tr("Write the figures to a workbook"), QStringLiteral("导出统计 Excel 表格 export"),
         QKeySequence(Qt::CTRL | Qt::Key_E), QStringLiteral("export"), [this] { exportAll(); }, counted},
        {QStringLiteral("statistics.report"), tr("Begin a report of the period"), QStringLiteral("统计报告 工作总结 report"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), QStringLiteral("paper"), [this] { m_presenter.beginReport(); }, counted},
    };
}

}
