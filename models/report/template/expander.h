#pragma once

#include "models/report/content/content.h"
#include "models/report/layout/block.h"
#include "models/report/template/template.h"

namespace xunzhen::report {

/// The template's blocks with the content's words and pictures in them. Throws base::Error when a
/// picture is broken (its problem names the picture), TooLarge when the template makes more text of it than limits.h allows.
Blocks expand(const Template &paper, const Content &content);

} // namespace xunzhen::report
