#pragma once

#include "models/report/layout/composition.h"

namespace xunzhen::report {

/// All blocks of a paper as strips, in order. Throws base::Error(Cancelled) when told to stop.
Strips layoutBlocks(Composition &composition, const Blocks &blocks);

} // namespace xunzhen::report
