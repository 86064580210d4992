#pragma once

#include "models/report/casefile.h"
#include "models/report/sample/samplepaper.h"

namespace xunzhen::report {

/// 示例: a case file with corrections, evidence that is missing and a name with a rare character; or one of a visit on which
/// nothing was issued; or one with far more of everything than a visit ever has.
CaseFile sampleCase(Sample sample);

} // namespace xunzhen::report
