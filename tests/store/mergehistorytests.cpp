#include "tests/store/mergehistory.h"
#include "tests/support/catch.h"

#include <ctime>

using namespace xunzhen;
using testing::MergeHistory;

// Longer by hand: XUNZHEN_HISTORIES=100000; one again: XUNZHEN_SEED=n.
TEST_CASE("ten thousand random histories end as the rule says, on every laptop")
{
    auto pool = testing::sixReplicas();
    const auto failure = testing::firstFailure(testing::mergeFamily(pool), 10'000);
    if (failure)
        FAIL(*failure);
    SUCCEED();
}

// sync.md, goal G12; by hand, as it says how fast a machine is.
TEST_CASE("a thousand histories of five laptops and two hundred steps take at most a minute", "[.][goal]")
{
    auto pool = testing::sixReplicas();
    const std::clock_t start = std::clock();
    for (unsigned seed = 1; seed <= 1000; ++seed) {
        std::mt19937 random(seed);
        MergeHistory history(seed, pool, 5);
        for (const auto &step : testing::randomSteps(random, 200, MergeHistory::kKinds))
            history.play(step);
        history.finish();
    }
    const double seconds = double(std::clock() - start) / CLOCKS_PER_SEC;
    WARN("1,000 histories of 5 laptops and 200 steps: " << seconds << " s of one core");
    CHECK(seconds <= 60);
}

TEST_CASE("a history that fails is cut down to the steps that matter")
{
    const testing::HistoryFamily family{
        [](unsigned) { return testing::Steps{}; },
        [](unsigned, const testing::Steps &steps) {
            int bad = 0;
            for (const auto &step : steps)
                bad += step.what == 3;
            testing::require(bad < 2, "I0", "two bad steps");
        },
        [](const testing::Step &) { return std::string(); }};
    std::mt19937 random(5);
    const auto steps = testing::randomSteps(random, 200, 7);
    REQUIRE(testing::failureOf(family, 1, steps) == std::string("I0: two bad steps"));
    const auto few = testing::shrunk(family, 1, steps);
    CHECK(few.size() == 2);
    CHECK(testing::failureOf(family, 1, few).has_value());
}
