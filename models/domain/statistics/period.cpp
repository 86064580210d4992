#include "models/domain/statistics/period.h"

#include <algorithm>

namespace xunzhen::domain {

namespace {

constexpr int kDaysOfMonth = 31, kDaysOfQuarter = 100;

int monthsOf(PeriodKind kind)
{
    return kind == PeriodKind::Month ? 1 : kind == PeriodKind::Quarter ? 3 : 12;
}

QDate firstDay(PeriodKind kind, QDate day)
{
    const int months = monthsOf(kind);
    return {day.year(), (day.month() - 1) / months * months + 1, 1};
}

QDate endOfSpan(QDate from, qint64 days)
{
    if (days <= kDaysOfMonth)
        return from;
    if (days <= kDaysOfQuarter)
        return from.addDays(7 - from.dayOfWeek());
    return {from.year(), from.month(), from.daysInMonth()};
}

QString textOf(QDate from, QDate to, qint64 days)
{
    const QString day = QStringLiteral("MM-dd");
    if (days <= kDaysOfMonth)
        return from.toString(day);
    if (days <= kDaysOfQuarter)
        return from.toString(day) + QStringLiteral("～") + to.toString(day);
    return from.toString(QStringLiteral("yyyy-MM"));
}

}

QString periodKindCode(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Month: return QStringLiteral("month");
    case PeriodKind::Quarter: return QStringLiteral("quarter");
    case PeriodKind::Year: return QStringLiteral("year");
    case PeriodKind::Free: return QStringLiteral("free");
    }
    return {};
}

PeriodKind periodKindFromCode(const QString &code)
{
    for (const PeriodKind kind : {PeriodKind::Month, PeriodKind::Quarter, PeriodKind::Year})
        if (periodKindCode(kind) == code)
            return kind;
    return PeriodKind::Free;
}

Period periodAround(PeriodKind kind, QDate day)
{
    if (kind == PeriodKind::Free)
        return {kind, day, day};
    const QDate from = firstDay(kind, day);
    return {kind, from, from.addMonths(monthsOf(kind)).addDays(-1)};
}

Period neighbour(const Period &period, int by)
{
    if (period.kind != PeriodKind::Free)
        return periodAround(period.kind, period.from.addMonths(by * monthsOf(period.kind)));
    const qint64 days = period.from.daysTo(period.to) + 1;
    return {PeriodKind::Free, period.from.addDays(by * days), period.to.addDays(by * days)};
}

QString periodText(const Period &period)
{
    const QDate from = period.from, to = period.to;
    switch (period.kind) {
    case PeriodKind::Month: return from.toString(QStringLiteral("yyyy年M月"));
    case PeriodKind::Quarter: return QStringLiteral("%1年第%2季度").arg(from.year()).arg((from.month() + 2) / 3);
    case PeriodKind::Year: return QStringLiteral("%1年").arg(from.year());
    case PeriodKind::Free: break;
    }
    const QString last = to.toString(from.year() == to.year() ? QStringLiteral("M月d日") : QStringLiteral("yyyy年M月d日"));
    return from.toString(QStringLiteral("yyyy年M月d日")) + QStringLiteral("至") + last;
}

std::vector<TimeSpan> spansOf(QDate from, QDate to)
{
    std::vector<TimeSpan> spans;
    const qint64 days = from.daysTo(to) + 1;
    for (QDate first = from; first <= to; first = spans.back().to.addDays(1)) {
        const QDate last = std::min(endOfSpan(first, days), to);
        spans.push_back({first, last, textOf(first, last, days)});
    }
    return spans;
}

}
