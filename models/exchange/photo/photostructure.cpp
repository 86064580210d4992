#include "models/exchange/photo/photostructure.h"

#include <QtEndian>

namespace xunzhen::exchange {

namespace {

quint16 word(const QByteArray &bytes, qsizetype at)
{
    return at + 2 <= bytes.size() ? qFromBigEndian<quint16>(bytes.constData() + at) : 0;
}

quint32 doubleWord(const QByteArray &bytes, qsizetype at)
{
    return at + 4 <= bytes.size() ? qFromBigEndian<quint32>(bytes.constData() + at) : 0;
}

bool isFrameHeader(uchar marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

bool standsAlone(uchar marker)
{
    return marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8);
}

/// The next marker from `at` on, over fill bytes and entropy-coded data; -1 when the bytes end first.
qsizetype nextMarker(const QByteArray &bytes, qsizetype at)
{
    for (; at + 1 < bytes.size(); ++at) {
        const auto next = uchar(bytes[at + 1]);
        if (uchar(bytes[at]) == 0xFF && next != 0x00 && next != 0xFF && !(next >= 0xD0 && next <= 0xD7))
            return at;
    }
    return -1;
}

void takeSegment(const QByteArray &bytes, uchar marker, qsizetype at, qsizetype length, PhotoStructure &structure)
{
    if (isFrameHeader(marker) && structure.stored.isEmpty())
        structure.stored = QSize(word(bytes, at + 5), word(bytes, at + 3));
    const QByteArray exifName("Exif\0\0", 6);
    if (marker == 0xE1 && structure.exif.isEmpty() && bytes.mid(at + 2, 6) == exifName)
        structure.exif = bytes.mid(at + 8, length - 8);
}

}

PhotoStructure jpegStructure(const QByteArray &bytes)
{
    PhotoStructure structure;
    qsizetype at = 2;
    while ((at = nextMarker(bytes, at)) >= 0) {
        const auto marker = uchar(bytes[at + 1]);
        at += 2;
        if (marker == 0xD9) {
            structure.complete = true;
            break;
        }
        if (standsAlone(marker))
            continue;
        const qsizetype length = word(bytes, at);
        if (length < 2 || at + length > bytes.size())
            break;
        takeSegment(bytes, marker, at, length, structure);
        at += length;
    }
    return structure;
}

PhotoStructure pngStructure(const QByteArray &bytes)
{
    constexpr quint32 kMostExif = 1 << 20;
    PhotoStructure structure;
    qsizetype at = 8;
    while (at + 12 <= bytes.size()) {
        const quint32 length = doubleWord(bytes, at);
        const QByteArrayView type(bytes.constData() + at + 4, 4);
        if (qint64(at) + 12 + qint64(length) > bytes.size())
            break;
        if (type == QByteArrayView("IHDR") && length >= 8)
            structure.stored = QSize(int(doubleWord(bytes, at + 8) & 0x7FFFFFFF), int(doubleWord(bytes, at + 12) & 0x7FFFFFFF));
        else if (type == QByteArrayView("eXIf") && length <= kMostExif)
            structure.exif = bytes.mid(at + 8, length);
        else if (type == QByteArrayView("IEND"))
            structure.complete = true;
        at += 12 + qsizetype(length);
    }
    return structure;
}

}
