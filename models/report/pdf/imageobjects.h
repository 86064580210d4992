#pragma once

#include "models/report/image/rasterimage.h"
#include "models/report/pdf/pdffile.h"

#include <QByteArrayList>

namespace xunzhen::report::pdf {

/// Writes the picture as an image XObject, its data untouched; returns its object.
int writeImage(PdfFile &file, const RasterImage &image);
/// The data of the JPEG pictures that writeImage() wrote into a finished file, in their order. A file from elsewhere gives none.
QByteArrayList jpegsIn(const QByteArray &pdf);

} // namespace xunzhen::report::pdf
