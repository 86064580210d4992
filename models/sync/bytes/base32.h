#pragma once

#include <QByteArray>
#include <QString>

namespace xunzhen::sync {

/// RFC 4648 base32 in lower case without padding: 16 bytes give 26 characters, 8 bytes give 13.
QString base32(const QByteArray &bytes);
/// In either case; empty when there is anything else in the text.
QByteArray fromBase32(const QString &text);

}
