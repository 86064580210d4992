#pragma once

#include <QImage>
#include <QString>

namespace xunzhen::exchange {

/// A QR code (ISO/IEC 18004, level M) with its quiet zone, black on white: as large as whole modules allow within `side`
/// pixels, never smaller than two pixels a module. Throws base::Error(TooLarge). Any thread.
QImage drawQr(const QString &text, int side);

/// What the QR code in a picture or photo says, turned and tilted as it may be; empty when there is none that can be read.
/// Any thread.
QString readQr(const QImage &picture);

}
