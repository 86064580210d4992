#pragma once

#include "models/domain/checklist/pack.h"

namespace xunzhen::domain {

/// The pack of the bureau with this name. Bureaus write themselves in many ways (区应急管理局, 天津市津南区应急管理局), so the
/// names are compared by the longest run of characters they share, at least four (管理局 alone says nothing). nullptr when no
/// pack fits, or two fit alike.
const Pack *packOfBureau(const std::vector<const Pack *> &packs, const QString &bureau);

}
