#pragma once

#include "models/report/consultationreport.h"

/// Records of visits that never were (示例), to look at templates with: in the gallery, in the template editor, in tests. The
/// firm, its people and their numbers are invented and say so.
namespace xunzhen::report {

/// A visit with twelve findings, twenty photos and sixty answers, as an inspector would write it.
ConsultationReport richRecord();
/// Only what no paper can do without.
ConsultationReport emptyRecord();
/// A visit at which everything was in order: no finding, no photo.
ConsultationReport cleanRecord();
/// A firm with a name of more than sixty characters, rare ones among them, notes of twenty lines, and so many findings and
/// photos.
ConsultationReport extremeRecord(int findings = 300, int photos = 400);

} // namespace xunzhen::report
