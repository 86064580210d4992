#include "models/exchange/photo/phototype.h"

#include <QByteArrayList>

namespace xunzhen::exchange {

namespace {

/// The brand of an ISO base media file (ISO/IEC 14496-12 §4.3), empty for anything else.
QByteArray brandOf(const QByteArray &bytes)
{
    return bytes.size() >= 12 && bytes.mid(4, 4) == "ftyp" ? bytes.mid(8, 4) : QByteArray();
}

/// ISO/IEC 23008-12 annex B: HEVC coded images. mif1 and msf1 leave the codec open; the decoder will tell.
bool isHeicBrand(const QByteArray &brand)
{
    static const QByteArrayList brands = {"heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"};
    return brands.contains(brand);
}

}

std::optional<PhotoType> sniffPhotoType(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return PhotoType::Jpeg;
    if (bytes.startsWith("\x89PNG\r\n\x1A\n"))
        return PhotoType::Png;
    return isHeicBrand(brandOf(bytes)) ? std::optional(PhotoType::Heic) : std::nullopt;
}

QString mediaTypeOf(PhotoType type)
{
    switch (type) {
    case PhotoType::Jpeg: return QStringLiteral("image/jpeg");
    case PhotoType::Png: return QStringLiteral("image/png");
    case PhotoType::Heic: return QStringLiteral("image/heic");
    }
    return {};
}

QString foreignTypeName(const QByteArray &bytes)
{
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return QStringLiteral("webp");
    if (bytes.startsWith("GIF8"))
        return QStringLiteral("gif");
    if (bytes.startsWith("BM"))
        return QStringLiteral("bmp");
    if (bytes.startsWith("II*") || bytes.startsWith("MM\0*"))
        return QStringLiteral("tiff");
    if (bytes.startsWith("%PDF"))
        return QStringLiteral("pdf");
    if (brandOf(bytes) == "avif")
        return QStringLiteral("avif");
    if (!brandOf(bytes).isEmpty())
        return QStringLiteral("video");
    return bytes.startsWith("PK") ? QStringLiteral("zip") : QStringLiteral("unknown");
}

}
