#pragma once

#include "models/services/planservice.h"
#include "models/services/workspace.h"

namespace xunzhen::services {

/// Planned visits with the names that lists show; those of firms that were joined bear the name of the firm. Throws base::Error.
std::vector<PlannedRow> plannedRows(Workspace &workspace, const std::vector<domain::PlannedVisit> &planned);

}
