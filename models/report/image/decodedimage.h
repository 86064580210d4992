#pragma once

#include "models/report/image/rasterimage.h"

namespace xunzhen::report {

/// Decodes any picture Qt can read, lays it on white and packs it as plain RGB rows.
/// Throws base::Error: DamagedFile when it cannot be decoded, TooLarge when its pixels are more than limits.h allows.
RasterImage decodeImage(const QByteArray &file);

} // namespace xunzhen::report
