#pragma once

#include "models/domain/statistics/figure.h"
#include "ui/presentation/tone.h"

#include <QCoreApplication>
#include <QStringList>

namespace xunzhen::presentation {

struct ChartSeries
{
    QString name;
    Tone tone = Tone::Accent;
    domain::FigureUnit unit = domain::FigureUnit::Count;
    domain::FigureValues values; ///< one for each category
};

/// What a chart draws and what a screen reader says of it: plain values in the words of the window.
struct ChartValues
{
    Q_DECLARE_TR_FUNCTIONS(ChartValues)

public:
    domain::FigureChart kind = domain::FigureChart::Bars;
    QString title;
    QStringList categories;
    std::vector<ChartSeries> series;
    int leftOut = 0; ///< categories that the table has and the chart does not

    bool isEmpty() const;
    /// The sum of a category over its series; of bars that stand side by side the largest.
    double extent(int category) const;
    double largest() const;
    /// "Service 12, check 3" of one category.
    QString spoken(int category) const;
    /// "Visits: 5 rows, the highest 津南区应急管理局 with 15".
    QString spoken() const;
};

/// The first `atMost` rows of a figure; all of a line.
ChartValues chartOf(const domain::FigureTable &table, int atMost);

}
