#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace xunzhen::domain {

enum class PeriodKind { Month, Quarter, Year, Free };
QString periodKindCode(PeriodKind kind); ///< "month", "quarter", "year", "free"
PeriodKind periodKindFromCode(const QString &code); ///< Free for an unknown one

/// Days that belong together, both included.
struct Period
{
    PeriodKind kind = PeriodKind::Month;
    QDate from, to;
    bool operator==(const Period &) const = default;
};

/// The month, quarter or year of the day; of a free one the day alone.
Period periodAround(PeriodKind kind, QDate day);
/// The one `by` places later (negative: earlier); a free one moves by its own length.
Period neighbour(const Period &period, int by);
/// 2026年11月, 2026年第4季度, 2026年, 2026年11月1日至12月15日.
QString periodText(const Period &period);

/// A part of a period in which things are counted together.
struct TimeSpan
{
    QDate from, to;
    QString text; ///< 11-03, 11-02～11-08, 2026-11
};

/// Single days up to a month, weeks from Monday up to a quarter, months beyond; all of them, also empty ones.
std::vector<TimeSpan> spansOf(QDate from, QDate to);

}
