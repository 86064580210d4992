#pragma once

#include "models/base/work.h"
#include "models/report/page/pagemodel.h"

namespace xunzhen::report {

/// Writes the pages as OFD (GB/T 33190-2016): a second edition of the paper whose original is the PDF with the digest
/// `pdfDigest` (SHA-256, hexadecimal; empty: a draft), which stands in the document's information. Fonts are subsets, pictures
/// pass through untouched, links do not occur in the page model; seals are left to the bureau's own software. The same input
/// gives the same bytes. Pure; any thread. Throws base::Error when a font cannot be read or work is stopped.
QByteArray writeOfd(const PageModel &model, const QString &pdfDigest = {}, const base::Work &work = {});

} // namespace xunzhen::report
