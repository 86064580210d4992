#pragma once

#include "models/base/work.h"
#include "models/exchange/table/table.h"

#include <QByteArray>

namespace xunzhen::exchange {

/// Reads comma, semicolon or tab separated text (RFC 4180, CRLF or LF, quotes; encodings as decodeText). Row numbers count
/// records, as a spreadsheet program shows them. Throws base::Error: EmptyFile, WrongEncoding, TooLarge, DamagedFile with
/// "csv-quote-unterminated" at "line N".
Table readCsv(const QByteArray &bytes, const base::Work &work = {}, const TableLimits &limits = {});

}
