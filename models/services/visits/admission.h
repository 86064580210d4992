#pragma once

#include "models/domain/visit/visitguard.h"
#include "models/services/packs/packlibrary.h"

namespace xunzhen::services {

// What 挂号 lets pass, when a visit is opened and when that is put right afterwards. Throw base::Error.

/// Stops refuse; warnings want a reason: Error(Refused) with the notes as problems.
void passGuard(const std::vector<domain::GuardNote> &notes, const QString &reason);

/// The lists' questions that are not among those asked already, see domain::append. Every list must be in its pack, and no two
/// packs may mean different questions by one code: else Error(InvalidInput).
std::vector<domain::PinnedItem> questionsOf(const std::vector<PackCache::PackPtr> &packs, const std::vector<domain::ListChoice> &lists,
                                            const std::vector<domain::PinnedItem> &asked = {});

}
