#include "ui/presentation/shared/rollcall.h"

#include "ui/presentation/tone.h"
#include "ui/presentation/words.h"

#include <algorithm>

namespace xunzhen::presentation {

using services::RollCallRow;

void RollCall::setRows(std::vector<RollCallRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    const auto isOfRegistry = [](const RollCallRow &row) { return row.slot == domain::SpaceSlot::Registry; };
    m_hasTwoSpaces = std::ranges::any_of(m_rows, isOfRegistry) && !std::ranges::all_of(m_rows, isOfRegistry);
    endResetModel();
}

int RollCall::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }
int RollCall::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_hasTwoSpaces ? int(ColumnCount) : int(Space); }

QString RollCall::text(const RollCallRow &row, int column) const
{
    switch (column) {
    case Device: return row.self ? tr("%1 (this laptop)").arg(row.device) : row.device;
    case Who: return row.who;
    case Bureau: return row.bureau;
    case LastSeen: return row.lastSeen.isValid() ? Words::moment(row.lastSeen) : tr("never");
    case HandedIn: return row.handedInUpTo > 0 ? tr("%n record(s)", nullptr, int(row.handedInUpTo)) : tr("nothing yet");
    case Missing:
        if (row.revoked)
            return tr("– taken out");
        return row.missing > 0 ? tr("! %n missing", nullptr, int(row.missing)) : tr("✓ complete");
    case Space: return row.slot == domain::SpaceSlot::Registry ? tr("registry of firms") : tr("own space");
    default: return {};
    }
}

QVariant RollCall::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_rows.size()))
        return {};
    const RollCallRow &row = m_rows[size_t(index.row())];
    switch (role) {
    case SortRole: return sortKey(row, index.column());
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(row, index.column());
    case ToneRole:
        if (index.column() != Missing)
            return {};
        return int(row.revoked ? Tone::NotApplicable : row.missing > 0 ? Tone::Risk : Tone::Compliant);
    default: return {};
    }
}

/// What is missing first, whoever was not seen for longest first.
QVariant RollCall::sortKey(const RollCallRow &row, int column)
{
    switch (column) {
    case Device: return row.device;
    case Who: return row.who;
    case Bureau: return row.bureau;
    case LastSeen: return row.lastSeen.isValid() ? row.lastSeen.toMSecsSinceEpoch() : 0;
    case HandedIn: return row.handedInUpTo;
    case Missing: return row.revoked ? qint64(-1) : row.missing;
    case Space: return int(row.slot);
    default: return {};
    }
}

const RollCallRow *RollCall::row(int place) const
{
    return place >= 0 && place < int(m_rows.size()) ? &m_rows[size_t(place)] : nullptr;
}

namespace {

QList<QStringList> cellsOf(const QAbstractItemModel &shown)
{
    QList<QStringList> lines(1);
    for (int column = 0; column < shown.columnCount(); ++column)
        lines.front() << shown.headerData(column, Qt::Horizontal).toString();
    for (int row = 0; row < shown.rowCount(); ++row) {
        QStringList line;
        for (int column = 0; column < shown.columnCount(); ++column)
            line << shown.index(row, column).data().toString();
        lines << line;
    }
    return lines;
}

}

QString RollCall::tabbed(const QAbstractItemModel &shown)
{
    QStringList lines;
    for (const QStringList &line : cellsOf(shown))
        lines << line.join(u'\t');
    return lines.join(u'\n');
}

/// With the mark by which Excel and WPS know UTF-8; a cell that begins like a formula is made text.
QByteArray RollCall::csv(const QAbstractItemModel &shown)
{
    QByteArray bytes("\xEF\xBB\xBF");
    for (const QStringList &line : cellsOf(shown)) {
        QStringList cells;
        for (QString cell : line) {
            if (!cell.isEmpty() && QStringLiteral("=+-@").contains(cell.front()))
                cell.prepend(u'\'');
            cells << u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
        }
        bytes += cells.join(u',').toUtf8() + "\r\n";
    }
    return bytes;
}

QVariant RollCall::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Device: return tr("Device");
    case Who: return tr("Who");
    case Bureau: return tr("Bureau");
    case LastSeen: return tr("Handed in up to");
    case HandedIn: return tr("Received here");
    case Missing: return tr("Missing");
    case Space: return tr("Space");
    default: return {};
    }
}

}
