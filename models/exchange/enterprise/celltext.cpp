#include "models/exchange/enterprise/celltext.h"

#include "models/exchange/table/dateformats.h"

#include <QRegularExpression>

namespace xunzhen::exchange {

namespace {

QChar halfWidth(QChar c)
{
    const char16_t unit = c.unicode();
    const bool letterOrDigit = (unit >= 0xFF10 && unit <= 0xFF19) || (unit >= 0xFF21 && unit <= 0xFF3A)
                               || (unit >= 0xFF41 && unit <= 0xFF5A);
    const bool sign = unit == 0xFF0E || unit == 0xFF0D || unit == 0xFF0F || unit == 0xFF0B; // ． － ／ ＋
    return letterOrDigit || sign ? QChar(char16_t(unit - 0xFEE0)) : c;
}

bool isFiller(QChar c)
{
    return c == QChar(0x200B) || c == QChar(0xFEFF) || c == QChar(0x200E) || c == QChar(0x200F);
}

/// Most cells are: then the text is shared instead of copied.
bool isTidy(const QString &text)
{
    bool blankBefore = true;
    for (const QChar c : text) {
        const bool blank = c == u' ';
        const bool plain = c.unicode() > 0x20 && c.unicode() < 0x80;
        if (blank && blankBefore)
            return false;
        if (!blank && !plain && (c.isSpace() || isFiller(c) || halfWidth(c) != c))
            return false;
        blankBefore = blank;
    }
    return text.isEmpty() || !blankBefore;
}

std::optional<QDate> sensible(const QDate &date)
{
    const bool inRange = date.isValid() && date.year() >= 1900 && date.year() <= 2100;
    return inRange ? std::optional(date) : std::nullopt;
}

std::optional<QDate> fromSerialText(const QString &text, bool epoch1904)
{
    bool isNumber = false;
    const double serial = text.toDouble(&isNumber);
    if (!isNumber || serial < 1 || serial > 80'000) // 80,000 = the year 2119
        return std::nullopt;
    return sensible(fromSerial(serial, epoch1904).date());
}

}

QString tidyText(const QString &text)
{
    if (isTidy(text))
        return text;
    QString tidy;
    tidy.reserve(text.size());
    bool blankBefore = true;
    for (const QChar c : text) {
        if (isFiller(c))
            continue;
        const bool blank = c.isSpace();
        if (!blank)
            tidy.append(halfWidth(c));
        else if (!blankBefore)
            tidy.append(u' ');
        blankBefore = blank;
    }
    if (tidy.endsWith(u' '))
        tidy.chop(1);
    return tidy;
}

bool isPlaceholder(const QString &text)
{
    static const QStringList words = {u"/"_qs, u"\\"_qs, u"-"_qs, u"--"_qs, u"—"_qs, u"——"_qs, u"无"_qs, u"暂无"_qs,
                                      u"空"_qs, u"未知"_qs, u"不详"_qs, u"null"_qs, u"NULL"_qs, u"N/A"_qs, u"#N/A"_qs,
                                      u"None"_qs, u"."_qs, u"、"_qs};
    return text.size() <= 4 && words.contains(text);
}

bool isScientific(const QString &text)
{
    static const QRegularExpression pattern(u"^\\d(\\.\\d+)?[eE]\\+?\\d{1,2}$"_qs);
    return text.size() >= 4 && pattern.match(text).hasMatch();
}

std::optional<QDate> readDate(const Cell &cell, bool epoch1904)
{
    if (cell.kind == CellKind::Date)
        return sensible(QDate::fromString(cell.text.left(10), Qt::ISODate));
    static const QRegularExpression pattern(
        u"^(\\d{4})\\s?[-./年]\\s?(\\d{1,2})\\s?[-./月]\\s?(\\d{1,2})\\s?日?(?:[ T]\\d{1,2}:.*)?$"_qs);
    static const QRegularExpression compact(u"^(\\d{4})(\\d{2})(\\d{2})$"_qs);
    const QString text = tidyText(cell.text).left(64);
    auto match = pattern.match(text);
    if (!match.hasMatch())
        match = compact.match(text);
    if (match.hasMatch())
        return sensible(QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()));
    return fromSerialText(text, epoch1904);
}

std::optional<int> readCount(const Cell &cell)
{
    static const QRegularExpression pattern(u"^约?\\s?(\\d{1,3}(?:[,，]\\d{3})*|\\d{1,8})(?:\\.0+)?\\s?(?:余|多)?\\s?(?:人|名|个)?$"_qs);
    const auto match = pattern.match(tidyText(cell.text).left(64));
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).remove(u',').remove(u'，').toInt();
}

std::optional<double> readDegrees(const Cell &cell)
{
    QString text = tidyText(cell.text);
    while (text.endsWith(u'°') || text.endsWith(u'E') || text.endsWith(u'N'))
        text.chop(1);
    bool isNumber = false;
    const double degrees = text.toDouble(&isNumber);
    return isNumber && qIsFinite(degrees) ? std::optional(degrees) : std::nullopt;
}

std::optional<bool> readYesNo(const Cell &cell)
{
    static const QStringList yes = {u"是"_qs, u"√"_qs, u"✓"_qs, u"✔"_qs, u"Y"_qs, u"YES"_qs, u"1"_qs, u"TRUE"_qs, u"有"_qs,
                                    u"已纳入"_qs, u"纳入"_qs, u"正面清单"_qs};
    static const QStringList no = {u""_qs, u"否"_qs, u"×"_qs, u"✗"_qs, u"X"_qs, u"N"_qs, u"NO"_qs, u"0"_qs, u"FALSE"_qs, u"无"_qs,
                                   u"未纳入"_qs, u"不是"_qs, u"/"_qs, u"-"_qs};
    const QString text = tidyText(cell.text).toUpper();
    if (yes.contains(text))
        return true;
    return no.contains(text) ? std::optional(false) : std::nullopt;
}

}
