#pragma once

#include "models/report/image/rasterimage.h"

namespace xunzhen::report {

/// Decodes any picture Qt can read, lays it on white and packs it as plain RGB rows.
/// Throws base::Error(DamagedFile) when it cannot be decoded.
RasterImage decodeImage(const QByteArray &file);

} // namespace xunzhen::report
