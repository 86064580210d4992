#include "tests/support/catch.h"
#include "tests/sync/syncworld.h"

using namespace xunzhen;

// Longer by hand: XUNZHEN_HISTORIES=100000; one again: XUNZHEN_SEED=n. Ten thousand more, at the level of the store:
// tests/store/mergehistorytests.cpp.
TEST_CASE("whatever folders, clocks, disks and programs do, all laptops end with the same records and nothing waits")
{
    const auto failure = testing::firstFailure(testing::syncFamily(20, 120), 120);
    if (failure)
        FAIL(*failure);
    SUCCEED();
}
