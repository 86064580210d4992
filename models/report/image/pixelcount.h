#pragma once

#include <QtGlobal>

namespace xunzhen::report {

/// Throws base::Error(TooLarge) "picture-too-many-pixels" beyond limits.h. To be asked before anything is decoded.
void requirePixels(qint64 width, qint64 height);

} // namespace xunzhen::report
