#pragma once

#include "models/report/portfolio/portfoliowriter.h"

namespace xunzhen::report::pdf {

/// D:20261128120000Z.
QByteArray pdfMoment(const QDateTime &moment);
/// The collection dictionary with its schema, sorted by number (ISO 32000-1 tables 153 to 157).
QByteArray collection(const PortfolioHeads &heads);
/// The file specification of an entry whose stream is `stream` (ISO 32000-1 table 44); `index` from 1.
QByteArray fileSpecification(const PortfolioEntry &entry, int index, int stream);
/// The embedded file stream's dictionary without its parameters' values, which are known after the bytes only.
QByteArray streamHead(const PortfolioEntry &entry, qint64 size, int parameters);
/// The parameters of an embedded file (ISO 32000-1 table 46).
QByteArray streamParameters(const PortfolioEntry &entry, const FileDigest &digest);
/// Key in the name tree: digits, so that the order of bytes is the order of entries.
QByteArray entryKey(int index);

} // namespace xunzhen::report::pdf
