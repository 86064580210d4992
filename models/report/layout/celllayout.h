#pragma once

#include "models/report/layout/composition.h"

namespace xunzhen::report {

/// A line or picture of a cell, relative to the cell's inner left edge and the piece's top.
struct CellPiece
{
    double height = 0;
    Drawing drawing;
};

using CellPieces = std::vector<CellPiece>;

struct CellRoom
{
    double width = 0;       ///< points inside the padding
    double imageHeight = 0; ///< points
    int tag = -1;
};

/// The cell's text, picture, second text and second picture, one under the other.
CellPieces layoutCell(Composition &composition, const TableCell &cell, const CellRoom &room);

} // namespace xunzhen::report
