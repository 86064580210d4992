#include "ui/presentation/enterprises/importcomparison.h"

#include "ui/presentation/enterprises/fieldwords.h"

#include <algorithm>

namespace xunzhen::presentation {

using domain::ImportVerdict;

void ImportComparison::show(const domain::ImportLine *line)
{
    beginResetModel();
    m_lines.clear();
    m_title.clear();
    if (line && !line->before.name.isEmpty())
        fill(*line);
    endResetModel();
}

/// Fields that differ come first; what neither side knows is left out.
void ImportComparison::fill(const domain::ImportLine &line)
{
    m_title = tr("Row %1 meets the record “%2”").arg(line.row.row).arg(line.before.name);
    const domain::Enterprise after = line.verdict == ImportVerdict::Clash
                                         ? line.row.enterprise
                                         : domain::merged(line.before, line.row.enterprise);
    for (const domain::EnterpriseField field : FieldWords::all()) {
        const QString before = FieldWords::value(field, line.before);
        const QString now = FieldWords::value(field, after);
        if (!before.isEmpty() || !now.isEmpty())
            m_lines.push_back({{FieldWords::of(field), before, now}, before != now && !now.isEmpty()});
    }
    std::stable_sort(m_lines.begin(), m_lines.end(), [](const Line &a, const Line &b) { return a.differs && !b.differs; });
}

int ImportComparison::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_lines.size()); }
int ImportComparison::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ImportComparison::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Line &line = m_lines[size_t(index.row())];
    const QString &text = line.texts[index.column()];
    if (role == Qt::DisplayRole)
        return text.isEmpty() ? QStringLiteral("–") : text;
    if (role == Qt::ToolTipRole)
        return text;
    if (role == ToneRole && line.differs && index.column() == InSheet)
        return int(Tone::Information);
    return {};
}

QVariant ImportComparison::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Field: return tr("Field");
    case OnRecord: return tr("On record");
    case InSheet: return tr("In the sheet");
    default: return {};
    }
}

}
