#pragma once

#include <QByteArray>
#include <QSize>

namespace xunzhen::exchange {

/// What the container of a picture tells without decoding it.
struct PhotoStructure
{
    QSize stored;     ///< as stored, before any turning
    QByteArray exif;  ///< the TIFF block of its EXIF data; empty when there is none
    bool complete = false; ///< the end marker is there
};

/// Walks the markers of a JPEG (ITU-T T.81 annex B) to EOI. Never reads beyond the bytes.
PhotoStructure jpegStructure(const QByteArray &bytes);
/// Walks the chunks of a PNG (ISO/IEC 15948) to IEND.
PhotoStructure pngStructure(const QByteArray &bytes);

}
