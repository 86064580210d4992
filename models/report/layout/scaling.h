#pragma once

#include "models/report/image/rasterimage.h"

#include <QSizeF>

namespace xunzhen::report {

/// The picture's proportions, as large as the room allows.
inline QSizeF scaledInto(const RasterImage &image, const QSizeF &room)
{
    return QSizeF(image.width, image.height).scaled(room, Qt::KeepAspectRatio);
}

} // namespace xunzhen::report
