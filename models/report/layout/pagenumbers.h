#pragma once

#include "models/report/layout/composition.h"

#include <set>

namespace xunzhen::report {

/// Outer: odd pages at the right, even ones at the left, one character in from the edge (GB/T 9704-2012 §7.5).
enum class NumberPosition { Outer, Center, Right };

/// What stands on every page beside the text.
struct PageNumbering
{
    QString text;  ///< with {{page}} and {{pages}}
    QString style;
    NumberPosition position = NumberPosition::Outer;
    int coverPages = 0; ///< counted, but without a number and a foot line
    std::set<size_t> numberless; ///< pages without a number
    QString mark;       ///< above the type area at the right; empty: none
    QString markStyle;
    QString foot;       ///< at the foot of the type area; empty: none
    QString footStyle;
};

/// The number as it is printed on that page, counted from 1.
QString pageLabel(const QString &text, size_t page, size_t pages);
/// Where a number that is `width` wide begins on that page, counted from 1; points from the sheet's left edge.
double numberLeft(const PageGeometry &geometry, NumberPosition position, const TextStyle &style, size_t page, double width);
/// Base line of the page numbers, points from the sheet's upper edge.
double numberBaseLine(const PageGeometry &geometry, const TextStyle &style);

/// Room that the foot line takes from the type area.
double footRoom(Composition &composition, const PageNumbering &numbering);
/// Sets the number of every page below the type area, the mark above it and the line at its foot.
void setPageNumbers(Composition &composition, std::vector<Page> &pages, const PageNumbering &numbering);

} // namespace xunzhen::report
