#pragma once

#include "models/report/sample/samplerecord.h"
#include "models/report/visitpaper.h"

namespace xunzhen::report {

enum class Sample { Rich, Empty, Extreme };
QString sampleCode(Sample sample); ///< "rich", "empty", "extreme"

ConsultationReport sampleRecord(Sample sample);
/// The record with the form filled in: by the samples its form.json has, with nothing, or with far too much.
VisitPaper samplePaper(const domain::PaperForm &form, Sample sample);

} // namespace xunzhen::report
