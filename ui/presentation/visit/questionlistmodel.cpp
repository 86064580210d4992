#include "ui/presentation/visit/questionlistmodel.h"

#include "models/domain/visit/examinegaps.h"
#include "ui/presentation/rowroles.h"
#include "ui/presentation/tone.h"
#include "ui/presentation/words.h"

#include <QSet>

namespace xunzhen::presentation {

namespace {
constexpr int kQuestionIndent = 10;
const auto kLacks = QStringLiteral("⚠");
}

QuestionListModel::QuestionListModel(VisitSession &session, const VisitTeam &team, QObject *parent)
    : QAbstractListModel(parent), m_session(session), m_team(team)
{
    connect(&session, &VisitSession::opened, this, &QuestionListModel::onOpened);
    connect(&session, &VisitSession::recordChanged, this, &QuestionListModel::rebuild);
    connect(&team, &VisitTeam::changed, this, &QuestionListModel::rebuild);
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

void QuestionListModel::onOpened()
{
    m_domains.clear();
    for (const auto &pack : m_session.services().packs().currentPacks())
        m_domains.insert(pack->code, Words::domain(pack->domain));
}

void QuestionListModel::findLists()
{
    m_lists.clear();
    QStringList packs;
    for (size_t s = 0; s < m_sections.size(); ++s) {
        const auto &section = m_sections[s];
        const auto &pinned = m_session.record().items[size_t(section.firstOrdinal)];
        const bool same = s > 0 && m_sections[s - 1].checklistCode == section.checklistCode;
        if (!same) {
            m_lists.push_back({pinned.checklistTitle, section.firstOrdinal, int(s), int(s), {}});
            packs << pinned.packCode;
        }
        List &list = m_lists.back();
        list.endSection = int(s) + 1;
        list.counts += section.counts;
    }
    const bool several = QSet(packs.begin(), packs.end()).size() > 1;
    for (size_t i = 0; several && i < m_lists.size(); ++i)
        if (const QString domain = m_domains.value(packs[int(i)]); !domain.isEmpty())
            m_lists[i].title = QStringLiteral("%1 · %2").arg(m_lists[i].title, domain);
}

void QuestionListModel::addSections(std::vector<Row> &rows, int from, int to) const
{
    const auto &items = m_session.record().items;
    for (int s = from; s < to; ++s) {
        const int first = m_sections[size_t(s)].firstOrdinal;
        const int end = first + m_sections[size_t(s)].counts.total;
        const bool open = m_current >= first && m_current < end;
        std::vector<Row> questions;
        for (int i = first; i < end && i < int(items.size()); ++i)
            if (m_search.isEmpty() ? open : matches(items[size_t(i)]))
                questions.push_back({i, -1, -1});
        if (!m_search.isEmpty() && questions.empty())
            continue;
        rows.push_back({first, s, -1});
        rows.insert(rows.end(), questions.begin(), questions.end());
    }
}

void QuestionListModel::rebuild()
{
    std::vector<Row> rows;
    m_sections = domain::progressBySection(m_session.record());
    m_lacking.clear();
    for (const domain::Gap &gap : domain::examineGaps(m_session.record()))
        m_lacking.insert(gap.itemCode);
    findLists();
    if (m_lists.size() < 2)
        addSections(rows, 0, int(m_sections.size()));
    for (size_t l = 0; m_lists.size() > 1 && l < m_lists.size(); ++l) {
        std::vector<Row> below;
        if (!m_search.isEmpty() || isOpen(m_lists[l]))
            addSections(below, m_lists[l].firstSection, m_lists[l].endSection);
        if (!m_search.isEmpty() && below.empty())
            continue;
        rows.push_back({m_lists[l].first, -1, int(l)});
        rows.insert(rows.end(), below.begin(), below.end());
    }
    if (rows == m_rows) {
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
        if (m_rows[i].section < 0 && m_rows[i].list < 0 && m_rows[i].ordinal == ordinal)
            return index(int(i));
    return {};
}

int QuestionListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant QuestionListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_rows.size()))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (row.list >= 0)
        return listData(m_lists[size_t(row.list)], role);
    return row.section >= 0 ? headingData(row, role) : questionData(row, role);
}

int QuestionListModel::lackingIn(int first, int total) const
{
    const auto &items = m_session.record().items;
    int lacking = 0;
    for (int i = first; i < first + total && i < int(items.size()); ++i)
        lacking += m_lacking.contains(items[size_t(i)].item.code) ? 1 : 0;
    return lacking;
}

QString QuestionListModel::withErrors(int lacking, const QString &counts)
{
    return lacking > 0 ? QStringLiteral("%1%2  %3").arg(kLacks).arg(lacking).arg(counts) : counts;
}

QString QuestionListModel::spokenErrors(int lacking)
{
    return lacking > 0 ? tr(", %n lack(s) something", nullptr, lacking) : QString();
}

QVariant QuestionListModel::listData(const List &list, int role) const
{
    const int lacking = lackingIn(list.first, list.counts.total);
    switch (role) {
    case RowRoles::Title: return QStringLiteral("%1 %2").arg(isOpen(list) ? QStringLiteral("▾") : QStringLiteral("▸"), list.title);
    case RowRoles::Heading: return true;
    case RowRoles::State: return withErrors(lacking, Words::counts(list.counts));
    case RowRoles::StateTone: return int(lacking + list.counts.atRisk > 0 ? Tone::Risk : Tone::Neutral);
    case Qt::ToolTipRole: return list.title;
    case Qt::AccessibleTextRole:
        return tr("Checklist %1: %2 of %3 examined, %4 at risk").arg(list.title).arg(list.counts.answered())
            .arg(list.counts.total).arg(list.counts.atRisk) + spokenErrors(lacking);
    default: return {};
    }
}

QVariant QuestionListModel::headingData(const Row &row, int role) const
{
    const auto &section = m_sections[size_t(row.section)];
    const int lacking = lackingIn(section.firstOrdinal, section.counts.total);
    const QString taker = m_team.takerText(m_session.record().items[size_t(section.firstOrdinal)]);
    switch (role) {
    case RowRoles::Title: return taker.isEmpty() ? section.section : QStringLiteral("%1 · %2").arg(section.section, taker);
    case RowRoles::Heading: return true;
    case RowRoles::Indent: return m_lists.size() > 1 ? kQuestionIndent : 0;
    case RowRoles::State: return withErrors(lacking, Words::counts(section.counts));
    case RowRoles::StateTone: return int(lacking + section.counts.atRisk > 0 ? Tone::Risk : Tone::Neutral);
    case Qt::ToolTipRole: return section.section;
    case Qt::AccessibleTextRole:
        return tr("%1: %2 of %3 examined, %4 at risk").arg(section.section).arg(section.counts.answered())
            .arg(section.counts.total).arg(section.counts.atRisk) + spokenErrors(lacking);
    default: return {};
    }
}

QString QuestionListModel::questionState(const domain::PinnedItem &pinned) const
{
    const auto *answer = m_session.record().answerFor(pinned.item.code);
    QStringList parts;
    if (m_lacking.contains(pinned.item.code))
        parts << kLacks;
    if (answer && m_team.isColleagues(*answer))
        parts << m_team.nameOf(answer->answeredBy).left(1);
    parts << Words::sign(answer ? answer->verdict : domain::Verdict::Unanswered);
    return parts.join(u' ');
}

QVariant QuestionListModel::questionData(const Row &row, int role) const
{
    const auto &pinned = m_session.record().items[size_t(row.ordinal)];
    const auto *answer = m_session.record().answerFor(pinned.item.code);
    const auto verdict = answer ? answer->verdict : domain::Verdict::Unanswered;
    switch (role) {
    case RowRoles::Title: return QStringLiteral("%1  %2").arg(row.ordinal + 1).arg(pinned.item.question);
    case RowRoles::Indent: return m_lists.size() > 1 ? 2 * kQuestionIndent : kQuestionIndent;
    case RowRoles::State: return questionState(pinned);
    case RowRoles::StateTone: return int(toneOf(verdict));
    case Qt::ToolTipRole: return pinned.item.question;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(pinned.item.question, Words::of(verdict))
               + spokenErrors(m_lacking.contains(pinned.item.code) ? 1 : 0);
    default: return {};
    }
}

}
