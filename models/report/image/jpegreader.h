#pragma once

#include "models/report/image/rasterimage.h"

namespace xunzhen::report {

/// Walks the markers to EOI and passes the file on untouched; four-component files are decoded.
/// Throws base::Error(DamagedFile).
RasterImage readJpeg(const QByteArray &file);

} // namespace xunzhen::report
