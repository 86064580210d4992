#pragma once

#include "models/report/layout/composition.h"

namespace xunzhen::report {

/// A line of type: runs relative to the left edge and the upper edge of its pitch.
struct SetLine
{
    std::vector<GlyphRun> runs;
};

/// Breaks and aligns one paragraph in `width` points. An empty text gives one empty line.
std::vector<SetLine> setLines(Composition &composition, const TextStyle &style, const QString &text,
                              double width, int tag);

/// Width of the text set in one line, points.
double lineWidth(TypeCase &types, const TextStyle &style, const QString &text);

} // namespace xunzhen::report
