#pragma once

#include <QByteArray>

#include <array>
#include <vector>

namespace xunzhen::report {

/// A bare CID-keyed CFF font (Adobe Technical Note 5176) in which the glyph number is the CID;
/// the first charstring is .notdef.
QByteArray writeCff(const QByteArray &fontName, const std::array<int, 4> &bbox,
                    const std::vector<QByteArray> &charstrings);

} // namespace xunzhen::report
