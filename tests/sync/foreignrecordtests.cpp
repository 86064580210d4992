#include "models/store/merge/foreignoperations.h"
#include "tests/support/catch.h"
#include "tests/support/laptop.h"
#include "tests/support/outcomes.h"

using namespace xunzhen;
using domain::SpaceKind;
using domain::SpaceSlot;
using testing::hasNote;

namespace {

/// An inspector of the one bureau and of the district's registry.
struct Inspector
{
    Inspector(const QString &name, unsigned char number, testing::SimulatedFolder &bureau, testing::SimulatedFolder &district)
        : laptop(name, number, bureau), registryShare(district)
    {
    }

    testing::Laptop laptop;
    testing::SimulatedShare registryShare;
    QTemporaryDir archive;

    sync::SyncContext of(SpaceSlot slot)
    {
        const sync::SyncContext &its = laptop.context();
        if (slot == SpaceSlot::Main)
            return its;
        return {its.database, its.blobs, archive.path(), its.keys, its.clock, its.ids, registryShare, its.pause, slot};
    }
    void founds(SpaceKind kind)
    {
        sync::SyncContext context = of(domain::slotFor(kind));
        sync::Enrolment(context).createSpace(domain::spaceKindCode(kind), laptop.member(), kind);
    }
    void joins(SpaceSlot slot, Inspector &founder)
    {
        sync::SyncContext mine = of(slot), its = founder.of(slot);
        sync::Enrolment(its).approve(sync::Enrolment(mine).requestJoin(laptop.member()));
        sync::SyncEngine(mine).run();
    }
    sync::SyncReport syncs(SpaceSlot slot)
    {
        sync::SyncContext context = of(slot);
        return sync::SyncEngine(context).run();
    }
    void rebuilds(SpaceSlot slot)
    {
        sync::SyncContext context = of(slot);
        sync::SyncEngine(context).rebuild();
    }
    QByteArray state(SpaceSlot slot) { return laptop.log().stateHash(slot); }
    store::StreamKey stream(SpaceSlot slot) { return sync::DeviceIdentity::load(laptop.keys, slot)->stream(); }
    void addsVisit(int number)
    {
        const QByteArray id = testing::firmId(number);
        store::Transaction transaction(laptop.database());
        {
            store::RawStatement statement(laptop.database().handle(), "INSERT INTO visit (id, bureau) VALUES (?1, 'x')");
            statement.bindBlob(1, id).run();
        }
        transaction.commit();
    }
    qint64 visits()
    {
        store::RawStatement statement(laptop.database().handle(), "SELECT count(*) FROM visit");
        return statement.step() ? statement.number(0) : -1;
    }
};

}

SCENARIO("A laptop writes what its space does not carry")
{
    testing::SimulatedFolder bureau, registry;
    Inspector wang{u"王"_qs, 1, bureau, registry}, li{u"李"_qs, 2, bureau, registry}, zhao{u"赵"_qs, 3, bureau, registry};
    wang.founds(SpaceKind::Bureau);
    wang.founds(SpaceKind::Registry);
    wang.laptop.addsFirm(1, u"甲厂"_qs);
    for (const SpaceSlot slot : domain::kSpaceSlots) {
        wang.syncs(slot);
        li.joins(slot, wang);
        zhao.joins(slot, wang);
        li.syncs(slot);
    }
    const auto allAgree = [&](SpaceSlot slot) {
        for (int round = 0; round < 3; ++round)
            for (Inspector *one : {&wang, &zhao}) {
                one->laptop.clock.advanceDays(1);
                const auto report = one->syncs(slot);
                CHECK_FALSE(hasNote(report, u"state-differs"_qs));
                CHECK(std::count_if(report.notes.begin(), report.notes.end(), [](const sync::SyncNote &note) {
                          return note.code == u"foreign-record"_qs; }) == 1);
            }
        const QByteArray state = wang.state(slot);
        CHECK(state == zhao.state(slot));
        wang.rebuilds(slot);
        CHECK(wang.state(slot) == state);
        CHECK(wang.laptop.log().conflicts().empty());
        Inspector sun{u"孙"_qs, 4, bureau, registry}; // reads it all at once
        sun.joins(slot, wang);
        sun.syncs(slot);
        wang.syncs(slot);
        sun.syncs(slot);
        CHECK(sun.state(slot) == wang.state(slot));
    };

    WHEN("firms come in a bureau's stream")
    {
        li.laptop.database().captureState().setRegistryApart(false);
        li.laptop.renamesFirm(1, u"乱改的"_qs);
        li.laptop.addsFirm(2, u"乱加的"_qs);
        li.addsVisit(101);
        li.syncs(SpaceSlot::Main);
        THEN("they count for nobody, what belongs there does, and it is told")
        {
            allAgree(SpaceSlot::Main);
            for (Inspector *one : {&wang, &zhao}) {
                CHECK(one->laptop.firmName(1) == u"甲厂"_qs);
                CHECK(one->laptop.firmName(2) == u"(none)"_qs);
                CHECK(one->visits() == 1);
                const auto foreign = store::foreignOperations(one->laptop.database(), SpaceSlot::Main);
                REQUIRE(foreign.size() == 1);
                CHECK(foreign.front().stream == li.stream(SpaceSlot::Main));
                CHECK(foreign.front().operations == 2);
            }
        }
        THEN("its own laptop agrees as soon as it derives its records again")
        {
            allAgree(SpaceSlot::Main);
            li.rebuilds(SpaceSlot::Main);
            CHECK_FALSE(hasNote(li.syncs(SpaceSlot::Main), u"state-differs"_qs));
            CHECK(li.laptop.firmName(1) == u"甲厂"_qs);
        }
        THEN("the note goes away a month later")
        {
            wang.laptop.clock.advanceDays(32);
            const auto report = wang.syncs(SpaceSlot::Main);
            CHECK(report.receivedOps == 3);
            CHECK_FALSE(hasNote(report, u"foreign-record"_qs));
        }
    }
    WHEN("visits come in a registry's stream")
    {
        li.laptop.database().captureState().setWriter(li.stream(SpaceSlot::Registry), SpaceSlot::Main);
        li.addsVisit(101);
        li.laptop.addsFirm(2, u"乙厂"_qs);
        li.syncs(SpaceSlot::Registry);
        THEN("they count for nobody")
        {
            allAgree(SpaceSlot::Registry);
            for (Inspector *one : {&wang, &zhao}) {
                CHECK(one->visits() == 0);
                CHECK(one->laptop.firmName(2) == u"乙厂"_qs);
            }
        }
    }
}
