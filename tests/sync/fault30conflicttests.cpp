#include "tests/store/mergeoracle.h"
#include "tests/sync/faults.h"

using namespace xunzhen;
using testing::Laptop;
using testing::MergeOracle;

namespace {

std::set<MergeOracle::Place> conflictsOf(Laptop &laptop)
{
    std::set<MergeOracle::Place> places;
    for (const auto &conflict : laptop.log().conflicts())
        places.insert({conflict.entity, conflict.record, conflict.group});
    return places;
}

std::set<MergeOracle::Place> conflictsByTheRule(Laptop &laptop)
{
    MergeOracle oracle;
    for (const auto &tip : laptop.log().tips())
        oracle.add(laptop.log().read(tip.stream, 1, 100'000));
    return oracle.conflicts();
}

}

TEST_CASE("Fault 30: five laptops see the conflicts that the rule says, all the same, and one that settles them clears them on all")
{
    std::size_t most = 0;
    for (unsigned seed = 1; seed <= 8; ++seed) {
        CAPTURE(seed);
        std::mt19937 random(seed);
        testing::SimulatedFolder folder;
        std::vector<std::unique_ptr<Laptop>> laptops;
        for (unsigned char i = 1; i <= 5; ++i)
            laptops.push_back(std::make_unique<Laptop>(QString::number(i), i, folder));
        laptops[0]->enrolment().createSpace(u"津南"_qs, laptops[0]->member());
        for (std::size_t i = 1; i < laptops.size(); ++i)
            laptops[0]->enrolment().approve(laptops[i]->enrolment().requestJoin(laptops[i]->member()));
        for (int step = 0; step < 60; ++step) {
            Laptop &one = *laptops[random() % 5];
            const int firm = 1 + int(random() % 3);
            if (random() % 3 == 0)
                one.syncs();
            else if (one.firmName(firm) == u"(none)"_qs)
                one.addsFirm(firm, QString::number(random() % 4));
            else if (random() % 2 == 0)
                one.renamesFirm(firm, QString::number(random() % 4));
            else
                one.notesOnFirm(firm, QString::number(random() % 4));
        }
        const auto allSync = [&] {
            for (int round = 0; round < 2; ++round)
                for (const auto &one : laptops)
                    one->syncs();
        };
        allSync();
        const auto conflicts = conflictsOf(*laptops[0]);
        most = std::max(most, conflicts.size());
        for (const auto &one : laptops) {
            REQUIRE(conflictsOf(*one) == conflicts);
            REQUIRE(conflictsByTheRule(*one) == conflicts);
        }
        for (const auto &conflict : laptops[3]->log().conflicts())
            laptops[3]->settles(conflict, conflict.heads.back().value);
        allSync();
        for (const auto &one : laptops) {
            REQUIRE(conflictsOf(*one).empty());
            REQUIRE(one->log().stateHash() == laptops[0]->log().stateHash());
        }
    }
    CHECK(most >= 3);
}
