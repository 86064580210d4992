#pragma once

#include "models/base/work.h"
#include "models/domain/paper/paper.h"
#include "models/services/workspace.h"

namespace xunzhen::report {
struct RenderedPaper;
}

namespace xunzhen::services {

/// The pages of an issued paper, laid out again from its record; without a PDF, for the issued one is the original. Opens a
/// read of its own. Throws base::Error(Refused) "reprint-differs" when what this laptop knows would show anything else than
/// the paper does (another template, a pack or picture that is not here), else as PaperPress does.
std::shared_ptr<const report::RenderedPaper> reprint(Workspace &workspace, const domain::Paper &paper, const base::Work &work);

}
