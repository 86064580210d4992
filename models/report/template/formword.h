#pragma once

#include "models/domain/paper/paperform.h"

#include <nlohmann/json.hpp>

namespace xunzhen::report {

class FaultList;

/// What a form calls a thing, {"zh": "…", "en": "…"}; "template-part-missing" when either is missing. `pointer` leads to the owner.
domain::FormWord readFormWord(const nlohmann::json &owner, const char *key, const QString &pointer, FaultList &faults);

} // namespace xunzhen::report
