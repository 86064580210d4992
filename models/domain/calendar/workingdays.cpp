#include "models/domain/calendar/workingdays.h"

#include <algorithm>
#include <array>

namespace xunzhen::domain {

namespace {

struct Span
{
    int year, month, day, length; ///< days in a row
};

// 国务院办公厅关于2025年、2026年部分节假日安排的通知
constexpr std::array kHolidays{Span{2025, 1, 1, 1},  Span{2025, 1, 28, 8}, Span{2025, 4, 4, 3},  Span{2025, 5, 1, 5},
                               Span{2025, 5, 31, 3}, Span{2025, 10, 1, 8}, Span{2026, 1, 1, 3},  Span{2026, 2, 15, 9},
                               Span{2026, 4, 4, 3},  Span{2026, 5, 1, 5},  Span{2026, 6, 19, 3}, Span{2026, 9, 25, 3},
                               Span{2026, 10, 1, 7}};
constexpr std::array kWorkedInstead{Span{2025, 1, 26, 1}, Span{2025, 2, 8, 1},  Span{2025, 4, 27, 1}, Span{2025, 9, 28, 1},
                                    Span{2025, 10, 11, 1}, Span{2026, 1, 4, 1}, Span{2026, 2, 14, 1}, Span{2026, 2, 28, 1},
                                    Span{2026, 5, 9, 1},  Span{2026, 9, 20, 1}, Span{2026, 10, 10, 1}};

template<typename Spans>
bool contains(const Spans &spans, QDate day)
{
    return std::ranges::any_of(spans, [day](const Span &span) {
        const qint64 after = QDate(span.year, span.month, span.day).daysTo(day);
        return after >= 0 && after < span.length;
    });
}

}

bool isWorkingDay(QDate day)
{
    if (contains(kWorkedInstead, day))
        return true;
    return day.dayOfWeek() <= 5 && !contains(kHolidays, day);
}

bool areHolidaysKnown(int year)
{
    return std::ranges::any_of(kHolidays, [year](const Span &span) { return span.year == year; });
}

QDate addWorkingDays(QDate day, int count)
{
    while (day.isValid() && count > 0) {
        day = day.addDays(1);
        if (isWorkingDay(day))
            --count;
    }
    return day;
}

int workingDaysBetween(QDate from, QDate to)
{
    if (!from.isValid() || !to.isValid())
        return 0;
    if (to < from)
        return -workingDaysBetween(to, from);
    int days = 0;
    for (QDate day = from.addDays(1); day <= to; day = day.addDays(1))
        days += isWorkingDay(day);
    return days;
}

}
