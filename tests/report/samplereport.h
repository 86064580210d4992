#pragma once

#include "models/report/consultationreport.h"
#include "models/report/font/fontset.h"
#include "models/report/paperrenderer.h"
#include "models/report/sample/samplepicture.h"
#include "models/report/sample/samplerecord.h"

namespace xunzhen::testing {

inline report::ConsultationReport richReport() { return report::richRecord(); }
inline report::ConsultationReport bareReport() { return report::emptyRecord(); }
inline QByteArray jpegPicture(int number, const QSize &size = QSize(1000, 750)) { return report::samplePhoto(number, size); }
inline QByteArray pngSignature(const QString &name) { return report::sampleSignature(name); }

/// The fonts of this computer, and those of the folder that XUNZHEN_FONTS names in front of them.
const report::FontSet &testFonts();
const report::Template &consultationTemplate();
report::RenderedPaper render(const report::ConsultationReport &report);

} // namespace xunzhen::testing
