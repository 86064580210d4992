#pragma once

#include "models/report/layout/composition.h"

namespace xunzhen::report {

/// A line of type, relative to the left edge and the upper edge of its pitch.
struct SetLine
{
    Drawing drawing;
};

/// Chinese faces stand on a base line 0.12 em above the foot of the em square.
constexpr double kAscent = 0.88;
constexpr double kDescent = 1 - kAscent;

/// Breaks and aligns one paragraph in `width` points. An empty text gives one empty line.
std::vector<SetLine> setLines(Composition &composition, const TextStyle &style, const QString &text,
                              double width, int tag);

/// From the upper edge of a line's pitch to that of its em square.
inline double leadingAbove(const TextStyle &style)
{
    return (style.pitch - style.size) / 2;
}

/// Width of the text set in one line, points.
double lineWidth(TypeCase &types, const TextStyle &style, const QString &text);

} // namespace xunzhen::report
