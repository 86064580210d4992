#include "models/domain/calendar/typedday.h"

#include "models/domain/calendar/workingdays.h"

#include <QRegularExpression>

namespace xunzhen::domain {

namespace {

constexpr int kMostDays = 3650;

std::optional<QDate> valid(QDate day) { return day.isValid() ? std::optional(day) : std::nullopt; }

std::optional<QDate> fromWord(const QString &word, QDate today)
{
    if (word == u"今天"_qs || word == u"当天"_qs || word == u"today"_qs)
        return today;
    if (word == u"明天"_qs || word == u"tomorrow"_qs)
        return today.addDays(1);
    if (word == u"后天"_qs)
        return today.addDays(2);
    if (word == u"月底"_qs || word == u"本月底"_qs)
        return QDate(today.year(), today.month(), today.daysInMonth());
    return std::nullopt;
}

std::optional<QDate> fromDistance(const QString &text, QDate today)
{
    static const QRegularExpression shape(u"^(\\+?)(\\d{1,4})(个?工作日|w|天|日|d|周|星期|个月)?(内|后)?$"_qs);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int count = match.captured(2).toInt();
    const QString unit = match.captured(3);
    if (count > kMostDays || (match.captured(1).isEmpty() && unit.isEmpty() && count > 999))
        return std::nullopt;
    if (unit.endsWith(u"工作日"_qs) || unit == u"w"_qs)
        return addWorkingDays(today, count);
    if (unit == u"周"_qs || unit == u"星期"_qs)
        return today.addDays(7 * count);
    return unit == u"个月"_qs ? today.addMonths(count) : today.addDays(count);
}

std::optional<QDate> fromDate(const QString &text, QDate today)
{
    static const QRegularExpression whole(u"^(\\d{4})[-./年](\\d{1,2})[-./月](\\d{1,2})日?$"_qs);
    static const QRegularExpression ofYear(u"^(\\d{1,2})[-./月](\\d{1,2})日?$"_qs);
    if (const auto match = whole.match(text); match.hasMatch())
        return valid({match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()});
    if (const auto match = ofYear.match(text); match.hasMatch()) {
        const QDate day(today.year(), match.captured(1).toInt(), match.captured(2).toInt());
        return valid(day.isValid() && day < today ? day.addYears(1) : day);
    }
    return std::nullopt;
}

}

std::optional<QDate> dayFromText(const QString &text, QDate today)
{
    QString typed = text.simplified().toLower();
    typed.remove(u' ').replace(u'＋', u'+');
    if (typed.isEmpty())
        return QDate();
    if (const auto day = fromWord(typed, today))
        return day;
    if (const auto day = fromDistance(typed, today))
        return day;
    return fromDate(typed, today);
}

}
