#pragma once

#include "models/base/clock.h"
#include "models/base/idsource.h"

#include <mutex>

namespace xunzhen::platform {

/// UUIDv7 by RFC 9562 §5.7 with a 12-bit counter (§6.2, method 1), random bytes from the system. Any thread may call it.
class SystemIdSource : public base::IdSource
{
public:
    explicit SystemIdSource(const base::Clock &clock) : m_clock(clock) {}

    base::Uuid next() override;
    QByteArray randomBytes(int count) override;

private:
    const base::Clock &m_clock;
    std::mutex m_mutex;
    qint64 m_lastMillis = 0;
    quint16 m_counter = 0;
};

}
