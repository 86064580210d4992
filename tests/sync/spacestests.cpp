#include "models/store/merge/streammove.h"
#include "models/store/statement.h"
#include "models/sync/engine/relay.h"
#include "models/sync/format/names.h"
#include "models/sync/space/membership.h"
#include "models/sync/space/restoration.h"
#include "tests/sync/district.h"

using namespace xunzhen;
using base::ErrorCode;
using domain::SpaceKind;
using domain::SpaceSlot;
using store::CaptureState;
using sync::EnrolmentState;
using testing::District;
using testing::Inspector;
using testing::SimulatedFolder;
using testing::SimulatedShare;

namespace {

std::optional<ErrorCode> failureOf(const std::function<void()> &act)
{
    try {
        act();
    } catch (const base::Error &error) {
        return error.code();
    }
    return std::nullopt;
}

}

SCENARIO("Firms travel between two bureaus, visits do not")
{
    District district;
    auto &[registry, wangsBureau, zhaosBureau, wang, zhao] = district;
    wang.founds(SpaceKind::Bureau);
    wang.founds(SpaceKind::Registry);
    zhao.founds(SpaceKind::Bureau);
    zhao.joins(SpaceSlot::Registry, wang);

    GIVEN("a firm and a visit on each side")
    {
        wang.laptop.addsFirm(1, u"甲厂"_qs);
        wang.addsVisit(101, u"应急"_qs);
        zhao.laptop.addsFirm(2, u"乙厂"_qs);
        zhao.addsVisit(102, u"环境"_qs);
        district.allSync();
        THEN("both know both firms and only their own visit")
        {
            for (Inspector *one : {&wang, &zhao}) {
                CHECK(one->laptop.firmName(1) == u"甲厂"_qs);
                CHECK(one->laptop.firmName(2) == u"乙厂"_qs);
                CHECK(one->visits() == 1);
                CHECK(one->opsIn(SpaceSlot::Main, "enterprise") == 0);
                CHECK(one->opsIn(SpaceSlot::Registry, "enterprise") == 2);
                CHECK(one->opsIn(SpaceSlot::Registry, "visit") == 0);
                CHECK(one->unclaimedOps() == 0);
            }
        }
        THEN("the registries are equal, and each space's state is its own")
        {
            CHECK(wang.state(SpaceSlot::Registry) == zhao.state(SpaceSlot::Registry));
            CHECK(wang.state(SpaceSlot::Main) != zhao.state(SpaceSlot::Main));
            CHECK(wang.state(SpaceSlot::Main) != wang.state(SpaceSlot::Registry));
        }
        THEN("one key signs both streams, under two incarnations")
        {
            const auto main = sync::DeviceIdentity::load(zhao.laptop.keys).value();
            const auto its = sync::DeviceIdentity::load(zhao.laptop.keys, SpaceSlot::Registry).value();
            CHECK(main.device() == its.device());
            CHECK(main.incarnation() != its.incarnation());
        }
        WHEN("one space is derived again from its archive")
        {
            const SpaceSlot rebuilt = GENERATE(SpaceSlot::Main, SpaceSlot::Registry);
            const QByteArray main = wang.state(SpaceSlot::Main), its = wang.state(SpaceSlot::Registry);
            sync::SyncContext context = rebuilt == SpaceSlot::Main ? wang.main() : wang.registry();
            sync::SyncEngine(context).rebuild();
            THEN("the other one stays as it was, and work goes on in both")
            {
                CHECK(wang.state(SpaceSlot::Main) == main);
                CHECK(wang.state(SpaceSlot::Registry) == its);
                CHECK(wang.visits() == 1);
                CHECK(wang.laptop.firmName(2) == u"乙厂"_qs);
                wang.laptop.renamesFirm(2, u"乙二厂"_qs);
                wang.addsVisit(104, u"应急"_qs);
                CHECK(wang.syncs(SpaceSlot::Main).sentOps == 1);
                CHECK(wang.syncs(SpaceSlot::Registry).sentOps == 1);
                zhao.syncs(SpaceSlot::Registry);
                CHECK(zhao.laptop.firmName(2) == u"乙二厂"_qs);
            }
        }
        WHEN("both change one firm unseen")
        {
            wang.laptop.renamesFirm(1, u"王名"_qs);
            zhao.laptop.renamesFirm(1, u"赵名"_qs);
            district.allSync();
            THEN("both see the conflict, and settling it in one bureau clears it in the other")
            {
                REQUIRE(wang.laptop.log().conflicts().size() == 1);
                REQUIRE(zhao.laptop.log().conflicts().size() == 1);
                zhao.laptop.settles(zhao.laptop.log().conflicts().at(0), R"({"name":"合名"})");
                district.allSync();
                CHECK(wang.laptop.log().conflicts().empty());
                CHECK(wang.laptop.firmName(1) == u"合名"_qs);
                CHECK(wang.state(SpaceSlot::Registry) == zhao.state(SpaceSlot::Registry));
            }
        }
        WHEN("the registry's folder is not there")
        {
            zhao.registryShare.isUnmounted = true;
            zhao.addsVisit(103, u"环境"_qs);
            zhao.laptop.addsFirm(3, u"丙厂"_qs);
            THEN("the bureau's work goes on, and the firms wait")
            {
                CHECK(failureOf([&] { zhao.syncs(SpaceSlot::Registry); }) == ErrorCode::ShareMissing);
                CHECK(zhao.syncs(SpaceSlot::Main).sentOps == 1);
                zhao.registryShare.isUnmounted = false;
                CHECK(zhao.syncs(SpaceSlot::Registry).sentOps == 1);
                wang.syncs(SpaceSlot::Registry);
                CHECK(wang.laptop.firmName(3) == u"丙厂"_qs);
            }
        }
    }
    GIVEN("nothing new")
    {
        district.allSync();
        const auto before = registry.files;
        district.allSync();
        THEN("a run writes nothing to the registry")
        {
            CHECK(registry.files == before);
        }
    }
}

SCENARIO("A laptop may join its spaces in any order, with work done before, between and after")
{
    const bool isRegistryFirst = GENERATE(true, false);
    District district;
    auto &[registry, wangsBureau, zhaosBureau, wang, zhao] = district;
    SimulatedFolder &bureau = wangsBureau;
    wang.founds(SpaceKind::Bureau);
    wang.founds(SpaceKind::Registry);
    Inspector li{u"李"_qs, 3, bureau, registry};

    li.laptop.addsFirm(1, u"一厂"_qs);
    li.addsVisit(101, u"应急"_qs);
    li.laptop.renamesFirm(1, u"一号厂"_qs);
    li.laptop.notesOnFirm(1, u"已约"_qs);
    li.laptop.addsFirm(2, u"二厂"_qs);
    li.joins(isRegistryFirst ? SpaceSlot::Registry : SpaceSlot::Main, wang);
    li.laptop.renamesFirm(2, u"二号厂"_qs);
    li.addsVisit(102, u"应急"_qs);
    li.joins(isRegistryFirst ? SpaceSlot::Main : SpaceSlot::Registry, wang);
    li.laptop.renamesFirm(1, u"老厂"_qs);
    for (int round = 0; round < 2; ++round) {
        li.syncsBoth();
        wang.syncsBoth();
    }
    INFO((isRegistryFirst ? "the registry first" : "the bureau first"));
    CHECK(wang.laptop.firmName(1) == u"老厂"_qs);
    CHECK(wang.laptop.firmNote(1) == u"已约"_qs);
    CHECK(wang.laptop.firmName(2) == u"二号厂"_qs);
    CHECK(wang.visits() == 2);
    for (Inspector *one : {&wang, &li}) {
        CHECK(one->laptop.log().conflicts().empty());
        CHECK(one->unclaimedOps() == 0);
        CHECK(one->opsIn(SpaceSlot::Registry, "enterprise") == 6);
        CHECK(one->opsIn(SpaceSlot::Main, "enterprise") == 0);
        CHECK(one->opsIn(SpaceSlot::Main, "visit") == 2);
    }
    for (const SpaceSlot slot : domain::kSpaceSlots)
        CHECK(wang.state(slot) == li.state(slot));
}

SCENARIO("A bureau without a registry keeps its firms until one is there")
{
    District district;
    auto &[registry, wangsBureau, zhaosBureau, wang, zhao] = district;
    zhao.founds(SpaceKind::Bureau);
    zhao.laptop.addsFirm(2, u"乙厂"_qs);
    zhao.addsVisit(102, u"环境"_qs);
    CHECK(zhao.syncs(SpaceSlot::Main).sentOps == 1);
    CHECK(zhao.laptop.log().lastSequence(CaptureState::unclaimed(SpaceSlot::Registry)) == 1);
    WHEN("the registry is founded later, after a restart")
    {
        zhao.laptop.open();
        zhao.laptop.renamesFirm(2, u"乙二厂"_qs);
        wang.founds(SpaceKind::Bureau);
        wang.founds(SpaceKind::Registry);
        zhao.joins(SpaceSlot::Registry, wang);
        zhao.syncs(SpaceSlot::Registry);
        wang.syncs(SpaceSlot::Registry);
        THEN("the firms arrive")
        {
            CHECK(wang.laptop.firmName(2) == u"乙二厂"_qs);
            CHECK(zhao.opsIn(SpaceSlot::Main, "enterprise") == 0);
            CHECK(zhao.unclaimedOps() == 0);
        }
    }
}

SCENARIO("Which spaces go together")
{
    District district;
    auto &[registry, wangsBureau, zhaosBureau, wang, zhao] = district;
    GIVEN("a laptop of a space that carries everything")
    {
        wang.founds(SpaceKind::Whole);
        wang.laptop.addsFirm(1, u"甲厂"_qs);
        THEN("its firms are in the one stream, and it can neither found nor join a registry")
        {
            CHECK(wang.opsIn(SpaceSlot::Main, "enterprise") == 1);
            CHECK(failureOf([&] { wang.founds(SpaceKind::Registry); }) == ErrorCode::Clash);
            CHECK(registry.files.empty());
            zhao.founds(SpaceKind::Registry);
            sync::SyncContext asking = wang.registry();
            CHECK(failureOf([&] { sync::Enrolment(asking).requestJoin(wang.laptop.member()); }) == ErrorCode::Clash);
            CHECK_FALSE(sync::Membership(wang.laptop.database(), SpaceSlot::Registry).space());
        }
    }
    GIVEN("a laptop of a registry")
    {
        wang.founds(SpaceKind::Registry);
        THEN("its main space must be a bureau's")
        {
            CHECK(failureOf([&] { wang.founds(SpaceKind::Whole); }) == ErrorCode::Clash);
            wang.founds(SpaceKind::Bureau);
            CHECK(sync::Membership(wang.laptop.database(), SpaceSlot::Main).space()->kind == SpaceKind::Bureau);
        }
    }
    GIVEN("a registry's folder in the place of a bureau's")
    {
        wang.founds(SpaceKind::Registry);
        sync::SyncContext wrong = zhao.main();
        SimulatedShare there(registry);
        sync::SyncContext asking{wrong.database, wrong.blobs, wrong.archiveFolder, wrong.keys, wrong.clock, wrong.ids, there,
                                 wrong.pause};
        THEN("it is not joined as a main space")
        {
            CHECK(failureOf([&] { sync::Enrolment(asking).requestJoin(zhao.laptop.member()); }) == ErrorCode::Clash);
        }
    }
}

TEST_CASE("A space's marker says its kind, and one without a kind is whole")
{
    testing::MemoryKeyStore keys;
    testing::CountedIds ids(1);
    const auto root = sync::DeviceIdentity::loadOrCreate(keys, ids);
    const SpaceKind kind = GENERATE(SpaceKind::Whole, SpaceKind::Registry, SpaceKind::Bureau);
    const sync::SpaceMarker marker{QByteArray(16, 's'), root.device(), u"津南"_qs, kind};
    const QByteArray file = sync::encodeMarker(marker, root);
    CHECK(sync::decodeMarker(file) == marker);
    CHECK(file.at(4) == (kind == SpaceKind::Whole ? 1 : 2)); // a program that knows no kinds still reads a whole space
    QByteArray forged = file;
    forged[forged.size() - sync::kTrailerBytes - 1] = char(forged.at(forged.size() - sync::kTrailerBytes - 1) + 1);
    CHECK(failureOf([&] { sync::decodeMarker(forged); }) == ErrorCode::DamagedFile);
}

SCENARIO("A laptop whose store was restored begins anew in both of its spaces")
{
    District district;
    auto &[registry, wangsBureau, zhaosBureau, wang, zhao] = district;
    wang.founds(SpaceKind::Bureau);
    wang.founds(SpaceKind::Registry);
    wang.laptop.addsFirm(1, u"甲厂"_qs);
    wang.addsVisit(101, u"应急"_qs);
    wang.syncsBoth();
    const auto main = sync::DeviceIdentity::load(wang.laptop.keys)->stream();
    const auto its = sync::DeviceIdentity::load(wang.laptop.keys, SpaceSlot::Registry)->stream();
    {
        store::Transaction transaction(wang.laptop.database());
        store::Settings(wang.laptop.database()).set(u"store.restored"_qs, u"1"_qs);
        transaction.commit();
    }
    const SpaceSlot first = GENERATE(SpaceSlot::Main, SpaceSlot::Registry);
    const SpaceSlot second = first == SpaceSlot::Main ? SpaceSlot::Registry : SpaceSlot::Main;
    wang.syncs(first);
    wang.laptop.renamesFirm(1, u"新名"_qs);
    wang.syncs(second);
    wang.syncs(first);
    CHECK(sync::DeviceIdentity::load(wang.laptop.keys)->stream() != main);
    CHECK(sync::DeviceIdentity::load(wang.laptop.keys, SpaceSlot::Registry)->stream() != its);
    CHECK_FALSE(store::Settings(wang.laptop.database()).value(u"store.restored"_qs));
    const auto renewed = sync::DeviceIdentity::load(wang.laptop.keys)->stream();
    wang.syncsBoth();
    CHECK(sync::DeviceIdentity::load(wang.laptop.keys)->stream() == renewed);
    zhao.founds(SpaceKind::Bureau);
    zhao.joins(SpaceSlot::Registry, wang);
    zhao.syncs(SpaceSlot::Registry);
    CHECK(zhao.laptop.firmName(1) == u"新名"_qs);
    CHECK(zhao.state(SpaceSlot::Registry) == wang.state(SpaceSlot::Registry));
}

SCENARIO("A stick carries a bureau's work to where its share cannot be reached")
{
    SimulatedFolder office, stickFolder;
    testing::Laptop wang{u"王"_qs, 1, office}, li{u"李"_qs, 2, office}, zhao{u"赵"_qs, 3, stickFolder};
    wang.enrolment().createSpace(u"津南"_qs, wang.member());
    wang.enrolment().approve(li.enrolment().requestJoin(li.member()));
    wang.addsFirm(1, u"甲厂"_qs);
    wang.syncs();
    li.syncs();
    SimulatedShare stick(stickFolder);
    const sync::SyncContext &its = li.context();
    sync::SyncContext onStick{its.database, its.blobs, its.archiveFolder, its.keys, its.clock, its.ids, stick, its.pause,
                              SpaceSlot::Main, u"stick"_qs};
    const auto carry = [&] {
        li.syncs();
        sync::SyncEngine(onStick).run();
        sync::Relay(li.context()).deliver({});
        sync::Relay(onStick).deliver({});
    };
    sync::Relay(li.context()).keepMarker();
    sync::Relay(onStick).prepare();
    carry();

    GIVEN("a third laptop that sees the stick only")
    {
        const QString code = zhao.enrolment().requestJoin(zhao.member());
        SimulatedShare founders(stickFolder);
        const sync::SyncContext &hers = wang.context();
        sync::SyncContext wangsStick{hers.database, hers.blobs, hers.archiveFolder, hers.keys, hers.clock, hers.ids, founders,
                                     hers.pause, SpaceSlot::Main, u"stick"_qs};
        sync::Enrolment(wangsStick).approve(code);
        const auto received = zhao.syncs();
        THEN("it has what the founder wrote, who was never near the stick with it")
        {
            CHECK(received.state == EnrolmentState::Enrolled);
            CHECK(zhao.firmName(1) == u"甲厂"_qs);
        }
        WHEN("it answers by way of the stick")
        {
            zhao.renamesFirm(1, u"赵名"_qs);
            zhao.syncs();
            carry();
            wang.syncs();
            THEN("the office hears of it")
            {
                CHECK(wang.firmName(1) == u"赵名"_qs);
                CHECK(wang.log().stateHash() == zhao.log().stateHash());
            }
        }
    }
    GIVEN("nothing new")
    {
        carry();
        const auto before = stickFolder.files;
        carry();
        THEN("carrying again writes nothing")
        {
            CHECK(stickFolder.files == before);
        }
    }
    GIVEN("a folder that holds something else")
    {
        SimulatedFolder holiday;
        holiday.files[u"photo.jpg"_qs] = "x";
        SimulatedShare there(holiday);
        sync::SyncContext wrong{its.database, its.blobs, its.archiveFolder, its.keys, its.clock, its.ids, there, its.pause};
        THEN("it is not made ready")
        {
            CHECK(failureOf([&] { sync::Relay(wrong).prepare(); }) == ErrorCode::Refused);
            CHECK(holiday.files.size() == 1);
            holiday.files.clear();
            holiday.files[u"System Volume Information/WPSettings.dat"_qs] = "x"; // as on every stick
            CHECK_FALSE(failureOf([&] { sync::Relay(wrong).prepare(); }));
        }
    }
}
