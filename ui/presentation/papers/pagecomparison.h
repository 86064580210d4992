#pragma once

#include "models/base/work.h"
#include "ui/presentation/papers/paperpages.h"

namespace xunzhen::presentation {

/// How two PDFs differ to the eye.
struct PageComparison
{
    bool isReadable = true;        ///< false = the first one cannot be drawn at all
    std::vector<PagePlace> places; ///< one a page that differs; a page only one of them has is marked as a whole
    int fewer = 0, more = 0;       ///< pages that the first lacks, or has beyond the second
};

/// Draws both page by page and tells where they differ; what no eye would see is passed over. Slow: off the window's thread.
/// Throws base::Error: Cancelled, or DamagedFile when `original` cannot be drawn.
PageComparison comparePages(const QByteArray &file, const QByteArray &original, const base::Work &work);

}
