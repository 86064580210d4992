#pragma once

#include "models/report/layout/composition.h"

namespace xunzhen::report {

/// One strip a row; a row taller than a page is cut between its lines.
Strips layoutTable(Composition &composition, const TableBlock &block);

} // namespace xunzhen::report
