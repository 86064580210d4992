#include "models/domain/visit/askedlists.h"

#include <algorithm>
#include <map>

namespace xunzhen::domain {

namespace {

using Key = std::pair<QString, QString>;

Key keyOf(const PinnedItem &pinned) { return {pinned.packCode, pinned.checklistCode}; }

bool isInOrder(const std::vector<PinnedItem> &items)
{
    for (size_t i = 0; i < items.size(); ++i)
        if (items[i].ordinal != int(i))
            return false;
    return true;
}

}

std::vector<AskedList> askedLists(const std::vector<PinnedItem> &items)
{
    std::vector<AskedList> lists;
    for (const PinnedItem &pinned : items) {
        const ListChoice choice{pinned.packCode, pinned.checklistCode};
        auto known = std::ranges::find(lists, choice, &AskedList::list);
        if (known == lists.end())
            known = lists.insert(known, {choice, pinned.checklistTitle, {}, 0});
        if (!known->versions.contains(pinned.packVersion))
            known->versions << pinned.packVersion;
        ++known->questions;
    }
    return lists;
}

void keepListsTogether(std::vector<PinnedItem> &items)
{
    if (isInOrder(items))
        return;
    std::map<Key, int> first;
    for (const PinnedItem &pinned : items)
        if (const auto [known, isNew] = first.emplace(keyOf(pinned), pinned.ordinal); !isNew)
            known->second = std::min(known->second, pinned.ordinal);
    std::ranges::stable_sort(items, {}, [&](const PinnedItem &pinned) {
        return std::tuple(first.at(keyOf(pinned)), keyOf(pinned), pinned.ordinal);
    });
    for (size_t i = 0; i < items.size(); ++i)
        items[i].ordinal = int(i);
}

}
