#include "models/exchange/table/xlsxreader.h"

#include "models/base/error.h"
#include "models/exchange/table/dateformats.h"
#include "models/exchange/table/sharedstrings.h"
#include "models/exchange/table/sheetreader.h"
#include "models/exchange/table/workbookparts.h"

namespace xunzhen::exchange {

using base::Error;
using base::ErrorCode;

Table readXlsx(const QByteArray &bytes, const base::Work &work, const TableLimits &limits)
{
    if (bytes.isEmpty())
        throw Error(ErrorCode::EmptyFile, QStringLiteral("xlsx"), {{QStringLiteral("file-empty"), {}, {}}});
    if (bytes.size() > limits.fileBytes)
        throw Error(ErrorCode::TooLarge, QStringLiteral("xlsx"), {{QStringLiteral("file-too-large"), {}, {}}});
    ZipArchive archive(bytes, limits);
    const WorkbookParts parts = locateWorkbookParts(archive);
    const SheetContext context{readSharedStrings(archive, parts.sharedStrings, limits),
                               readDateStyles(archive, parts.styles), parts.epoch1904, limits};
    Table table;
    table.sheet = parts.sheetName;
    table.epoch1904 = parts.epoch1904;
    table.rows = readSheet(archive, parts.sheet, context, work);
    while (!table.rows.empty() && table.rows.back().isEmpty())
        table.rows.pop_back();
    if (table.rows.empty())
        throw Error(ErrorCode::EmptyFile, parts.sheetName, {{QStringLiteral("table-empty"), parts.sheetName, {}}});
    return table;
}

}
