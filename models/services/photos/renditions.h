#pragma once

#include "models/domain/visit/visit.h"
#include "models/services/workspace.h"

#include <QImage>

namespace xunzhen::services {

/// The upright JPEG of at most 1,000 pixels a side that papers show (papers.md §6); made once, then cached.
QByteArray printCopy(Workspace &workspace, const domain::Evidence &evidence);

/// Upright, at most `pixels` a side; cached.
QImage thumbnailOf(Workspace &workspace, const domain::Evidence &evidence, int pixels);

}
