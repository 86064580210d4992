#include "models/exchange/enterprise/datarows.h"

#include "models/exchange/enterprise/celltext.h"
#include "models/exchange/enterprise/columnguess.h"

#include <QRegularExpression>

#include <algorithm>

namespace xunzhen::exchange {

using Field = domain::EnterpriseField;

namespace {

QString compact(const Cell &cell)
{
    QString text = tidyText(cell.text.left(64));
    return text.remove(u' ');
}

/// How many different texts the row holds; a merged area counts once.
int distinctTexts(const Row &row)
{
    QStringList texts;
    for (const Cell &cell : row.cells)
        if (!cell.isEmpty() && !texts.contains(cell.text))
            texts << cell.text;
    return int(texts.size());
}

}

DataRows::DataRows(const Table &table, const domain::ColumnMapping &mapping) : m_mapping(mapping)
{
    const auto name = std::find(mapping.columns.begin(), mapping.columns.end(), Field::Name);
    if (name == mapping.columns.end())
        return;
    m_nameColumn = int(name - mapping.columns.begin());
    m_nameHeader = headerTexts(table, mapping).value(m_nameColumn).remove(u' ');
}

bool DataRows::isData(const Row &row) const
{
    return hasMappedText(row) && !isTotalOrNote(row) && !repeatsHeader(row) && !isSample(row);
}

bool DataRows::hasMappedText(const Row &row) const
{
    for (int column = 0; column < int(m_mapping.columns.size()); ++column)
        if (m_mapping.columns[size_t(column)] != Field::Ignored && !tidyText(row.at(column).text).isEmpty())
            return true;
    return false;
}

bool DataRows::isTotalOrNote(const Row &row) const
{
    static const QRegularExpression total(u"^(合计|总计|小计|共计|总数)([:：（(\\d共].*)?$"_qs);
    static const QRegularExpression note(u"^(注|备注|说明|填表说明|填表人|填报人|制表人|制表|审核人|填表日期|填报单位|统计时间|联系人)[\\d]*[:：].*"_qs);
    const auto first = std::find_if(row.cells.begin(), row.cells.end(), [](const Cell &cell) { return !cell.isEmpty(); });
    if (first == row.cells.end())
        return true;
    if (!QStringView(u"合总小共注备说填制审统联").contains(tidyText(first->text).left(1)))
        return false;
    const QString text = compact(*first);
    if (total.match(text).hasMatch())
        return true;
    return note.match(text).hasMatch() && distinctTexts(row) <= 4;
}

bool DataRows::repeatsHeader(const Row &row) const
{
    return !m_nameHeader.isEmpty() && compact(row.at(m_nameColumn)) == m_nameHeader;
}

bool DataRows::isSample(const Row &row) const
{
    if (m_nameColumn >= 0 && tidyText(row.at(m_nameColumn).text).startsWith(QStringView(u"（示例）")))
        return true;
    return std::any_of(row.cells.begin(), row.cells.end(), [](const Cell &cell) { return cell.text == QStringView(u"示例"); });
}

}
