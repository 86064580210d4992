#include "models/domain/statistics/coverage.h"

#include <algorithm>
#include <array>
#include <functional>

namespace xunzhen::domain {

namespace {

FigureValues withShare(double visits, double items, double atRisk, double neverAtRisk, double neverAsked)
{
    return {visits, items, atRisk, neverAtRisk, neverAsked, shareOf(items - neverAsked, items)};
}

/// Those that want looking at first.
int rankOf(const StatisticsEntry &entry)
{
    return entry.state == QLatin1String("never-asked") ? 0 : entry.state == QLatin1String("never-at-risk") ? 1 : 2;
}

}

QString listKey(const QString &packCode, const QString &listCode) { return packCode + u'/' + listCode; }

Coverage::Coverage(const std::vector<const Pack *> &packs, const AskedItems &asked) : m_visits(asked.allVisits)
{
    for (const Pack *pack : packs)
        addPack(*pack);
    for (const AskedItem &one : asked.items) {
        List &list = m_lists[listKey(one.packCode, one.listCode)];
        list.packCode = one.packCode;
        if (list.title.isEmpty())
            list.title = one.listTitle;
        Item &item = list.items[one.itemCode];
        item.code = one.itemCode;
        item.answered += one.answered;
        item.atRisk += one.atRisk;
    }
    for (auto &[key, list] : m_lists)
        if (const auto visits = asked.visits.find(key); visits != asked.visits.end())
            list.visits = visits->second;
}

void Coverage::addPack(const Pack &pack)
{
    for (const Checklist &checklist : pack.checklists) {
        List &list = m_lists[listKey(pack.code, checklist.code)];
        list.packCode = pack.code;
        list.title = checklist.title;
        for (const ChecklistSection &section : checklist.sections)
            for (const CheckItem &item : section.items)
                if (!item.isRetired())
                    list.items.emplace(item.code, Item{item.code, item.question, 0, 0});
    }
}

QString Coverage::stateOf(const Item &item)
{
    if (item.answered == 0)
        return QStringLiteral("never-asked");
    return item.atRisk == 0 ? QStringLiteral("never-at-risk") : QStringLiteral("at-risk");
}

FigureValues Coverage::valuesOf(const List &list)
{
    double atRisk = 0, neverAtRisk = 0, neverAsked = 0;
    for (const auto &[code, item] : list.items)
        ++(item.answered == 0 ? neverAsked : item.atRisk == 0 ? neverAtRisk : atRisk);
    return withShare(list.visits, double(list.items.size()), atRisk, neverAtRisk, neverAsked);
}

FigureTable Coverage::table() const
{
    FigureTable table{Figure::Coverage, {}, {}};
    std::array<double, 5> sums{};
    for (const auto &[key, list] : m_lists) {
        table.rows.push_back({key, {list.title, list.title}, valuesOf(list)});
        for (size_t i = 0; i < sums.size(); ++i)
            sums[i] += table.rows.back().values[i].value_or(0);
    }
    std::ranges::stable_sort(table.rows, std::greater<>(), [](const FigureRow &row) { return row.values.front(); });
    table.total = withShare(m_visits, sums[1], sums[2], sums[3], sums[4]);
    return table;
}

StatisticsEntries Coverage::entries(const std::optional<QString> &key, int limit) const
{
    StatisticsEntries found;
    for (const auto &[name, list] : m_lists) {
        if (key && *key != name)
            continue;
        for (const auto &[code, item] : list.items) {
            StatisticsEntry entry;
            entry.packCode = list.packCode;
            entry.itemCode = code;
            entry.title = item.question.isEmpty() ? code : code + u' ' + item.question;
            entry.detail = list.title;
            entry.state = stateOf(item);
            found.entries.push_back(entry);
        }
    }
    std::ranges::stable_sort(found.entries, {}, rankOf);
    found.total = int(found.entries.size());
    if (found.total > limit)
        found.entries.resize(size_t(limit));
    return found;
}

}
