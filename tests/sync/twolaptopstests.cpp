#include "tests/support/catch.h"
#include "models/sync/format/names.h"
#include "tests/support/laptop.h"
#include "tests/support/outcomes.h"

using namespace xunzhen;
using base::ErrorCode;
using sync::EnrolmentState;
using testing::Laptop;
using testing::TwoLaptops;
using testing::failureOf;
using testing::hasNote;

SCENARIO("Two inspectors share what they write")
{
    TwoLaptops both;
    Laptop &wang = both.wang, &li = both.li;
    REQUIRE(wang.syncs().state == EnrolmentState::Enrolled);
    REQUIRE(li.syncs().state == EnrolmentState::Enrolled);

    GIVEN("a firm that Wang added")
    {
        wang.addsFirm(1, u"甲厂"_qs);
        const auto sent = wang.syncs();
        CHECK(sent.sentOps == 1);
        CHECK(sent.sentSegments == 1);
        const auto received = li.syncs();
        CHECK(received.receivedOps == 1);
        REQUIRE(received.received.size() == 1);
        CHECK(received.received[0].who == u"王"_qs);
        CHECK(received.changed.records() == std::vector<std::pair<QString, QByteArray>>{{u"enterprise"_qs, testing::firmId(1)}});
        CHECK(li.firmName(1) == u"甲厂"_qs);

        WHEN("both change different fields")
        {
            wang.renamesFirm(1, u"乙厂"_qs);
            li.notesOnFirm(1, u"已约"_qs);
            both.bothSync();
            THEN("both have both")
            {
                CHECK(wang.firmNote(1) == u"已约"_qs);
                CHECK(li.firmName(1) == u"乙厂"_qs);
                CHECK(wang.log().stateHash() == li.log().stateHash());
                CHECK(wang.log().conflicts().empty());
            }
        }
        WHEN("both rename it")
        {
            wang.renamesFirm(1, u"王名"_qs);
            li.renamesFirm(1, u"李名"_qs);
            both.bothSync();
            THEN("both see the conflict, and settling it once clears both")
            {
                CHECK(wang.syncs().conflicts == 1);
                CHECK(li.engine().status().conflicts == 1);
                li.settles(li.log().conflicts().at(0), R"({"name":"合名"})");
                both.bothSync();
                CHECK(wang.syncs().conflicts == 0);
                CHECK(li.syncs().conflicts == 0);
                CHECK(wang.firmName(1) == u"合名"_qs);
            }
        }
    }

    GIVEN("nothing new")
    {
        THEN("a run writes nothing to the folder and opens no file of another device")
        {
            wang.clock.advanceDays(2);
            both.bothSync();
            const auto before = both.folder.files;
            wang.share.writes = wang.share.reads = 0;
            const auto report = wang.syncs();
            CHECK(wang.share.writes == 0);
            CHECK(wang.share.reads == 1); // space.id
            CHECK(both.folder.files == before);
            CHECK(report.notes.empty());
        }
    }

    GIVEN("a laptop whose clock is sixteen years ahead")
    {
        wang.addsFirm(1, u"甲"_qs);
        both.bothSync();
        wang.clock.advanceDays(365 * 16);
        wang.renamesFirm(1, u"将来"_qs);
        wang.syncs();
        const auto report = li.syncs();
        THEN("it is shown, and who edits after seeing it wins")
        {
            CHECK(hasNote(report, u"wild-clock"_qs));
            li.renamesFirm(1, u"现在"_qs);
            both.bothSync();
            CHECK(wang.firmName(1) == u"现在"_qs);
            CHECK(wang.log().conflicts().empty());
        }
    }
}

SCENARIO("A laptop joins a space")
{
    testing::SimulatedFolder folder;
    Laptop wang(u"王"_qs, 1, folder), li(u"李"_qs, 2, folder);
    CHECK(wang.enrolment().state() == EnrolmentState::NoSpace);
    CHECK(wang.syncs().state == EnrolmentState::NoSpace);
    CHECK(folder.files.empty());
    CHECK(failureOf([&] { li.enrolment().requestJoin(li.member()); }) == ErrorCode::ShareMissing);

    li.addsFirm(9, u"早先"_qs); // before there is any key
    wang.enrolment().createSpace(u"津南"_qs, wang.member());
    wang.addsFirm(1, u"甲"_qs);
    wang.syncs();
    CHECK(wang.enrolment().isFounder());
    CHECK(failureOf([&] { li.enrolment().createSpace(u"又"_qs, li.member()); }) == ErrorCode::Clash);

    const QString code = li.enrolment().requestJoin(li.member());
    CHECK(li.enrolment().state() == EnrolmentState::WaitingForApproval);
    CHECK(li.enrolment().waitingCode() == code);
    CHECK(code.size() == 24);
    GIVEN("that nobody approved it")
    {
        const auto report = li.syncs();
        THEN("it neither gives nor takes anything")
        {
            CHECK(report.state == EnrolmentState::WaitingForApproval);
            CHECK(li.firmName(1) == u"(none)"_qs);
            CHECK(li.engine().status().waitingOps == 1);
        }
    }
    GIVEN("that somebody else approves it")
    {
        CHECK(failureOf([&] { li.enrolment().approve(code); }) == ErrorCode::NotAllowed);
    }
    GIVEN("the founder's approval")
    {
        const auto pending = wang.enrolment().pendingRequests();
        REQUIRE(pending.size() == 1);
        CHECK(pending[0].code == code);
        CHECK(pending[0].request.member == li.member());
        CHECK(failureOf([&] { wang.enrolment().approve(u"aaaa-bbbb-cccc-dddd-eeee"_qs); }) == ErrorCode::NotFound);
        wang.enrolment().approve(code);
        CHECK(wang.enrolment().pendingRequests().empty());
        li.syncs();
        wang.syncs();
        THEN("both have everything, also what was written before the laptop had a key")
        {
            CHECK(li.enrolment().state() == EnrolmentState::Enrolled);
            CHECK(li.firmName(1) == u"甲"_qs);
            CHECK(wang.firmName(9) == u"早先"_qs);
        }
        THEN("the roll call names both and what they handed in")
        {
            const auto rollCall = wang.engine().rollCall();
            REQUIRE(rollCall.size() == 2);
            for (const auto &entry : rollCall) {
                CHECK(entry.handedIn == 1);
                CHECK(entry.missing == 0);
                CHECK(entry.lastSeen.isValid());
                CHECK(entry.isSelf == (entry.certificate.member.name == u"王"_qs));
            }
        }
    }
}

SCENARIO("The shared folder is not what it should be")
{
    TwoLaptops both;
    Laptop &wang = both.wang, &li = both.li;
    wang.addsFirm(1, u"甲"_qs);
    both.bothSync();
    wang.addsFirm(2, u"乙"_qs);
    const auto before = both.folder.files;

    GIVEN("that it is not there")
    {
        wang.share.isUnmounted = true;
        CHECK(failureOf([&] { wang.syncs(); }) == ErrorCode::ShareMissing);
    }
    GIVEN("an empty mount point")
    {
        wang.share.isEmptied = true;
        wang.share.writes = 0;
        CHECK(failureOf([&] { wang.syncs(); }) == ErrorCode::ShareMissing);
        CHECK(wang.share.writes == 0);
        CHECK(both.folder.files == before);
    }
    GIVEN("another space")
    {
        testing::SimulatedFolder other;
        Laptop zhao(u"赵"_qs, 3, other);
        zhao.enrolment().createSpace(u"别处"_qs, zhao.member());
        both.folder.files[u"space.id"_qs] = other.files[u"space.id"_qs];
        CHECK(failureOf([&] { wang.syncs(); }) == ErrorCode::ShareForeign);
    }
    GIVEN("a damaged marker that only the founder could mend")
    {
        both.folder.files[u"space.id"_qs].chop(3);
        CHECK(failureOf([&] { li.syncs(); }) == ErrorCode::DamagedFile);
    }
    CHECK(wang.firmName(1) == u"甲"_qs);
    CHECK(wang.firmName(2) == u"乙"_qs);
    CHECK(li.firmName(1) == u"甲"_qs);
    CHECK(li.firmName(2) == u"(none)"_qs);
    wang.share.isUnmounted = wang.share.isEmptied = false;
    both.folder.files = before;
    both.bothSync();
    CHECK(li.firmName(2) == u"乙"_qs);
}

TEST_CASE("a folder that holds other things is not made into a space")
{
    testing::SimulatedFolder folder;
    folder.files[u"报表.xlsx"_qs] = "x";
    Laptop wang(u"王"_qs, 1, folder);
    CHECK(failureOf([&] { wang.enrolment().createSpace(u"津南"_qs, wang.member()); }) == ErrorCode::Refused);
    CHECK(folder.files.size() == 1);
    folder.files.clear();
    folder.files[u".stfolder/x"_qs] = "";
    folder.files[u"System Volume Information/WPSettings.dat"_qs] = "";
    CHECK_FALSE(failureOf([&] { wang.enrolment().createSpace(u"津南"_qs, wang.member()); }));
}

TEST_CASE("a device that is not enrolled is held and shown, and its records are not applied")
{
    TwoLaptops both;
    testing::SimulatedFolder elsewhere = both.folder;
    Laptop zhao(u"赵"_qs, 3, both.folder);
    zhao.enrolment().requestJoin(zhao.member());
    // A program that publishes without waiting for its approval: its own copy of the space certifies it.
    const auto identity = sync::DeviceIdentity::load(zhao.keys).value();
    zhao.addsFirm(5, u"冒名"_qs);
    const auto ops = zhao.log().read(identity.stream(), 1, 10);
    sync::SegmentHeader header;
    header.space = sync::decodeMarker(both.folder.files[u"space.id"_qs]).space;
    header.previous = QByteArray(32, '\0');
    const QByteArray file = sync::encodeSegment(header, ops, identity);
    both.folder.files[sync::names::segment(sync::readSegmentHeader(file), sync::sealedHash(file))] = file;
    both.folder.files[sync::names::head(identity.stream(), 1, QByteArray(32, '\1'))] = "x";
    CHECK(hasNote(both.wang.syncs(), u"unknown-device"_qs));
    CHECK(both.wang.firmName(5) == u"(none)"_qs);
    both.wang.enrolment().approve(both.wang.enrolment().pendingRequests().at(0).code);
    both.wang.syncs();
    CHECK(both.wang.firmName(5) == u"冒名"_qs);
}

TEST_CASE("a stream that is new here is read once")
{
    testing::SimulatedFolder folder;
    Laptop wang(u"王"_qs, 1, folder), li(u"李"_qs, 2, folder);
    wang.enrolment().createSpace(u"津南"_qs, wang.member());
    wang.enrolment().approve(li.enrolment().requestJoin(li.member()));
    constexpr int kSegments = 20;
    for (int firm = 1; firm <= kSegments; ++firm) {
        wang.addsFirm(firm, u"厂"_qs);
        wang.syncs();
    }
    li.share.reads = 0;
    CHECK(li.syncs().receivedOps == kSegments);
    CHECK(li.share.reads < kSegments + 10); // beside them the marker, the roster and the head
}
