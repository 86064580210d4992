#pragma once

#include "models/base/error.h"
#include "models/domain/checklist/pack.h"

#include <functional>

namespace xunzhen::exchange {

/// Codes that are used twice or that name nothing in the pack, and features whose conditions go round in a circle;
/// place = JSON pointer.
base::Problems checkReferences(const domain::Pack &pack);

/// Calls `visit` for every item with its JSON pointer.
void forEachItem(const domain::Pack &pack, const std::function<void(const domain::CheckItem &, const QString &)> &visit);
/// Calls `visit` for every citation of the pack with its JSON pointer.
void forEachCitation(const domain::Pack &pack,
                     const std::function<void(const domain::Citation &, const QString &)> &visit);

}
