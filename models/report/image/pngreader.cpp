#include "models/report/image/pngreader.h"

#include "models/base/error.h"
#include "models/report/image/decodedimage.h"
#include "models/report/bytes/deflate.h"
#include "models/report/image/pixelcount.h"

#include <QtEndian>

#include <zlib.h>

namespace xunzhen::report {

namespace {

struct PngParts
{
    quint32 width = 0;
    quint32 height = 0;
    int bits = 0;
    int colorType = -1;
    bool interlaced = false;
    bool transparent = false;
    QByteArray palette;
    QByteArray rows;
};

[[noreturn]] void damaged(const char *why)
{
    throw base::Error(base::ErrorCode::DamagedFile, QStringLiteral("PNG: ") + QLatin1String(why));
}

quint32 numberAt(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

void readHeader(const QByteArray &body, PngParts &parts)
{
    if (body.size() != 13)
        damaged("bad header");
    parts.width = numberAt(body, 0);
    parts.height = numberAt(body, 4);
    parts.bits = body.at(8);
    parts.colorType = body.at(9);
    parts.interlaced = body.at(12) != 0;
}

void readChunk(const QByteArray &kind, const QByteArray &body, PngParts &parts)
{
    if (kind == "IHDR")
        readHeader(body, parts);
    else if (kind == "PLTE")
        parts.palette = body;
    else if (kind == "tRNS")
        parts.transparent = true;
    else if (kind == "IDAT")
        parts.rows += body;
}

void checkSum(const QByteArray &file, qsizetype at, quint32 length)
{
    const auto *start = reinterpret_cast<const Bytef *>(file.constData() + at + 4);
    if (crc32(0, start, uInt(length + 4)) != numberAt(file, at + 8 + length))
        damaged("check sum of a chunk");
}

PngParts readParts(const QByteArray &file)
{
    PngParts parts;
    for (qsizetype at = 8;;) {
        if (at + 12 > file.size())
            damaged("ends too early");
        const quint32 length = numberAt(file, at);
        if (length > quint64(file.size() - at - 12))
            damaged("chunk longer than the file");
        checkSum(file, at, length);
        const QByteArray kind = file.mid(at + 4, 4);
        if (kind == "IEND")
            return parts;
        readChunk(kind, file.mid(at + 8, length), parts);
        at += 12 + qsizetype(length);
    }
}

bool canPass(const PngParts &parts)
{
    const bool plain = parts.colorType == 0 || parts.colorType == 2 || parts.colorType == 3;
    return plain && parts.bits <= 8 && !parts.interlaced && !parts.transparent;
}

void checkRows(const PngParts &parts)
{
    if (parts.width < 1 || parts.height < 1)
        damaged("impossible size");
    requirePixels(parts.width, parts.height);
    const int channels = parts.colorType == 2 ? 3 : 1;
    const quint64 row = (quint64(parts.width) * channels * parts.bits + 7) / 8 + 1;
    if (inflatedSize(parts.rows, row * parts.height) != row * parts.height)
        damaged("rows do not fit the size");
    if (parts.colorType == 3 && (parts.palette.isEmpty() || parts.palette.size() % 3 != 0))
        damaged("palette missing");
}

RasterImage::Space spaceOf(int colorType)
{
    if (colorType == 0)
        return RasterImage::Space::Gray;
    return colorType == 3 ? RasterImage::Space::Indexed : RasterImage::Space::Rgb;
}

} // namespace

RasterImage readPng(const QByteArray &file)
{
    const PngParts parts = readParts(file);
    if (!canPass(parts))
        return decodeImage(file);
    checkRows(parts);
    RasterImage image;
    image.width = int(parts.width);
    image.height = int(parts.height);
    image.bits = parts.bits;
    image.space = spaceOf(parts.colorType);
    image.coding = RasterImage::Coding::PngRows;
    image.data = parts.rows;
    image.palette = parts.palette;
    image.source = file;
    return image;
}

} // namespace xunzhen::report
