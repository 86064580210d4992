#pragma once

#include "models/services/workspace.h"

namespace xunzhen::services {

/// Who uses this laptop must be known and an inspector: papers bear that name. Throws Error(NotAllowed) "author-unknown" or
/// "role-not-inspector".
void requireInspector(Workspace &workspace);

/// Somebody known here in another role than inspector or leader does not open visits. Throws Error(NotAllowed).
void refuseOtherRoles(Workspace &workspace);

}
