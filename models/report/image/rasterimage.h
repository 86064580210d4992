#pragma once

#include <QByteArray>

namespace xunzhen::report {

/// A picture ready to be embedded: its compressed data is passed on as it came where possible.
struct RasterImage
{
    enum class Space { Gray, Rgb, Indexed };
    enum class Coding { Jpeg, PngRows, Deflated };

    int width = 0;  ///< pixels
    int height = 0;
    int bits = 8;   ///< per component
    Space space = Space::Rgb;
    Coding coding = Coding::Jpeg;
    QByteArray data;    ///< JPEG file, PNG's deflated rows, or deflated plain rows
    QByteArray palette; ///< RGB triples of an indexed picture
    QByteArray source;  ///< the file as it came, for screens and printers
};

} // namespace xunzhen::report
