#include "models/domain/checklist/listsearch.h"

#include "models/domain/search/flatindex.h"
#include "models/domain/search/folding.h"
#include "models/domain/search/pinyintable.h"
#include "models/domain/search/searchquery.h"

#include <algorithm>

namespace xunzhen::domain {

namespace {

/// One letter would fit the initials of nearly everything.
constexpr size_t kFewestInitials = 2;

bool contains(const std::u16string &text, const std::u16string &part)
{
    return !part.empty() && text.find(part) != std::u16string::npos;
}

/// The finished syllables somewhere, and behind them one that begins as the unfinished one does.
bool sounds(const std::u16string &readings, const PinyinPhrase &phrase)
{
    const std::u16string wanted(phrase.readings.begin(), phrase.readings.end());
    const PinyinTable &table = PinyinTable::standard();
    for (size_t at = readings.find(wanted); at != std::u16string::npos; at = readings.find(wanted, at + 1)) {
        const size_t next = at + wanted.size();
        if (phrase.unfinished.isEmpty())
            return true;
        const bool isReading = next < readings.size() && readings[next] >= PinyinTable::kFirst
                               && readings[next] < PinyinTable::kFirst + table.syllables().size();
        if (isReading && table.syllable(readings[next]).startsWith(phrase.unfinished))
            return true;
    }
    return false;
}

bool hasSounds(ListPlace place)
{
    return place == ListPlace::Title || place == ListPlace::Topic || place == ListPlace::Section;
}

}

ListIndex::Text ListIndex::textOf(ListPlace place, const QString &shown)
{
    Text text{place, shown, std::u16string(units(folded(shown))), {}, {}};
    if (!hasSounds(place))
        return text;
    for (const Sound &sound : soundsOf(shown)) {
        text.initials.push_back(initialOf(sound.code).unicode());
        text.readings.push_back(sound.code);
    }
    return text;
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
    const auto fits = [](const Text &text, const SearchWord &word) {
        return contains(text.folded, word.text) || (word.initials.size() >= kFewestInitials && contains(text.initials, word.initials))
               || std::any_of(word.phrases.begin(), word.phrases.end(),
                              [&](const PinyinPhrase &phrase) { return sounds(text.readings, phrase); });
    };
    std::vector<ListHit> hits;
    for (const Entry &entry : m_entries) {
        const Text *weakest = nullptr; // the list is as good as its weakest word
        const bool all = std::all_of(words.begin(), words.end(), [&](const SearchWord &word) {
            const auto found = std::find_if(entry.texts.begin(), entry.texts.end(), [&](const Text &text) { return fits(text, word); });
            if (found != entry.texts.end() && (!weakest || found->place > weakest->place))
                weakest = &*found;
            return found != entry.texts.end();
        });
        if (all && weakest)
            hits.push_back({entry.list, weakest->place, weakest->shown});
    }
    std::stable_sort(hits.begin(), hits.end(), [](const ListHit &a, const ListHit &b) { return a.place < b.place; });
    return hits;
}

}
