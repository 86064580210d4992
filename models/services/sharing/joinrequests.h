#pragma once

#include "models/services/syncservice.h"
#include "models/sync/space/enrolment.h"

namespace xunzhen::services {

/// A request as the window shows it.
JoinRequest rowOf(const sync::PendingRequest &pending);

}
