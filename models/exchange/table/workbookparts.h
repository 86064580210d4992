#pragma once

#include "models/exchange/table/ziparchive.h"

namespace xunzhen::exchange {

/// Where in the package (ECMA-376 part 2) the interesting parts of a workbook lie. Optional parts are empty when absent.
struct WorkbookParts
{
    QString sheetName; ///< the first visible sheet, else the first one
    QString sheet;
    QString sharedStrings;
    QString styles;
    bool epoch1904 = false;
};

/// Follows the relationships from the package's root. Throws Error(DamagedFile) "no-workbook", Error(EmptyFile) "no-sheet",
/// Error(Unsupported) "binary-workbook" for .xlsb.
WorkbookParts locateWorkbookParts(ZipArchive &archive);

}
