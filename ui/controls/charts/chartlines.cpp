// The chart of values over time.
#include "ui/controls/charts/chartpainter.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace xunzhen::controls {

namespace {

constexpr int kSteps = 4;
constexpr int kAxisGap = 8;

/// The least of 1, 2, 5 × 10ⁿ, times the steps, that the value fits under.
double roundTop(double largest)
{
    const double wanted = std::max(1.0, std::ceil(largest / kSteps));
    double unit = std::pow(10, std::floor(std::log10(wanted)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0})
        if (factor * unit >= wanted)
            return factor * unit * kSteps;
    return wanted * kSteps;
}

double xOf(const QRect &plot, int category, int count)
{
    return count < 2 ? plot.center().x() : plot.left() + double(plot.width() - 1) * category / (count - 1);
}

}

void ChartPainter::paintLines(QPainter &painter, const QRect &body, int current) const
{
    const double top = roundTop(m_values.largest());
    const QFontMetrics metrics = painter.fontMetrics();
    const int axis = metrics.horizontalAdvance(QString::number(int(top))) + kAxisGap;
    const QRect plot = body.adjusted(axis + kAxisGap, lineHeight(), -3 * kAxisGap, -lineHeight() - kAxisGap);
    paintGrid(painter, plot, top);
    const int count = int(m_values.categories.size());
    if (current >= 0 && current < count) {
        const int x = int(xOf(plot, current, count));
        painter.fillRect(QRect(x - 8, plot.top() - 4, 17, plot.height() + 8), m_theme.tokens().soft);
        painter.setPen(m_theme.tokens().text);
        const int width = body.width();
        painter.drawText(QRect(std::clamp(x - width / 2, body.left(), body.right() - width), body.top() - 2, width, lineHeight()),
                         Qt::AlignHCenter | Qt::AlignVCenter, m_values.spoken(current));
    }
    paintTimes(painter, plot);
    for (size_t i = 0; i < m_values.series.size(); ++i)
        paintLine(painter, plot, top, i);
}

void ChartPainter::paintGrid(QPainter &painter, const QRect &plot, double top) const
{
    for (int step = 0; step <= kSteps; ++step) {
        const int y = plot.bottom() - int(std::lround(double(plot.height() - 1) * step / kSteps));
        painter.setPen(m_theme.tokens().line);
        painter.drawLine(plot.left(), y, plot.right(), y);
        painter.setPen(m_theme.tokens().quiet);
        painter.drawText(QRect(plot.left() - 200 - kAxisGap, y - lineHeight() / 2, 200, lineHeight()), Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(top * step / kSteps));
    }
}

/// As many as fit, evenly; always the first.
void ChartPainter::paintTimes(QPainter &painter, const QRect &plot) const
{
    const int count = int(m_values.categories.size());
    int widest = 1;
    for (const QString &text : m_values.categories)
        widest = std::max(widest, painter.fontMetrics().horizontalAdvance(text) + 2 * kAxisGap);
    const int fit = std::max(1, plot.width() / widest);
    const int every = std::max(1, (count + fit - 1) / fit);
    painter.setPen(m_theme.tokens().quiet);
    for (int i = 0; i < count; i += every) {
        const int x = int(xOf(plot, i, count));
        painter.drawText(QRect(x - widest / 2, plot.bottom() + kAxisGap, widest, lineHeight()), Qt::AlignHCenter | Qt::AlignTop,
                         m_values.categories[i]);
    }
}

void ChartPainter::paintLine(QPainter &painter, const QRect &plot, double top, size_t series) const
{
    const Tokens &tokens = m_theme.tokens();
    const auto &values = m_values.series[series].values;
    const QColor colour = tokens.of(m_values.series[series].tone);
    QPolygonF points;
    for (size_t i = 0; i < values.size(); ++i)
        points << QPointF(xOf(plot, int(i), int(values.size())), plot.bottom() - (plot.height() - 1) * values[i].value_or(0) / top);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 2, series % 2 == 0 ? Qt::SolidLine : Qt::DashLine));
    painter.drawPolyline(points);
    for (const QPointF &point : points)
        paintPoint(painter, point, colour, tokens.surface, series);
    painter.restore();
}

}
