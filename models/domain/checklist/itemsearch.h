#pragma once

#include "models/domain/checklist/pack.h"
#include "models/domain/search/soundingtext.h"

namespace xunzhen::domain {

/// A checklist, or one question of it, that fits what was typed.
struct ItemHit
{
    QString pack;   ///< code of the pack
    QString entry;  ///< code of the item or the checklist
    QString text;   ///< the question or the checklist's title
    QString list;   ///< title of the item's checklist; empty for a checklist itself
    QString packTitle;
    bool operator==(const ItemHit &) const = default;
};

/// Check items and checklists as one types: by code, by any part of the question, its short risk, or the checklist's title
/// and topics, all but the code also by sound. Several words must all fit; a question is only found when one of them fits
/// the question itself. Retired questions are not looked at. Complete once made: any thread may search.
class ItemIndex
{
public:
    ItemIndex() = default;
    explicit ItemIndex(const std::vector<const Pack *> &packs);

    /// Best first: by code, checklists, questions by their words, by their sound; then in the packs' order.
    std::vector<ItemHit> find(const QString &typed, size_t limit) const;

private:
    enum class Fit { Code, List, Words, Sound, Around, None };
    struct Entry
    {
        ItemHit shown;
        SoundingText code, text, risk;
        size_t list; ///< among m_entries: the checklist it stands in; itself for a checklist
        std::vector<SoundingText> topics;
        bool isList() const { return shown.list.isEmpty(); }
    };
    void add(const Pack &pack, const Checklist &list);
    Fit fit(const Entry &entry, const SearchWord &word) const;
    Fit fit(const Entry &entry, const std::vector<SearchWord> &words) const;

    std::vector<Entry> m_entries;
};

}
