#pragma once

#include "models/exchange/table/ziparchive.h"

#include <vector>

namespace xunzhen::exchange {

struct SheetPart
{
    QString name;
    QString part;
    bool visible = true;
};

/// Where in the package (ECMA-376 part 2) the interesting parts of a workbook lie. Optional parts are empty when absent.
struct WorkbookParts
{
    std::vector<SheetPart> sheets; ///< in the order of their tabs, at least one
    QString sharedStrings;
    QString styles;
    bool epoch1904 = false;

    /// The first visible sheet, else the first one.
    const SheetPart &first() const;
};

/// Follows the relationships from the package's root. Throws Error(DamagedFile) "no-workbook", Error(EmptyFile) "no-sheet",
/// Error(Unsupported) "binary-workbook" for .xlsb.
WorkbookParts locateWorkbookParts(ZipArchive &archive);

}
