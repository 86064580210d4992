#pragma once

#include "models/exchange/photo/exiffacts.h"
#include "models/exchange/photo/phototype.h"

#include <QImage>

namespace xunzhen::exchange {

/// A photo whose container has been looked at. Construction throws what readPhoto throws, without a place. The bytes must
/// outlive the object.
class PhotoDecoder
{
public:
    explicit PhotoDecoder(const QByteArray &bytes);

    PhotoType type() const { return m_type; }
    const ExifFacts &facts() const { return m_facts; }
    /// Upright, in pixels.
    QSize size() const;
    /// Upright, longest side at most so many pixels, never enlarged. Throws Error(DamagedFile) "photo-damaged".
    QImage decoded(int longestSide) const;

private:
    void inspect();
    QImage decodedByQt(int longestSide) const;

    const QByteArray &m_bytes;
    PhotoType m_type = PhotoType::Jpeg;
    QSize m_stored;
    ExifFacts m_facts;
};

}
