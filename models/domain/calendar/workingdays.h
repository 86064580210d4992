#pragma once

#include <QDate>

namespace xunzhen::domain {

/// Whether offices work on that day: Monday to Friday but for the public holidays, and the weekend days worked instead (调休), as the
/// State Council's office has announced them. Of a year that is not announced yet only weekends are known.
bool isWorkingDay(QDate day);
bool areHolidaysKnown(int year);
/// The day `count` working days after `day`, which itself does not count (行政处罚法 art. 85).
QDate addWorkingDays(QDate day, int count);
/// Working days after `from` up to `to`, that day included; negative when `to` lies before.
int workingDaysBetween(QDate from, QDate to);

}
