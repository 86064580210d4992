#include "models/report/pdf/pdfsyntax.h"

namespace xunzhen::report::pdf {

QByteArray number(double value)
{
    QByteArray text = QByteArray::number(value, 'f', 3);
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text == "-0" ? QByteArray("0") : text;
}

QByteArray textString(const QString &text)
{
    QByteArray bytes("\xfe\xff");
    for (const QChar unit : text) {
        bytes += char(unit.unicode() >> 8);
        bytes += char(unit.unicode() & 0xff);
    }
    return hexString(bytes);
}

QByteArray hexString(const QByteArray &bytes)
{
    return '<' + bytes.toHex().toUpper() + '>';
}

QByteArray name(const QString &text)
{
    QByteArray kept("/");
    for (const char c : text.toLatin1())
        if ((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '-')
            kept += c;
    return kept;
}

QByteArray reference(int object)
{
    return QByteArray::number(object) + " 0 R";
}

} // namespace xunzhen::report::pdf
