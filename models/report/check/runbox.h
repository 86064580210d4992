#pragma once

#include "models/report/page/pagemodel.h"

namespace xunzhen::report {

QString textOf(const GlyphRun &run);
/// Of the advances, points.
double widthOf(const GlyphRun &run);
/// The em squares of its characters from the first that is not blank to the last, the blank half of a mark at the end left out.
/// Empty where there are only blanks.
QRectF boxOf(const GlyphRun &run);
/// What is surely ink: the box without its edges.
QRectF inkOf(const GlyphRun &run);
/// Text, Head or Closing: its own or that of what it stands in.
Tag::Part partOf(const PageModel &pages, int tag);

} // namespace xunzhen::report
