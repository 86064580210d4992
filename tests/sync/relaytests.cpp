#include "models/sync/engine/relay.h"
#include "models/sync/format/names.h"
#include "tests/support/catch.h"
#include "tests/support/laptop.h"
#include "tests/support/outcomes.h"

#include <QDirIterator>

using namespace xunzhen;
using testing::Laptop;
using testing::SimulatedFolder;
using testing::SimulatedShare;
using testing::hasNote;

namespace {

/// The image of a laptop's disk on another one.
void cloneDisk(Laptop &from, Laptop &to)
{
    to.keys = from.keys;
    to.restoreStore(from.copyStore());
    QDirIterator files(from.context().archiveFolder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString target = to.context().archiveFolder + path.mid(from.context().archiveFolder.size());
        QDir().mkpath(QFileInfo(target).path());
        QFile::copy(path, target);
    }
}

/// Li's disk was cloned: he is at the office, his twin sees a stick only. Zhao carries.
struct TwinOnAStick
{
    SimulatedFolder office, stickFolder;
    SimulatedShare zhaosStick{stickFolder};
    Laptop wang{u"王"_qs, 1, office}, li{u"李"_qs, 2, office}, zhao{u"赵"_qs, 3, office}, twin{u"李"_qs, 9, stickFolder};

    TwinOnAStick()
    {
        wang.enrolment().createSpace(u"津南"_qs, wang.member());
        for (Laptop *one : {&li, &zhao})
            wang.enrolment().approve(one->enrolment().requestJoin(one->member()));
        li.addsFirm(1, u"甲"_qs);
        for (Laptop *one : {&wang, &li, &zhao, &wang, &li, &zhao})
            one->syncs();
        cloneDisk(li, twin);
        sync::Relay(zhao.context()).keepMarker();
        sync::SyncContext stick = zhaoAtTheStick();
        sync::Relay(stick).prepare();
        carry();
    }
    sync::SyncContext zhaoAtTheStick()
    {
        const sync::SyncContext &its = zhao.context();
        return {its.database, its.blobs, its.archiveFolder, its.keys, its.clock, its.ids, zhaosStick, its.pause,
                domain::SpaceSlot::Main, u"stick"_qs};
    }
    void meet()
    {
        sync::SyncContext stick = zhaoAtTheStick();
        zhao.syncs();
        sync::SyncEngine(stick).run();
    }
    void deliver()
    {
        sync::SyncContext stick = zhaoAtTheStick();
        sync::Relay(zhao.context()).deliver({});
        sync::Relay(stick).deliver({});
    }
    void carry()
    {
        meet();
        deliver();
    }
};

}

SCENARIO("A branch of a fork lies on a stick only")
{
    TwinOnAStick world;
    auto &[office, stickFolder, zhaosStick, wang, li, zhao, twin] = world;
    li.addsFirm(2, u"李的"_qs);
    twin.addsFirm(3, u"孪生的"_qs);
    twin.addsFirm(4, u"又一个"_qs);
    li.syncs();
    twin.syncs();

    const auto allHaveIt = [](const std::vector<Laptop *> &all) {
        for (Laptop *one : all) {
            CHECK(one->firmName(2) == u"李的"_qs);
            CHECK(one->firmName(3) == u"孪生的"_qs);
            CHECK(one->firmName(4) == u"又一个"_qs);
            CHECK(one->log().stateHash() == all.front()->log().stateHash());
            CHECK(one->engine().status().waitingOps == 0);
        }
    };
    WHEN("it is carried to the office and back")
    {
        world.carry();
        for (Laptop *one : {&wang, &li, &wang, &li})
            one->syncs();
        world.carry();
        twin.syncs();
        world.carry();
        for (Laptop *one : {&wang, &li})
            one->syncs();
        world.carry();
        twin.syncs();
        THEN("nobody lacks anything, and the fork is told everywhere")
        {
            allHaveIt({&wang, &li, &zhao, &twin});
            CHECK(hasNote(wang.syncs(), u"fork"_qs));
        }
        THEN("carrying again writes nothing")
        {
            world.carry();
            const auto before = std::pair(office.files, stickFolder.files);
            world.carry();
            CHECK(std::pair(office.files, stickFolder.files) == before);
        }
    }
    WHEN("the office hears of the fork before the branch is there")
    {
        world.meet();
        zhao.syncs(); // the proof is in the folder now
        wang.syncs();
        CHECK(wang.firmName(3) == u"(none)"_qs);
        world.deliver();
        wang.syncs();
        THEN("it takes the branch as soon as it comes")
        {
            allHaveIt({&wang, &zhao});
        }
    }
}
