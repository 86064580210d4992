#pragma once

#include "models/domain/checklist/listchoice.h"
#include "models/domain/checklist/pack.h"
#include "models/domain/search/soundingtext.h"

namespace xunzhen::domain {

/// Where a list fits what was typed, best first.
enum class ListPlace { Title, Topic, Scope, Section, Question };

struct ListHit
{
    ListChoice list;
    ListPlace place = ListPlace::Title;
    QString text; ///< the title, topic, section or question that fits
    bool operator==(const ListHit &) const = default;
};

/// Checklists by topic, as one types: any part of title, topics, scope, section titles and questions; titles, topics and
/// section titles also by pinyin and its initials. Several words must all fit. Retired questions are not looked at.
class ListIndex
{
public:
    ListIndex() = default;
    explicit ListIndex(const std::vector<const Pack *> &packs);

    /// Best place first, then in the packs' order; nothing when nothing was typed.
    std::vector<ListHit> find(const QString &typed) const;

private:
    struct Text
    {
        ListPlace place = ListPlace::Title;
        SoundingText words;
    };
    struct Entry
    {
        ListChoice list;
        std::vector<Text> texts; ///< best place first
    };
    static Entry entryOf(const Pack &pack, const Checklist &list);
    static Text textOf(ListPlace place, const QString &shown);

    std::vector<Entry> m_entries;
};

}
