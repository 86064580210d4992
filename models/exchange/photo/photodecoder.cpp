#include "models/exchange/photo/photodecoder.h"

#include "models/base/error.h"
#include "models/exchange/photo/heicfile.h"
#include "models/exchange/photo/photo.h"
#include "models/exchange/photo/photostructure.h"

#include <QBuffer>
#include <QImageReader>
#include <QTransform>

#include <mutex>

namespace xunzhen::exchange {

using base::Error;
using base::ErrorCode;

namespace {

Error failure(ErrorCode code, const QString &problem, const QStringList &arguments = {})
{
    return Error(code, problem, {{problem, {}, arguments}});
}

/// EXIF orientations 5 to 8 swap width and height.
bool turnsSideways(int orientation)
{
    return orientation >= 5;
}

QImage upright(const QImage &image, int orientation)
{
    switch (orientation) {
    case 2: return image.mirrored(true, false);
    case 3: return image.mirrored(true, true);
    case 4: return image.mirrored(false, true);
    case 5: return image.mirrored(true, false).transformed(QTransform().rotate(270));
    case 6: return image.transformed(QTransform().rotate(90));
    case 7: return image.mirrored(true, false).transformed(QTransform().rotate(90));
    case 8: return image.transformed(QTransform().rotate(270));
    default: return image;
    }
}

QSize shrunk(const QSize &size, int longestSide)
{
    if (std::max(size.width(), size.height()) <= longestSide)
        return size;
    return size.scaled(longestSide, longestSide, Qt::KeepAspectRatio).expandedTo(QSize(1, 1));
}

/// Qt's own limit of 128 MB is for pictures decoded unscaled; a PNG of many pixels needs more.
void raiseAllocationLimitOnce()
{
    static std::once_flag once;
    std::call_once(once, [] { QImageReader::setAllocationLimit(std::max(QImageReader::allocationLimit(), 512)); });
}

}

PhotoDecoder::PhotoDecoder(const QByteArray &bytes) : m_bytes(bytes)
{
    if (bytes.isEmpty())
        throw failure(ErrorCode::EmptyFile, QStringLiteral("file-empty"));
    if (bytes.size() > kPhotoBytes)
        throw failure(ErrorCode::TooLarge, QStringLiteral("photo-too-large"), {QString::number(kPhotoBytes / 1024 / 1024)});
    const auto type = sniffPhotoType(bytes);
    if (!type)
        throw failure(ErrorCode::Unsupported, QStringLiteral("photo-type"), {foreignTypeName(bytes)});
    m_type = *type;
    inspect();
    if (m_stored.isEmpty())
        throw failure(ErrorCode::DamagedFile, QStringLiteral("photo-damaged"));
    if (qint64(m_stored.width()) * m_stored.height() > kPhotoPixels)
        throw failure(ErrorCode::TooLarge, QStringLiteral("photo-too-many-pixels"), {QString::number(kPhotoPixels / 1'000'000)});
}

void PhotoDecoder::inspect()
{
    if (m_type == PhotoType::Heic) {
        const HeicFile file(m_bytes);
        m_stored = file.size();
        m_facts = readExifFacts(file.exif());
        m_facts.orientation = 1; // libheif has turned it already
        return;
    }
    const PhotoStructure structure = m_type == PhotoType::Jpeg ? jpegStructure(m_bytes) : pngStructure(m_bytes);
    if (!structure.complete)
        throw failure(ErrorCode::DamagedFile, QStringLiteral("photo-truncated"));
    m_stored = structure.stored;
    m_facts = readExifFacts(structure.exif);
}

QSize PhotoDecoder::size() const
{
    return turnsSideways(m_facts.orientation) ? m_stored.transposed() : m_stored;
}

QImage PhotoDecoder::decoded(int longestSide) const
{
    if (m_type != PhotoType::Heic)
        return upright(decodedByQt(longestSide), m_facts.orientation);
    const QImage whole = HeicFile(m_bytes).decoded();
    const QSize target = shrunk(whole.size(), longestSide);
    return target == whole.size() ? whole : whole.scaled(target, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QImage PhotoDecoder::decodedByQt(int longestSide) const
{
    raiseAllocationLimitOnce();
    QBuffer buffer;
    buffer.setData(m_bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, m_type == PhotoType::Jpeg ? "jpeg" : "png");
    reader.setAutoTransform(false);
    const QSize target = shrunk(m_stored, longestSide);
    if (target != m_stored)
        reader.setScaledSize(target);
    QImage image = reader.read();
    if (image.isNull())
        throw Error(ErrorCode::DamagedFile, reader.errorString(), {{QStringLiteral("photo-damaged"), {}, {}}});
    return image;
}

}
