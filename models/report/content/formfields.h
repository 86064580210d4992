#pragma once

#include "models/domain/paper/paperform.h"

#include <nlohmann/json.hpp>

namespace xunzhen::report {

/// What was filled in, as `form.<name>`: dates and moments in words, choices as their Chinese word with the code beside it as
/// `<name>Code`, rows as lists with an `index` each. Fields that are not filled in are there and empty.
nlohmann::json formFields(const domain::PaperForm &form, const domain::FormValues &values);
/// The same with one sample row in every list.
nlohmann::json formSchema(const domain::PaperForm &form);

} // namespace xunzhen::report
