#pragma once

#include "models/services/visitservice.h"
#include "models/services/workspace.h"

namespace xunzhen::services {

/// The visits as lists show them, in the order given. Reads each visit's questions and answers. Throws base::Error.
std::vector<VisitSummary> summaries(Workspace &workspace, const std::vector<domain::Visit> &visits);

}
