#pragma once

#include "models/base/clock.h"

namespace xunzhen::store {

/// For maintenance, which copies what was written and captures nothing of its own: the time is never asked.
class StillClock : public base::Clock
{
public:
    QDateTime now() const override { return base::fromMillis(0); }
};

}
