#include "models/exchange/photo/heicfile.h"

#include "models/base/error.h"

#include <libheif/heif.h>

#include <QtEndian>

#include <cstring>

namespace xunzhen::exchange {

using base::Error;
using base::ErrorCode;

namespace {

void check(const heif_error &error)
{
    if (error.code == heif_error_Ok)
        return;
    const QString detail = QString::fromUtf8(error.message);
    const bool otherCodec = error.code == heif_error_Unsupported_feature || error.code == heif_error_Unsupported_filetype;
    if (otherCodec)
        throw Error(ErrorCode::Unsupported, detail, {{QStringLiteral("photo-type"), {}, {QStringLiteral("heif")}}});
    throw Error(ErrorCode::DamagedFile, detail, {{QStringLiteral("photo-damaged"), {}, {}}});
}

using Image = std::unique_ptr<heif_image, void (*)(const heif_image *)>;

}

HeicFile::HeicFile(const QByteArray &bytes)
    : m_context(heif_context_alloc(), &heif_context_free), m_handle(nullptr, &heif_image_handle_release)
{
    constexpr int kWidest = 32'768;
    heif_context_set_maximum_image_size_limit(m_context.get(), kWidest);
    check(heif_context_read_from_memory_without_copy(m_context.get(), bytes.constData(), size_t(bytes.size()), nullptr));
    heif_image_handle *handle = nullptr;
    check(heif_context_get_primary_image_handle(m_context.get(), &handle));
    m_handle.reset(handle);
}

QSize HeicFile::size() const
{
    return {heif_image_handle_get_width(m_handle.get()), heif_image_handle_get_height(m_handle.get())};
}

QByteArray HeicFile::exif() const
{
    constexpr size_t kMost = 1 << 20;
    heif_item_id id = 0;
    if (heif_image_handle_get_list_of_metadata_block_IDs(m_handle.get(), "Exif", &id, 1) != 1)
        return {};
    const size_t size = heif_image_handle_get_metadata_size(m_handle.get(), id);
    if (size <= 4 || size > kMost)
        return {};
    QByteArray block(qsizetype(size), '\0');
    if (heif_image_handle_get_metadata(m_handle.get(), id, block.data()).code != heif_error_Ok)
        return {};
    // ISO/IEC 23008-12 annex A: four bytes say where behind them the TIFF header begins.
    const qint64 offset = 4 + qint64(qFromBigEndian<quint32>(block.constData()));
    return offset < block.size() ? block.mid(offset) : QByteArray();
}

QImage HeicFile::decoded() const
{
    heif_image *raw = nullptr;
    check(heif_decode_image(m_handle.get(), &raw, heif_colorspace_RGB, heif_chroma_interleaved_RGB, nullptr));
    const Image image(raw, &heif_image_release);
    int stride = 0;
    const uint8_t *plane = heif_image_get_plane_readonly(image.get(), heif_channel_interleaved, &stride);
    const int width = heif_image_get_width(image.get(), heif_channel_interleaved);
    const int height = heif_image_get_height(image.get(), heif_channel_interleaved);
    QImage copy(width, height, QImage::Format_RGB888);
    if (!plane || width <= 0 || height <= 0 || stride < width * 3 || copy.isNull())
        throw Error(ErrorCode::DamagedFile, QStringLiteral("no plane"), {{QStringLiteral("photo-damaged"), {}, {}}});
    for (int row = 0; row < height; ++row)
        std::memcpy(copy.scanLine(row), plane + qsizetype(row) * stride, size_t(width) * 3);
    return copy;
}

}
