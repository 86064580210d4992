#include "models/services/photos/filetile.h"

#include <QPainter>

namespace xunzhen::services {

namespace {

constexpr QSize kTile(400, 300);
constexpr QRectF kSheet(130, 30, 140, 180);
constexpr double kFold = 40;

QPainterPath sheet()
{
    QPainterPath path(kSheet.topLeft());
    path.lineTo(kSheet.right() - kFold, kSheet.top());
    path.lineTo(kSheet.right(), kSheet.top() + kFold);
    path.lineTo(kSheet.bottomRight());
    path.lineTo(kSheet.bottomLeft());
    path.closeSubpath();
    return path;
}

void write(QPainter &painter, OutlineLetters &letters, const QString &words, double height, double top)
{
    const double left = (kTile.width() - letters.width(words, height)) / 2;
    painter.fillPath(letters.path(words, height).translated(left, top), QColor(0x1A, 0x24, 0x21));
}

}

QImage fileTile(const QString &kind, const QString &length, OutlineLetters &letters)
{
    QImage tile(kTile, QImage::Format_RGB32);
    tile.fill(QColor(0xEE, 0xF2, 0xF0));
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(0x53, 0x62, 0x5C), 4));
    painter.setBrush(Qt::white);
    painter.drawPath(sheet());
    painter.drawLine(kSheet.topRight() + QPointF(-kFold, kFold), kSheet.topRight() + QPointF(-kFold, 0));
    painter.drawLine(kSheet.topRight() + QPointF(-kFold, kFold), kSheet.topRight() + QPointF(0, kFold));
    write(painter, letters, kind, 44, 110);
    write(painter, letters, length, 40, 232);
    return tile;
}

QString lengthWords(std::optional<qint64> milliseconds)
{
    if (!milliseconds)
        return {};
    const qint64 seconds = (*milliseconds + 500) / 1000, minutes = seconds / 60;
    const auto two = [](qint64 number) { return QString::number(number).rightJustified(2, u'0'); };
    const QString tail = two(seconds % 60);
    return minutes < 60 ? QStringLiteral("%1:%2").arg(minutes).arg(tail)
                        : QStringLiteral("%1:%2:%3").arg(minutes / 60).arg(two(minutes % 60), tail);
}

}
