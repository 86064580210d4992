#pragma once

#include "models/base/work.h"
#include "models/exchange/table/table.h"

#include <QIODevice>

namespace xunzhen::exchange {

/// Reads a sheet of unknown kind: the content decides, never the name. Throws what readXlsx and readCsv throw, and
/// Error(Unsupported) "old-xls", "opendocument", "web-page" or "not-a-table", Error(Refused) "encrypted" for a workbook
/// with a password, Error(EmptyFile), Error(TooLarge).
Table readTable(QIODevice &device, const base::Work &work = {}, const TableLimits &limits = {});

}
