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

QByteArrayList jpegsIn(const QByteArray &pdf)
{
    static const QByteArray filter("/Filter /DCTDecode /Length "), stream(" >>\nstream\n");
    constexpr qsizetype kMostDigits = 12;
    QByteArrayList jpegs;
    for (qsizetype at = pdf.indexOf(filter); at >= 0; at = pdf.indexOf(filter, at)) {
        at += filter.size();
        const QByteArray head = pdf.mid(at, kMostDigits + stream.size());
        const qsizetype digits = head.indexOf(stream);
        const qsizetype size = head.left(std::max<qsizetype>(0, digits)).toLongLong(), from = at + digits + stream.size();
        if (size > 0 && size <= pdf.size() - from) {
            jpegs << pdf.mid(from, size);
            at = from + size;
        }
    }
    return jpegs;
}

} // namespace xunzhen::report::pdf
