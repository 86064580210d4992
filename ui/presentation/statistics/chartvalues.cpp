#include "ui/presentation/statistics/chartvalues.h"

#include "ui/presentation/words.h"

#include <QHash>

#include <algorithm>

namespace xunzhen::presentation {

namespace {

Tone toneOf(const QString &column)
{
    static const QHash<QString, Tone> tones{
        {QStringLiteral("major"), Tone::Major}, {QStringLiteral("general"), Tone::Risk}, {QStringLiteral("minor"), Tone::Information},
        {QStringLiteral("check"), Tone::Information}, {QStringLiteral("p90"), Tone::Information},
        {QStringLiteral("offered"), Tone::Information}, {QStringLiteral("in-time"), Tone::Compliant},
        {QStringLiteral("open"), Tone::Information}, {QStringLiteral("late"), Tone::Risk}, {QStringLiteral("overdue"), Tone::Major},
        {QStringLiteral("at-risk"), Tone::Risk}, {QStringLiteral("never-at-risk"), Tone::Compliant},
        {QStringLiteral("never-asked"), Tone::NotApplicable}, {QStringLiteral("corrections"), Tone::Risk}};
    return tones.value(column, Tone::Accent);
}

std::vector<ChartSeries> emptySeries(const domain::FigureShape &shape)
{
    std::vector<ChartSeries> series;
    for (const domain::FigureColumn &column : shape.columns)
        if (column.charted)
            series.push_back({Words::of(column.title), toneOf(column.code), column.unit, {}});
    return series;
}

void addRow(ChartValues &chart, const domain::FigureShape &shape, const domain::FigureRow &row)
{
    chart.categories << Words::of(row.label);
    size_t next = 0;
    for (size_t column = 0; column < shape.columns.size(); ++column)
        if (shape.columns[column].charted)
            chart.series[next++].values.push_back(column < row.values.size() ? row.values[column] : std::nullopt);
}

}

bool ChartValues::isEmpty() const { return largest() <= 0; }

double ChartValues::extent(int category) const
{
    double sum = 0, greatest = 0;
    for (const ChartSeries &one : series) {
        const double value = one.values.at(size_t(category)).value_or(0);
        sum += value;
        greatest = std::max(greatest, value);
    }
    return kind == domain::FigureChart::Stacked ? sum : greatest;
}

double ChartValues::largest() const
{
    double greatest = 0;
    for (int i = 0; i < categories.size(); ++i)
        greatest = std::max(greatest, extent(i));
    return greatest;
}

QString ChartValues::spoken(int category) const
{
    QStringList parts;
    for (const ChartSeries &one : series)
        parts << QStringLiteral("%1 %2").arg(one.name, domain::figureText(one.values.at(size_t(category)), one.unit));
    return QStringLiteral("%1: %2").arg(categories.at(category), parts.join(QStringLiteral(", ")));
}

QString ChartValues::spoken() const
{
    if (isEmpty())
        return tr("%1: nothing in this period").arg(title);
    int highest = 0;
    for (int i = 1; i < categories.size(); ++i)
        highest = extent(i) > extent(highest) ? i : highest;
    return tr("%1: %n row(s), the highest is %2", nullptr, int(categories.size())).arg(title, spoken(highest));
}

ChartValues chartOf(const domain::FigureTable &table, int atMost)
{
    const domain::FigureShape &shape = table.shape();
    const size_t shown = shape.chart == domain::FigureChart::Line ? table.rows.size() : std::min(size_t(atMost), table.rows.size());
    ChartValues chart;
    chart.kind = shape.chart;
    chart.title = Words::of(shape.title);
    chart.series = emptySeries(shape);
    chart.leftOut = int(table.rows.size() - shown);
    for (size_t i = 0; i < shown; ++i)
        addRow(chart, shape, table.rows[i]);
    return chart;
}

}
