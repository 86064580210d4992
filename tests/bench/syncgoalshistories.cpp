#include "tests/bench/syncgoals.h"

#include "tests/bench/synclaptop.h"
#include "tests/store/mergehistory.h"

namespace xunzhen::bench {

namespace {

constexpr unsigned kHistories = 1000;
constexpr int kSteps = 200;
constexpr std::size_t kLaptops = 5;

}

void measureHistoryGoal(GoalTable &table)
{
    auto pool = testing::sixReplicas();
    const double before = cpuTime();
    for (unsigned seed = 1; seed <= kHistories; ++seed) {
        std::mt19937 random(seed);
        testing::MergeHistory history(seed, pool, kLaptops);
        for (const auto &step : testing::randomSteps(random, kSteps, testing::MergeHistory::kKinds))
            history.play(step);
        history.finish();
    }
    table.atMost("G12", "1,000 random histories of 5 laptops and 200 steps, on one core", 60, (cpuTime() - before) / 1000, "s");
}

}
