#include "ui/presentation/statistics/figuretablemodel.h"

#include "ui/presentation/words.h"

#include <QFont>

namespace xunzhen::presentation {

namespace {
int alignmentOf(int column) { return int((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter); }
}

void FigureTableModel::show(const domain::FigureTable &table)
{
    beginResetModel();
    m_table = table;
    endResetModel();
}

int FigureTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_table.total.empty() ? 0 : int(m_table.rows.size()) + 1;
}

int FigureTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.shape().columns.size()) + 1;
}

QString FigureTableModel::label(int row) const
{
    return isTotal(row) ? tr("Total") : Words::of(m_table.rows[size_t(row)].label);
}

QString FigureTableModel::cell(int row, int column) const
{
    if (column == 0)
        return label(row);
    const auto &values = isTotal(row) ? m_table.total : m_table.rows[size_t(row)].values;
    const auto place = size_t(column) - 1;
    return place < values.size() ? domain::figureText(values[place], m_table.shape().columns[place].unit) : QString();
}

QVariant FigureTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    switch (role) {
    case Qt::DisplayRole: return cell(index.row(), index.column());
    case Qt::ToolTipRole: return label(index.row());
    case Qt::TextAlignmentRole: return alignmentOf(index.column());
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2: %3").arg(label(index.row()), headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                                cell(index.row(), index.column()));
    case Qt::FontRole: {
        QFont font;
        font.setBold(isTotal(index.row()));
        return isTotal(index.row()) ? QVariant(font) : QVariant();
    }
    default: return {};
    }
}

QVariant FigureTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole) || section < 0 || section >= columnCount())
        return {};
    const domain::FigureShape &shape = m_table.shape();
    return Words::of(section == 0 ? shape.head : shape.columns[size_t(section) - 1].title);
}

}
