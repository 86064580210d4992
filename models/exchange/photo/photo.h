#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QImage>
#include <QString>

#include <optional>

namespace xunzhen::exchange {

constexpr qint64 kPhotoBytes = 64LL * 1024 * 1024;
constexpr qint64 kPhotoPixels = 120'000'000;

/// What a photo says of itself. Nothing of it is proof: times and places are as good as the camera's settings.
struct Photo
{
    QString mediaType; ///< "image/jpeg", "image/png", "image/heic"
    QString fileName;
    qint64 byteCount = 0;
    QString hash;      ///< SHA-256 of the original bytes, 64 hexadecimal characters
    int width = 0, height = 0; ///< upright, in pixels
    QDateTime takenAt; ///< local time where the camera names no zone; invalid = not said
    std::optional<double> latitude, longitude; ///< degrees WGS84
};

/// Looks at a photo by its content (the name is only kept) and decodes it once to prove that it can be shown. The bytes are
/// never changed. Throws base::Error: EmptyFile "file-empty"; TooLarge "photo-too-large", "photo-too-many-pixels";
/// Unsupported "photo-type" (argument: what it looks like); DamagedFile "photo-truncated", "photo-damaged".
/// place = file name. Any thread.
Photo readPhoto(const QByteArray &bytes, const QString &fileName);

constexpr int kPrintSide = 1000;

/// Upright baseline JPEG for papers, at most kPrintSide pixels on its longest side, without any metadata. Throws as readPhoto.
QByteArray printCopy(const QByteArray &bytes);

/// A picture made of a photo as such a JPEG, of its own size. Throws base::Error(Internal) when it cannot be written.
QByteArray printJpeg(const QImage &picture);

/// What travels ahead of a photo: upright JPEG, at most 480 pixels on its longest side and 40 kB, without any metadata. Throws as
/// readPhoto.
QByteArray travelThumbnail(const QByteArray &bytes);
/// The same of a picture that stands for what is no photo.
QByteArray travelThumbnail(const QImage &picture);

/// Upright picture of at most `longestSide` pixels. Throws as readPhoto.
QImage thumbnail(const QByteArray &bytes, int longestSide);

}
