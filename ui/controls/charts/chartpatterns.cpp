// What tells one series from another without colour.
#include "ui/controls/charts/chartpainter.h"

#include <QPainter>
#include <QPolygonF>

namespace xunzhen::controls {

namespace {

constexpr double kStep = 5, kDot = 1.1, kPoint = 4;

void paintSlanted(QPainter &painter, const QRectF &area)
{
    for (double x = area.left() - area.height(); x < area.right(); x += kStep)
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x + area.height(), area.top()));
}

void paintLevel(QPainter &painter, const QRectF &area)
{
    for (double y = area.top() + 2; y < area.bottom(); y += 4)
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
}

void paintDots(QPainter &painter, const QRectF &area, const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (double y = area.top() + 3; y < area.bottom(); y += kStep)
        for (double x = area.left() + 3; x < area.right(); x += kStep)
            painter.drawEllipse(QPointF(x, y), kDot, kDot);
}

}

void paintPattern(QPainter &painter, const QRectF &area, const QColor &colour, const QColor &ground, size_t series)
{
    if (area.width() <= 0)
        return;
    painter.save();
    painter.fillRect(area, series % 4 == 0 ? colour : ground);
    painter.setClipRect(area);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.5));
    if (series % 4 == 1)
        paintSlanted(painter, area);
    else if (series % 4 == 2)
        paintDots(painter, area, colour);
    else if (series % 4 == 3)
        paintLevel(painter, area);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setClipping(false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1));
    painter.drawRect(area.adjusted(0, 0, -1, -1));
    painter.restore();
}

void paintPoint(QPainter &painter, const QPointF &centre, const QColor &colour, const QColor &ground, size_t series)
{
    painter.save();
    painter.setPen(QPen(colour, 1.75));
    painter.setBrush(series % 2 == 0 ? colour : ground);
    const QRectF box(centre - QPointF(kPoint, kPoint), QSizeF(2 * kPoint, 2 * kPoint));
    if (series % 3 == 0)
        painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5));
    else if (series % 3 == 1)
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
    else
        painter.drawPolygon(QPolygonF{QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()});
    painter.restore();
}

}
