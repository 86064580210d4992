#pragma once

#include "models/base/work.h"
#include "models/report/page/pagemodel.h"

namespace xunzhen::report {

/// Writes the pages as PDF 1.4 that claims PDF/A-1b (ISO 19005-1), tagged and with bookmarks. The
/// same pages give the same bytes. A signature is added afterwards, as an incremental update of
/// these bytes. Pure; any thread. Throws base::Error when a font cannot be read or work is stopped.
QByteArray writePdf(const PageModel &model, const base::Work &work = {});

} // namespace xunzhen::report
