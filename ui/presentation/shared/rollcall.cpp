#include "ui/presentation/shared/rollcall.h"

#include "ui/presentation/tone.h"
#include "ui/presentation/words.h"

namespace xunzhen::presentation {

using services::RollCallRow;

void RollCall::setRows(std::vector<RollCallRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int RollCall::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }
int RollCall::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString RollCall::text(const RollCallRow &row, int column) const
{
    switch (column) {
    case Device: return row.self ? tr("%1 (this laptop)").arg(row.device) : row.device;
    case Who: return row.who;
    case Bureau: return row.bureau;
    case LastSeen: return row.lastSeen.isValid() ? Words::moment(row.lastSeen) : tr("never");
    case HandedIn: return QString::number(row.handedInUpTo);
    case Missing:
        if (row.revoked)
            return tr("– taken out");
        return row.missing > 0 ? tr("! %n missing", nullptr, int(row.missing)) : tr("✓ complete");
    default: return {};
    }
}

QVariant RollCall::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_rows.size()))
        return {};
    const RollCallRow &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(row, index.column());
    case ToneRole:
        if (index.column() != Missing)
            return {};
        return int(row.revoked ? Tone::NotApplicable : row.missing > 0 ? Tone::Risk : Tone::Compliant);
    default: return {};
    }
}

QVariant RollCall::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Device: return tr("Device");
    case Who: return tr("Who");
    case Bureau: return tr("Bureau");
    case LastSeen: return tr("Last seen");
    case HandedIn: return tr("Handed in up to");
    case Missing: return tr("Missing");
    default: return {};
    }
}

}
