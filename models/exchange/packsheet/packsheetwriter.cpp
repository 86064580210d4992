#include "models/exchange/packsheet/packsheetwriter.h"

#include "models/exchange/pack/packjson.h"
#include "models/exchange/packsheet/cellform.h"
#include "models/exchange/table/officesheet.h"

#include <QRegularExpression>
#include <QSet>

#include <array>

namespace xunzhen::exchange {

namespace {

constexpr int kHeadRow = 1;      // first row of a checklist's head
constexpr int kListHeaderRow = 2;

const Json *memberAt(const Json &entry, const char *pointer)
{
    const Json *at = &entry;
    for (const QString &key : QString::fromLatin1(pointer).split(u'/', Qt::SkipEmptyParts)) {
        const auto member = at->is_object() ? at->find(key.toStdString()) : at->end();
        if (!at->is_object() || member == at->end() || member->is_null())
            return nullptr;
        at = &*member;
    }
    return at;
}

std::vector<SheetColumn> sheetColumns(const std::vector<PackColumn> &columns)
{
    std::vector<SheetColumn> result;
    for (const PackColumn &column : columns)
        result.push_back({utf8(column.header), column.width,
                          column.form == CellForm::Ordinal || column.form == CellForm::Number || column.form == CellForm::Grade});
    return result;
}

/// Names of sheets: at most 31 characters, without []:*?/\ and apostrophes at the ends, each only once whatever its case.
class SheetNames
{
public:
    QString unique(QString title)
    {
        constexpr int kLongest = 31;
        static const QRegularExpression forbidden(QStringLiteral("[\\[\\]:*?/\\\\']"));
        title = title.replace(forbidden, QStringLiteral(" ")).simplified().left(kLongest);
        QString name = title.isEmpty() ? QStringLiteral("清单") : title;
        for (int n = 2; m_taken.contains(name.toLower()); ++n) {
            const QString suffix = QStringLiteral(" %1").arg(n);
            name = title.left(kLongest - suffix.size()) + suffix;
        }
        m_taken.insert(name.toLower());
        return name;
    }

private:
    QSet<QString> m_taken;
};

class PackBook
{
public:
    PackBook(const Json &pack, const base::Work &work)
        : m_pack(pack), m_work(work), m_laws(pack["laws"]), m_writer(m_names.unique(utf8(kPackHeadSheet)))
    {
        m_label = m_writer.addFormat([](lxw_format *format) { format_set_bold(format); });
        m_value = m_writer.addFormat([](lxw_format *format) {
            format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
            format_set_num_format(format, "@");
            format_set_align(format, LXW_ALIGN_LEFT);
        });
    }

    void write(QIODevice &target)
    {
        writeHead();
        reserveNames();
        for (const Json &list : m_pack["checklists"]) {
            m_work.checkpoint();
            writeChecklist(list);
        }
        for (const PackSheet &sheet : packSheets())
            writeSheet(sheet);
        m_writer.finish(target);
    }

private:
    void writeHead()
    {
        worksheet_set_column(m_writer.sheet(), 0, 0, 14, nullptr);
        worksheet_set_column(m_writer.sheet(), 1, 1, 90, nullptr);
        worksheet_set_landscape(m_writer.sheet());
        worksheet_set_paper(m_writer.sheet(), 9); // A4
        worksheet_fit_to_pages(m_writer.sheet(), 1, 0);
        writePairs(packHead(), m_pack, 0);
        static const std::array<QStringView, 6> kAdvice{
            u"怎么改：每张清单一个工作表，一行一个检查项；后面的工作表是法规、企业情形、重大隐患、宽严条目、裁量基准、明白纸、制度模板。",
            u"可以改字、加行、换行的次序、改列的次序；不要删列、不要改编码（编码是检查项的身份）。不再使用的检查项填“停用日期”，不要删行。",
            u"依据和罚则一行一条，写成：《安全生产法》第四十六条第二款第（一）项：条文里的原话。所引法规须在“法规”工作表里。",
            u"适用条件写成：编码=是，或者 编码=否；编码须在“企业情形”工作表里。",
            u"等级填 轻微、一般 或 重大；证据填 照片、文件、记录、测量、视频，用顿号隔开；宽严条目的种类填 不予处罚、从轻减轻 或 不予强制。",
            u"改好后在“清单”页点“导入表格…”，先看逐项对照，确认后才生效；导入不会动现行版本。"};
        lxw_format *wrapped = m_writer.addFormat([](lxw_format *format) { format_set_text_wrap(format); });
        auto row = lxw_row_t(packHead().size() + 1);
        for (const QStringView line : kAdvice) {
            worksheet_set_row(m_writer.sheet(), row, 34, nullptr); // two lines: merged cells do not grow by themselves
            worksheet_merge_range(m_writer.sheet(), row, 0, row, 1, line.toUtf8().constData(), wrapped);
            ++row;
        }
    }

    void reserveNames()
    {
        for (const PackSheet &sheet : packSheets())
            m_names.unique(utf8(sheet.name));
    }

    void writePairs(const std::vector<PackColumn> &pairs, const Json &entry, int row)
    {
        for (const PackColumn &pair : pairs) {
            m_writer.text(row, 0, utf8(pair.header), m_label);
            const Json *member = memberAt(entry, pair.pointer);
            const QString value = member ? cellText(*member, pair.form, m_laws) : QString();
            if (!value.isEmpty())
                m_writer.text(row, 1, value, m_value);
            worksheet_set_row(m_writer.sheet(), lxw_row_t(row), 16.0 * double(value.count(u'\n') + 1), nullptr);
            ++row;
        }
    }

    void writeChecklist(const Json &list)
    {
        const QString title = QString::fromStdString(list["title"]);
        m_writer.openSheet(m_names.unique(title));
        const int header = kHeadRow + int(checklistHead().size()) + 1;
        OfficeSheet sheet(m_writer, {title, {}, {}}, sheetColumns(itemColumns()), header);
        sheet.growRows();
        writePairs(checklistHead(), list, kHeadRow);
        int row = 0;
        for (const Json &section : list["sections"])
            for (const Json &item : section["items"])
                writeRow(sheet, row++, itemColumns(), item, QString::fromStdString(section["title"]));
        sheet.close(row);
    }

    void writeSheet(const PackSheet &description)
    {
        m_writer.openSheet(utf8(description.name));
        OfficeSheet sheet(m_writer, {utf8(description.name), {}, {}}, sheetColumns(description.columns), kListHeaderRow);
        sheet.growRows();
        int row = 0;
        for (const Json &entry : m_pack[description.member]) {
            if (entry.contains("steps"))
                row = writeSteps(sheet, row, description.columns, entry);
            else
                writeRow(sheet, row++, description.columns, entry, {});
        }
        sheet.close(row);
    }

    /// One row a step; what belongs to the whole entry stands in the first of them, its code in each.
    int writeSteps(OfficeSheet &sheet, int row, const std::vector<PackColumn> &columns, const Json &entry)
    {
        bool first = true;
        for (const Json &step : entry["steps"]) {
            Json line = first ? entry : Json::object();
            line.update(step);
            writeRow(sheet, row++, columns, line, QString::fromStdString(entry["code"]));
            first = false;
        }
        return row;
    }

    void writeRow(OfficeSheet &sheet, int row, const std::vector<PackColumn> &columns, const Json &entry, const QString &group)
    {
        for (size_t column = 0; column < columns.size(); ++column)
            writeCell(sheet, row, int(column), columns[column], entry, group);
    }

    void writeCell(OfficeSheet &sheet, int row, int at, const PackColumn &column, const Json &entry, const QString &group)
    {
        const Json *member = column.form == CellForm::Group || column.form == CellForm::Ordinal ? nullptr : memberAt(entry, column.pointer);
        if (column.form == CellForm::Ordinal)
            sheet.text(row, at, QString::number(row + 1));
        else if (column.form == CellForm::Group)
            sheet.text(row, at, group);
        else if (column.form == CellForm::Number && member)
            sheet.number(row, at, member->get<double>());
        else
            sheet.text(row, at, member ? fitting(cellText(*member, column.form, m_laws), column, entry) : QString());
    }

    /// A cell holds so much and no more; nothing is cut off silently.
    static QString fitting(const QString &text, const PackColumn &column, const Json &entry)
    {
        constexpr int kCellCharacters = 32'767;
        if (text.size() < kCellCharacters)
            return text;
        const QString name = QString::fromStdString(entry.value("code", entry.value("title", std::string())));
        throw base::Error(base::ErrorCode::TooLarge, name,
                          {{QStringLiteral("cell-too-long"), name + u' ' + utf8(column.header), {QString::number(kCellCharacters)}}});
    }

    const Json &m_pack;
    const base::Work &m_work;
    LawNames m_laws;
    SheetNames m_names;
    WorkbookWriter m_writer;
    lxw_format *m_label = nullptr, *m_value = nullptr;
};

}

void writePackSheets(const PackDocument &document, QIODevice &target, const base::Work &work)
{
    const Json pack = packJson(document.pack);
    PackBook(pack, work).write(target);
}

}
