#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>

#include <optional>

namespace xunzhen::testing {

/// A picture whose upper left quarter is red, lower right blue, the rest white: one sees how it was turned.
QImage cornerPicture(const QSize &size);
QByteArray encoded(const QImage &image, const char *format, int quality = 92);
/// A TIFF block with orientation, time, position (38°59'24"N 117°22'48"E) by hand.
QByteArray exifBlock(int orientation);
/// The JPEG with an EXIF segment behind SOI; the PNG with an eXIf chunk behind IHDR.
QByteArray withExif(const QByteArray &jpeg, const QByteArray &tiff);
QByteArray pngWithExif(const QByteArray &png, const QByteArray &tiff);
/// HEIC through libheif; nothing when no encoder is installed.
std::optional<QByteArray> heic(const QImage &image, const QByteArray &tiff = {});

}
