#pragma once

#include "models/report/layout/composition.h"
#include "models/report/template/wording.h"

namespace xunzhen::report {

/// What blocks may refer to, and how wide they may be (points).
struct BlockNames
{
    const StyleSheet &styles;
    const Wording &wording;
    double width = 0;
};

} // namespace xunzhen::report
