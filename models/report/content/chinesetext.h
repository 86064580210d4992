#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace xunzhen::report {

/// 2026年11月21日, without leading zeros (GB/T 9704-2012 §7.3.5); an invalid date gives an empty text.
QString chineseDate(const QDate &date);
/// 2026年11月21日9时05分.
QString chineseMoment(const QDateTime &moment);
/// From–to; the second date is left out when it is the same day, the second moment when it is the same minute.
QString chinesePeriod(const std::optional<QDateTime> &begun, const std::optional<QDateTime> &ended);
/// 一, 十二, 一百零三: the number of a heading of the second level, 1 to 9999; others in digits.
QString chineseNumeral(int number);
/// A number without superfluous decimals.
QString plainNumber(double value);

} // namespace xunzhen::report
