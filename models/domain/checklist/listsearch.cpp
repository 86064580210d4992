#include "models/domain/checklist/listsearch.h"

#include <algorithm>

namespace xunzhen::domain {

namespace {

bool hasSounds(ListPlace place)
{
    return place == ListPlace::Title || place == ListPlace::Topic || place == ListPlace::Section;
}

}

ListIndex::Text ListIndex::textOf(ListPlace place, const QString &shown)
{
    return {place, SoundingText(shown, hasSounds(place) ? SoundingText::Sounds::Heard : SoundingText::Sounds::Unheard)};
}

ListIndex::Entry ListIndex::entryOf(const Pack &pack, const Checklist &list)
{
    Entry entry{{pack.code, list.code}, {textOf(ListPlace::Title, list.title)}};
    for (const QString &topic : list.topics)
        entry.texts.push_back(textOf(ListPlace::Topic, topic));
    if (!list.scope.isEmpty())
        entry.texts.push_back(textOf(ListPlace::Scope, list.scope));
    for (const ChecklistSection &section : list.sections)
        entry.texts.push_back(textOf(ListPlace::Section, section.title));
    for (const ChecklistSection &section : list.sections)
        for (const CheckItem &item : section.items)
            if (!item.isRetired())
                entry.texts.push_back(textOf(ListPlace::Question, item.question));
    return entry;
}

ListIndex::ListIndex(const std::vector<const Pack *> &packs)
{
    for (const Pack *pack : packs)
        for (const Checklist &list : pack->checklists)
            m_entries.push_back(entryOf(*pack, list));
}

std::vector<ListHit> ListIndex::find(const QString &typed) const
{
    const auto words = searchWords(typed);
    std::vector<ListHit> hits;
    for (const Entry &entry : m_entries) {
        const Text *weakest = nullptr; // the list is as good as its weakest word
        const bool all = std::all_of(words.begin(), words.end(), [&](const SearchWord &word) {
            const auto found = std::find_if(entry.texts.begin(), entry.texts.end(), [&](const Text &text) { return text.words.fits(word); });
            if (found != entry.texts.end() && (!weakest || found->place > weakest->place))
                weakest = &*found;
            return found != entry.texts.end();
        });
        if (all && weakest)
            hits.push_back({entry.list, weakest->place, weakest->words.shown()});
    }
    std::stable_sort(hits.begin(), hits.end(), [](const ListHit &a, const ListHit &b) { return a.place < b.place; });
    return hits;
}

}
