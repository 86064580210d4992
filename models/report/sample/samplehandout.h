#pragma once

#include "models/report/handout.h"

namespace xunzhen::report {

/// 示例: a pack's papers with 47 questions, empty parts, a text of several pages and a name with a rare character.
Handout sampleHandout(domain::HandoutKind kind);
/// Only what no handout can do without: nothing is known of the firm, nothing optional is said.
Handout bareHandout(domain::HandoutKind kind);

} // namespace xunzhen::report
