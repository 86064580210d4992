#include "ui/controls/picture/markplaces.h"

#include "models/services/photos/markpainter.h"
#include "ui/controls/theme/theme.h"

#include <QLineF>

#include <algorithm>

namespace xunzhen::controls {

using domain::Mark;
using domain::MarkKind;

namespace {

constexpr double kNear = 8; ///< logical pixels within which a line is hit

double distance(const QPointF &point, const QPointF &a, const QPointF &b)
{
    const QPointF along = b - a;
    const double square = QPointF::dotProduct(along, along);
    const double t = square > 0 ? std::clamp(QPointF::dotProduct(point - a, along) / square, 0.0, 1.0) : 0;
    return QLineF(point, a + t * along).length();
}

bool isHit(const Mark &mark, const QPointF &fraction, const QSizeF &shown)
{
    if (mark.kind != MarkKind::Arrow && mark.kind != MarkKind::Pen)
        return markBounds(mark, shown).contains(fraction);
    const auto place = [&](const QPointF &point) { return QPointF(point.x() * shown.width(), point.y() * shown.height()); };
    for (size_t i = 1; i < mark.points.size(); ++i)
        if (distance(place(fraction), place(mark.points[i - 1]), place(mark.points[i])) <= kNear)
            return true;
    return false;
}

}

QRectF markBounds(const Mark &mark, const QSizeF &shown)
{
    if (mark.kind == MarkKind::Text) {
        const QRectF ink = markLettering(mark.text, services::markTextHeight(shown)).boundingRect();
        return {mark.points[0], QSizeF(ink.right() / shown.width(), ink.bottom() / shown.height())};
    }
    QPointF least = mark.points.front(), most = least;
    for (const QPointF &point : mark.points) {
        least = {std::min(least.x(), point.x()), std::min(least.y(), point.y())};
        most = {std::max(most.x(), point.x()), std::max(most.y(), point.y())};
    }
    return {least, most};
}

int markAt(const domain::Marks &marks, const QPointF &fraction, const QSizeF &shown)
{
    for (int i = int(marks.size()) - 1; i >= 0; --i)
        if (isHit(marks[size_t(i)], fraction, shown))
            return i;
    return -1;
}

QPointF onPicture(const QPointF &fraction) { return {std::clamp(fraction.x(), 0.0, 1.0), std::clamp(fraction.y(), 0.0, 1.0)}; }

void shiftMark(Mark &mark, QPointF by)
{
    for (const QPointF &point : mark.points)
        by = {std::clamp(by.x(), -point.x(), 1 - point.x()), std::clamp(by.y(), -point.y(), 1 - point.y())};
    for (QPointF &point : mark.points)
        point += by;
}

QPainterPath markLettering(const QString &words, double height)
{
    QFont face;
    face.setFamilies(Theme::families());
    face.setPixelSize(std::max(1, int(height)));
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addText(0, height * 0.86, face, words);
    return path;
}

}
