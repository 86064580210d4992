#pragma once

#include "models/report/handout.h"
#include "models/report/paperrenderer.h"

namespace xunzhen::testing {

/// A pack's papers with 47 questions, empty parts, a text of several pages and a name with a rare character.
report::Handout handoutSample(domain::HandoutKind kind);
/// Only what no handout can do without: nothing is known of the firm, nothing optional is said.
report::Handout bareHandout(domain::HandoutKind kind);

const report::Template &handoutTemplate(domain::HandoutKind kind);
report::RenderedPaper render(const report::Handout &handout);

} // namespace xunzhen::testing
