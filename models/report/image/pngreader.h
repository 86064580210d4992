#pragma once

#include "models/report/image/rasterimage.h"

namespace xunzhen::report {

/// Checks chunks and row data; plain pictures keep their compressed rows, those with alpha,
/// interlace or 16 bits are decoded and laid on white. Throws base::Error(DamagedFile).
RasterImage readPng(const QByteArray &file);

} // namespace xunzhen::report
