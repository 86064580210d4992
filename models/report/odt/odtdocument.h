#pragma once

#include "models/report/odt/odtpictures.h"
#include "models/report/page/pagemodel.h"

namespace xunzhen::report::odt {

inline const QByteArray kMediaType = QByteArrayLiteral("application/vnd.oasis.opendocument.text");

/// META-INF/manifest.xml (ODF 1.2 part 3 §4): every file of the package.
QByteArray manifestPart(const OdtPictures &pictures);
/// meta.xml (part 1 §4.3): which paper this copies, and that it is none itself.
QByteArray metaPart(const PaperProperties &properties, const QString &pdfDigest);

} // namespace xunzhen::report::odt
