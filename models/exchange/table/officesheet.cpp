#include "models/exchange/table/officesheet.h"

#include <algorithm>
#include <cmath>

namespace xunzhen::exchange {

namespace {

constexpr int kTitleRow = 0;
constexpr int kUnitRow = 1;

void border(lxw_format *format)
{
    format_set_border(format, LXW_BORDER_THIN);
}

}

OfficeSheet::OfficeSheet(WorkbookWriter &writer, const SheetHeading &heading, std::vector<SheetColumn> columns,
                         int headerRow)
    : m_writer(writer), m_columns(std::move(columns)), m_headerRow(headerRow)
{
    const auto body = [](lxw_format *format) {
        border(format);
        format_set_text_wrap(format);
        format_set_num_format(format, "@");
    };
    m_left = writer.addFormat(body);
    m_centre = writer.addFormat([&](lxw_format *format) {
        body(format);
        format_set_align(format, LXW_ALIGN_CENTER);
        format_set_num_format(format, "General");
    });
    m_date = writer.addFormat([&](lxw_format *format) {
        body(format);
        format_set_align(format, LXW_ALIGN_CENTER);
        format_set_num_format(format, "yyyy-mm-dd");
    });
    setUpPage();
    writeHeading(heading);
    writeHeader();
}

void OfficeSheet::writeHeading(const SheetHeading &heading)
{
    const auto last = lxw_col_t(m_columns.size() - 1);
    lxw_format *title = m_writer.addFormat([](lxw_format *format) {
        format_set_font_name(format, "方正小标宋简体");
        format_set_font_size(format, 18);
        format_set_align(format, LXW_ALIGN_CENTER);
    });
    lxw_format *line = m_writer.addFormat([](lxw_format *) {});
    worksheet_set_row(m_writer.sheet(), kTitleRow, 32, nullptr);
    worksheet_merge_range(m_writer.sheet(), kTitleRow, 0, kTitleRow, last, heading.title.toUtf8().constData(), title);
    if (!heading.date.isValid())
        return;
    worksheet_set_row(m_writer.sheet(), kUnitRow, 20, nullptr);
    const QString text = QStringLiteral("填报单位：%1        日期：%2")
                             .arg(heading.unit, heading.date.toString(QStringLiteral("yyyy年M月d日")));
    worksheet_merge_range(m_writer.sheet(), kUnitRow, 0, kUnitRow, last, text.toUtf8().constData(), line);
}

void OfficeSheet::writeHeader()
{
    lxw_format *header = m_writer.addFormat([](lxw_format *format) {
        border(format);
        format_set_bold(format);
        format_set_text_wrap(format);
        format_set_font_name(format, "黑体");
        format_set_align(format, LXW_ALIGN_CENTER);
        format_set_bg_color(format, 0xE7EDF4);
    });
    worksheet_set_row(m_writer.sheet(), m_headerRow, 28, nullptr);
    for (size_t column = 0; column < m_columns.size(); ++column)
        m_writer.text(m_headerRow, int(column), m_columns[column].header, header);
}

void OfficeSheet::setUpPage()
{
    lxw_worksheet *sheet = m_writer.sheet();
    for (size_t column = 0; column < m_columns.size(); ++column)
        worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column), m_columns[column].width, nullptr);
    worksheet_freeze_panes(sheet, m_headerRow + 1, 0);
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 9); // A4
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_center_horizontally(sheet);
    worksheet_set_margins(sheet, 0.5, 0.5, 0.6, 0.6);
    worksheet_repeat_rows(sheet, m_headerRow, m_headerRow);
    worksheet_set_footer(sheet, "&C第 &P 页 共 &N 页");
}

void OfficeSheet::text(int bodyRow, int column, const QString &text)
{
    lxw_format *format = m_columns[size_t(column)].centred ? m_centre : m_left;
    if (m_growing)
        noteHeight(bodyRow, column, text);
    if (text.isEmpty())
        worksheet_write_blank(m_writer.sheet(), lxw_row_t(m_headerRow + 1 + bodyRow), lxw_col_t(column), format);
    else
        m_writer.text(m_headerRow + 1 + bodyRow, column, text, format);
}

/// Columns are measured in characters of a Latin face: a Chinese one takes two.
void OfficeSheet::noteHeight(int bodyRow, int column, const QString &text)
{
    const double width = std::max(2.0, m_columns[size_t(column)].width - 1);
    int lines = 0;
    for (const QString &line : text.split(u'\n')) {
        int units = 0;
        for (const QChar c : line)
            units += c.unicode() < 0x2E80 ? 1 : 2;
        lines += std::max(1, int(std::ceil(units / width)));
    }
    m_lines[bodyRow] = std::max(m_lines[bodyRow], lines);
}

void OfficeSheet::number(int bodyRow, int column, double value)
{
    worksheet_write_number(m_writer.sheet(), lxw_row_t(m_headerRow + 1 + bodyRow), lxw_col_t(column), value, m_centre);
}

void OfficeSheet::date(int bodyRow, int column, const QDate &date)
{
    if (!date.isValid() || date.year() < 1900) {
        text(bodyRow, column, date.toString(Qt::ISODate));
        return;
    }
    lxw_datetime moment{};
    moment.year = date.year();
    moment.month = date.month();
    moment.day = date.day();
    worksheet_write_datetime(m_writer.sheet(), lxw_row_t(m_headerRow + 1 + bodyRow), lxw_col_t(column), &moment, m_date);
}

void OfficeSheet::close(int bodyRows)
{
    constexpr double kLine = 14.2, kHighest = 409; // points; what a row can be at most
    for (const auto &[row, lines] : m_lines)
        worksheet_set_row(m_writer.sheet(), lxw_row_t(m_headerRow + 1 + row), std::min(kHighest, lines * kLine + 4), nullptr);
    worksheet_autofilter(m_writer.sheet(), m_headerRow, 0, lxw_row_t(m_headerRow + std::max(bodyRows, 1)),
                         lxw_col_t(m_columns.size() - 1));
}

}
