#pragma once

#include "models/domain/statistics/period.h"
#include "models/services/statisticsservice.h"
#include "ui/presentation/background.h"
#include "ui/presentation/navigator.h"
#include "ui/presentation/rowlist.h"
#include "ui/presentation/statistics/chartvalues.h"
#include "ui/presentation/statistics/figureentries.h"
#include "ui/presentation/statistics/figuretablemodel.h"

#include <QObject>
#include <QTimer>

namespace xunzhen::presentation {

/// 统计: the figures of a period, one of them opened as chart and table, and what stands behind the chosen number. Counting is
/// done off the window's thread; while the page is not seen, facts only mark it as out of date. Lives in the window's thread.
class StatisticsPresenter : public QObject
{
    Q_OBJECT

public:
    StatisticsPresenter(services::Services &services, Background &background, Navigator &navigator, QObject *parent = nullptr);

    /// Counts anew when something has changed since.
    void resume();
    void pause() { m_isSeen = false; }

    const domain::Period &period() const { return m_period; }
    const domain::StatisticsFilter &filter() const { return m_filter; }
    const services::StatisticsChoices &choices() const { return m_choices; }
    void setKind(domain::PeriodKind kind); ///< the period of that kind around the present one
    void move(int by);                     ///< to the next or an earlier one
    void setDays(QDate from, QDate to);    ///< a free period; the earlier day first, whichever is named first
    void setBureau(const QString &bureau);
    void setDomain(const QString &domain);

    bool isCounted() const { return m_counted.has_value(); }
    /// No visit and no paper in the period.
    bool isEmpty() const;
    QString summary() const;
    RowList &figures() { return m_figures; }
    domain::Figure figure() const { return m_figure; }
    void choose(domain::Figure figure);
    QString title() const;
    QString rule() const;
    ChartValues chart() const;
    FigureTableModel &table() { return m_table; }

    /// Shows what stands behind a row of the table; the total, or −1, is all of the figure.
    void chooseRow(int row);
    FigureEntries &entries() { return m_entries; }

    void exportTo(const QString &path);
    void beginReport();

    QString remembered() const;
    void restore(const QString &remembered);

Q_SIGNALS:
    void filterChanged();
    void counted();        ///< the figures, after counting or another choice
    void exported(const QString &path);
    void started(const std::shared_ptr<xunzhen::presentation::Job> &job);
    void failed(const QString &sentence);

private:
    void markStale();
    void changeFilter();
    void count();
    void show(const base::Outcome<domain::Statistics> &counted);
    void askChoices();
    void fillFigures();
    static QString headlineText(const domain::FigureTable &table);
    void readEntries();
    const domain::FigureRow *chosenRow() const;

    Background &m_background;
    Navigator &m_navigator;
    QTimer m_soon;
    Question m_counting, m_choosing;
    domain::Period m_period;
    domain::StatisticsFilter m_filter;
    services::StatisticsChoices m_choices;
    std::optional<domain::Statistics> m_counted;
    domain::Figure m_figure = domain::Figure::Visits;
    int m_row = -1;
    bool m_isSeen = false, m_isStale = true;
    RowList m_figures;
    FigureTableModel m_table;
    FigureEntries m_entries;
};

}
