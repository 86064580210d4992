#pragma once

#include "models/report/consultationreport.h"

namespace xunzhen::testing {

/// A visit at which everything was in order: no finding, no photo.
report::ConsultationReport cleanReport();
/// A firm with a name of more than sixty characters, rare ones among them, a hundred findings, two hundred photos and
/// notes of twenty lines.
report::ConsultationReport extremeReport();

}
