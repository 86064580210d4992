#include "models/report/pdf/imageobjects.h"

#include "models/report/pdf/pdfsyntax.h"

namespace xunzhen::report::pdf {

namespace {

QByteArray colorSpace(const RasterImage &image)
{
    if (image.space == RasterImage::Space::Gray)
        return "/DeviceGray";
    if (image.space == RasterImage::Space::Rgb)
        return "/DeviceRGB";
    return "[/Indexed /DeviceRGB " + QByteArray::number(image.palette.size() / 3 - 1) + ' ' + hexString(image.palette) + ']';
}

QByteArray filter(const RasterImage &image)
{
    if (image.coding == RasterImage::Coding::Jpeg)
        return "/Filter /DCTDecode";
    if (image.coding == RasterImage::Coding::Deflated)
        return "/Filter /FlateDecode";
    const int colors = image.space == RasterImage::Space::Rgb ? 3 : 1;
    return "/Filter /FlateDecode /DecodeParms << /Predictor 15 /Colors " + QByteArray::number(colors)
         + " /BitsPerComponent " + QByteArray::number(image.bits) + " /Columns " + QByteArray::number(image.width) + " >>";
}

} // namespace

int writeImage(PdfFile &file, const RasterImage &image)
{
    return file.addStream("/Type /XObject /Subtype /Image /Width " + QByteArray::number(image.width) + " /Height "
        + QByteArray::number(image.height) + " /ColorSpace " + colorSpace(image) + " /BitsPerComponent "
        + QByteArray::number(image.bits) + ' ' + filter(image), image.data, true);
}

} // namespace xunzhen::report::pdf
