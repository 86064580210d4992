#pragma once

#include <QtGlobal>

namespace xunzhen::store {

/// A hybrid clock: 48 bits of milliseconds since 1970 UTC, 16 bits of counter.
inline constexpr int kHlcCounterBits = 16;
inline constexpr qint64 kHlcMaxMillis = (qint64(1) << 47) - 1;

inline qint64 hlcFromMillis(qint64 millis)
{
    return qBound(qint64(0), millis, kHlcMaxMillis) << kHlcCounterBits;
}
inline qint64 hlcToMillis(qint64 hlc) { return hlc >> kHlcCounterBits; }

/// A received clock may raise ours by at most a day.
inline constexpr qint64 kWildAhead = (qint64(24) * 60 * 60 * 1000) << kHlcCounterBits;

}
