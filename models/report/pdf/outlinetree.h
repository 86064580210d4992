#pragma once

#include "models/report/page/pagemodel.h"
#include "models/report/pdf/pdffile.h"

namespace xunzhen::report::pdf {

/// Writes the bookmarks as a document outline (ISO 32000-1 §12.3.3); returns its root, 0 without any.
int writeOutline(PdfFile &file, const PageModel &model, const std::vector<int> &pageObjects);

} // namespace xunzhen::report::pdf
