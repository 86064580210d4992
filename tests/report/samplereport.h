#pragma once

#include "models/report/consultationreport.h"
#include "models/report/font/fontset.h"
#include "models/report/paperrenderer.h"

namespace xunzhen::testing {

/// A visit with twelve findings, twenty photos and sixty answers, as an inspector would write it.
report::ConsultationReport richReport();
/// Only what no report can do without.
report::ConsultationReport bareReport();

QByteArray jpegPicture(int number, const QSize &size = QSize(1000, 750));
QByteArray pngSignature(const QString &name);

/// The fonts of this computer, and those of the folder that XUNZHEN_FONTS names in front of them.
const report::FontSet &testFonts();
const report::Template &consultationTemplate();
report::RenderedPaper render(const report::ConsultationReport &report);

} // namespace xunzhen::testing
