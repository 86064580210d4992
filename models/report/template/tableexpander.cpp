#include "models/report/template/tableexpander.h"

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

} // namespace

TableBlock TableExpander::pairs(const json &block, const Scope &scope) const
{
    TableBlock table;
    table.columns = block.at("columns").get<std::vector<double>>();
    table.lines = linesOf(word(block, "lines"));
    table.minHeight = block.value("minHeight", 0.0);
    table.centered = block.value("centered", false);
    table.keepTogether = true;
    for (const json &row : block.at("rows")) {
        if (row.is_array())
            table.rows.push_back(pairRow(block, row, scope));
        else if (row.contains("in"))
            for (const json &each : *scope.find(word(row, "in")))
                table.rows.push_back(pairRow(block, row.at("cells"), scope.with(word(row, "as"), each)));
        else if (isFilled(*scope.find(word(row, "if"))))
            table.rows.push_back(pairRow(block, row.at("cells"), scope));
    }
    return table;
}

TableRow TableExpander::pairRow(const json &block, const json &cells, const Scope &scope) const
{
    TableRow row;
    for (size_t i = 0; i < cells.size(); ++i) {
        TableCell cell;
        cell.header = i % 2 == 0;
        cell.style = word(block, cell.header ? "labelStyle" : "valueStyle");
        cell.text = m_wording.fill(QString::fromStdString(cells[i].get<std::string>()), scope);
        row.push_back(std::move(cell));
    }
    row.back().span = std::max(1, 1 + int(block.at("columns").size()) - int(cells.size()));
    return row;
}

TableBlock TableExpander::list(const json &block, const Scope &scope) const
{
    TableBlock table;
    const QString style = word(block, "style");
    const QString headStyle = block.contains("headStyle") ? word(block, "headStyle") : style;
    table.minHeight = block.value("minHeight", 0.0);
    table.imageHeight = block.value("imageHeight", 12.0);
    bool titled = false;
    for (const json &column : block.at("columns")) {
        table.columns.push_back(column.at("mm").get<double>());
        TableCell cell;
        cell.text = m_wording.fill(word(column, "title"), scope);
        cell.style = headStyle;
        cell.header = true;
        titled = titled || !cell.text.isEmpty();
        table.head.push_back(std::move(cell));
    }
    if (!titled)
        table.head.clear();
    for (const json &each : *scope.find(word(block, "in"))) {
        const Scope inner = scope.with(word(block, "as"), each);
        TableRow row;
        for (const json &column : block.at("columns"))
            row.push_back(listCell(column, style, inner));
        table.rows.push_back(std::move(row));
    }
    return table;
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
