#include "ui/presentation/rowlist.h"

namespace xunzhen::presentation {

void RowList::setRows(std::vector<ListRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const ListRow *RowList::row(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? &m_rows[size_t(row)] : nullptr;
}

int RowList::find(const QString &key) const
{
    for (size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].key == key)
            return int(i);
    return -1;
}

int RowList::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant RowList::data(const QModelIndex &index, int role) const
{
    const ListRow *shown = row(index.row());
    if (!shown)
        return {};
    switch (role) {
    case RowRoles::Title: return shown->title;
    case RowRoles::SecondLine: return shown->secondLine;
    case RowRoles::State: return shown->state;
    case RowRoles::StateTone: return int(shown->tone);
    case RowRoles::Trailing: return shown->trailing;
    case RowRoles::Heading: return shown->heading;
    case RowRoles::Indent: return shown->indent;
    case Qt::ToolTipRole: return shown->title;
    case Qt::AccessibleTextRole:
        return QStringList{shown->title, shown->state, shown->secondLine, shown->trailing}.join(QStringLiteral(", "));
    default: return {};
    }
}

Qt::ItemFlags RowList::flags(const QModelIndex &index) const
{
    const ListRow *shown = row(index.row());
    return shown && shown->heading ? Qt::ItemIsEnabled : QAbstractListModel::flags(index);
}

}
