#include "models/report/template/tablecheck.h"

#include "models/report/layout/tablelayout.h"
#include "models/report/template/cellshape.h"
#include "models/report/template/faultlist.h"

#include <algorithm>

namespace xunzhen::report {

namespace {

using nlohmann::json;

bool reachesOn(const std::vector<int> &occupied)
{
    return std::any_of(occupied.begin(), occupied.end(), [](int rows) { return rows > 0; });
}

double widthOf(const json &column)
{
    const json width = column.is_object() ? column.value("mm", json()) : column;
    return width.is_number() ? points(width.get<double>()) : 0;
}

} // namespace

void TableCheck::checkSpans(const json &block, const QString &pointer)
{
    const json rows = block.value("rows", json());
    const json columns = block.value("columns", json());
    if (!rows.is_array() || !columns.is_array())
        return;
    std::vector<int> occupied(columns.size(), 0);
    for (size_t i = 0; i < rows.size(); ++i)
        checkRow(rows[i], pointer + u"/rows/"_qs + QString::number(qulonglong(i)), occupied);
    if (reachesOn(occupied))
        m_faults.add(u"template-row-span"_qs, pointer + u"/rows"_qs);
}

void TableCheck::checkRow(const json &row, const QString &pointer, std::vector<int> &occupied)
{
    const bool varies = row.is_object();
    const json cells = varies ? row.value("cells", json()) : row;
    if (!cells.is_array() || cells.empty())
        return;
    const bool joined = reachesOn(occupied);
    if (!shapeRow(cells, occupied))
        m_faults.add(u"template-too-many-cells"_qs, pointer);
    if (varies && (joined || reachesOn(occupied)))
        m_faults.add(u"template-row-span"_qs, pointer);
}

void TableCheck::checkColumnStyles(const json &block, const QString &pointer)
{
    const json &columns = block["columns"];
    if (!columns.is_array())
        return;
    const double all = std::max({narrowest(block, "style"), narrowest(block, "labelStyle"), narrowest(block, "valueStyle"),
                                 narrowest(block, "headStyle")});
    for (size_t i = 0; i < columns.size(); ++i) {
        const bool own = columns[i].is_object() && columns[i].contains("style");
        const double least = own ? std::max(narrowest(columns[i], "style"), narrowest(block, "headStyle")) : all;
        const double width = widthOf(columns[i]);
        if (width > 0 && width - 2 * kCellPadding < least)
            m_faults.add(u"template-column-narrow"_qs, pointer + u"/columns/"_qs + QString::number(qulonglong(i)));
    }
}

// The room that one character of the style needs with its indents.
double TableCheck::narrowest(const json &object, const char *key) const
{
    const auto name = object.find(key);
    if (name == object.end() || !name->is_string())
        return 0;
    const auto hit = m_names.styles.constFind(QString::fromStdString(name->get<std::string>()));
    if (hit == m_names.styles.constEnd())
        return 0;
    const TextStyle &style = *hit;
    const double indents = std::max(0.0, style.firstIndent) + style.leftIndent + style.rightIndent;
    return style.size + indents * (style.size + style.tracking);
}

} // namespace xunzhen::report
