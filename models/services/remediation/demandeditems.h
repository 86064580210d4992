#pragma once

#include "models/domain/remediation/remediation.h"
#include "models/services/workspace.h"

namespace xunzhen::services {

/// The item as the firm holds it: one that an issued paper demands stays open until it is closed out, even when a colleague's
/// late edit voided its finding. Call inside Workspace::read or write. Throws base::Error.
domain::RemediationItem asDemanded(Workspace &workspace, domain::RemediationItem item);

/// Items that papers demand although they were voided later, as they stand for the firm: open.
std::vector<domain::RemediationItem> demandedThoughVoided(Workspace &workspace);

}
