#pragma once

#include "models/report/font/fontset.h"
#include "models/report/page/pagemodel.h"
#include "models/report/template/template.h"

namespace xunzhen::report {

/// Small sheets that bear the numbers 1 to `count` alone, to be laid on the lower right corner of pages as 案卷页码; in the
/// style `filePageNumber` of the template. Throws base::Error when no font has digits.
PageModel pageStamps(const Template &paper, const FontSet &fonts, int count);

} // namespace xunzhen::report
