#pragma once

#include "models/exchange/table/workbookwriter.h"

#include <QDate>
#include <QStringList>

#include <map>
#include <vector>

namespace xunzhen::exchange {

/// The lines above an office's table.
struct SheetHeading
{
    QString title; ///< 津南区企业名录
    QString unit;  ///< 填报单位
    QDate date;    ///< 填报日期; invalid = no unit and date line
};

struct SheetColumn
{
    QString header;
    double width = 12;
    bool centred = false;
};

/// Draws the frame of a sheet as offices print it: merged title, unit and date line, bold bordered header, frozen header,
/// filter, widths, wrapped bordered cells, A4 landscape one page wide, repeated header, 第 n 页 共 m 页.
class OfficeSheet
{
public:
    static constexpr int kHeaderRow = 2;

    /// Draws on the writer's present sheet. Rows between the heading and `headerRow` are the caller's.
    OfficeSheet(WorkbookWriter &writer, const SheetHeading &heading, std::vector<SheetColumn> columns,
                int headerRow = kHeaderRow);

    /// Writes a body cell (row counted from 0 below the header) as text.
    void text(int bodyRow, int column, const QString &text);
    void number(int bodyRow, int column, double value);
    void date(int bodyRow, int column, const QDate &date);
    /// Rows as high as their wrapped texts need: not every program finds that out by itself. Not for the many-rows mode.
    void growRows() { m_growing = true; }
    /// Filter over the body and print area; call after the last row.
    void close(int bodyRows);

private:
    void writeHeading(const SheetHeading &heading);
    void writeHeader();
    void setUpPage();
    void noteHeight(int bodyRow, int column, const QString &text);

    WorkbookWriter &m_writer;
    std::vector<SheetColumn> m_columns;
    int m_headerRow;
    bool m_growing = false;
    std::map<int, int> m_lines; ///< of the highest cell, by body row; while growing
    lxw_format *m_left = nullptr, *m_centre = nullptr, *m_date = nullptr;
};

}
