#include "models/exchange/law/chinesenumber.h"

namespace xunzhen::exchange {

namespace {

int digitOf(QChar c)
{
    const auto value = QStringView(u"零一二三四五六七八九").indexOf(c);
    return c == u'〇' ? 0 : int(value);
}

int unitOf(QChar c)
{
    switch (c.unicode()) {
    case u'十': return 10;
    case u'百': return 100;
    case u'千': return 1000;
    default: return 0;
    }
}

}

std::optional<int> parseChineseNumber(QStringView text)
{
    if (text.isEmpty() || text.size() > 9)
        return std::nullopt;
    int total = 0, digit = -1, lastUnit = 10'000;
    for (const QChar c : text) {
        if (const int unit = unitOf(c)) {
            if (unit >= lastUnit || digit == 0)
                return std::nullopt;
            total += (digit < 0 ? 1 : digit) * unit;
            lastUnit = unit;
            digit = -1;
            continue;
        }
        const int next = digitOf(c);
        if (next < 0 || digit > 0)
            return std::nullopt;
        digit = next;
    }
    return total + std::max(digit, 0);
}

int leadingItemNumber(QStringView line)
{
    line = line.trimmed();
    if (!line.startsWith(u'（') && !line.startsWith(u'('))
        return 0;
    for (qsizetype at = 1; at < line.size() && at < 8; ++at)
        if (line.at(at) == u'）' || line.at(at) == u')')
            return parseChineseNumber(line.sliced(1, at - 1)).value_or(0);
    return 0;
}

}
