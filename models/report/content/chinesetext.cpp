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
    const bool sameDay = begun->date() == ended->date();
    return chineseMoment(*begun) + u"至"_qs + (sameDay ? clock(ended->time()) : chineseMoment(*ended));
}

QString plainNumber(double value)
{
    return QString::number(value, 'g', 6);
}

} // namespace xunzhen::report
