#pragma once

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace xunzhen::exchange {

/// The few EXIF facts (CIPA DC-008) that a visit wants.
struct ExifFacts
{
    int orientation = 1; ///< 1 to 8
    QDateTime takenAt;
    std::optional<double> latitude, longitude;
};

/// Reads the TIFF block of EXIF data. Whatever is missing, damaged or senseless reads as "not said"; never throws.
ExifFacts readExifFacts(const QByteArray &tiff);

}
