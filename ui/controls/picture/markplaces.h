#pragma once

#include "models/domain/picture/picturemarks.h"

#include <QPainterPath>
#include <QRectF>

namespace xunzhen::controls {

/// Where marks lie on a picture, in fractions of it; `shown` is its size on the screen in logical pixels.
QRectF markBounds(const domain::Mark &mark, const QSizeF &shown);
/// The topmost mark there; a line is hit from a little beside it. -1 = none.
int markAt(const domain::Marks &marks, const QPointF &fraction, const QSizeF &shown);

QPointF onPicture(const QPointF &fraction); ///< the nearest place on the picture
/// As far as all of it stays on the picture.
void shiftMark(domain::Mark &mark, QPointF by);

/// Words as the screen draws them, from the origin downwards; `height` in pixels.
QPainterPath markLettering(const QString &words, double height);

}
