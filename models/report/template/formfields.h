#pragma once

#include "models/domain/paper/paperform.h"

#include <nlohmann/json.hpp>

namespace xunzhen::report {

class FaultList;

/// The list "fields" of a form.json. `record` has the fields that a proposal may name. Faults go to the list; what is faulty is
/// kept as far as it was understood.
std::vector<domain::FormField> readFormFields(const nlohmann::json &form, const nlohmann::json &record, FaultList &faults);

} // namespace xunzhen::report
