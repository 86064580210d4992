#pragma once

#include "models/report/content/content.h"
#include "models/report/visitpaper.h"

#include <set>
#include <string>

namespace xunzhen::report {

/// The paper's values as the fields of its template; of the record only those that the template names (`used`, by their
/// first part), so that the digest says what is shown and nothing else. Throws as consultationContent.
Content visitPaperContent(const VisitPaper &paper, const std::set<std::string> &used);

/// Every field that a template with this form may use, each list with one element.
nlohmann::json visitPaperSchema(const domain::PaperForm &form);
/// Every field of the record, which the proposals of a form may use.
nlohmann::json recordSchema();

/// What the fields of a form begin with: proposals filled in from the record. Fields without one are left out.
domain::FormValues proposedValues(const VisitPaper &paper);

} // namespace xunzhen::report
