#include "models/base/error.h"
#include "models/exchange/photo/photodecoder.h"
#include "models/exchange/qr/qrpicture.h"
#include "tests/support/catch.h"

#include <QBuffer>
#include <QPainter>
#include <QTransform>

using namespace xunzhen;

namespace {

const QString kText = QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567").repeated(16);

/// What a phone makes of it: grey paper, turned, out of focus, as JPEG.
QByteArray photographed(const QImage &code, double angle, double scale)
{
    QImage photo(1600, 1200, QImage::Format_RGB32);
    photo.fill(QColor(188, 182, 170));
    QPainter painter(&photo);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(800, 600);
    painter.rotate(angle);
    painter.scale(scale, scale);
    painter.setOpacity(0.85);
    painter.drawImage(QPointF(-code.width() / 2.0, -code.height() / 2.0), code);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    photo.scaled(1200, 900, Qt::KeepAspectRatio, Qt::SmoothTransformation).save(&buffer, "JPG", 60);
    return bytes;
}

}

TEST_CASE("A QR code that was drawn is read again")
{
    const QImage code = exchange::drawQr(kText, 600);
    CHECK(code.width() == code.height());
    CHECK(code.width() <= 600);
    CHECK(code.pixelColor(1, 1) == QColor(Qt::white)); // the quiet zone
    CHECK(exchange::readQr(code) == kText);
    CHECK(exchange::readQr(exchange::drawQr(u"津南"_qs, 1)) == u"津南"_qs);
}

TEST_CASE("A QR code is read from a photo of it, however it was held")
{
    const QImage code = exchange::drawQr(kText, 700);
    const double angle = GENERATE(0.0, 7.0, 90.0, 183.0);
    CAPTURE(angle);
    const QByteArray photo = photographed(code, angle, 1.2);
    CHECK(exchange::readQr(exchange::PhotoDecoder(photo).decoded(2400)) == kText);
}

TEST_CASE("Where there is no QR code nothing is read")
{
    QImage blank(300, 200, QImage::Format_RGB32);
    blank.fill(Qt::white);
    CHECK(exchange::readQr(blank).isEmpty());
    CHECK(exchange::readQr(QImage()).isEmpty());
    QImage half = exchange::drawQr(kText, 600);
    CHECK(exchange::readQr(half.copy(0, 0, half.width(), half.height() / 2)).isEmpty());
}

TEST_CASE("A text that no QR code holds is refused")
{
    try {
        exchange::drawQr(QString(5000, u'A'), 600);
        FAIL("taken");
    } catch (const base::Error &error) {
        CHECK(error.code() == base::ErrorCode::TooLarge);
    }
}
