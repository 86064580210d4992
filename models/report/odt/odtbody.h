#pragma once

#include "models/base/work.h"
#include "models/report/odt/odtpictures.h"
#include "models/report/papertext.h"

namespace xunzhen::report::odt {

/// office:body: the blocks as paragraphs, headings, tables and pictures (ODF 1.2 part 1 §5–§10); the styles and pictures they
/// need are gathered on the way. Leaves out what only the paper itself may show: people's strokes and the code that leads to its
/// record.
QByteArray writeBody(const PaperText &paper, OdtAutoStyles &styles, OdtPictures &pictures, const base::Work &work);

} // namespace xunzhen::report::odt
