#include "models/exchange/enterprise/columnguess.h"
#include "models/exchange/enterprise/enterprisewriter.h"
#include "models/exchange/enterprise/headerwords.h"

#include <algorithm>

namespace xunzhen::exchange {

namespace {

/// An office's own header row when it has one, else the word of the field.
std::vector<SheetColumn> columnsOf(const Table &table, const domain::ColumnMapping &mapping)
{
    const QStringList headers = headerTexts(table, mapping);
    std::vector<SheetColumn> columns;
    for (int i = 0; i < headers.size(); ++i) {
        const QString own = headers.at(i);
        columns.push_back({own.isEmpty() ? headerWord(mapping.columns[size_t(i)]) : own, 18, false});
    }
    columns.push_back({u"原行号"_qs, 8, true});
    columns.push_back({u"错误原因"_qs, 40, false});
    return columns;
}

const Row *rowNumbered(const Table &table, int number)
{
    const auto found = std::lower_bound(table.rows.begin(), table.rows.end(), number,
                                        [](const Row &row, int wanted) { return row.number < wanted; });
    return found != table.rows.end() && found->number == number ? &*found : nullptr;
}

}

void writeRejectedRows(const Table &table, const domain::ColumnMapping &mapping,
                       const std::vector<domain::EnterpriseRow> &rejected,
                       const std::function<QString(const base::Problem &)> &reason, const SheetHeading &heading,
                       QIODevice &target)
{
    WorkbookWriter writer(u"未导入"_qs);
    OfficeSheet sheet(writer, heading, columnsOf(table, mapping));
    const int width = int(mapping.columns.size());
    int bodyRow = 0;
    for (const domain::EnterpriseRow &line : rejected) {
        if (const Row *row = rowNumbered(table, line.row))
            for (int column = 0; column < width; ++column)
                sheet.text(bodyRow, column, row->at(column).text);
        QStringList reasons;
        for (const base::Problem &problem : line.problems)
            reasons << reason(problem);
        sheet.number(bodyRow, width, line.row);
        sheet.text(bodyRow, width + 1, reasons.join(u"；"_qs));
        ++bodyRow;
    }
    sheet.close(bodyRow);
    writer.finish(target);
}

}
