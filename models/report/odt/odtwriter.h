#pragma once

#include "models/base/work.h"
#include "models/report/page/pagemodel.h"
#include "models/report/papertext.h"

namespace xunzhen::report {

/// Writes a paper as OpenDocument text (ODF 1.2): an editable copy with real paragraphs, headings, tables and pictures, flowed
/// anew by the word processor. Each page says that it is not official; it bears no signatures and no code. `pdfDigest` (SHA-256,
/// hexadecimal) names the PDF that is; empty: a draft or a handout. The same input gives the same bytes. Pure; any thread. Throws
/// base::Error when work is stopped.
QByteArray writeOdt(const PaperText &paper, const PaperProperties &properties, const QString &pdfDigest = {},
                    const base::Work &work = {});

} // namespace xunzhen::report
