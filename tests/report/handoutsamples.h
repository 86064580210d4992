#pragma once

#include "models/report/paperrenderer.h"
#include "models/report/sample/samplehandout.h"

namespace xunzhen::testing {

inline report::Handout handoutSample(domain::HandoutKind kind) { return report::sampleHandout(kind); }
using report::bareHandout;

const report::Template &handoutTemplate(domain::HandoutKind kind);
report::RenderedPaper render(const report::Handout &handout);

} // namespace xunzhen::testing
