#pragma once

#include "models/base/work.h"

namespace xunzhen::testing {

/// Runs everything at once, in the caller's thread.
class DirectDispatcher : public base::WorkDispatcher
{
public:
    void dispatch(std::function<void()> work, std::function<void()> done) override
    {
        work();
        done();
    }
};

}
