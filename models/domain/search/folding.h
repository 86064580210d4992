#pragma once

#include <QString>

namespace xunzhen::domain {

/// One unit as search sees it: full-width forms become half-width, letters lower case, all blanks one blank.
/// Always one unit for one unit, so that places in the folded text are places in the text.
inline char16_t folded(char16_t unit)
{
    if (unit >= 0xFF01 && unit <= 0xFF5E)
        unit = char16_t(unit - 0xFEE0);
    if (unit < 0x80)
        return unit >= u'A' && unit <= u'Z' ? char16_t(unit + 0x20) : unit;
    if (unit > 0x3000 && unit < 0xA640)
        return unit; // Chinese and its like, nearly all there is, have no letter case
    return unit == 0x3000 || unit == 0x00A0 ? u' ' : QChar::toLower(unit) <= 0xFFFF ? char16_t(QChar::toLower(unit)) : unit;
}

inline QString folded(const QString &text)
{
    QString result = text;
    for (QChar &c : result)
        c = QChar(folded(c.unicode()));
    return result;
}

}
