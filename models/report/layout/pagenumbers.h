#pragma once

#include "models/report/layout/composition.h"

namespace xunzhen::report {

struct PageNumbering
{
    QString text;  ///< with {{page}} and {{pages}}
    QString style;
    int coverPages = 0; ///< counted, but without a number
    QString mark;       ///< above the type area at the right; empty: none
    QString markStyle;
};

/// Sets the number of every page below the type area: odd pages at the right, even ones at the
/// left, one character in from the edge (GB/T 9704-2012 §7.5); and the mark above it.
void setPageNumbers(Composition &composition, std::vector<Page> &pages, const PageNumbering &numbering);

} // namespace xunzhen::report
