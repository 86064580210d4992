#include "models/exchange/table/workbookwriter.h"

#include "models/base/error.h"

#include <QFile>

namespace xunzhen::exchange {

using base::Error;
using base::ErrorCode;

namespace {

/// Digits, blanks and the punctuation of telephone numbers cannot call a function.
bool isHarmlessAfterSign(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isDigit() || c.isSpace() || QStringView(u"+-.,()/").contains(c);
    });
}

}

WorkbookWriter::WorkbookWriter(const QString &sheetName, bool manyRows)
{
    if (!m_folder.isValid())
        throw Error(ErrorCode::Io, m_folder.errorString());
    m_path = QFile::encodeName(m_folder.filePath(QStringLiteral("book.xlsx")));
    QByteArray folder = QFile::encodeName(m_folder.path());
    lxw_workbook_options options{};
    options.constant_memory = manyRows;
    options.tmpdir = folder.data();
    m_book = workbook_new_opt(m_path.constData(), &options);
    if (!m_book)
        throw Error(ErrorCode::Io, QStringLiteral("workbook_new"));
    m_sheet = addSheet(sheetName);
}

WorkbookWriter::~WorkbookWriter()
{
    if (m_book)
        workbook_close(m_book); // frees it; the file goes with the folder
}

void WorkbookWriter::openSheet(const QString &name) { m_sheet = addSheet(name); }

lxw_worksheet *WorkbookWriter::addSheet(const QString &name)
{
    lxw_worksheet *sheet = workbook_add_worksheet(m_book, name.toUtf8().constData());
    if (!sheet)
        throw Error(ErrorCode::Internal, QStringLiteral("worksheet ") + name);
    return sheet;
}

lxw_format *WorkbookWriter::addFormat(const std::function<void(lxw_format *)> &shape)
{
    lxw_format *format = workbook_add_format(m_book);
    format_set_font_name(format, "宋体");
    format_set_font_size(format, 10.5);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    shape(format);
    return format;
}

void WorkbookWriter::text(int row, int column, const QString &text, lxw_format *format)
{
    constexpr int kCellLimit = 32'767;
    const QByteArray utf8 = neutralised(text).left(kCellLimit).toUtf8();
    worksheet_write_string(m_sheet, lxw_row_t(row), lxw_col_t(column), utf8.constData(), format);
}

void WorkbookWriter::finish(QIODevice &target)
{
    const lxw_error result = workbook_close(m_book);
    m_book = nullptr;
    if (result != LXW_NO_ERROR)
        throw Error(result == LXW_ERROR_ZIP_FILE_ADD ? ErrorCode::DiskFull : ErrorCode::Io,
                    QString::fromUtf8(lxw_strerror(result)));
    QFile file(QFile::decodeName(m_path));
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::Io, file.errorString());
    while (!file.atEnd()) {
        const QByteArray block = file.read(1 << 20);
        if (target.write(block) != block.size())
            throw Error(ErrorCode::Io, target.errorString());
    }
}

QString neutralised(const QString &text)
{
    if (text.isEmpty())
        return text;
    const QChar first = text.front();
    if (first == u'\'') // one that stands there already must not be taken for the neutraliser
        return neutralised(text.mid(1)) == text.mid(1) ? text : QLatin1Char('\'') + text;
    const bool sign = first == u'+' || first == u'-';
    const bool formulaLike = sign || first == u'=' || first == u'@' || first == u'\t' || first == u'\r';
    return formulaLike && !(sign && isHarmlessAfterSign(text)) ? QLatin1Char('\'') + text : text;
}

QString withoutNeutraliser(const QString &text)
{
    return text.startsWith(u'\'') && neutralised(text.mid(1)) == text ? text.mid(1) : text;
}

}
