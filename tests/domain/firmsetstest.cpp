#include "models/domain/enterprise/firmsets.h"
#include "tests/support/catch.h"
#include "tests/support/countedids.h"

#include <algorithm>

using namespace xunzhen;
using namespace xunzhen::domain;

namespace {

struct Firms
{
    testing::CountedIds ids;
    std::vector<EnterpriseId> all{ids.make<EnterpriseId>(), ids.make<EnterpriseId>(), ids.make<EnterpriseId>(),
                                  ids.make<EnterpriseId>()};
    std::set<EnterpriseId> inUse{all.begin(), all.end()};

    FirmLink link(int one, int other)
    {
        return {ids.make<FirmLinkId>(), all[size_t(one)], all[size_t(other)], {}, {}, {}, {}};
    }
};

}

TEST_CASE("Records connected by links are one firm, which the smallest id stands for, in whatever order it was said")
{
    Firms firms;
    std::sort(firms.all.begin(), firms.all.end());
    std::vector<FirmLink> links{firms.link(2, 1), firms.link(3, 2), firms.link(1, 2)}; // both ways is no cycle
    std::vector<int> order{0, 1, 2};
    do {
        const FirmSets sets({links[size_t(order[0])], links[size_t(order[1])], links[size_t(order[2])]}, firms.inUse);
        for (const int one : {1, 2, 3})
            CHECK(sets.canonical(firms.all[size_t(one)]) == firms.all[1]);
        CHECK(sets.members(firms.all[3]) == std::vector{firms.all[1], firms.all[2], firms.all[3]});
        CHECK(sets.hidden() == std::set{firms.all[2], firms.all[3]});
        CHECK(sets.canonical(firms.all[0]) == firms.all[0]);
        CHECK(sets.members(firms.all[0]) == std::vector{firms.all[0]});
        CHECK_FALSE(sets.areOne(firms.all[0], firms.all[1]));
    } while (std::next_permutation(order.begin(), order.end()));
}

TEST_CASE("A record that was taken out, or has not arrived, does not stand for the firm")
{
    Firms firms;
    std::sort(firms.all.begin(), firms.all.end());
    firms.inUse.erase(firms.all[0]);
    const FirmSets sets({firms.link(0, 2), firms.link(2, 3)}, firms.inUse);
    CHECK(sets.canonical(firms.all[0]) == firms.all[2]);
    CHECK(sets.hidden() == std::set{firms.all[3]});
    CHECK(sets.members(firms.all[3]).size() == 3);
}

TEST_CASE("A link to nothing or to itself joins nothing")
{
    Firms firms;
    const FirmSets sets({firms.link(1, 1), {firms.ids.make<FirmLinkId>(), firms.all[0], {}, {}, {}, {}, {}}}, firms.inUse);
    CHECK(sets.isEmpty());
    CHECK(sets.canonical({}) == EnterpriseId());
}
