#pragma once

#include "models/report/page/pagemodel.h"

namespace xunzhen::report {

/// The pages of several papers of one size as one paper, in their order; each keeps its own page numbers, tags and
/// bookmarks. The properties are those of the first. Pure. An empty list gives an empty model.
PageModel joined(const std::vector<PageModel> &parts);

} // namespace xunzhen::report
