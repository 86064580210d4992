#pragma once

#include "models/report/sample/samplerecord.h"

namespace xunzhen::testing {

inline report::ConsultationReport cleanReport() { return report::cleanRecord(); }
/// Large enough to find what breaks, small enough to be laid out in every test.
inline report::ConsultationReport extremeReport() { return report::extremeRecord(100, 200); }

}
