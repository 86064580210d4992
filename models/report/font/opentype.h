#pragma once

#include "models/report/font/glyphsubset.h"

namespace xunzhen::report {

/// The subset as an OpenType font file (ISO/IEC 14496-22) with the CFF program that a PDF would embed inside and a character
/// map beside it: for formats whose readers open fonts as files. The same subset gives the same bytes.
QByteArray writeOpenType(const GlyphSubset &subset, const FontFace &face);

} // namespace xunzhen::report
