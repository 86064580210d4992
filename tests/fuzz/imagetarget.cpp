#include "tests/fuzz/fuzztarget.h"
#include "tests/fuzz/mutation.h"

#include "models/base/error.h"
#include "models/exchange/photo/photo.h"
#include "models/report/image/imagereader.h"

#include "tests/exchange/photofiles.h"
#include "tests/report/samplereport.h"

#include <QtEndian>

#include <zlib.h>

namespace xunzhen::fuzz {

namespace {

constexpr int kThumbnailSide = 64;

using Reader = void (*)(const QByteArray &);

void embed(const QByteArray &input) { report::readImage(input); }
void takeIn(const QByteArray &input) { exchange::readPhoto(input, QStringLiteral("photo")); }
void shrink(const QByteArray &input) { exchange::printCopy(input); }
void showSmall(const QByteArray &input) { exchange::thumbnail(input, kThumbnailSide); }

void run(const QByteArray &input)
{
    for (const Reader read : {&embed, &takeIn, &shrink, &showSmall})
        try {
            read(input);
        } catch (const base::Error &) {
        }
}

std::vector<QByteArray> seeds()
{
    const QSize size(24, 18);
    const QImage picture = testing::cornerPicture(size);
    const QByteArray exif = testing::exifBlock(6);
    std::vector<QByteArray> made{testing::withExif(testing::jpegPicture(1, size), exif),
                                 testing::encoded(picture.convertToFormat(QImage::Format_Grayscale8), "JPEG"),
                                 testing::pngWithExif(testing::encoded(picture, "PNG"), exif),
                                 testing::encoded(picture.convertToFormat(QImage::Format_ARGB32), "PNG"),
                                 testing::encoded(picture.convertToFormat(QImage::Format_Indexed8), "PNG"),
                                 testing::encoded(picture.convertToFormat(QImage::Format_Mono), "PNG")};
    if (const auto phone = testing::heic(testing::cornerPicture(QSize(64, 64)), exif))
        made.push_back(*phone);
    return made;
}

quint32 numberAt(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

/// Gives every chunk of a PNG the check sum that belongs to it.
QByteArray withCheckSums(QByteArray png)
{
    for (qsizetype at = 8; at + 12 <= png.size();) {
        const quint32 length = numberAt(png, at);
        if (length > quint64(png.size() - at - 12))
            break;
        const auto *start = reinterpret_cast<const Bytef *>(png.constData() + at + 4);
        qToBigEndian(quint32(crc32(0, start, uInt(length + 4))), png.data() + at + 8 + length);
        at += 12 + qsizetype(length);
    }
    return png;
}

QByteArray mutate(const QByteArray &input, std::mt19937 &chance)
{
    const QByteArray changed = mutated(input, chance);
    return changed.startsWith("\x89PNG") ? withCheckSums(changed) : changed;
}

}

const FuzzTarget kImageTarget{"image", run, seeds, mutate};

}
