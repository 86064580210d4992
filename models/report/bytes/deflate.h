#pragma once

#include <QByteArray>

namespace xunzhen::report {

/// zlib stream (RFC 1950) of the bytes, the same on every run. Throws base::Error(Internal) when zlib fails.
QByteArray deflate(const QByteArray &bytes);

/// How many bytes the stream holds, or `limit` + 1 when it holds more, or 0 when it is damaged or cut off.
quint64 inflatedSize(const QByteArray &stream, quint64 limit);

} // namespace xunzhen::report
