#include "models/exchange/photo/photo.h"

#include "models/base/error.h"
#include "models/base/hashing.h"
#include "models/exchange/photo/photodecoder.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageWriter>
#include <QPainter>

namespace xunzhen::exchange {

using base::Error;
using base::ErrorCode;

namespace {

constexpr int kPrintQuality = 85;
constexpr int kTravelSide = 480;
constexpr qsizetype kTravelBytes = 40 * 1024;

/// The same error with the file's name as the place of every problem.
[[noreturn]] void rethrowFor(const QString &fileName, const Error &error)
{
    base::Problems problems = error.problems();
    for (base::Problem &problem : problems)
        problem.place = fileName;
    throw Error(error.code(), fileName + QLatin1String(": ") + error.detail(), std::move(problems));
}

/// Paper is white: what is transparent shows it.
QImage onWhite(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return image.convertToFormat(QImage::Format_RGB888);
    QImage paper(image.size(), QImage::Format_RGB888);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, image);
    return paper;
}

QByteArray baselineJpeg(const QImage &image, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(quality);
    writer.setProgressiveScanWrite(false); // papers embed the JPEG as it is; baseline is what every printer takes
    if (!writer.write(image))
        throw Error(ErrorCode::Internal, writer.errorString());
    return bytes;
}

/// The pixels alone: a picture brings comments and a colour profile with it, which the writer would write.
QImage withoutWords(const QImage &image)
{
    QImage plain(image.size(), QImage::Format_RGB888);
    QPainter(&plain).drawImage(0, 0, image.colorSpace().isValid() ? image.convertedToColorSpace(QColorSpace::SRgb) : image);
    plain.setColorSpace(QColorSpace());
    return plain;
}

}

Photo readPhoto(const QByteArray &bytes, const QString &fileName)
{
    try {
        constexpr int kProofSide = 64;
        const PhotoDecoder decoder(bytes);
        decoder.decoded(kProofSide);
        const ExifFacts &facts = decoder.facts();
        Photo photo;
        photo.mediaType = mediaTypeOf(decoder.type());
        photo.fileName = fileName;
        photo.byteCount = bytes.size();
        photo.hash = base::sha256Hex(bytes);
        photo.width = decoder.size().width();
        photo.height = decoder.size().height();
        photo.takenAt = facts.takenAt;
        photo.latitude = facts.latitude;
        photo.longitude = facts.longitude;
        return photo;
    } catch (const Error &error) {
        rethrowFor(fileName, error);
    }
}

QByteArray printCopy(const QByteArray &bytes)
{
    return printJpeg(PhotoDecoder(bytes).decoded(kPrintSide));
}

QByteArray printJpeg(const QImage &picture)
{
    return baselineJpeg(onWhite(picture), kPrintQuality);
}

QByteArray travelThumbnail(const QByteArray &bytes)
{
    return travelThumbnail(PhotoDecoder(bytes).decoded(kTravelSide));
}

QByteArray travelThumbnail(const QImage &picture)
{
    const QImage whole = withoutWords(onWhite(picture));
    for (int side = kTravelSide; ; side = side * 3 / 4) {
        const bool fits = std::max(whole.width(), whole.height()) <= side;
        const QImage image = fits ? whole : whole.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        for (int quality = 80; quality >= 35; quality -= 15)
            if (const QByteArray made = baselineJpeg(image, quality); made.size() <= kTravelBytes)
                return made;
    }
}

QImage thumbnail(const QByteArray &bytes, int longestSide)
{
    return PhotoDecoder(bytes).decoded(std::clamp(longestSide, 1, 8192));
}

}
