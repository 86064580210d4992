#pragma once

#include "ui/controls/theme/theme.h"
#include "ui/presentation/statistics/chartvalues.h"

#include <QRectF>

class QPainter;

namespace xunzhen::controls {

/// Draws bars, stacked bars and lines from plain values in the colours of the theme: each series has a pattern or a mark of its
/// own, a name in the legend and its numbers beside it, so that nothing is told by colour alone.
class ChartPainter
{
public:
    ChartPainter(const presentation::ChartValues &values, const Theme &theme) : m_values(values), m_theme(theme) {}

    /// How high it wants to be when it is that wide.
    int heightFor(int width) const;
    /// `current`: the category that is marked, −1 = none.
    void paint(QPainter &painter, const QRect &area, int current) const;
    /// The category at the place; −1 = none.
    int categoryAt(const QPoint &place, const QRect &area) const;

private:
    struct Plot
    {
        QRect labels, bars;
        int valueWidth = 0;
    };
    bool isLine() const { return m_values.kind == domain::FigureChart::Line; }
    int lineHeight() const;
    int rowHeight() const;
    std::vector<QRect> legendPlaces(int width) const;
    int legendHeight(int width) const;
    QRect bodyOf(const QRect &area) const;
    Plot plotOf(const QRect &body) const;
    QString valueText(int category) const;

    void paintLegend(QPainter &painter, const QRect &area) const;
    void paintBars(QPainter &painter, const QRect &body, int current) const;
    void paintRow(QPainter &painter, const Plot &plot, const QRect &row, int category) const;
    int paintStack(QPainter &painter, const QRect &bar, int category) const;
    void paintSideBySide(QPainter &painter, const QRect &bar, int category) const;
    void paintNothing(QPainter &painter, const QRect &body) const;
    void paintNote(QPainter &painter, const QRect &area) const;
    void paintMark(QPainter &painter, const QRect &row) const;

    void paintLines(QPainter &painter, const QRect &body, int current) const;
    void paintGrid(QPainter &painter, const QRect &plot, double top) const;
    void paintTimes(QPainter &painter, const QRect &plot) const;
    void paintLine(QPainter &painter, const QRect &plot, double top, size_t series) const;

    const presentation::ChartValues &m_values;
    const Theme &m_theme;
};

/// Fills the rectangle with the pattern of the series: full, slanted lines, dots, level lines.
void paintPattern(QPainter &painter, const QRectF &area, const QColor &colour, const QColor &ground, size_t series);
/// The sign of a line's points: disc, square, triangle, cross.
void paintPoint(QPainter &painter, const QPointF &centre, const QColor &colour, const QColor &ground, size_t series);

}
