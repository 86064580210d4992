#pragma once

#include "models/report/template/wording.h"

#include <nlohmann/json.hpp>

#include <set>
#include <string>

namespace xunzhen::report {

/// First parts of all fields that a template and its sentences name; names of loop variables are among them.
std::set<std::string> usedFields(const nlohmann::json &layout, const Wording &wording);

} // namespace xunzhen::report
