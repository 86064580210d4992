#pragma once

#include "models/base/error.h"
#include "models/domain/checklist/pack.h"
#include "models/services/packdraftservice.h"
#include "models/services/workspace.h"

namespace xunzhen::services {

/// Citations of the pack that do not stand in the law library, as exchange::checkAgainstLaws tells them; a law version that
/// the library does not have is passed over. Throws base::Error.
base::Problems citationFaults(Workspace &workspace, const domain::Pack &pack);
CitationStanding citationStanding(Workspace &workspace, const domain::Citation &citation);

}
