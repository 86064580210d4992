#pragma once

#include "models/report/layout/composition.h"

namespace xunzhen::report {

/// Between a cell's edge and its text, at either side; points.
constexpr double kCellPadding = 3.5;

/// One strip a row; rows that a merged cell joins are one strip; a row taller than a page is cut between its lines.
Strips layoutTable(Composition &composition, const TableBlock &block);

} // namespace xunzhen::report
