#pragma once

#include "models/services/paperservice.h"
#include "models/services/workspace.h"

namespace xunzhen::services {

/// What a PDF in hand turned out to be, by the papers known here. Throws base::Error for failures of the store only.
PaperVerdict verdictOn(Workspace &workspace, const QByteArray &pdf);

/// The offset of the first byte in which the two differ, also where the shorter ends; -1 = equal.
qint64 firstDifference(const QByteArray &a, const QByteArray &b);

}
