#pragma once

#include <QString>

namespace xunzhen::bench {

/// The list of a district's firms as .csv, as an office would import it; the same for the same number. Trade names come from
/// XUNZHEN_SHARED/data/trade-names.txt when that is there.
void writeFirmSheet(const QString &path, int firms);

}
