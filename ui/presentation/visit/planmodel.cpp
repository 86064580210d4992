#include "ui/presentation/visit/planmodel.h"

#include "models/base/chinatime.h"
#include "models/domain/calendar/workingdays.h"
#include "models/services/visits/wholeplan.h"
#include "ui/presentation/words.h"

#include <algorithm>

namespace xunzhen::presentation {

PlanModel::PlanModel(VisitSession &session, QObject *parent) : QAbstractTableModel(parent), m_session(session)
{
    connect(&session, &VisitSession::recordChanged, this, &PlanModel::reload);
    connect(&session.services().facts(), &services::Facts::conflictsChanged, this, &PlanModel::reload);
}

void PlanModel::draft()
{
    if (m_session.isOpen() && !m_session.isFrozen())
        m_session.perform(m_session.visits().draftPlan(m_session.id()));
}

const domain::RemediationItem *PlanModel::item(int row) const
{
    return row >= 0 && row < int(m_items.size()) ? &m_items[size_t(row)] : nullptr;
}

void PlanModel::findConflicts()
{
    m_conflicted.clear();
    for (const auto &item : m_session.record().plan)
        if (!m_session.services().sync().conflictsOf(QStringLiteral("remediation"), item.id.toBytes()).empty())
            m_conflicted.insert(item.id);
}

void PlanModel::beginEdit() const { m_editSight = m_session.sight(); }

void PlanModel::findGroups()
{
    m_groups = m_session.record().plan.empty() ? std::vector<domain::FindingGroup>()
                                               : m_session.services().wholePlan().groups(m_session.record());
}

void PlanModel::reload()
{
    findConflicts();
    findGroups();
    const auto &plan = m_session.record().plan;
    const auto sameRow = [](const auto &a, const auto &b) { return a.id == b.id; };
    if (std::equal(plan.begin(), plan.end(), m_items.begin(), m_items.end(), sameRow)) {
        m_items = plan; // cells only: an open editor stays where it is
        if (!m_items.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_items = plan;
    endResetModel();
}

const domain::Finding *PlanModel::findingOf(const domain::RemediationItem &item) const
{
    for (const domain::Finding &finding : m_session.record().findings)
        if (finding.id == item.finding)
            return &finding;
    return nullptr;
}

int PlanModel::rowOf(const QString &itemCode) const
{
    for (size_t i = 0; i < m_items.size(); ++i)
        if (const auto *finding = findingOf(m_items[i]); finding && finding->itemCode == itemCode)
            return int(i);
    return -1;
}

int PlanModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_items.size()); }
int PlanModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant PlanModel::cell(const domain::RemediationItem &item, int column) const
{
    const auto *finding = findingOf(item);
    switch (column) {
    case Number: return m_conflicted.contains(item.id) ? QVariant(QStringLiteral("! %1").arg(item.ordinal + 1)) : QVariant(item.ordinal + 1);
    case Finding:
        return finding ? QStringLiteral("%1 %2\n%3").arg(Words::sign(finding->grade), Words::of(finding->grade), finding->title)
                             + togetherWords(item)
                       : QString();
    case Measure: return item.measure;
    case Standard: return item.standard;
    case Owner: return item.owner;
    case Due: return item.due;
    case Time: return barWords(item);
    case Help: return item.help;
    case Emergency: return item.emergency;
    default: return {};
    }
}

/// The day of the visit; today where the record does not say.
QDate PlanModel::day() const
{
    const QDate today = m_session.services().clock().today();
    const QDateTime opened = m_session.record().visit.openedAt;
    return opened.isValid() ? std::min(base::chinaDay(opened), today) : today;
}

std::vector<const domain::RemediationItem *> PlanModel::together(const domain::RemediationItem &item) const
{
    std::vector<const domain::RemediationItem *> others;
    const auto *group = domain::groupOf(m_groups, item.finding);
    for (const auto &other : m_items)
        if (group && other.id != item.id && group->contains(other.finding))
            others.push_back(&other);
    return others;
}

QString PlanModel::togetherWords(const domain::RemediationItem &item) const
{
    QStringList numbers;
    QDate earliest = item.due;
    for (const auto *other : together(item)) {
        numbers << QString::number(other->ordinal + 1);
        if (other->due.isValid() && (!earliest.isValid() || other->due < earliest))
            earliest = other->due;
    }
    if (numbers.isEmpty())
        return {};
    const QString words = tr("⌂ %1, with no. %2").arg(domain::groupOf(m_groups, item.finding)->place, numbers.join(tr(", ")));
    return QLatin1Char('\n') + (earliest.isValid() ? tr("%1; first due %2").arg(words, Words::day(earliest, m_session.services().clock().today())) : words);
}

TimeBar PlanModel::bar(const domain::RemediationItem &item) const
{
    constexpr int kShortestAxis = 14;
    TimeBar bar;
    bar.first = day();
    bar.last = bar.first.addDays(kShortestAxis);
    for (const auto &other : m_items)
        bar.last = std::max(bar.last, other.due.isValid() ? other.due : bar.last);
    bar.today = m_session.services().clock().today();
    bar.due = item.due;
    for (const auto *other : together(item))
        if (other->due.isValid() && item.due.isValid())
            bar.togetherUntil = std::max(bar.togetherUntil, std::min(other->due, item.due));
    const auto *finding = findingOf(item);
    bar.tone = finding ? toneOf(finding->grade) : Tone::Neutral;
    return bar;
}

QString PlanModel::barWords(const domain::RemediationItem &item) const
{
    if (!item.due.isValid())
        return {};
    const QDate today = m_session.services().clock().today();
    const int days = int(today.daysTo(item.due));
    if (days < 0)
        return tr("! overdue by %n day(s)", nullptr, -days);
    const QString words = tr("%n day(s)", nullptr, days) + QLatin1Char('\n')
        + tr("%n working day(s)", nullptr, std::max(0, domain::workingDaysBetween(today, item.due)));
    const int others = int(together(item).size());
    return others == 0 ? words : words + QLatin1Char('\n') + tr("⌂ %n more at this place", nullptr, others);
}

bool PlanModel::isMissing(const domain::RemediationItem &item, int column) const
{
    if (column == Due)
        return !item.due.isValid();
    const bool needed = column == Measure || column == Standard || column == Owner;
    return needed && cell(item, column).toString().trimmed().isEmpty();
}

QString PlanModel::wholeText(const QString &text)
{
    // Rich text, because only that is broken into lines.
    return text.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped().replace(u'\n', u"<br>"_qs));
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto &item = m_items[size_t(index.row())];
    const QVariant value = cell(item, index.column());
    switch (role) {
    case Qt::DisplayRole:
        if (isMissing(item, index.column()))
            return m_session.isFrozen() ? QString() : tr("! to be filled in");
        return index.column() == Due ? Words::day(item.due) : value;
    case Qt::EditRole: return value;
    case Qt::AccessibleTextRole: return QStringLiteral("%1: %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                                                      data(index, Qt::DisplayRole).toString());
    case BarRole: return index.column() == Time ? QVariant::fromValue(bar(item)) : QVariant();
    case Qt::TextAlignmentRole: return int(Qt::AlignLeft | Qt::AlignTop);
    case Qt::ToolTipRole: return index.column() == Due ? QVariant() : wholeText(value.toString());
    default: return {};
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number: return tr("No.");
    case Finding: return tr("Finding");
    case Measure: return tr("Measure");
    case Standard: return tr("Fixed when");
    case Owner: return tr("Responsible");
    case Due: return tr("Due");
    case Time: return tr("Time");
    case Help: return tr("Help");
    case Emergency: return tr("Until then");
    default: return {};
    }
}

bool PlanModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.row() >= rowCount())
        return false;
    auto item = m_items[size_t(index.row())];
    const QString text = value.toString().trimmed();
    switch (index.column()) {
    case Measure: item.measure = text; break;
    case Standard: item.standard = text; break;
    case Owner: item.owner = text; break;
    case Due: item.due = value.toDate(); break;
    case Help: item.help = text; break;
    case Emergency: item.emergency = text; break;
    default: return false;
    }
    if (item == m_items[size_t(index.row())])
        return m_session.perform({});
    const auto guard = m_session.services().sync().seeing(m_editSight);
    return m_session.perform(m_session.visits().savePlanItem(item));
}

bool PlanModel::fillFromAbove(const QModelIndex &index)
{
    if (!index.isValid() || index.row() == 0 || !(flags(index) & Qt::ItemIsEditable))
        return false;
    beginEdit();
    return setData(index, cell(m_items[size_t(index.row()) - 1], index.column()), Qt::EditRole);
}

Qt::ItemFlags PlanModel::flags(const QModelIndex &index) const
{
    const auto flags = QAbstractTableModel::flags(index);
    const bool fixed = index.column() == Number || index.column() == Finding || index.column() == Time;
    return fixed || m_session.isFrozen() ? flags : flags | Qt::ItemIsEditable;
}

}
