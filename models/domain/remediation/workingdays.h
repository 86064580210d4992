#pragma once

#include <QDate>

#include <optional>

namespace xunzhen::domain {

/// 工作日 by the week alone: Monday to Friday. Public holidays are set anew each year and are not known here, so what is counted
/// is the most that there can be.
bool isWorkingDay(QDate day);
/// How many working days lie after `from` up to `to`, that included; 0 when `to` is not later.
int workingDaysBetween(QDate from, QDate to);
QDate afterWorkingDays(QDate from, int days);

/// A day as one types it: "+15" and "15天" (days from today), "15工作日" and "+15w", "2026-12-04", "12-4" and "12月4日" (the
/// next one), "明天", "月底". An empty text is an invalid date: not set. nullopt = no day at all.
std::optional<QDate> dayFromText(const QString &text, QDate today);

}
