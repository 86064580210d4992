#include "app/cli/demo/samplesheet.h"

#include "models/base/error.h"
#include "models/domain/enterprise/uscc.h"

#include <QDate>
#include <QFile>

#include <xlsxwriter.h>

#include <array>

namespace xunzhen::cli {

namespace {

constexpr int kFirms = 220;
constexpr int kHeaderRow = 3;

struct Trade
{
    QStringView code, word, suffix;
};

constexpr std::array<Trade, 8> kTrades{{{u"C3311", u"金属结构制造", u"金属制品有限公司"},
                                         {u"C3360", u"金属表面处理", u"表面处理有限公司"},
                                         {u"C2110", u"木质家具制造", u"家具有限公司"},
                                         {u"C2662", u"专项化学用品制造", u"新材料有限公司"},
                                         {u"C1411", u"糕点、面包制造", u"食品有限公司"},
                                         {u"G5430", u"道路货物运输", u"运输服务有限公司"},
                                         {u"H6210", u"正餐服务", u"餐饮管理有限公司"},
                                         {u"F5211", u"百货零售", u"商贸有限公司"}}};
constexpr std::array<QStringView, 11> kNames{u"恒远", u"海河", u"津沽", u"宏泰", u"瑞丰", u"博雅", u"金盛", u"顺达", u"鑫源", u"华腾", u"永固"};
constexpr std::array<QStringView, 8> kTowns{u"咸水沽镇", u"双港镇", u"辛庄镇", u"双桥河镇", u"葛沽镇", u"小站镇", u"八里台镇", u"北闸口镇"};
constexpr std::array<QStringView, 10> kPeople{u"王建国", u"李敏", u"张伟", u"刘洋", u"陈静", u"杨帆", u"赵磊", u"孙丽", u"周强", u"吴芳"};

template<typename Array>
QString pick(const Array &values, int i)
{
    return values[size_t(i) % values.size()].toString();
}

/// A code with a right check character that no real firm has: the organisation part begins with XMPL.
QString sampleUscc(int i)
{
    const QString first17 = QStringLiteral("91120112XMPL%1").arg(i + 1, 5, 10, QLatin1Char('0'));
    return first17 + domain::Uscc::checkCharacter(first17);
}

QString fullWidth(const QString &text)
{
    QString wide;
    for (const QChar c : text)
        wide += c.isDigit() || c.isUpper() ? QChar(c.unicode() + 0xFEE0) : c;
    return wide;
}

/// As offices write it: mostly clean, some in full width, some with blanks.
QString codeAsWritten(int i)
{
    const QString code = sampleUscc(i);
    if (i % 17 == 3)
        return fullWidth(code);
    return i % 13 == 5 ? code.left(8) + QLatin1Char(' ') + code.mid(8) : code;
}

QString dateAsWritten(int i)
{
    const QDate day = QDate(2009, 1, 15).addDays(i * 23);
    static constexpr std::array<QStringView, 5> kForms{u"yyyy.M.d", u"yyyy/M/d", u"yyyyMMdd", u"yyyy年M月d日", u"yyyy-MM-dd"};
    return day.toString(kForms[size_t(i) % kForms.size()]);
}

class Sheet
{
public:
    explicit Sheet(const QString &path)
        : m_book(workbook_new(QFile::encodeName(path).constData())), m_sheet(workbook_add_worksheet(m_book, "企业名册"))
    {
    }

    lxw_format *format() { return workbook_add_format(m_book); }
    lxw_worksheet *raw() { return m_sheet; }
    void put(int row, int column, const QString &text, lxw_format *format = nullptr)
    {
        worksheet_write_string(m_sheet, lxw_row_t(row), lxw_col_t(column), text.toUtf8().constData(), format);
    }
    void number(int row, int column, double value)
    {
        worksheet_write_number(m_sheet, lxw_row_t(row), lxw_col_t(column), value, nullptr);
    }
    void close()
    {
        if (workbook_close(m_book) != LXW_NO_ERROR)
            throw base::Error(base::ErrorCode::Io, QStringLiteral("the sample sheet could not be written"));
    }

private:
    lxw_workbook *m_book;
    lxw_worksheet *m_sheet;
};

void writeHead(Sheet &sheet)
{
    lxw_format *title = sheet.format();
    format_set_bold(title);
    format_set_align(title, LXW_ALIGN_CENTER);
    format_set_font_size(title, 16);
    worksheet_merge_range(sheet.raw(), 0, 0, 0, 11, "津南区重点企业名册（示例）", title);
    sheet.put(1, 0, QStringLiteral("填报单位：津南区应急管理局（示例）"));
    sheet.put(1, 9, QStringLiteral("填报日期：2026年11月"));
    lxw_format *bold = sheet.format();
    format_set_bold(bold);
    static constexpr std::array<QStringView, 12> kHeads{u"序号", u"单位名称", u"统一社会信用代码", u"法人", u"注册地址", u"所属街镇",
                                       u"联系人", u"联系电话", u"行业代码", u"行业类别", u"从业人数", u"成立日期"};
    for (size_t column = 0; column < kHeads.size(); ++column)
        sheet.put(kHeaderRow, int(column), kHeads[column].toString(), bold);
    worksheet_set_column(sheet.raw(), 1, 2, 32, nullptr);
    worksheet_set_column(sheet.raw(), 4, 4, 36, nullptr);
}

void writeFirm(Sheet &sheet, int i)
{
    const int row = kHeaderRow + 1 + i;
    const Trade &trade = kTrades[size_t(i) % kTrades.size()];
    const QString town = pick(kTowns, i / 3);
    sheet.number(row, 0, i + 1);
    sheet.put(row, 1, QStringLiteral("天津示例%1%2号%3").arg(pick(kNames, i)).arg(i + 1).arg(trade.suffix));
    sheet.put(row, 2, codeAsWritten(i));
    sheet.put(row, 3, pick(kPeople, i));
    sheet.put(row, 4, QStringLiteral("天津市津南区%1示例路%2号").arg(town).arg(i % 7 == 2 ? fullWidth(QString::number(i + 8))
                                                                                       : QString::number(i + 8)));
    sheet.put(row, 5, town);
    sheet.put(row, 6, pick(kPeople, i + 4));
    sheet.put(row, 7, QStringLiteral("022-0000%1").arg(i, 4, 10, QLatin1Char('0')));
    sheet.put(row, 8, trade.code.toString());
    sheet.put(row, 9, trade.word.toString());
    sheet.number(row, 10, 12 + i * 7 % 230);
    sheet.put(row, 11, dateAsWritten(i));
}

}

void writeSampleSheet(const QString &path)
{
    Sheet sheet(path);
    writeHead(sheet);
    for (int i = 0; i < kFirms; ++i)
        writeFirm(sheet, i);
    sheet.put(kHeaderRow + 1 + kFirms, 0, QStringLiteral("合计"));
    sheet.number(kHeaderRow + 1 + kFirms, 1, kFirms);
    sheet.close();
}

}
