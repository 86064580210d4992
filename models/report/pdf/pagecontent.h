#pragma once

#include "models/report/pdf/fontsubset.h"
#include "models/report/pdf/structuretree.h"

namespace xunzhen::report::pdf {

/// What a page's content stream draws from.
struct ContentSources
{
    std::vector<FontSubset> &subsets;
    const std::vector<std::unique_ptr<FontFace>> &faces;
    StructureTree &structure;
};

/// Content stream of one page (ISO 32000-1 §7.8.2). Fonts are named /F0…, images /I0… by index.
QByteArray pageContent(const Page &page, double pageHeight, ContentSources &sources);

} // namespace xunzhen::report::pdf
