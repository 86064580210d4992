#pragma once

#include "models/base/chinatime.h"

#include <QDate>
#include <QDateTime>

namespace xunzhen::base {

/// The only source of time. Implementations: platform::SystemClock, testing::FixedClock.
class Clock
{
public:
    virtual ~Clock() = default;
    /// The present moment in UTC, to the millisecond.
    virtual QDateTime now() const = 0;
    /// The present day in China.
    virtual QDate today() const { return chinaDay(now()); }
};

/// Milliseconds since 1970-01-01T00:00Z: how every moment is stored.
inline qint64 toMillis(const QDateTime &moment) { return moment.toMSecsSinceEpoch(); }
inline QDateTime fromMillis(qint64 millis) { return QDateTime::fromMSecsSinceEpoch(millis, Qt::UTC); }

}
