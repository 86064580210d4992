#pragma once

#include "models/report/font/fontface.h"

namespace xunzhen::report {

/// The outline as a Type 2 charstring (Adobe Technical Note 5177) for a font whose default width
/// is 1000 and whose nominal width is 0. Coordinates are rounded to whole thousandths of the em.
QByteArray charstring(const Outline &outline, int width);

} // namespace xunzhen::report
