#pragma once

#include <QByteArray>
#include <QString>

/// Tokens of ISO 32000-1 §7.3.
namespace xunzhen::report::pdf {

/// At most three decimals, no exponent, no superfluous zeros.
QByteArray number(double value);
/// Text string in UTF-16BE with byte order mark, as hexadecimal.
QByteArray textString(const QString &text);
QByteArray hexString(const QByteArray &bytes);
QByteArray reference(int object);

} // namespace xunzhen::report::pdf
