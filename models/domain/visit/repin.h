#pragma once

#include "models/domain/visit/visit.h"

namespace xunzhen::domain {

/// What a newer pack does to an open visit: equal items carry over, changed ones are asked again.
struct Repin
{
    std::vector<PinnedItem> items;   ///< the new pinning, ordinals from 0
    QStringList kept, changed, added, retired; ///< item codes
};

/// All items of the given lists, in order, pinned.
std::vector<PinnedItem> pin(const Pack &pack, const QStringList &checklistCodes);
/// Compares the old pinning with the same lists of the newer pack.
Repin repin(const std::vector<PinnedItem> &old, const Pack &newer);

}
