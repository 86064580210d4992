#include "models/report/bytes/xmltext.h"

namespace xunzhen::report {

namespace {

char32_t carried(char32_t code)
{
    if (code == U'\t' || code == U'\n' || code == U'\r')
        return U' ';
    const bool forbidden = code < 0x20 || (code >= 0xd800 && code <= 0xdfff) || code == 0xfffe || code == 0xffff;
    return forbidden ? U'\uFFFD' : code;
}

} // namespace

QString xmlText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const uint code : text.toUcs4()) {
        const char32_t kept = carried(code);
        clean += QString::fromUcs4(&kept, 1);
    }
    return clean;
}

} // namespace xunzhen::report
