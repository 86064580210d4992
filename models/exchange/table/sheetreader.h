#pragma once

#include "models/base/work.h"
#include "models/exchange/table/xmlpart.h"

namespace xunzhen::exchange {

/// What the cells of a sheet refer to.
struct SheetContext
{
    std::vector<QString> strings;
    std::vector<bool> dateStyles;
    bool epoch1904 = false;
    TableLimits limits;
};

/// Streams one worksheet (ECMA-376 part 1 §18.3) into rows; merged areas get the value of their first cell.
/// Throws as readXmlPart, and Error(TooLarge) "too-many-rows", "too-many-columns", "too-many-cells".
std::vector<Row> readSheet(ZipArchive &archive, const QString &part, const SheetContext &context, const base::Work &work);

}
