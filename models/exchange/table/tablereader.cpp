#include "models/exchange/table/tablereader.h"

#include "models/base/error.h"
#include "models/exchange/table/boundedread.h"
#include "models/exchange/table/csvreader.h"
#include "models/exchange/table/xlsxreader.h"

namespace xunzhen::exchange {

using base::Error;
using base::ErrorCode;

namespace {

[[noreturn]] void refuse(ErrorCode code, const QString &problem)
{
    throw Error(code, problem, {{problem, {}, {}}});
}

/// An OLE compound file: the old .xls, or an .xlsx wrapped up with a password (ECMA-376 [MS-OFFCRYPTO]).
[[noreturn]] void refuseCompoundFile(const QByteArray &bytes)
{
    const QByteArray marker("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
    if (bytes.contains(marker))
        refuse(ErrorCode::Refused, QStringLiteral("encrypted"));
    refuse(ErrorCode::Unsupported, QStringLiteral("old-xls"));
}

bool isOpenDocument(const QByteArray &bytes)
{
    return bytes.mid(30, 80).contains("mimetypeapplication/vnd.oasis.opendocument");
}

void refuseForeignFormats(const QByteArray &bytes)
{
    if (bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        refuseCompoundFile(bytes);
    const QByteArray head = bytes.left(512).trimmed().toLower();
    if (head.startsWith("<html") || head.startsWith("<!doctype") || head.startsWith("<table") || head.startsWith("<?xml"))
        refuse(ErrorCode::Unsupported, QStringLiteral("web-page"));
    for (const char *magic : {"%PDF", "\xFF\xD8\xFF", "\x89PNG", "GIF8", "Rar!", "7z\xBC\xAF", "\x1F\x8B", "SQLite format 3"})
        if (bytes.startsWith(magic))
            refuse(ErrorCode::Unsupported, QStringLiteral("not-a-table"));
}

}

Table readTable(QIODevice &device, const base::Work &work, const TableLimits &limits)
{
    const QByteArray bytes = readBounded(device, limits.fileBytes);
    refuseForeignFormats(bytes);
    const bool isZip = bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06") || bytes.startsWith("PK\x07\x08");
    if (!isZip)
        return readCsv(bytes, work, limits);
    if (isOpenDocument(bytes))
        refuse(ErrorCode::Unsupported, QStringLiteral("opendocument"));
    return readXlsx(bytes, work, limits);
}

}
