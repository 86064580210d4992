#pragma once

#include "models/sync/engine/replaystate.h"

#include <map>
#include <set>

namespace xunzhen::sync {

/// Segments that a fork proof in the log names or that were awaited before, that are neither in the log nor left out of it, and that
/// lie in the folder now under their own names: by their stream's name there, as beginnings of their hashes. The proof may come long
/// before the branch itself, which another one carries. Throws base::Error.
std::map<QString, std::set<QByteArray>> awaitedBranches(const SyncContext &context, const ReplayState &replays);

}
