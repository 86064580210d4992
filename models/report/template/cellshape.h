#pragma once

#include <nlohmann/json.hpp>

#include <optional>
#include <vector>

namespace xunzhen::report {

/// What one cell of a kvTable's row takes of the table.
struct CellShape
{
    bool label = false;
    int span = 1;
    int rowSpan = 1;
};

/// The shapes of a row's cells from left to right: texts are labels and values in turn, objects say it themselves; a last cell
/// without a span of its own takes what is left. `occupied` has for every column how many rows from here a cell above reaches
/// into, and is moved on by one row. Nothing when the cells do not fit into the free columns.
std::optional<std::vector<CellShape>> shapeRow(const nlohmann::json &cells, std::vector<int> &occupied);

} // namespace xunzhen::report
