#pragma once

#include "models/report/ofd/ofdids.h"
#include "models/report/ofd/xmlpart.h"
#include "models/report/page/pagemodel.h"

namespace xunzhen::report::ofd {

/// Writes the bookmarks as the document's outline (GB/T 33190-2016 §7.8); nothing without any.
void writeOutline(XmlPart &xml, const PageModel &model, const OfdIds &ids);

} // namespace xunzhen::report::ofd
