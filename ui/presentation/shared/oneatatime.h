#pragma once

#include "models/base/work.h"

namespace xunzhen::presentation {

/// A lane of its own over another dispatcher: one piece of work at a time, in the order asked for. A share that hangs
/// holds up what waits in its lane and takes one worker, never all of them. Used in one thread; work that was begun may
/// end after the lane is gone, work that still waits is then dropped.
class OneAtATime : public base::WorkDispatcher
{
public:
    explicit OneAtATime(base::WorkDispatcher &under);
    ~OneAtATime() override;

    void dispatch(std::function<void()> work, std::function<void()> done) override;

private:
    struct Lane;
    static void next(const std::shared_ptr<Lane> &lane);

    std::shared_ptr<Lane> m_lane;
};

}
