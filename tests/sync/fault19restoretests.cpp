#include "tests/sync/faults.h"

using namespace xunzhen;
using testing::hasNote;
using testing::Laptop;

TEST_CASE("Fault 19: a store restored to any older copy gets its own segments back and never uses a number twice")
{
    constexpr int kEdits = 5;
    for (int copied = 0; copied < kEdits; ++copied) {
        CAPTURE(copied);
        testing::ThreeLaptops all;
        all.wang.addsFirm(1, u"0"_qs);
        QString copy;
        for (int edit = 1; edit <= kEdits; ++edit) {
            if (edit == copied + 1)
                copy = all.wang.copyStore();
            all.wang.renamesFirm(1, QString::number(edit));
            all.allSync();
        }
        const auto before = testing::streamOf(all.wang);
        const auto published = testing::segmentsOf(all.folder, all.wang);
        all.wang.restoreStore(copy);
        const auto report = all.wang.syncs();
        CHECK(hasNote(report, u"rolled-back"_qs));
        CHECK(all.wang.firmName(1) == QString::number(kEdits));
        CHECK(testing::streamOf(all.wang) != before);
        all.wang.renamesFirm(1, u"之后"_qs);
        all.wang.addsFirm(2, u"新"_qs);
        all.allSync();
        testing::requireSame(all.all());
        CHECK(all.li.firmName(1) == u"之后"_qs);
        CHECK(all.zhao.firmName(2) == u"新"_qs);
        CHECK(all.li.log().conflicts().empty());
        for (const QString &path : published)
            CHECK(all.folder.files.contains(path));
        CHECK_FALSE(hasNote(all.wang.syncs(), u"rolled-back"_qs));
        CHECK(testing::streamOf(all.wang).device == before.device);
    }
}

TEST_CASE("Fault 19: a store restored twice in a row ends the same")
{
    testing::TwoLaptops both;
    both.wang.addsFirm(1, u"0"_qs);
    both.bothSync();
    const QString copy = both.wang.copyStore();
    for (int round = 1; round <= 3; ++round) {
        both.wang.renamesFirm(1, QString::number(round));
        both.wang.addsFirm(10 + round, u"新"_qs);
        both.bothSync();
        both.wang.restoreStore(copy);
        both.wang.syncs();
        CHECK(both.wang.firmName(1) == QString::number(round));
    }
    both.bothSync();
    testing::requireSame({&both.wang, &both.li});
    for (int round = 1; round <= 3; ++round)
        CHECK(both.li.firmName(10 + round) == u"新"_qs);
}

TEST_CASE("Fault 19: what is written between a restoration and the next run is not taken for what its number once stood for")
{
    testing::TwoLaptops both;
    both.wang.addsFirm(1, u"0"_qs);
    both.bothSync();
    const QString copy = both.wang.copyStore();
    both.wang.renamesFirm(1, u"甲"_qs);
    both.bothSync();
    both.wang.restoreStore(copy);
    both.wang.syncs();
    both.wang.renamesFirm(1, u"乙"_qs); // in its new stream, in the place of what was brought back
    both.bothSync();
    both.wang.restoreStore(copy);
    both.wang.addsFirm(2, u"新"_qs); // with the number that the renaming to 甲 has
    both.bothSync();
    both.bothSync();
    testing::requireSame({&both.wang, &both.li});
    for (Laptop *laptop : {&both.wang, &both.li}) {
        CHECK(laptop->firmName(1) == u"乙"_qs);
        CHECK(laptop->firmName(2) == u"新"_qs);
        CHECK(laptop->log().conflicts().empty());
    }
}
