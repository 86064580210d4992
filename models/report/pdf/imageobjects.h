#pragma once

#include "models/report/image/rasterimage.h"
#include "models/report/pdf/pdffile.h"

namespace xunzhen::report::pdf {

/// Writes the picture as an image XObject, its data untouched; returns its object.
int writeImage(PdfFile &file, const RasterImage &image);

} // namespace xunzhen::report::pdf
