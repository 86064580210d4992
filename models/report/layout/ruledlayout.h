#pragma once

#include "models/report/layout/composition.h"

namespace xunzhen::report {

/// Lines to write on by hand: at least as many as the block says, more when its text is longer.
Strips layoutRuledLines(Composition &composition, const RuledLinesBlock &block);

} // namespace xunzhen::report
