#pragma once

#include "models/domain/checklist/listchoice.h"
#include "models/domain/visit/visit.h"

namespace xunzhen::domain {

/// One list of a visit with what it asks there.
struct AskedList
{
    ListChoice list;
    QString title;
    QStringList versions; ///< of its pack, as its questions were pinned; one, unless only part of them could be taken over
    int questions = 0;    ///< without those that an earlier list asks as well
    bool operator==(const AskedList &) const = default;
};

/// In the order they are asked.
std::vector<AskedList> askedLists(const std::vector<PinnedItem> &items);

/// Puts questions read by ordinal into the order in which they are asked, ordinals from 0 without gaps: two laptops that have
/// added a list each have given the same ordinals, and the questions of one list stay together.
void keepListsTogether(std::vector<PinnedItem> &items);

}
