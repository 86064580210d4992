#pragma once

#include "models/domain/person/inspector.h"
#include "models/services/workspace.h"

namespace xunzhen::services {

/// The two inspectors of a visit, as far as they are known here.
struct Team
{
    std::optional<domain::Inspector> lead, second;
};

/// Throws base::Error.
Team readTeam(Workspace &workspace, const domain::InspectorId &lead, const domain::InspectorId &second);

}
