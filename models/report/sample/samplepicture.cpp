#include "models/report/sample/samplepicture.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPainterPath>

namespace xunzhen::report {

namespace {

QByteArray saved(const QImage &image, const char *format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, format, quality);
    return bytes;
}

} // namespace

QByteArray samplePhoto(int number, const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient sky(0, 0, 0, size.height());
    sky.setColorAt(0, QColor::fromHsv(number * 37 % 360, 60, 220));
    sky.setColorAt(1, QColor::fromHsv(number * 37 % 360, 90, 90));
    painter.fillRect(image.rect(), sky);
    painter.setBrush(QColor(90, 95, 100));
    painter.drawRect(size.width() / 4, size.height() / 4, size.width() / 2, size.height() / 2);
    painter.setBrush(QColor(200, 60, 40));
    painter.drawEllipse(QPoint(size.width() / 2, size.height() / 2), 40 + number * 5, 40 + number * 5);
    painter.end();
    return saved(image, "JPEG", 85);
}

QByteArray sampleSignature(const QString &name)
{
    QImage image(420, 140, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(20, 20, 60), 5, Qt::SolidLine, Qt::RoundCap));
    QPainterPath path(QPointF(20, 70));
    for (int i = 0; i < name.size() * 3; ++i) {
        const int swing = (name.at(i % name.size()).unicode() * 7 + i * 31) % 90;
        path.cubicTo(20 + i * 25, 20 + swing, 40 + i * 25, 120 - swing, 45 + i * 25, 70 + swing / 3);
    }
    painter.drawPath(path);
    painter.end();
    return saved(image, "PNG", -1);
}

} // namespace xunzhen::report
