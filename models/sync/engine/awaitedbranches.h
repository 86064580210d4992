#pragma once

#include "models/sync/space/synccontext.h"

#include <map>
#include <set>

namespace xunzhen::sync {

/// Segments that a fork proof in the log names, that are not in the archive, and that lie in the folder now under their own
/// names: by their stream's name there. The proof may come long before the branch itself, which another one carries. Throws
/// base::Error.
std::map<QString, std::set<QByteArray>> awaitedBranches(const SyncContext &context);

}
