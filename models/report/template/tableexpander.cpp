#include "models/report/template/tableexpander.h"

#include "models/report/template/cellshape.h"

#include <algorithm>

namespace xunzhen::report {

namespace {

using nlohmann::json;

QString word(const json &object, const char *key)
{
    return QString::fromStdString(object.value(key, std::string()));
}

TableBlock::Lines linesOf(const QString &name)
{
    if (name == u"under")
        return TableBlock::Lines::Under;
    return name == u"none" ? TableBlock::Lines::None : TableBlock::Lines::Grid;
}

bool isEmpty(const TableCell &cell)
{
    return cell.text.isEmpty() && cell.after.isEmpty() && !cell.image && !cell.second;
}

void sayEmpty(const QString &word, TableBlock &table)
{
    for (TableRow &row : table.rows)
        for (TableCell &cell : row)
            if (!cell.header && isEmpty(cell))
                cell.text = word;
}

TableCell groupTitle(const QString &text, const json &block)
{
    TableCell cell;
    cell.text = text;
    cell.style = word(block, block.contains("groupStyle") ? "groupStyle" : "style");
    cell.span = int(block.at("columns").size());
    cell.header = true;
    cell.groupTitle = true;
    return cell;
}

bool isColumnEmpty(const TableBlock &table, size_t column)
{
    return std::all_of(table.rows.begin(), table.rows.end(), [&](const TableRow &row) {
        return row.front().groupTitle || isEmpty(row.at(column));
    });
}

void dropColumn(TableBlock &table, size_t column)
{
    const auto at = std::ptrdiff_t(column);
    table.columns.erase(table.columns.begin() + at);
    if (!table.head.empty())
        table.head.erase(table.head.begin() + at);
    for (TableRow &row : table.rows) {
        if (row.front().groupTitle)
            --row.front().span;
        else
            row.erase(row.begin() + at);
    }
}

void dropEmptyColumns(const json &columns, TableBlock &table)
{
    double freed = 0;
    std::vector<bool> grows;
    for (const json &column : columns)
        grows.push_back(column.value("grow", false));
    for (size_t i = columns.size(); i-- > 0;) {
        if (!columns[i].value("optional", false) || table.columns.size() == 1 || !isColumnEmpty(table, i))
            continue;
        freed += table.columns[i];
        dropColumn(table, i);
        grows.erase(grows.begin() + std::ptrdiff_t(i));
    }
    const auto growing = std::count(grows.begin(), grows.end(), true);
    for (size_t i = 0; i < table.columns.size(); ++i)
        if (growing == 0 || grows[i])
            table.columns[i] += freed / double(growing == 0 ? qsizetype(grows.size()) : growing);
}

} // namespace

TableBlock TableExpander::pairs(const json &block, const Scope &scope) const
{
    TableBlock table;
    table.columns = block.at("columns").get<std::vector<double>>();
    table.lines = linesOf(word(block, "lines"));
    table.minHeight = block.value("minHeight", 0.0);
    table.centered = block.value("centered", false);
    table.preferTogether = true;
    std::vector<int> occupied(table.columns.size(), 0);
    const auto add = [&](const json &cells, const Scope &inner) { table.rows.push_back(pairRow(block, cells, inner, occupied)); };
    for (const json &row : block.at("rows")) {
        if (row.is_array())
            add(row, scope);
        else if (row.contains("in"))
            for (const json &each : *scope.find(word(row, "in")))
                add(row.at("cells"), scope.with(word(row, "as"), each));
        else if (isFilled(*scope.find(word(row, "if"))))
            add(row.at("cells"), scope);
    }
    sayEmpty(m_wording.fill(word(block, "empty"), scope), table);
    return table;
}

TableRow TableExpander::pairRow(const json &block, const json &cells, const Scope &scope, std::vector<int> &occupied) const
{
    const auto shapes = shapeRow(cells, occupied).value_or(std::vector<CellShape>(cells.size()));
    TableRow row;
    for (size_t i = 0; i < cells.size(); ++i) {
        TableCell cell;
        cell.header = shapes[i].label;
        cell.span = shapes[i].span;
        cell.rowSpan = shapes[i].rowSpan;
        cell.style = word(block, cell.header ? "labelStyle" : "valueStyle");
        const json &text = cells[i].is_object() ? cells[i].at("text") : cells[i];
        cell.text = m_wording.fill(QString::fromStdString(text.get<std::string>()), scope);
        row.push_back(std::move(cell));
    }
    return row;
}

TableBlock TableExpander::list(const json &block, const Scope &scope) const
{
    TableBlock table;
    table.minHeight = block.value("minHeight", 0.0);
    table.imageHeight = block.value("imageHeight", 12.0);
    for (const json &column : block.at("columns"))
        table.columns.push_back(column.at("mm").get<double>());
    table.head = headRow(block, scope);
    if (!block.contains("groups")) {
        addRows(block, scope, table);
    } else {
        for (const json &group : *scope.find(word(block, "groups"))) {
            const Scope inner = scope.with(word(block, "group"), group);
            table.rows.push_back({groupTitle(m_wording.fill(word(block, "groupTitle"), inner), block)});
            addRows(block, inner, table);
        }
    }
    dropEmptyColumns(block.at("columns"), table);
    sayEmpty(m_wording.fill(word(block, "empty"), scope), table);
    return table;
}

TableRow TableExpander::headRow(const json &block, const Scope &scope) const
{
    TableRow head;
    bool titled = false;
    for (const json &column : block.at("columns")) {
        TableCell cell;
        cell.text = m_wording.fill(word(column, "title"), scope);
        cell.style = word(block, block.contains("headStyle") ? "headStyle" : "style");
        cell.header = true;
        titled = titled || !cell.text.isEmpty();
        head.push_back(std::move(cell));
    }
    return titled ? head : TableRow();
}

void TableExpander::addRows(const json &block, const Scope &scope, TableBlock &table) const
{
    for (const json &each : *scope.find(word(block, "in"))) {
        const Scope inner = scope.with(word(block, "as"), each);
        TableRow row;
        for (const json &column : block.at("columns"))
            row.push_back(listCell(column, word(block, "style"), inner));
        table.rows.push_back(std::move(row));
    }
}

TableCell TableExpander::listCell(const json &column, const QString &style, const Scope &scope) const
{
    TableCell cell;
    cell.text = m_wording.fill(word(column, "text"), scope);
    cell.style = column.contains("style") ? word(column, "style") : style;
    cell.imageText = m_wording.fill(word(column, "imageText"), scope);
    cell.image = image(column, "image", scope, cell.imageText);
    cell.after = m_wording.fill(word(column, "after"), scope);
    cell.second = image(column, "second", scope, cell.imageText);
    return cell;
}

ImagePtr TableExpander::image(const json &column, const char *key, const Scope &scope, const QString &place) const
{
    return column.contains(key) ? m_pictures.find(*scope.find(word(column, key)), place) : ImagePtr();
}

} // namespace xunzhen::report
