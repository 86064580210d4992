#pragma once

#include "models/domain/paper/paperform.h"

#include <nlohmann/json.hpp>

#include <QByteArray>

namespace xunzhen::report {

/// Reads a paper's form.json. Throws base::Error: InvalidInput with all faults found, the place of each being "form.json:12"; what
/// readJsonObject throws.
/// `fields` has what the proposals of the form may name: the fields of the record.
domain::PaperForm readPaperForm(const QByteArray &json, const nlohmann::json &fields);

} // namespace xunzhen::report
