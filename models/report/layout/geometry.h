#pragma once

#include <QRectF>
#include <QSizeF>

namespace xunzhen::report {

constexpr double kPointsPerMm = 72.0 / 25.4;

constexpr double points(double millimetres)
{
    return millimetres * kPointsPerMm;
}

/// Sheet and type area, points. The default is GB/T 9704-2012 §5: A4, 37 mm above, 28 mm at the
/// left, 156 × 225 mm of type with 22 lines.
struct PageGeometry
{
    QSizeF sheet{points(210), points(297)};
    QRectF type{points(28), points(37), points(156), points(225)};
    double pitch = points(225) / 22;
    double numberBelow = points(7); ///< from the type area to the dash of the page number
    double footRoom = 0; ///< at the foot of the type area, for the line that stands on every page

    /// What is left of the type area for the text.
    double textHeight() const { return type.height() - footRoom; }
};

} // namespace xunzhen::report
