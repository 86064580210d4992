#pragma once

#include "models/report/font/glyphsubset.h"
#include "models/report/ofd/ofdids.h"
#include "models/report/ofd/ofdwriter.h"

namespace xunzhen::report::ofd {

/// OFD.xml (GB/T 33190-2016 §7.4): what the document is and where it begins.
QByteArray entryPart(const PaperProperties &properties, const QString &pdfDigest);
/// Document.xml (§7.5): sheet, resources, pages and outline.
QByteArray documentPart(const PageModel &model, const OfdIds &ids);
/// PublicRes.xml (§7.9): the fonts in use.
QByteArray fontsPart(const std::vector<GlyphSubset> &subsets, const OfdIds &ids);
/// DocumentRes.xml (§7.9): the pictures.
QByteArray imagesPart(const PageModel &model, const OfdIds &ids);

/// File names below Res/.
QByteArray fontFile(int index);
QByteArray imageFile(int index, const RasterImage &image);

} // namespace xunzhen::report::ofd
