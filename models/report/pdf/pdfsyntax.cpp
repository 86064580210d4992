#include "models/report/pdf/pdfsyntax.h"

#include "models/report/bytes/decimal.h"

namespace xunzhen::report::pdf {

QByteArray number(double value)
{
    return decimal(value);
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

QByteArray reference(int object)
{
    return QByteArray::number(object) + " 0 R";
}

} // namespace xunzhen::report::pdf
