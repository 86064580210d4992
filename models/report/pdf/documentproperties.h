#pragma once

#include "models/report/page/pagemodel.h"
#include "models/report/pdf/pdffile.h"

namespace xunzhen::report::pdf {

/// The document information dictionary; returns its object.
int writeInfo(PdfFile &file, const PaperProperties &properties);
/// The XMP packet with the PDF/A-1b claim (ISO 19005-1 §6.7) and number, template and digest.
int writeMetadata(PdfFile &file, const PaperProperties &properties);
/// The sRGB output intent; returns its object.
int writeOutputIntent(PdfFile &file);
/// File identifier from what the paper shows, not from the clock: 16 bytes.
QByteArray fileId(const PaperProperties &properties);

} // namespace xunzhen::report::pdf
