#pragma once

#include "models/report/font/glyphsubset.h"
#include "models/report/ofd/ofdids.h"

namespace xunzhen::report::ofd {

/// What a page's content draws from.
struct OfdSources
{
    std::vector<GlyphSubset> &subsets;
    const std::vector<std::unique_ptr<FontFace>> &faces;
    OfdIds &ids;
};

/// Content.xml of one page (GB/T 33190-2016 §7.7): rules, fills, images and text in the order in which the PDF paints them.
/// Every object's boundary lies inside the sheet.
QByteArray pagePart(const Page &page, const QSizeF &sheet, OfdSources &sources);

} // namespace xunzhen::report::ofd
