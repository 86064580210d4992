#define ZX_USE_UTF8 1

#include "models/exchange/qr/qrpicture.h"

#include "models/base/error.h"

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>
#include <ZXing/ReadBarcode.h>

#include <stdexcept>

namespace xunzhen::exchange {

namespace {

constexpr int kLevelM = 3;     // zxing counts to 8; 2 and 3 are M
constexpr int kQuietModules = 4;
constexpr int kLeastPixels = 2;

ZXing::BitMatrix encoded(const QString &text)
{
    try {
        return ZXing::MultiFormatWriter(ZXing::BarcodeFormat::QRCode)
            .setEccLevel(kLevelM).setMargin(kQuietModules).setEncoding(ZXing::CharacterSet::UTF8)
            .encode(text.toStdWString(), 0, 0);
    } catch (const std::exception &error) {
        throw base::Error(base::ErrorCode::TooLarge, QString::fromUtf8(error.what()));
    }
}

}

QImage drawQr(const QString &text, int side)
{
    const ZXing::BitMatrix modules = encoded(text);
    const int pixels = std::max(kLeastPixels, side / modules.width());
    QImage picture(modules.width() * pixels, modules.height() * pixels, QImage::Format_Grayscale8);
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            picture.scanLine(y)[x] = modules.get(x / pixels, y / pixels) ? 0 : 255;
    return picture;
}

QString readQr(const QImage &picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    if (grey.isNull())
        return {};
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum, int(grey.bytesPerLine()));
    const auto hints = ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode).setTryHarder(true).setTryRotate(true);
    const ZXing::Result result = ZXing::ReadBarcode(view, hints);
    return result.isValid() ? QString::fromStdString(result.text()) : QString();
}

}
