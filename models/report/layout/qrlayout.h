#pragma once

#include "models/report/layout/composition.h"

namespace xunzhen::report {

/// A QR code (ISO/IEC 18004, level M) with its caption at the right; kept in one piece.
Strips layoutQr(Composition &composition, const QrBlock &block);

} // namespace xunzhen::report
