#include "ui/views/inkpicture.h"

#include <QPainter>

namespace xunzhen::views {

namespace {
constexpr QSize kShown(180, 60);
}

QPixmap inkPicture(const QImage &strokes, const QColor &colour)
{
    if (strokes.isNull())
        return {};
    QImage image(strokes.size(), QImage::Format_ARGB32_Premultiplied);
    image.fill(colour);
    const QImage mask = strokes.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_DestinationIn);
    painter.drawImage(0, 0, mask);
    painter.end();
    return QPixmap::fromImage(image.scaled(kShown, Qt::KeepAspectRatio, Qt::SmoothTransformation));
}

}
