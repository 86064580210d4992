#pragma once

#include "models/services/workspace.h"

#include "models/store/merge/changedrecords.h"

namespace xunzhen::services {

using store::ChangedRecords;

/// Tells what came from other laptops, or from settling a conflict, as if it had been written here.
void tellChanged(Workspace &workspace, const ChangedRecords &changed);

}
