#pragma once

#include "models/base/work.h"
#include "models/exchange/table/table.h"

#include <QByteArray>

#include <vector>

namespace xunzhen::exchange {

/// Reads the first visible sheet of an Office Open XML workbook (ECMA-376, transitional or strict). Throws base::Error:
/// EmptyFile, DamagedFile ("not-a-zip", "no-workbook", "zip-part-damaged", "xml-damaged" with part and line), Refused
/// ("encrypted"), Unsupported ("binary-workbook"), TooLarge ("zip-bomb", "too-many-rows", …).
Table readXlsx(const QByteArray &bytes, const base::Work &work = {}, const TableLimits &limits = {});

/// All sheets in the order of their tabs, hidden ones too: who hides a sheet does not mean to delete it. A sheet without cells is a Table without rows. Throws as readXlsx.
std::vector<Table> readXlsxSheets(const QByteArray &bytes, const base::Work &work = {}, const TableLimits &limits = {});

}
