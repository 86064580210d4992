#pragma once

#include "models/services/remediationservice.h"
#include "models/services/workspace.h"

namespace xunzhen::services {

/// The remediation list: overdue first, then by due date, those without a date last. Throws base::Error.
std::vector<RemediationRow> remediationRows(Workspace &workspace, const RemediationFilter &filter);

}
