#pragma once

#include <QColor>
#include <QImage>
#include <QPixmap>

namespace xunzhen::views {

/// A signature's black strokes on transparent ground in that colour, as small as a card shows them.
QPixmap inkPicture(const QImage &strokes, const QColor &colour);

}
