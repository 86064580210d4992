#pragma once

#include "models/report/font/fontface.h"

#include <QPainterPath>

namespace xunzhen::report {

/// The outline of a glyph as a path to fill; lengths and direction as in the outline.
QPainterPath outlinePath(const Outline &outline);

} // namespace xunzhen::report
