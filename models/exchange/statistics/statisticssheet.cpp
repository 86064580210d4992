#include "models/exchange/statistics/statisticssheet.h"

#include "models/domain/statistics/period.h"
#include "models/exchange/table/officesheet.h"

namespace xunzhen::exchange {

using domain::FigureTable;
using domain::FigureUnit;

namespace {

constexpr int kRuleRow = 2, kHeaderRow = 3;
constexpr double kLabelWidth = 46, kNumberWidth = 14;

QString periodOf(const domain::StatisticsFilter &filter)
{
    return domain::periodText({domain::PeriodKind::Free, filter.from, filter.to});
}

void writeRule(WorkbookWriter &writer, const QString &rule, size_t columns)
{
    lxw_format *format = writer.addFormat([](lxw_format *shape) { format_set_text_wrap(shape); });
    worksheet_set_row(writer.sheet(), kRuleRow, 44, nullptr);
    worksheet_merge_range(writer.sheet(), kRuleRow, 0, kRuleRow, lxw_col_t(columns - 1), rule.toUtf8().constData(), format);
}

/// A percentage stands as it is shown: its column says so.
void writeValue(OfficeSheet &sheet, int row, int column, const domain::FigureValue &value)
{
    if (value)
        sheet.number(row, column, *value);
    else
        sheet.text(row, column, domain::figureText(value, FigureUnit::Count));
}

std::vector<SheetColumn> columnsOf(const domain::FigureShape &shape)
{
    std::vector<SheetColumn> columns{{shape.head.zh, kLabelWidth}};
    for (const domain::FigureColumn &column : shape.columns)
        columns.push_back({column.unit == FigureUnit::Percent ? column.title.zh + QStringLiteral("（%）") : column.title.zh, kNumberWidth, true});
    return columns;
}

void writeRow(OfficeSheet &sheet, int row, const QString &label, const domain::FigureValues &values)
{
    sheet.text(row, 0, label);
    for (size_t i = 0; i < values.size(); ++i)
        writeValue(sheet, row, int(i) + 1, values[i]);
}

void writeFigure(WorkbookWriter &writer, const FigureTable &table, const domain::Statistics &statistics, const QString &unit)
{
    const domain::FigureShape &shape = table.shape();
    writer.openSheet(QString(shape.title.zh).replace(u'·', u' '));
    OfficeSheet sheet(writer, {shape.title.zh + QStringLiteral("（%1）").arg(periodOf(statistics.filter)), unit, statistics.asOf},
                      columnsOf(shape), kHeaderRow);
    writeRule(writer, shape.rule.zh, shape.columns.size() + 1);
    sheet.growRows();
    int row = 0;
    for (const domain::FigureRow &one : table.rows)
        writeRow(sheet, row++, one.label.zh, one.values);
    writeRow(sheet, row, QStringLiteral("合计"), table.total);
    sheet.close(row + 1);
}

QString headlineTitle(const domain::FigureShape &shape)
{
    return shape.headline == domain::kRowsAreHeadline ? QStringLiteral("个数") : shape.columns[size_t(shape.headline)].title.zh;
}

void writeOverview(WorkbookWriter &writer, const domain::Statistics &statistics, const QString &unit)
{
    OfficeSheet sheet(writer, {QStringLiteral("统计概览（%1）").arg(periodOf(statistics.filter)), unit, statistics.asOf},
                      {{QStringLiteral("项目"), 24}, {QStringLiteral("指标"), 18}, {QStringLiteral("数值"), 12, true},
                       {QStringLiteral("口径"), 70}});
    sheet.growRows();
    int row = 0;
    for (const FigureTable &table : statistics.figures) {
        sheet.text(row, 0, table.shape().title.zh);
        sheet.text(row, 1, headlineTitle(table.shape()));
        sheet.text(row, 2, domain::figureText(table.headline(), table.headlineUnit()));
        sheet.text(row, 3, table.shape().rule.zh);
        ++row;
    }
    sheet.close(row);
}

}

void writeStatistics(const domain::Statistics &statistics, const QString &unit, QIODevice &target)
{
    WorkbookWriter writer(QStringLiteral("概览"));
    writeOverview(writer, statistics, unit);
    for (const FigureTable &table : statistics.figures)
        writeFigure(writer, table, statistics, unit);
    writer.finish(target);
}

}
