#pragma once

#include "models/report/layout/composition.h"

namespace xunzhen::report {

/// Lines of the block's paragraphs; at least two stay together at either side of a page's end.
Strips layoutParagraphs(Composition &composition, const ParagraphBlock &block);

} // namespace xunzhen::report
