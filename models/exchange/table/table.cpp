#include "models/exchange/table/table.h"

#include <algorithm>

namespace xunzhen::exchange {

const Cell &Row::at(int column) const
{
    static const Cell empty;
    return column >= 0 && column < int(cells.size()) ? cells[size_t(column)] : empty;
}

bool Row::isEmpty() const
{
    return std::all_of(cells.begin(), cells.end(), [](const Cell &cell) { return cell.isEmpty(); });
}

int Table::columnCount() const
{
    size_t widest = 0;
    for (const Row &row : rows)
        widest = std::max(widest, row.cells.size());
    return int(widest);
}

}
