#include "tests/sync/faults.h"

using namespace xunzhen;
using testing::hasNote;

TEST_CASE("Fault 29: a bit that flipped in one laptop's log is an alarm at the next exchange of heads, and the archive repairs it")
{
    const QByteArray damage = GENERATE(as<QByteArray>{}, "UPDATE op SET value = replace(value, '甲', '由') WHERE entity = 'enterprise'",
                                       "DELETE FROM head WHERE grp = '*' AND entity = 'enterprise'");
    CAPTURE(damage);
    testing::ThreeLaptops all;
    all.wang.addsFirm(1, u"甲"_qs);
    all.allSync();
    all.allSync();
    all.li.database().execute(damage);
    bool isAlarm = false;
    for (int day = 2; day < 6; ++day) {
        for (testing::Laptop *one : all.all())
            one->clock.advanceDays(1);
        all.wang.addsFirm(day, u"乙"_qs);
        for (testing::Laptop *one : {&all.wang, &all.zhao, &all.li})
            isAlarm = hasNote(one->syncs(), u"state-differs"_qs) || isAlarm;
    }
    CHECK(isAlarm);
    all.li.engine().rebuild();
    CHECK(all.li.firmName(1) == u"甲"_qs);
    for (int day = 6; day < 8; ++day) {
        for (testing::Laptop *one : all.all())
            one->clock.advanceDays(1);
        all.allSync();
    }
    testing::requireSame(all.all());
    for (testing::Laptop *one : all.all())
        CHECK_FALSE(hasNote(one->syncs(), u"state-differs"_qs));
}
