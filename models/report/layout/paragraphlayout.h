#pragma once

#include "models/report/layout/composition.h"

namespace xunzhen::report {

/// Lines of the block's paragraphs; at least two stay together at either side of a page's end.
Strips layoutParagraphs(Composition &composition, const ParagraphBlock &block);
/// The paragraphs one below the other, as large as one page allows.
Strips layoutOnePage(Composition &composition, const OnePageBlock &block);

} // namespace xunzhen::report
