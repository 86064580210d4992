#pragma once

#include <QByteArray>
#include <QImage>

#include <memory>

struct heif_context;
struct heif_image_handle;

namespace xunzhen::exchange {

/// The primary picture of a HEIC file through libheif, which turns it upright by itself. The bytes must outlive the object.
/// Throws base::Error(DamagedFile) "photo-damaged", Error(Unsupported) "photo-type" for another codec.
class HeicFile
{
public:
    explicit HeicFile(const QByteArray &bytes);

    QSize size() const;
    /// The TIFF block of the EXIF data; empty when there is none.
    QByteArray exif() const;
    QImage decoded() const;

private:
    std::unique_ptr<heif_context, void (*)(heif_context *)> m_context;
    std::unique_ptr<heif_image_handle, void (*)(const heif_image_handle *)> m_handle;
};

}
