#pragma once

#include "models/store/capture/capturestate.h"

struct sqlite3;

namespace xunzhen::store {

/// Gives the connection the SQL functions that the capture triggers call. To be called at every open, before anything is
/// written; `state` must outlive every write of the connection and must be destroyed before the connection is closed
/// (it holds prepared statements). Throws base::Error(Internal).
void registerCaptureFunctions(sqlite3 *connection, CaptureState &state);

}
