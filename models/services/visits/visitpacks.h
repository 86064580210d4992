#pragma once

#include "models/domain/visit/repin.h"
#include "models/services/packs/packlibrary.h"

namespace xunzhen::services {

// The packs of a visit, each version once, in the order of its lists. Call inside Workspace::read or write. Throw base::Error.

/// The current versions for lists that are chosen. Error(NotFound) for a pack that is not installed.
std::vector<PackCache::PackPtr> packsOf(Workspace &workspace, const std::vector<domain::ListChoice> &lists);

/// The versions that the questions were pinned from, as far as they are installed here: a visit may come from a laptop with
/// other packs.
std::vector<PackCache::PackPtr> pinnedPacks(Workspace &workspace, const std::vector<domain::PinnedItem> &items);
/// The same with the current version in place of one that is not here: enough to know what a feature is called.
std::vector<PackCache::PackPtr> packsOf(Workspace &workspace, const std::vector<domain::PinnedItem> &items);
std::vector<PackCache::PackPtr> packsOf(Workspace &workspace, const domain::VisitId &visit);

/// "item-code-clash" with the item's code and both packs' titles.
base::Problems clashProblems(const std::vector<PackCache::PackPtr> &packs, const std::vector<domain::CodeClash> &clashes);

}
