#include "models/services/syncservice.h"

namespace xunzhen::services {

// The use cases lie in sharing/.
SyncService::SyncService(Workspace &workspace) : m_workspace(workspace) {}

}
