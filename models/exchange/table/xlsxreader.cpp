#include "models/exchange/table/xlsxreader.h"

#include "models/base/error.h"
#include "models/exchange/table/dateformats.h"
#include "models/exchange/table/sharedstrings.h"
#include "models/exchange/table/sheetreader.h"
#include "models/exchange/table/workbookparts.h"

namespace xunzhen::exchange {

using base::Error;
using base::ErrorCode;

namespace {

/// An opened workbook: its parts and what the cells of all its sheets refer to.
class Workbook
{
public:
    Workbook(const QByteArray &bytes, const TableLimits &limits)
        : m_archive(checked(bytes, limits), limits), m_parts(locateWorkbookParts(m_archive)),
          m_context{readSharedStrings(m_archive, m_parts.sharedStrings, limits), readDateStyles(m_archive, m_parts.styles),
                    m_parts.epoch1904, limits}
    {
    }

    const WorkbookParts &parts() const { return m_parts; }

    Table table(const SheetPart &sheet, const base::Work &work)
    {
        if (sheet.part.isEmpty() || !m_archive.has(sheet.part))
            throw Error(ErrorCode::DamagedFile, QStringLiteral("sheet part missing"),
                        {{QStringLiteral("no-sheet"), sheet.name, {}}});
        Table table{sheet.name, m_parts.epoch1904, readSheet(m_archive, sheet.part, m_context, work)};
        while (!table.rows.empty() && table.rows.back().isEmpty())
            table.rows.pop_back();
        return table;
    }

private:
    static const QByteArray &checked(const QByteArray &bytes, const TableLimits &limits)
    {
        if (bytes.isEmpty())
            throw Error(ErrorCode::EmptyFile, QStringLiteral("xlsx"), {{QStringLiteral("file-empty"), {}, {}}});
        if (bytes.size() > limits.fileBytes)
            throw Error(ErrorCode::TooLarge, QStringLiteral("xlsx"), {{QStringLiteral("file-too-large"), {}, {}}});
        return bytes;
    }

    ZipArchive m_archive;
    WorkbookParts m_parts;
    SheetContext m_context;
};

}

Table readXlsx(const QByteArray &bytes, const base::Work &work, const TableLimits &limits)
{
    Workbook workbook(bytes, limits);
    const SheetPart &sheet = workbook.parts().first();
    Table table = workbook.table(sheet, work);
    if (table.rows.empty())
        throw Error(ErrorCode::EmptyFile, sheet.name, {{QStringLiteral("table-empty"), sheet.name, {}}});
    return table;
}

std::vector<Table> readXlsxSheets(const QByteArray &bytes, const base::Work &work, const TableLimits &limits)
{
    Workbook workbook(bytes, limits);
    std::vector<Table> tables;
    for (const SheetPart &sheet : workbook.parts().sheets)
        tables.push_back(workbook.table(sheet, work));
    return tables;
}

}
