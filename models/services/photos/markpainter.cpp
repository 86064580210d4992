#include "models/services/photos/markpainter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace xunzhen::services {

namespace {

constexpr double kCellsAlong = 12; ///< of a blur, on its longer side
constexpr double kStrokesAlong = 160; ///< strokes are so much thinner than the longer side of the picture
constexpr double kTextsAlong = 26;

double longerSide(const QSizeF &size) { return std::max(size.width(), size.height()); }

/// One mean colour of 16 steps a channel.
QRgb coarseMean(const QImage &picture, const QRect &cell)
{
    quint64 red = 0, green = 0, blue = 0;
    for (int y = cell.top(); y <= cell.bottom(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        for (int x = cell.left(); x <= cell.right(); ++x) {
            red += uint(qRed(line[x]));
            green += uint(qGreen(line[x]));
            blue += uint(qBlue(line[x]));
        }
    }
    const auto count = quint64(cell.width()) * quint64(cell.height());
    const auto coarse = [count](quint64 sum) { return int(sum / count) / 16 * 16 + 8; };
    return qRgb(coarse(red), coarse(green), coarse(blue));
}

void fillCell(QImage &picture, const QRect &cell, QRgb colour)
{
    for (int y = cell.top(); y <= cell.bottom(); ++y)
        std::fill_n(reinterpret_cast<QRgb *>(picture.scanLine(y)) + cell.left(), cell.width(), colour);
}

void blur(QImage &picture, const QRectF &part)
{
    const QRectF pixels(part.x() * picture.width(), part.y() * picture.height(), part.width() * picture.width(),
                        part.height() * picture.height());
    const QRect area = pixels.toAlignedRect().intersected(picture.rect());
    const int side = std::max(2, int(std::ceil(longerSide(area.size()) / kCellsAlong)));
    for (int y = area.top(); y <= area.bottom(); y += side)
        for (int x = area.left(); x <= area.right(); x += side) {
            const QRect cell = QRect(x, y, side, side).intersected(area);
            fillCell(picture, cell, coarseMean(picture, cell));
        }
}

/// Draws in ink on a ring that stands out from what the photo has there.
class Pencil
{
public:
    Pencil(QImage &picture, const Lettering &lettering)
        : m_size(picture.size()), m_stroke(std::max(2.0, longerSide(m_size) / kStrokesAlong)), m_lettering(lettering), m_painter(&picture)
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
    }

    void draw(const domain::Mark &mark)
    {
        m_ink = inkColour(mark.ink);
        switch (mark.kind) {
        case domain::MarkKind::Arrow: return arrow(at(mark.points[0]), at(mark.points[1]));
        case domain::MarkKind::Box: return box(QRectF(at(mark.points[0]), at(mark.points[1])).normalized());
        case domain::MarkKind::Pen: return pen(mark.points);
        case domain::MarkKind::Text: return text(at(mark.points[0]), mark.text);
        case domain::MarkKind::Blur: return;
        }
    }

private:
    QPointF at(const QPointF &fraction) const { return {fraction.x() * m_size.width(), fraction.y() * m_size.height()}; }

    QPainterPath stroked(const QPainterPath &line) const
    {
        QPainterPathStroker stroker;
        stroker.setWidth(m_stroke);
        stroker.setCapStyle(Qt::RoundCap);
        stroker.setJoinStyle(Qt::RoundJoin);
        return stroker.createStroke(line);
    }

    /// What the ink stands out from.
    QColor ringColour() const { return qGray(m_ink.rgb()) > 150 ? QColor(20, 24, 22) : QColor(Qt::white); }

    void fill(const QPainterPath &shape, double ring)
    {
        m_painter.strokePath(shape, QPen(ringColour(), 2 * ring, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.fillPath(shape, m_ink);
    }

    void arrow(const QPointF &tail, const QPointF &tip)
    {
        const QPointF along = tip - tail;
        const double length = std::hypot(along.x(), along.y());
        if (length < 1)
            return;
        const QPointF unit = along / length, across(-unit.y(), unit.x());
        const double head = std::min(m_stroke * 4.5, length);
        const QPointF neck = tip - unit * head;
        QPainterPath shaft(tail), point(tip);
        shaft.lineTo(neck);
        point.lineTo(neck + across * head * 0.55);
        point.lineTo(neck - across * head * 0.55);
        point.closeSubpath();
        fill(stroked(shaft).united(point), m_stroke / 3);
    }

    void box(const QRectF &rect)
    {
        QPainterPath outline;
        outline.addRect(rect);
        fill(stroked(outline).simplified(), m_stroke / 3);
    }

    void pen(const std::vector<QPointF> &points)
    {
        QPainterPath line(at(points.front()));
        for (const QPointF &point : points)
            line.lineTo(at(point));
        m_painter.strokePath(line, QPen(ringColour(), m_stroke * 5 / 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.strokePath(line, QPen(m_ink, m_stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }

    void text(const QPointF &corner, const QString &words)
    {
        const double height = markTextHeight(m_size);
        fill(m_lettering(words, height).translated(corner), height / 10);
    }

    const QSizeF m_size;
    const double m_stroke;
    const Lettering &m_lettering;
    QPainter m_painter;
    QColor m_ink;
};

}

QColor inkColour(domain::Ink ink)
{
    switch (ink) {
    case domain::Ink::Red: return {214, 31, 31};
    case domain::Ink::Yellow: return {255, 214, 10};
    case domain::Ink::Blue: return {21, 94, 200};
    case domain::Ink::White: return {255, 255, 255};
    }
    return {};
}

double markTextHeight(const QSizeF &picture) { return std::max(10.0, longerSide(picture) / kTextsAlong); }

void paintMarks(QImage &picture, const domain::Marks &marks, const Lettering &lettering)
{
    if (marks.empty() || picture.isNull())
        return;
    picture = std::move(picture).convertToFormat(QImage::Format_RGB32);
    for (const domain::Mark &mark : marks)
        if (mark.kind == domain::MarkKind::Blur)
            blur(picture, mark.area());
    Pencil pencil(picture, lettering);
    for (const domain::Mark &mark : marks)
        pencil.draw(mark);
}

void hidePicture(QImage &picture)
{
    picture = std::move(picture).convertToFormat(QImage::Format_RGB32);
    blur(picture, QRectF(0, 0, 1, 1));
}

}
