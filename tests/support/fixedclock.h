#pragma once

#include "models/base/clock.h"

#include <QTimeZone>

#include <atomic>

namespace xunzhen::testing {

/// Stands still until told to move. Starts on 2026-11-23 09:00 in Tianjin (UTC+8), a Monday.
class FixedClock : public base::Clock
{
public:
    FixedClock() : FixedClock(QDateTime(QDate(2026, 11, 23), QTime(1, 0), Qt::UTC)) {}
    explicit FixedClock(const QDateTime &start) : m_millis(start.toMSecsSinceEpoch()) {}

    QDateTime now() const override { return base::fromMillis(m_millis); }
    QDate today() const override { return now().addSecs(8 * 3600).date(); }

    void advanceSeconds(qint64 seconds) { m_millis += seconds * 1000; }
    void advanceDays(int days) { advanceSeconds(qint64(days) * 86400); }

private:
    std::atomic<qint64> m_millis;
};

/// Ticks one millisecond at each look: what the program does stays in a visible order. May jump, and stand still as a clock
/// without a battery does.
class TickingClock : public base::Clock
{
public:
    bool standsStill = false;

    QDateTime now() const override { return base::fromMillis(standsStill ? m_millis.load() : m_millis++); }
    QDate today() const override { return base::fromMillis(m_millis).addSecs(8 * 3600).date(); }
    void advanceDays(int days) { advanceMillis(qint64(days) * 86'400'000); }
    void advanceMillis(qint64 millis) { m_millis += millis; }
    /// Back to where every clock starts.
    void reset()
    {
        m_millis = kStart;
        standsStill = false;
    }

private:
    static constexpr qint64 kStart = 1'795'395'600'000; // 2026-11-23 09:00 in Tianjin
    mutable std::atomic<qint64> m_millis{kStart};
};

}
