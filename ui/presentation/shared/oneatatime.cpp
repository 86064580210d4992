#include "ui/presentation/shared/oneatatime.h"

#include <deque>

namespace xunzhen::presentation {

struct OneAtATime::Lane
{
    struct Task
    {
        std::function<void()> work, done;
    };
    base::WorkDispatcher &under;
    std::deque<Task> waiting;
    bool busy = false;
};

OneAtATime::OneAtATime(base::WorkDispatcher &under) : m_lane(new Lane{under, {}, false}) {}

OneAtATime::~OneAtATime() { m_lane->waiting.clear(); }

void OneAtATime::dispatch(std::function<void()> work, std::function<void()> done)
{
    m_lane->waiting.push_back({std::move(work), std::move(done)});
    next(m_lane);
}

void OneAtATime::next(const std::shared_ptr<Lane> &lane)
{
    if (lane->busy || lane->waiting.empty())
        return;
    Lane::Task task = std::move(lane->waiting.front());
    lane->waiting.pop_front();
    lane->busy = true;
    lane->under.dispatch(std::move(task.work), [lane, done = std::move(task.done)] {
        lane->busy = false;
        done();
        next(lane);
    });
}

}
