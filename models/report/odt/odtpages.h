#pragma once

#include "models/report/odt/odtxml.h"
#include "models/report/papertext.h"

namespace xunzhen::report::odt {

/// The sheet with its type area, and what stands above and below it: the sentence of the copy and the template's own mark on
/// every page; the page number at the outer edge, odd pages right, even ones left (GB/T 9704-2012 §7.5), none on the cover.
void writePages(OdtXml &xml, const PaperText &paper);

} // namespace xunzhen::report::odt
