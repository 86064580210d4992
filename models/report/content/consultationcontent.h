#pragma once

#include "models/report/consultationreport.h"
#include "models/report/content/content.h"

namespace xunzhen::report {

/// The report's values as fields, not sealed yet: other papers of a visit add their own.
Content recordContent(const ConsultationReport &report);

/// The report's values as the fields of its template: dates as words, findings, plan and photos
/// numbered, photos referred to as 图n. Reads picture files; throws base::Error(Io) with the
/// picture's place when one cannot be read.
Content consultationContent(const ConsultationReport &report);

/// Every field a consultation template may use, each list with one element.
nlohmann::json consultationSchema();

} // namespace xunzhen::report
