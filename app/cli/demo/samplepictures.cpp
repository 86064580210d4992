#include "app/cli/demo/samplepictures.h"

#include <QBuffer>
#include <QPainter>
#include <QPainterPath>
#include <QRandomGenerator>

namespace xunzhen::cli {

namespace {

constexpr QSize kPhoto(1600, 1200);
constexpr QSize kPad(600, 220);

void paintHall(QPainter &painter, QRandomGenerator &dice)
{
    QLinearGradient wall(0, 0, 0, 720);
    wall.setColorAt(0, QColor::fromHsv(int(dice.bounded(200, 230)), 24, 150));
    wall.setColorAt(1, QColor::fromHsv(int(dice.bounded(200, 230)), 18, 215));
    painter.fillRect(QRect(0, 0, 1600, 720), wall);
    QLinearGradient floor(0, 720, 0, 1200);
    floor.setColorAt(0, QColor(0x7d, 0x82, 0x80));
    floor.setColorAt(1, QColor(0x4c, 0x50, 0x4f));
    painter.fillRect(QRect(0, 720, 1600, 480), floor);
    painter.setPen(QPen(QColor(0xe3, 0xb3, 0x2c), 14));
    painter.drawLine(0, 1040, 1600, 960);
    painter.setPen(QPen(QColor(0x55, 0x5c, 0x60), 20));
    for (int x = 100; x < 1600; x += 480)
        painter.drawLine(x, 0, x, 730);
    painter.drawLine(0, 120, 1600, 120);
}

void paintCylinder(QPainter &painter, int x, const QColor &colour)
{
    QLinearGradient shade(x, 0, x + 110, 0);
    shade.setColorAt(0, colour.darker(150));
    shade.setColorAt(0.4, colour.lighter(120));
    shade.setColorAt(1, colour.darker(170));
    painter.setPen(Qt::NoPen);
    painter.setBrush(shade);
    painter.drawRoundedRect(x, 520, 110, 470, 50, 50);
    painter.setBrush(QColor(0x30, 0x30, 0x30));
    painter.drawRect(x + 40, 470, 30, 55);
}

void paintMachine(QPainter &painter, int x, QRandomGenerator &dice)
{
    painter.setPen(QPen(QColor(0x22, 0x2b, 0x2a), 6));
    painter.setBrush(QColor::fromHsv(int(dice.bounded(150, 215)), 130, 150));
    painter.drawRoundedRect(x, 430, 380, 520, 18, 18);
    painter.setBrush(QColor(0xd8, 0xde, 0xdb));
    painter.drawRect(x + 50, 520, 280, 150);
    painter.setBrush(QColor(0xc0, 0x28, 0x20));
    painter.drawEllipse(x + 60, 720, 60, 60);
    painter.setBrush(QColor(0x28, 0x9a, 0x48));
    painter.drawEllipse(x + 160, 720, 60, 60);
}

}

QByteArray samplePhoto(int number)
{
    QRandomGenerator dice(quint32(number * 7919 + 1));
    QImage image(kPhoto, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHall(painter, dice);
    paintMachine(painter, int(dice.bounded(120, 500)), dice);
    const int bottles = 1 + number % 3;
    for (int i = 0; i < bottles; ++i)
        paintCylinder(painter, int(900 + i * 150 + dice.bounded(20)), i % 2 ? QColor(0x2d, 0x6f, 0xb5) : QColor(0xd9, 0xd9, 0xd2));
    for (int i = 0; i < 9000; ++i) // the grain of a camera in a dim hall
        painter.fillRect(int(dice.bounded(1600)), int(dice.bounded(1200)), 3, 3, QColor(0, 0, 0, int(dice.bounded(26))));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 88);
    return bytes;
}

QImage sampleSignature(int number)
{
    QRandomGenerator dice(quint32(number * 104729 + 5));
    QImage image(kPad, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(0x10, 0x18, 0x28), 6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (int word = 0; word < 3; ++word) {
        const int left = 40 + word * 180;
        for (int stroke = 0; stroke < 4; ++stroke) {
            const auto at = [&] { return QPointF(left + int(dice.bounded(140)), 30 + int(dice.bounded(150))); };
            QPainterPath path(at());
            path.cubicTo(at(), at(), at());
            painter.drawPath(path);
        }
    }
    return image;
}

}
