#pragma once

#include <QIODevice>
#include <QString>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <functional>

namespace xunzhen::exchange {

/// One .xlsx under construction. Everything goes through a temporary file, because libxlsxwriter only writes files; the
/// target gets whole bytes at the end or nothing. Throws Error(Io), Error(DiskFull).
class WorkbookWriter
{
public:
    /// With many rows the memory stays constant: cells must then be written row by row, from left to right.
    explicit WorkbookWriter(const QString &sheetName, bool manyRows = false);
    ~WorkbookWriter();
    WorkbookWriter(const WorkbookWriter &) = delete;
    WorkbookWriter &operator=(const WorkbookWriter &) = delete;

    lxw_workbook *book() const { return m_book; }
    lxw_worksheet *sheet() const { return m_sheet; }
    /// A further sheet, which `text` then writes to.
    void openSheet(const QString &name);
    lxw_format *addFormat(const std::function<void(lxw_format *)> &shape);

    /// Text cell; never a formula, whatever the text begins with. Longer texts than a cell may hold are cut.
    void text(int row, int column, const QString &text, lxw_format *format = nullptr);

    /// Finishes the workbook and hands it to the device. Call once.
    void finish(QIODevice &target);

private:
    lxw_worksheet *addSheet(const QString &name);

    QTemporaryDir m_folder;
    QByteArray m_path;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
};

/// Cells that begin with = + - @ or a control character are read as formulas by some programs even in text cells (and by
/// all of them once the sheet is saved as CSV): such a text gets an apostrophe in front. Signed numbers, telephone numbers
/// and dashes are harmless and stay.
QString neutralised(const QString &text);
/// The text before neutralised().
QString withoutNeutraliser(const QString &text);

}
