#include "models/exchange/table/mergedareas.h"

#include "models/base/error.h"
#include "models/exchange/table/cellvalue.h"

#include <algorithm>

namespace xunzhen::exchange {

namespace {

constexpr size_t kMaxAreas = 200'000;

std::vector<Row>::iterator rowFrom(std::vector<Row> &rows, int number)
{
    return std::lower_bound(rows.begin(), rows.end(), number,
                            [](const Row &row, int wanted) { return row.number < wanted; });
}

}

void MergedAreas::add(QByteArrayView reference)
{
    const auto colon = reference.indexOf(':');
    if (colon < 0 || m_areas.size() >= kMaxAreas)
        return;
    const auto first = CellPlace::tryParse(reference.first(colon));
    const auto last = CellPlace::tryParse(reference.sliced(colon + 1));
    if (first && last && first->column <= last->column && first->row <= last->row)
        m_areas.push_back({first->column, first->row, last->column, last->row});
}

void MergedAreas::fill(std::vector<Row> &rows, const TableLimits &limits) const
{
    qint64 filled = 0;
    for (const Area &area : m_areas) {
        auto row = rowFrom(rows, area.top + 1);
        if (row == rows.end() || row->number != area.top + 1 || row->at(area.left).isEmpty())
            continue;
        Cell &first = row->cells[size_t(area.left)];
        first.merged = true;
        const Cell cell = first;
        const int right = std::min(area.right, limits.columns - 1);
        for (; row != rows.end() && row->number <= area.bottom + 1; ++row) {
            filled += right - area.left + 1;
            if (filled > limits.cells)
                throw base::Error(base::ErrorCode::TooLarge, QStringLiteral("merged areas"),
                                  {{QStringLiteral("too-many-cells"), {}, {}}});
            if (int(row->cells.size()) <= right)
                row->cells.resize(size_t(right) + 1);
            for (int column = area.left; column <= right; ++column)
                if (Cell &target = row->cells[size_t(column)]; target.isEmpty())
                    target = cell;
        }
    }
}

}
