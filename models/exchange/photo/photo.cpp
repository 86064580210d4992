#include "models/exchange/photo/photo.h"

#include "models/base/error.h"
#include "models/base/hashing.h"
#include "models/exchange/photo/photodecoder.h"

#include <QBuffer>
#include <QImageWriter>
#include <QPainter>

namespace xunzhen::exchange {

using base::Error;
using base::ErrorCode;

namespace {

constexpr int kPrintSide = 1000;
constexpr int kPrintQuality = 85;

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
    const QImage image = onWhite(PhotoDecoder(bytes).decoded(kPrintSide));
    QByteArray copy;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(kPrintQuality);
    writer.setProgressiveScanWrite(false); // papers embed the JPEG as it is; baseline is what every printer takes
    if (!writer.write(image))
        throw Error(ErrorCode::Internal, writer.errorString());
    return copy;
}

QImage thumbnail(const QByteArray &bytes, int longestSide)
{
    return PhotoDecoder(bytes).decoded(std::clamp(longestSide, 1, 8192));
}

}
