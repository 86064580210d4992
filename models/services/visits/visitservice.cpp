#include "models/services/visitservice.h"

namespace xunzhen::services {

// The use cases lie beside this file, one step of the visit each.
VisitService::VisitService(Workspace &workspace) : m_workspace(workspace) {}

}
