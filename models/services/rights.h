#pragma once

#include "models/services/workspace.h"

namespace xunzhen::services {

/// Who uses this laptop must be known and an inspector: papers bear that name. Throws Error(NotAllowed) "author-unknown" or
/// "role-may-not-issue".
void requireInspector(Workspace &workspace);

/// Somebody known here in another role than inspector or leader does not open visits. Throws Error(NotAllowed)
/// "role-may-not-open".
void refuseOtherRoles(Workspace &workspace);

}
