#pragma once

#include "models/sync/engine/segmentarchive.h"
#include "models/sync/format/names.h"
#include "tests/support/catch.h"
#include "tests/sync/handedover.h"

namespace xunzhen::testing {

/// Wang founds; Zhao's disk is copied. What Zhao writes reaches the folder, what the twin writes only Li, by a hand-over file, who
/// works on with it. Then Wang revokes the device: it ends with what Zhao handed in.
struct ExcludedTwin : TwoLaptops
{
    Laptop zhao{u"赵"_qs, 7, folder}, twin{u"赵"_qs, 9, folder}, qian{u"钱"_qs, 8, folder};

    ExcludedTwin()
    {
        for (Laptop *one : {&zhao, &qian})
            wang.enrolment().approve(one->enrolment().requestJoin(one->member()));
        zhao.addsFirm(1, u"甲"_qs);
        zhao.addsFirm(2, u"乙"_qs);
        for (Laptop *one : {&zhao, &wang, &li, &qian})
            one->syncs();
        zhao.renamesFirm(1, u"甲厂"_qs);
        zhao.syncs();
        li.syncs();
        twin.becomesCopyOf(zhao);
    }
    void twinWritesForLi()
    {
        twin.renamesFirm(2, u"孪生的名"_qs);
        twin.notesOnFirm(1, u"孪生的话"_qs);
        takes(li, handoffOf(twin));
        REQUIRE(li.firmName(2) == u"孪生的名"_qs);
    }
    void revoke()
    {
        wang.syncs();
        wang.enrolment().revoke(sync::DeviceIdentity::load(zhao.keys)->device(), u"丢失"_qs);
    }
    void restSyncs(int rounds)
    {
        for (int round = 0; round < rounds; ++round)
            for (Laptop *one : rest())
                one->syncs();
    }
    std::vector<Laptop *> rest() { return {&wang, &li, &qian}; }
    QString zhaosFiles() { return sync::names::kSegments + u'/' + sync::names::device(sync::DeviceIdentity::load(zhao.keys)->device()); }
    /// What the twin wrote and no laptop counts; empty while there is none.
    QString excludedIn(Laptop &laptop)
    {
        const store::SyncLedger ledger(wang.database(), domain::SpaceSlot::Main);
        std::set<QString> counted;
        for (const auto &tip : wang.log().tips())
            for (const store::SegmentEntry &segment : ledger.segments(tip.stream))
                counted.insert(segment.fileName);
        for (const QString &name : sync::SegmentArchive(laptop.context().archiveFolder).segments(sync::names::kSegments))
            if (name.startsWith(zhaosFiles()) && !counted.contains(name))
                return name;
        return {};
    }
};

}
