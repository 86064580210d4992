#pragma once

#include "models/store/oplog.h"

#include <optional>

namespace xunzhen::services {

/// The stream this laptop writes to; nullopt until it has a device key (then operations wait in the unclaimed stream).
std::optional<store::StreamKey> writerIdentity(store::Database &database);

}
