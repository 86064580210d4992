#include "ui/presentation/visit/findingsboard.h"

#include "models/services/visits/wholeplan.h"
#include "ui/presentation/visit/findingwords.h"
#include "ui/presentation/words.h"

#include <algorithm>

namespace xunzhen::presentation {

namespace {
constexpr int kIndent = 14;
}

void FindingsBoard::refresh()
{
    m_groups = m_session.services().wholePlan().groups(m_session.record());
    m_findings = domain::gravestFirst(m_session.record().findings, m_groups);
    auto rows = makeRows();
    QStringList shown;
    for (const ListRow &row : rows)
        shown << QStringList{row.key, row.title, row.secondLine, row.state, row.trailing}.join(u'\n');
    if (shown != m_shown) {
        m_shown = shown;
        m_rows.setRows(std::move(rows));
    }
    if (!current() && !m_findings.empty())
        m_current = m_findings.front().itemCode;
    Q_EMIT currentChanged();
}

ListRow FindingsBoard::rowOf(const domain::Finding &finding, bool isIndented) const
{
    const QStringList missing = FindingWords::missing(finding);
    const QString opinions = FindingWords::opinions(domain::opinionSummary(m_session.record(), finding.id));
    QStringList second{finding.place.trimmed(), opinions};
    second.removeAll(QString());
    ListRow row;
    row.key = finding.itemCode;
    row.title = finding.title;
    row.state = u"%1 %2"_qs.arg(Words::sign(finding.grade), Words::of(finding.grade));
    row.tone = toneOf(finding.grade);
    row.secondLine = second.join(u" · "_qs);
    row.trailing = missing.isEmpty() ? tr("✓ complete") : tr("! lacks %1").arg(missing.join(tr(", ")));
    row.indent = isIndented ? kIndent : 0;
    return row;
}

std::vector<ListRow> FindingsBoard::makeRows() const
{
    std::vector<ListRow> rows;
    const domain::FindingGroup *last = nullptr;
    for (const domain::Finding &finding : m_findings) {
        const auto *group = domain::groupOf(m_groups, finding.id);
        const bool isTogether = group && !group->isAlone();
        if (isTogether && group != last) {
            ListRow heading;
            heading.title = tr("%1 · %n findings at one place", nullptr, int(group->findings.size())).arg(group->place);
            heading.heading = true;
            rows.push_back(heading);
        }
        last = group;
        rows.push_back(rowOf(finding, isTogether));
    }
    return rows;
}

const domain::Finding *FindingsBoard::find(const QString &itemCode) const
{
    const auto found = std::find_if(m_findings.begin(), m_findings.end(), [&](const auto &one) { return one.itemCode == itemCode; });
    return found == m_findings.end() ? nullptr : &*found;
}

const domain::Finding *FindingsBoard::current() const { return find(m_current); }
int FindingsBoard::currentRow() const { return m_rows.find(m_current); }

void FindingsBoard::chooseItem(const QString &itemCode)
{
    if (itemCode == m_current || !find(itemCode))
        return;
    m_current = itemCode;
    Q_EMIT currentChanged();
}

void FindingsBoard::chooseRow(int row)
{
    if (const ListRow *chosen = m_rows.row(row); chosen && !chosen->heading)
        chooseItem(chosen->key);
}

void FindingsBoard::step(int by)
{
    const auto here = std::find_if(m_findings.begin(), m_findings.end(), [&](const auto &one) { return one.itemCode == m_current; });
    const auto to = here - m_findings.begin() + by;
    if (here != m_findings.end() && to >= 0 && to < std::ssize(m_findings))
        chooseItem(m_findings[size_t(to)].itemCode);
}

QString FindingsBoard::summary() const
{
    const auto count = [&](auto claim) { return int(std::count_if(m_findings.begin(), m_findings.end(), claim)); };
    const int major = count([](const auto &one) { return one.grade == domain::Grade::Major; });
    const int open = count([](const auto &one) { return !FindingWords::missing(one).isEmpty(); });
    QStringList words{tr("%n finding(s)", nullptr, int(m_findings.size()))};
    if (major > 0)
        words << tr("%n major hazard(s)", nullptr, major);
    words << (open > 0 ? tr("%n not complete", nullptr, open) : tr("all complete"));
    return words.join(u" · "_qs);
}

bool FindingsBoard::isTogether() const
{
    const auto *shown = current();
    const auto *group = shown ? domain::groupOf(m_groups, shown->id) : nullptr;
    return group && !group->isAlone();
}

std::vector<FindingsBoard::Choice> FindingsBoard::choices() const
{
    std::vector<Choice> choices;
    const auto *shown = current();
    for (const domain::FindingGroup &group : m_groups) {
        if (!shown || group.contains(shown->id))
            continue;
        const auto first = std::find_if(m_findings.begin(), m_findings.end(), [&](const auto &one) { return group.contains(one.id); });
        if (first == m_findings.end())
            continue;
        const QString place = group.place.isEmpty() ? QString() : group.place + u" · "_qs;
        choices.push_back({first->id, place + first->title});
    }
    return choices;
}

void FindingsBoard::regroup(const QString &sentence, const std::function<base::Done()> &act)
{
    const auto visit = m_session.id();
    const auto before = m_session.services().wholePlan().together(visit);
    const auto write = [this, sight = m_session.sight()](const std::function<base::Done()> &change) {
        const auto guard = m_session.services().sync().seeing(sight);
        return m_session.perform(change());
    };
    if (!write(act))
        return;
    Q_EMIT regrouped(sentence, [this, write, visit, before] {
        write([&] { return m_session.services().wholePlan().setTogether(visit, before); });
    });
}

void FindingsBoard::join(const domain::FindingId &with)
{
    if (const auto *shown = current(); shown && !m_session.isFrozen())
        regroup(tr("The finding is now grouped with the others at that place."),
                [&, id = shown->id] { return m_session.services().wholePlan().join(m_session.id(), id, with); });
}

void FindingsBoard::setApart()
{
    if (const auto *shown = current(); shown && !m_session.isFrozen() && isTogether())
        regroup(tr("The finding now stands on its own."),
                [&, id = shown->id] { return m_session.services().wholePlan().setApart(m_session.id(), id); });
}

}
