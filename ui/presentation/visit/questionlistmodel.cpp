#include "ui/presentation/visit/questionlistmodel.h"

#include "ui/presentation/rowroles.h"
#include "ui/presentation/tone.h"
#include "ui/presentation/words.h"

namespace xunzhen::presentation {

namespace {
constexpr int kQuestionIndent = 10;
}

QuestionListModel::QuestionListModel(VisitSession &session, QObject *parent)
    : QAbstractListModel(parent), m_session(session)
{
    connect(&session, &VisitSession::recordChanged, this, &QuestionListModel::rebuild);
}

void QuestionListModel::setCurrent(int ordinal)
{
    m_current = ordinal;
    rebuild();
}

void QuestionListModel::search(const QString &text)
{
    m_search = text.trimmed();
    rebuild();
}

bool QuestionListModel::matches(const domain::PinnedItem &pinned) const
{
    return pinned.item.question.contains(m_search, Qt::CaseInsensitive)
           || pinned.item.code.contains(m_search, Qt::CaseInsensitive)
           || pinned.item.method.contains(m_search, Qt::CaseInsensitive);
}

void QuestionListModel::rebuild()
{
    std::vector<Row> rows;
    m_sections = domain::progressBySection(m_session.record());
    const auto &items = m_session.record().items;
    for (size_t s = 0; s < m_sections.size(); ++s) {
        const int first = m_sections[s].firstOrdinal;
        const int end = first + m_sections[s].counts.total;
        const bool open = m_current >= first && m_current < end;
        std::vector<Row> questions;
        for (int i = first; i < end && i < int(items.size()); ++i)
            if (m_search.isEmpty() ? open : matches(items[size_t(i)]))
                questions.push_back({i, -1});
        if (!m_search.isEmpty() && questions.empty())
            continue;
        rows.push_back({first, int(s)});
        rows.insert(rows.end(), questions.begin(), questions.end());
    }
    const auto same = [](const Row &a, const Row &b) { return a.ordinal == b.ordinal && a.section == b.section; };
    if (std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), same)) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int QuestionListModel::ordinalAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < int(m_rows.size()) ? m_rows[size_t(index.row())].ordinal : -1;
}

QModelIndex QuestionListModel::indexOf(int ordinal) const
{
    for (size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].section < 0 && m_rows[i].ordinal == ordinal)
            return index(int(i));
    return {};
}

int QuestionListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant QuestionListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_rows.size()))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    return row.section >= 0 ? headingData(row, role) : questionData(row, role);
}

QVariant QuestionListModel::headingData(const Row &row, int role) const
{
    const auto &section = m_sections[size_t(row.section)];
    switch (role) {
    case RowRoles::Title: return section.section;
    case RowRoles::Heading: return true;
    case RowRoles::State: return Words::counts(section.counts);
    case RowRoles::StateTone: return int(section.counts.atRisk > 0 ? Tone::Risk : Tone::Neutral);
    case Qt::AccessibleTextRole:
        return tr("%1: %2 of %3 examined, %4 at risk").arg(section.section).arg(section.counts.answered())
            .arg(section.counts.total).arg(section.counts.atRisk);
    default: return {};
    }
}

QVariant QuestionListModel::questionData(const Row &row, int role) const
{
    const auto &pinned = m_session.record().items[size_t(row.ordinal)];
    const auto *answer = m_session.record().answerFor(pinned.item.code);
    const auto verdict = answer ? answer->verdict : domain::Verdict::Unanswered;
    switch (role) {
    case RowRoles::Title: return QStringLiteral("%1  %2").arg(row.ordinal + 1).arg(pinned.item.question);
    case RowRoles::Indent: return kQuestionIndent;
    case RowRoles::State: return Words::sign(verdict);
    case RowRoles::StateTone: return int(toneOf(verdict));
    case Qt::ToolTipRole: return pinned.item.question;
    case Qt::AccessibleTextRole: return QStringLiteral("%1: %2").arg(pinned.item.question, Words::of(verdict));
    default: return {};
    }
}

}
