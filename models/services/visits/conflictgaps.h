#pragma once

#include "models/domain/visit/filecheck.h"
#include "models/services/workspace.h"

namespace xunzhen::services {

/// A blocking gap "conflict" for every open conflict on a record of the visit or on its enterprise. Call inside
/// Workspace::read or write. Throws base::Error.
void addConflicts(Workspace &workspace, const domain::VisitRecord &record, std::vector<domain::Gap> &gaps);

}
