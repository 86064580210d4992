#pragma once

#include "models/store/synced/syncledger.h"
#include "models/sync/space/synccontext.h"

namespace xunzhen::sync {

/// What revoked devices wrote beyond their pins, as far as the archive has it: it counts nowhere, but somebody may have built on it,
/// and whoever reads him has to know where it leaves what counts (sync.md §3.7). Throws base::Error.
std::vector<store::SegmentEntry> excludedSegments(SyncContext &context);

}
