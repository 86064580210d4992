#include "ui/presentation/enterprises/importlines.h"

#include "ui/presentation/enterprises/fieldwords.h"
#include "ui/presentation/sentences.h"

namespace xunzhen::presentation {

void ImportLines::setPreview(const Preview &preview)
{
    m_preview = preview;
    rebuild();
}

void ImportLines::setFilter(std::optional<domain::ImportVerdict> verdict)
{
    m_filter = verdict;
    rebuild();
}

void ImportLines::rebuild()
{
    beginResetModel();
    m_shown.clear();
    const size_t count = m_preview ? m_preview->preview.lines.size() : 0;
    for (size_t i = 0; i < count; ++i)
        if (!m_filter || m_preview->preview.lines[i].verdict == *m_filter)
            m_shown.push_back(int(i));
    endResetModel();
}

int ImportLines::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }
int ImportLines::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

const domain::ImportLine *ImportLines::lineAt(int row) const
{
    return row >= 0 && row < int(m_shown.size()) ? &m_preview->preview.lines[size_t(m_shown[size_t(row)])] : nullptr;
}

QString ImportLines::newValue(const domain::ImportLine &line, const QString &fieldCode)
{
    const auto field = domain::fieldFromCode(fieldCode);
    if (!field)
        return fieldCode;
    const QString before = FieldWords::value(*field, line.before);
    return tr("%1: %2 → %3").arg(FieldWords::of(*field), before.isEmpty() ? QStringLiteral("–") : before,
                                 FieldWords::value(*field, line.row.enterprise));
}

QString ImportLines::why(const domain::ImportLine &line)
{
    // The row has its own column: of the place ("第 4 行 · 信用代码") only the heading is worth repeating.
    const auto worded = [](base::Problem problem) {
        problem.place = problem.place.section(QStringLiteral(" · "), 1);
        return Sentences::of(problem);
    };
    QStringList reasons;
    for (const base::Problem &problem : line.row.problems)
        reasons << worded(problem);
    for (const QString &field : line.changedFields)
        reasons << newValue(line, field);
    for (const base::Problem &remark : line.row.remarks)
        reasons << worded(remark);
    return reasons.join(tr("; "));
}

QString ImportLines::text(const domain::ImportLine &line, int column) const
{
    switch (column) {
    case Row: return QString::number(line.row.row);
    case Verdict: return QStringLiteral("%1 %2").arg(FieldWords::sign(line.verdict), FieldWords::of(line.verdict));
    case Name: return line.row.enterprise.name;
    case Uscc: return line.row.enterprise.uscc;
    case Why: return why(line);
    default: return {};
    }
}

QVariant ImportLines::data(const QModelIndex &index, int role) const
{
    const domain::ImportLine *shown = lineAt(index.row());
    if (!shown)
        return {};
    const domain::ImportLine &line = *shown;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(line, index.column());
    case ToneRole: return index.column() == Verdict ? QVariant(int(FieldWords::tone(line.verdict))) : QVariant();
    default: return {};
    }
}

QVariant ImportLines::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Row: return tr("Row");
    case Verdict: return tr("Result");
    case Name: return tr("Enterprise name");
    case Uscc: return tr("Credit code");
    case Why: return tr("Why");
    default: return {};
    }
}

}
