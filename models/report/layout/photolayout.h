#pragma once

#include "models/report/layout/composition.h"

namespace xunzhen::report {

/// One strip a row of photos, each with its caption under it.
Strips layoutPhotos(Composition &composition, const PhotoGridBlock &block);

} // namespace xunzhen::report
