#pragma once

#include "models/report/layout/geometry.h"
#include "models/report/text/textstyle.h"

#include <nlohmann/json.hpp>

namespace xunzhen::report {

class FaultList;

/// One of a template's "styles"; "template-style-size" for one whose lines would leave the type area of the page. Its font is
/// not looked for. Throws json::type_error for a flag that is none.
TextStyle readTextStyle(const QString &name, const nlohmann::json &style, const PageGeometry &page, FaultList &faults);

} // namespace xunzhen::report
