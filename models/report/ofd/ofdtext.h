#pragma once

#include "models/report/ofd/ofdpage.h"
#include "models/report/ofd/xmlpart.h"

namespace xunzhen::report::ofd {

/// Writes the run as text objects (GB/T 33190-2016 §11): the characters themselves, the distance from each to the next, and the
/// glyph of the embedded font that stands for each. A character beyond U+FFFF is an object of its own without glyph number,
/// because readers disagree whether it counts as one code or two; the font's character map finds its glyph.
void writeRun(XmlPart &xml, const GlyphRun &run, const QRectF &sheet, OfdSources &sources);

} // namespace xunzhen::report::ofd
