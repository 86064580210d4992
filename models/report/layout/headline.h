#pragma once

#include "models/report/layout/composition.h"

namespace xunzhen::report {

struct HeadlineRoom
{
    double width = 0;  ///< points
    double height = 0; ///< wished for; given up only at the smallest size
};

/// The name of one agency or the names of several, centred, in the largest size up to the style's that the room allows.
struct Headline
{
    std::vector<Drawing> lines; ///< relative to the left edge and the upper edge of each line's pitch
    TextStyle style;            ///< with the size found
};

/// Several agencies are spread to the same width; the suffix stands beside them at half their height.
Headline setHeadline(Composition &composition, const TextStyle &style, const QString &agency, const QString &suffix,
                     const HeadlineRoom &room);

} // namespace xunzhen::report
