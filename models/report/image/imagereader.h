#pragma once

#include "models/report/image/rasterimage.h"

namespace xunzhen::report {

/// Checks a JPEG (ITU-T T.81) or PNG (ISO 15948) to its end and prepares it for embedding.
/// Throws base::Error: EmptyFile, Unsupported (another format), DamagedFile, TooLarge ("picture-too-large",
/// "picture-too-many-pixels": see limits.h). Pure; any thread.
RasterImage readImage(const QByteArray &file);

} // namespace xunzhen::report
