#pragma once

#include <nlohmann/json.hpp>

#include <QString>

#include <optional>

namespace xunzhen::report {

/// Every field that the template of a paper without a form may use: 会诊报告, 资料, sheets of the 案卷. Nothing for an id whose
/// paper asks questions, see visitPaperSchema.
std::optional<nlohmann::json> fixedSchema(const QString &id);

} // namespace xunzhen::report
