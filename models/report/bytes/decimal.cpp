#include "models/report/bytes/decimal.h"

#include <charconv>
#include <cmath>

namespace xunzhen::report {

QByteArray decimal(double value)
{
    // Coordinates are most of a page's bytes: whole thousandths are written far faster than doubles.
    const long long thousandths = std::llround(value * 1000);
    char text[32];
    char *end = text;
    if (thousandths < 0)
        *end++ = '-';
    const unsigned long long size = thousandths < 0 ? 0ULL - static_cast<unsigned long long>(thousandths)
                                                    : static_cast<unsigned long long>(thousandths);
    end = std::to_chars(end, text + sizeof text, size / 1000).ptr;
    if (const int rest = int(size % 1000); rest != 0) {
        *end++ = '.';
        for (const int digit : {rest / 100, rest / 10 % 10, rest % 10})
            *end++ = char('0' + digit);
        while (end[-1] == '0')
            --end;
    }
    return QByteArray(text, end - text);
}

} // namespace xunzhen::report
