#include "models/report/content/chinesetext.h"

namespace xunzhen::report {

namespace {

QString clock(const QTime &time)
{
    return u"%1时%2分"_qs.arg(time.hour()).arg(time.minute(), 2, 10, QLatin1Char('0'));
}

} // namespace

QString chineseDate(const QDate &date)
{
    return date.isValid() ? u"%1年%2月%3日"_qs.arg(date.year()).arg(date.month()).arg(date.day()) : QString();
}

QString chineseMoment(const QDateTime &moment)
{
    return moment.isValid() ? chineseDate(moment.date()) + clock(moment.time()) : QString();
}

QString chinesePeriod(const std::optional<QDateTime> &begun, const std::optional<QDateTime> &ended)
{
    if (!begun || !ended)
        return chineseMoment(begun.value_or(ended.value_or(QDateTime())));
    if (chineseMoment(*begun) == chineseMoment(*ended))
        return chineseMoment(*begun);
    const bool sameDay = begun->date() == ended->date();
    return chineseMoment(*begun) + u"至"_qs + (sameDay ? clock(ended->time()) : chineseMoment(*ended));
}

QString chineseNumeral(int number)
{
    static const QString digits = u"零一二三四五六七八九"_qs;
    static const QString units[] = {u"千"_qs, u"百"_qs, u"十"_qs, QString()};
    if (number < 1 || number > 9999)
        return QString::number(number);
    QString text;
    bool gap = false;
    for (int i = 0, unit = 1000; i < 4; ++i, unit /= 10) {
        const int digit = number / unit % 10;
        if (digit > 0)
            text += (gap && !text.isEmpty() ? QString(digits[0]) : QString()) + digits[digit] + units[i];
        gap = digit == 0;
    }
    return number >= 10 && number < 20 ? text.mid(1) : text;
}

QString plainNumber(double value)
{
    return QString::number(value, 'g', 6);
}

} // namespace xunzhen::report
