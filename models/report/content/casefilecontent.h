#pragma once

#include "models/report/casefile.h"
#include "models/report/content/content.h"

namespace xunzhen::report {

/// The case file's values as the fields of its templates: entries numbered, page numbers in words, dates in words.
Content caseFileContent(const CaseFile &file);

/// Every field that case-cover, case-list, case-closing and case-answers may use, each list with one element.
nlohmann::json caseFileSchema();

} // namespace xunzhen::report
