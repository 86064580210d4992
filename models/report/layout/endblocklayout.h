#pragma once

#include "models/report/layout/composition.h"

namespace xunzhen::report {

/// The rows of the end block, one strip a line, sunk to the foot of their page between rules as wide as the type area.
Strips layoutEndBlock(Composition &composition, const EndBlock &block);

} // namespace xunzhen::report
