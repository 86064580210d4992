#include "models/report/template/cellshape.h"

#include <algorithm>

namespace xunzhen::report {

namespace {

using nlohmann::json;

constexpr double kMostRows = 100;

int countAt(const json &cell, const char *key)
{
    const auto hit = cell.find(key);
    return hit != cell.end() && hit->is_number() ? int(std::clamp(hit->get<double>(), 1.0, kMostRows)) : 1;
}

CellShape shapeOf(const json &cell, int &turn)
{
    if (!cell.is_object())
        return {turn++ % 2 == 0, 1, 1};
    const auto label = cell.find("label");
    return {label != cell.end() && label->is_boolean() && label->get<bool>(), countAt(cell, "span"), countAt(cell, "rowSpan")};
}

// The cells from left to right into the free columns; false when one meets a cell from above or the table's edge.
bool occupy(const std::vector<CellShape> &shapes, std::vector<int> &occupied)
{
    size_t column = 0;
    for (const CellShape &shape : shapes) {
        while (column < occupied.size() && occupied[column] > 0)
            ++column;
        for (int i = 0; i < shape.span; ++i, ++column) {
            if (column >= occupied.size() || occupied[column] > 0)
                return false;
            occupied[column] = shape.rowSpan;
        }
    }
    return true;
}

} // namespace

std::optional<std::vector<CellShape>> shapeRow(const json &cells, std::vector<int> &occupied)
{
    std::vector<CellShape> shapes;
    int turn = 0;
    int used = 0;
    for (const json &cell : cells) {
        shapes.push_back(shapeOf(cell, turn));
        used += shapes.back().span;
    }
    const int free = int(std::count_if(occupied.begin(), occupied.end(), [](int rows) { return rows <= 0; }));
    if (!shapes.empty() && !(cells.back().is_object() && cells.back().contains("span")))
        shapes.back().span += std::max(0, free - used);
    const bool fits = occupy(shapes, occupied);
    for (int &rows : occupied)
        rows = std::max(0, rows - 1);
    return fits ? std::optional(shapes) : std::nullopt;
}

} // namespace xunzhen::report
