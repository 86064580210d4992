#pragma once

#include "models/base/work.h"

#include <deque>

namespace xunzhen::testing {

/// A worker that does not come round: what it is given waits until the test releases it, as on a share that hangs.
class HeldDispatcher : public base::WorkDispatcher
{
public:
    void dispatch(std::function<void()> work, std::function<void()> done) override
    {
        m_held.push_back({std::move(work), std::move(done)});
    }
    int held() const { return int(m_held.size()); }
    void releaseOne()
    {
        const auto [work, done] = std::move(m_held.front());
        m_held.pop_front();
        work();
        done();
    }
    void releaseAll()
    {
        while (!m_held.empty())
            releaseOne();
    }

private:
    struct Task
    {
        std::function<void()> work, done;
    };
    std::deque<Task> m_held;
};

}
