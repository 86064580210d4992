#pragma once

#include "models/base/outcome.h"
#include "models/base/work.h"

#include <QString>

namespace xunzhen::report {
struct RenderedPaper;
}

namespace xunzhen::services {

/// Writes the paper as OpenDocument text, whole or not at all. `pdfDigest` names the issued PDF it copies; empty: a draft or
/// handout. Any paper that PaperPress laid out will do. Any thread.
base::Done saveEditableCopy(const report::RenderedPaper &paper, const QString &pdfDigest, const QString &path, const base::Work &work);

}
