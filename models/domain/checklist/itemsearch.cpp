#include "models/domain/checklist/itemsearch.h"

#include <algorithm>

namespace xunzhen::domain {

namespace {

/// A question is long: two letters would fit the initials of every second one.
constexpr size_t kFewestInitialsOfQuestion = 4;

}

ItemIndex::ItemIndex(const std::vector<const Pack *> &packs)
{
    for (const Pack *pack : packs)
        for (const Checklist &list : pack->checklists)
            add(*pack, list);
}

void ItemIndex::add(const Pack &pack, const Checklist &list)
{
    using Sounds = SoundingText::Sounds;
    const size_t place = m_entries.size();
    m_entries.push_back({{pack.code, list.code, list.title, {}, pack.title}, SoundingText(list.code, Sounds::Unheard),
                         SoundingText(list.title), SoundingText({}), place, {}});
    for (const QString &topic : list.topics)
        m_entries[place].topics.emplace_back(topic);
    for (const ChecklistSection &section : list.sections)
        for (const CheckItem &item : section.items)
            if (!item.isRetired())
                m_entries.push_back({{pack.code, item.code, item.question, list.title, pack.title}, SoundingText(item.code, Sounds::Unheard),
                                     SoundingText(item.question), SoundingText(item.risk), place, {}});
}

ItemIndex::Fit ItemIndex::fit(const Entry &entry, const SearchWord &word) const
{
    const Entry &list = m_entries[entry.list];
    const auto fitsTopic = [&](const SoundingText &topic) { return topic.fits(word); };
    const bool fitsList = list.text.fits(word) || std::any_of(list.topics.begin(), list.topics.end(), fitsTopic);
    if (entry.code.contains(word))
        return Fit::Code;
    if (entry.isList())
        return fitsList ? Fit::List : Fit::None;
    if (entry.text.contains(word) || entry.risk.contains(word))
        return Fit::Words;
    if (entry.text.fits(word, kFewestInitialsOfQuestion) || entry.risk.fits(word, kFewestInitialsOfQuestion))
        return Fit::Sound;
    return fitsList ? Fit::Around : Fit::None;
}

ItemIndex::Fit ItemIndex::fit(const Entry &entry, const std::vector<SearchWord> &words) const
{
    Fit best = Fit::None, weakest = Fit::Code;
    for (const SearchWord &word : words) {
        const Fit found = fit(entry, word);
        best = std::min(best, found);
        weakest = std::max(weakest, found);
    }
    return best >= Fit::Around ? Fit::None : weakest;
}

std::vector<ItemHit> ItemIndex::find(const QString &typed, size_t limit) const
{
    const auto words = searchWords(typed);
    std::vector<std::pair<Fit, const Entry *>> found;
    if (!words.empty())
        for (const Entry &entry : m_entries)
            if (const Fit fits = fit(entry, words); fits != Fit::None)
                found.emplace_back(fits, &entry);
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<ItemHit> hits;
    for (const auto &[fits, entry] : found)
        if (hits.size() < limit)
            hits.push_back(entry->shown);
    return hits;
}

}
