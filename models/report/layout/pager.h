#pragma once

#include "models/report/layout/geometry.h"
#include "models/report/layout/strip.h"

#include <set>

namespace xunzhen::report {

struct PagedStrips
{
    std::vector<Page> pages;
    std::vector<Bookmark> bookmarks;
    int coverPages = 0;
    std::set<size_t> numberless; ///< pages after the cover that bear no number either
};

/// Puts strips on pages from top to bottom: what is kept together moves together, unless it is
/// taller than a page.
/// Throws base::Error(TooLarge) "paper-too-long" beyond limits::kPages.
PagedStrips paginate(const Strips &strips, const PageGeometry &geometry);

} // namespace xunzhen::report
