#pragma once

#include <QString>

namespace xunzhen::cli {

/// Writes a register of 220 invented enterprises (示例) as an office keeps it: title and unit rows above the header, headers in
/// its own words, a merged title, full-width digits, blanks inside codes, five spellings of dates, a sum row at the end.
/// Throws base::Error(Io).
void writeSampleSheet(const QString &path);

}
