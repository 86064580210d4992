#pragma once

#include "ui/presentation/navigator.h"

namespace xunzhen::views {

/// A page that knows where one is within it, which may be more than where one had gone to: the way back and the next start
/// of the program lead there.
class Placed
{
public:
    virtual ~Placed() = default;
    virtual presentation::Place place() const = 0;
};

}
