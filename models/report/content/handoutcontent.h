#pragma once

#include "models/report/content/content.h"
#include "models/report/handout.h"

namespace xunzhen::report {

/// The handout's values as the fields of its template: items numbered within their list, the date in words.
Content handoutContent(const Handout &handout);

/// Every field a handout's template may use, each list with one element; the same for all four papers.
nlohmann::json handoutSchema();

} // namespace xunzhen::report
