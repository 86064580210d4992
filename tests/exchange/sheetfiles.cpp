#include "tests/exchange/sheetfiles.h"

#include "models/domain/enterprise/uscc.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>

#include <zip.h>

namespace xunzhen::testing {

QByteArray xlsxBy(const std::function<void(lxw_workbook *, lxw_worksheet *)> &write)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("t.xlsx"));
    lxw_workbook *book = workbook_new(QFile::encodeName(path).constData());
    write(book, workbook_add_worksheet(book, nullptr));
    workbook_close(book);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray zipOf(const QMap<QString, QByteArray> &parts)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("t.zip"));
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE, nullptr);
    for (auto part = parts.begin(); part != parts.end(); ++part)
        zip_file_add(archive, part.key().toUtf8().constData(),
                     zip_source_buffer(archive, part->constData(), zip_uint64_t(part->size()), 0), ZIP_FL_ENC_UTF_8);
    zip_close(archive);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QMap<QString, QByteArray> workbookParts(const QByteArray &sheet)
{
    const QByteArray relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    const QByteArray types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const auto relationship = [&](const char *id, const char *type, const char *target) {
        return QByteArray("<Relationship Id=\"") + id + "\" Type=\"" + types + "/" + type + "\" Target=\"" + target + "\"/>";
    };
    return {
        {QStringLiteral("_rels/.rels"), "<Relationships xmlns=\"" + relations + "\">"
             + relationship("rId1", "officeDocument", "xl/workbook.xml") + "</Relationships>"},
        {QStringLiteral("xl/workbook.xml"), "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + types
             + "\"><sheets><sheet name=\"名录\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
        {QStringLiteral("xl/_rels/workbook.xml.rels"), "<Relationships xmlns=\"" + relations + "\">"
             + relationship("rId1", "worksheet", "worksheets/sheet1.xml")
             + relationship("rId2", "sharedStrings", "sharedStrings.xml") + relationship("rId3", "styles", "styles.xml")
             + "</Relationships>"},
        {QStringLiteral("xl/worksheets/sheet1.xml"), "<worksheet xmlns=\"" + main + "\">" + sheet + "</worksheet>"},
    };
}

QString usccFor(int number)
{
    const QString first = QStringLiteral("91120112MA%1").arg(number, 7, 10, QLatin1Char('0'));
    return first + domain::Uscc::checkCharacter(first);
}

QByteArray gb18030(const QString &text)
{
    QStringEncoder encoder("GB18030");
    return encoder(text);
}

}
