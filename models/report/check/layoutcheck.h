#pragma once

#include "models/base/error.h"
#include "models/report/page/pagemodel.h"
#include "models/report/template/template.h"

namespace xunzhen::report {

/// Whether laid-out pages hold what GB/T 9704-2012 and good setting ask for. Pure; any thread.
/// Each problem names its page ("page 3") and, where there is one, quotes the text (%1). Codes:
/// layout-text-outside, layout-rule-outside, layout-picture-outside: beyond the type area
/// layout-overlap: two texts, or text and picture, on one another · layout-text-cut: a rule runs through text
/// layout-off-grid, layout-line-pitch, layout-character-pitch: body text beside the grid, lines or characters too near or far
/// layout-number-wrong, layout-number-misplaced: page numbers
/// layout-heading-at-foot, layout-line-alone, layout-row-alone, layout-row-torn, layout-closing-alone, layout-photo-apart,
/// layout-page-empty: what a page's end must not tear apart or leave behind
base::Problems checkLayout(const PageModel &pages, const Template &paper);

} // namespace xunzhen::report
