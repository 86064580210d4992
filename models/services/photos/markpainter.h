#pragma once

#include "models/domain/picture/picturemarks.h"

#include <QColor>
#include <QImage>
#include <QPainterPath>

#include <functional>

namespace xunzhen::services {

/// Words set so high, as a path whose upper left corner is the origin.
using Lettering = std::function<QPainterPath(const QString &words, double height)>;

/// Draws the marks into the picture. What a blur covers is replaced by cells of at least a twelfth of its longer side, each in
/// one coarse mean colour: nothing below them can be brought back. Blurs come first, so that no other mark vanishes in one. Any
/// thread.
void paintMarks(QImage &picture, const domain::Marks &marks, const Lettering &lettering);

/// Blurs the whole picture: for marks that this program does not understand, of which one may be a blur.
void hidePicture(QImage &picture);

QColor inkColour(domain::Ink ink);
/// The height of the words of a text mark, in a picture of that size.
double markTextHeight(const QSizeF &picture);

}
