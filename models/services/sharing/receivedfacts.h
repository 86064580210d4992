#pragma once

#include "models/services/workspace.h"

namespace xunzhen::services {

using ChangedRecords = std::vector<std::pair<QString, QByteArray>>; ///< (entity, record)

/// Tells what came from other laptops, or from settling a conflict, as if it had been written here.
void tellChanged(Workspace &workspace, const ChangedRecords &changed);

}
