#pragma once

#include "models/base/clock.h"

namespace xunzhen::platform {

/// The clock of the machine.
class SystemClock : public base::Clock
{
public:
    QDateTime now() const override;
};

}
