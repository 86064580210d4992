#include "models/report/text/cleantext.h"

namespace xunzhen::report {

namespace {

bool isRadical(char32_t code)
{
    return code >= 0x2e80 && code <= 0x2fdf;
}

bool isInvisible(char32_t code)
{
    return (code < 0x20 && code != U'\n') || (code >= 0x7f && code < 0xa0) || code == 0xad
        || (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e)
        || (code >= 0x2060 && code <= 0x2069) || (code >= 0xfe00 && code <= 0xfe0f) || code == 0xfeff
        || (code >= 0xfff0 && code <= 0xfffb) || (code >= 0xe0000 && code <= 0xe0fff);
}

QString cleanedCode(char32_t code)
{
    if (code == U'\t' || code == 0xa0)
        return QStringLiteral(" ");
    if (isInvisible(code) || (code >= 0xd800 && code <= 0xdfff))
        return {};
    const QString text = QString::fromUcs4(&code, 1);
    return isRadical(code) ? text.normalized(QString::NormalizationForm_KC) : text;
}

} // namespace

QString cleanText(const QString &text)
{
    QString unified = text;
    unified.replace(u"\r\n"_qs, u"\n"_qs).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    QString clean;
    clean.reserve(unified.size());
    for (const auto code : unified.toUcs4())
        clean += cleanedCode(char32_t(code));
    return clean;
}

QStringList paragraphsOf(const QString &text)
{
    QStringList paragraphs;
    for (const QString &line : text.split(QLatin1Char('\n')))
        if (const QString trimmed = line.trimmed(); !trimmed.isEmpty())
            paragraphs << trimmed;
    return paragraphs;
}

} // namespace xunzhen::report
