#pragma once

#include "models/sync/space/synccontext.h"

namespace xunzhen::sync {

/// A store that comes from a backup says so in one setting (maintenance.h); each space of the laptop answers it once.
bool isRestored(const SyncContext &context);
/// This space has begun anew. In a transaction.
void settleRestoration(SyncContext &context);

}
