#include "tests/exchange/photofiles.h"

#include <QBuffer>
#include <QImageWriter>
#include <QtEndian>

#include <libheif/heif.h>

#include <cstring>
#include <memory>

namespace xunzhen::testing {

namespace {

QByteArray big16(quint16 value)
{
    QByteArray bytes(2, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray big32(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

/// One entry of a TIFF directory; values of up to four bytes stand in the entry itself.
QByteArray entry(quint16 tag, quint16 type, quint32 count, const QByteArray &value)
{
    return big16(tag) + big16(type) + big32(count) + value.leftJustified(4, '\0', true);
}

QByteArray rationals(quint32 a, quint32 b, quint32 c)
{
    return big32(a) + big32(1) + big32(b) + big32(1) + big32(c) + big32(1);
}

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFF;
    for (const char c : bytes) {
        crc ^= uchar(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) ? 0xEDB88320 : 0);
    }
    return ~crc;
}

heif_error append(heif_context *, const void *data, size_t size, void *target)
{
    static_cast<QByteArray *>(target)->append(static_cast<const char *>(data), qsizetype(size));
    return {heif_error_Ok, heif_suberror_Unspecified, "ok"};
}

}

QImage cornerPicture(const QSize &size)
{
    QImage image(size, QImage::Format_RGB888);
    image.fill(Qt::white);
    for (int y = 0; y < size.height() / 2; ++y)
        for (int x = 0; x < size.width() / 2; ++x) {
            image.setPixelColor(x, y, Qt::red);
            image.setPixelColor(size.width() - 1 - x, size.height() - 1 - y, Qt::blue);
        }
    return image;
}

QByteArray encoded(const QImage &image, const char *format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    writer.write(image);
    return bytes;
}

QByteArray exifBlock(int orientation)
{
    // header 8, IFD0 3 entries (2 + 36 + 4 = 42) at 8, Exif IFD 2 entries (30) at 50, GPS IFD 4 entries (54) at 80, values at 134
    const QByteArray time("2024:03:05 10:20:30\0", 20);
    const QByteArray zone("+08:00\0", 7);
    QByteArray tiff = "MM" + big16(42) + big32(8);
    tiff += big16(3) + entry(0x0112, 3, 1, big16(quint16(orientation))) + entry(0x8769, 4, 1, big32(50))
            + entry(0x8825, 4, 1, big32(80)) + big32(0);
    tiff += big16(2) + entry(0x9003, 2, 20, big32(134)) + entry(0x9011, 2, 7, big32(154)) + big32(0);
    tiff += big16(4) + entry(1, 2, 2, QByteArray("N\0", 2)) + entry(2, 5, 3, big32(162)) + entry(3, 2, 2, QByteArray("E\0", 2))
            + entry(4, 5, 3, big32(186)) + big32(0);
    return tiff + time + zone + '\0' + rationals(38, 59, 24) + rationals(117, 22, 48);
}

QByteArray withExif(const QByteArray &jpeg, const QByteArray &tiff)
{
    const QByteArray body = QByteArray("Exif\0\0", 6) + tiff;
    return jpeg.left(2) + QByteArray("\xFF\xE1") + big16(quint16(body.size() + 2)) + body + jpeg.mid(2);
}

QByteArray pngWithExif(const QByteArray &png, const QByteArray &tiff)
{
    constexpr int kAfterHeader = 8 + 25;
    const QByteArray body = "eXIf" + tiff;
    return png.left(kAfterHeader) + big32(quint32(tiff.size())) + body + big32(crc32(body)) + png.mid(kAfterHeader);
}

std::optional<QByteArray> heic(const QImage &picture, const QByteArray &tiff)
{
    const std::unique_ptr<heif_context, void (*)(heif_context *)> context(heif_context_alloc(), &heif_context_free);
    heif_encoder *encoder = nullptr;
    if (heif_context_get_encoder_for_format(context.get(), heif_compression_HEVC, &encoder).code != heif_error_Ok)
        return std::nullopt;
    heif_encoder_set_lossy_quality(encoder, 90);
    const QImage source = picture.convertToFormat(QImage::Format_RGB888);
    heif_image *image = nullptr;
    heif_image_create(source.width(), source.height(), heif_colorspace_RGB, heif_chroma_interleaved_RGB, &image);
    heif_image_add_plane(image, heif_channel_interleaved, source.width(), source.height(), 8);
    int stride = 0;
    uint8_t *plane = heif_image_get_plane(image, heif_channel_interleaved, &stride);
    for (int row = 0; row < source.height(); ++row)
        std::memcpy(plane + row * stride, source.constScanLine(row), size_t(source.width()) * 3);
    heif_image_handle *handle = nullptr;
    const heif_error failed = heif_context_encode_image(context.get(), image, encoder, nullptr, &handle);
    if (failed.code == heif_error_Ok && !tiff.isEmpty())
        heif_context_add_exif_metadata(context.get(), handle, tiff.constData(), int(tiff.size()));
    QByteArray bytes;
    heif_writer writer{1, append};
    heif_context_write(context.get(), &writer, &bytes);
    heif_image_handle_release(handle);
    heif_image_release(image);
    heif_encoder_release(encoder);
    return failed.code == heif_error_Ok ? std::optional(bytes) : std::nullopt;
}

}
