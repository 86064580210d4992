#pragma once

#include "models/domain/visit/visit.h"
#include "models/services/workspace.h"

namespace xunzhen::services {

/// Looks the picture over and keeps its untouched bytes. The evidence lacks only where it belongs. Outside a transaction;
/// throws what exchange::readPhoto throws, then nothing has been kept.
domain::Evidence takeInPhoto(Workspace &workspace, const QByteArray &bytes, const QString &fileName);

}
