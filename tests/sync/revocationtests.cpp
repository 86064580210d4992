#include "models/base/error.h"
#include "models/sync/format/names.h"
#include "tests/support/catch.h"
#include "tests/support/laptop.h"
#include "tests/support/outcomes.h"

using namespace xunzhen;
using base::ErrorCode;
using sync::EnrolmentState;
using testing::Laptop;
using testing::TwoLaptops;
using testing::failureOf;
using testing::hasNote;

namespace {

QByteArray deviceOf(Laptop &laptop)
{
    return sync::DeviceIdentity::load(laptop.keys)->device();
}

/// Wang founds; Li and Zhao belong to it.
struct ThreeLaptops : TwoLaptops
{
    Laptop zhao{u"赵"_qs, 7, folder};

    ThreeLaptops()
    {
        wang.enrolment().approve(zhao.enrolment().requestJoin(zhao.member()));
        li.addsFirm(1, u"甲"_qs);
        allSync();
    }
    void allSync(int rounds = 2)
    {
        for (int round = 0; round < rounds; ++round)
            for (Laptop *one : {&wang, &li, &zhao})
                one->syncs();
    }
    /// From now on this laptop does not learn what the admins say.
    void keepRosterFrom(Laptop &laptop)
    {
        std::set<QString> known;
        for (const auto &[path, bytes] : folder.files)
            known.insert(path);
        laptop.share.hides = [known](const QString &path) { return path.startsWith(u"roster/"_qs) && !known.contains(path); };
    }
};

}

SCENARIO("A laptop that was made admin approves and revokes")
{
    TwoLaptops both;
    Laptop zhao(u"赵"_qs, 7, both.folder), qian(u"钱"_qs, 8, both.folder);
    const QString code = zhao.enrolment().requestJoin(zhao.member());
    CHECK_FALSE(both.li.enrolment().isAdmin());
    CHECK(failureOf([&] { both.li.enrolment().approve(code); }) == ErrorCode::NotAllowed);
    CHECK(failureOf([&] { both.li.enrolment().revoke(deviceOf(both.wang), u"试"_qs); }) == ErrorCode::NotAllowed);

    both.wang.enrolment().approve(code, true);
    zhao.syncs();
    REQUIRE(zhao.enrolment().isAdmin());
    const QString asked = qian.enrolment().requestJoin(qian.member());
    zhao.enrolment().approve(asked);
    CHECK(zhao.enrolment().pendingRequests().empty());
    qian.addsFirm(5, u"钱的"_qs);
    qian.syncs();
    both.bothSync();
    THEN("whom it approved is a member everywhere")
    {
        CHECK(qian.enrolment().state() == EnrolmentState::Enrolled);
        CHECK(both.wang.firmName(5) == u"钱的"_qs);
        CHECK(both.li.firmName(5) == u"钱的"_qs);
    }
    THEN("it revokes others, but neither the founder nor itself, and nobody whom it does not know")
    {
        zhao.syncs();
        zhao.enrolment().revoke(deviceOf(qian), u"离职"_qs);
        CHECK(failureOf([&] { zhao.enrolment().revoke(deviceOf(both.wang), u"试"_qs); }) == ErrorCode::NotAllowed);
        CHECK(failureOf([&] { zhao.enrolment().revoke(deviceOf(zhao), u"试"_qs); }) == ErrorCode::NotAllowed);
        CHECK(failureOf([&] { zhao.enrolment().revoke(QByteArray(32, 'x'), u"试"_qs); }) == ErrorCode::NotFound);
        CHECK(qian.syncs().state == EnrolmentState::Revoked);
        both.bothSync();
        CHECK(both.wang.firmName(5) == u"钱的"_qs); // it had arrived
    }
    THEN("revoking a device twice writes nothing")
    {
        zhao.syncs();
        zhao.enrolment().revoke(deviceOf(qian), u"离职"_qs);
        const auto before = both.folder.files;
        zhao.enrolment().revoke(deviceOf(qian), u"离职"_qs);
        CHECK(both.folder.files == before);
    }
    THEN("a quiet run still writes nothing")
    {
        both.bothSync();
        zhao.syncs();
        qian.syncs();
        both.bothSync();
        zhao.clock.advanceDays(1); // acknowledgements of a day
        for (Laptop *one : {&both.wang, &both.li, &zhao, &qian, &both.wang, &both.li, &zhao, &qian})
            one->syncs();
        const auto before = both.folder.files;
        zhao.syncs();
        both.wang.syncs();
        CHECK(both.folder.files == before);
    }
}

SCENARIO("A revocation is learned before, between and after what the device wrote")
{
    ThreeLaptops office;
    Laptop &wang = office.wang, &li = office.li, &zhao = office.zhao;
    office.keepRosterFrom(li); // stolen: whoever has it writes on
    li.clock.advanceDays(-300); // and back-dates
    GIVEN("operations that nobody had when it was revoked")
    {
        const bool zhaoHasThem = GENERATE(false, true);
        li.renamesFirm(1, u"篡改"_qs);
        li.addsFirm(6, u"假"_qs);
        if (!zhaoHasThem)
            wang.enrolment().revoke(deviceOf(li), u"被盗"_qs);
        if (!zhaoHasThem)
            zhao.syncs();
        li.syncs();
        if (zhaoHasThem) {
            office.keepRosterFrom(zhao);
            zhao.syncs();
            CHECK(zhao.firmName(1) == u"篡改"_qs);
            wang.enrolment().revoke(deviceOf(li), u"被盗"_qs);
            zhao.share.hides = [](const QString &) { return false; };
        }
        li.notesOnFirm(1, u"再改"_qs);
        li.syncs();
        for (int round = 0; round < 3; ++round) {
            wang.syncs();
            zhao.syncs();
        }
        THEN("they count nowhere, what was there before counts everywhere, and the bytes are kept")
        {
            for (Laptop *one : {&wang, &zhao}) {
                CHECK(one->firmName(1) == u"甲"_qs);
                CHECK(one->firmNote(1).isEmpty());
                CHECK(one->firmName(6) == u"(none)"_qs);
            }
            CHECK(wang.log().stateHash() == zhao.log().stateHash());
        }
    }
    GIVEN("two admins who revoke it, one of whom had seen more")
    {
        Laptop qian(u"钱"_qs, 8, office.folder);
        wang.enrolment().approve(qian.enrolment().requestJoin(qian.member()), true);
        qian.syncs();
        qian.share.hides = [](const QString &path) { return path.startsWith(u"s/"_qs) || path.startsWith(u"heads/"_qs); };
        li.renamesFirm(1, u"后来"_qs);
        li.syncs();
        wang.syncs();
        CHECK(wang.firmName(1) == u"后来"_qs);
        wang.enrolment().revoke(deviceOf(li), u"被盗"_qs);
        qian.share.hides = [](const QString &path) { return path.startsWith(u"roster/"_qs); };
        qian.enrolment().revoke(deviceOf(li), u"被盗"_qs);
        qian.share.hides = [](const QString &) { return false; };
        for (int round = 0; round < 3; ++round)
            for (Laptop *one : {&wang, &zhao, &qian})
                one->syncs();
        THEN("the smaller set counts on all")
        {
            for (Laptop *one : {&wang, &zhao, &qian}) {
                CHECK(one->firmName(1) == u"甲"_qs);
                CHECK(one->log().stateHash() == wang.log().stateHash());
            }
        }
    }
}

SCENARIO("A revoked laptop")
{
    ThreeLaptops office;
    Laptop &wang = office.wang, &li = office.li;
    li.renamesFirm(1, u"未交"_qs);
    li.addsFirm(6, u"路上"_qs);
    const QByteArray old = deviceOf(li);
    wang.enrolment().revoke(old, u"以为丢了"_qs);
    const auto before = office.folder.files;
    const auto report = li.syncs();
    THEN("sends nothing more, keeps everything and is told")
    {
        CHECK(report.state == EnrolmentState::Revoked);
        CHECK(hasNote(report, u"device-revoked"_qs));
        CHECK(office.folder.files == before);
        CHECK(li.firmName(6) == u"路上"_qs);
        CHECK(li.firmName(1) == u"未交"_qs);
        CHECK(li.engine().rollCall().size() == 3);
        CHECK(std::ranges::any_of(li.engine().rollCall(), [](const auto &one) { return one.isSelf && one.revocation && one.revocation->reason == u"以为丢了"_qs; }));
    }
    WHEN("it was found again and asks anew")
    {
        const QString code = li.enrolment().requestJoin(li.member());
        CHECK(li.enrolment().state() == EnrolmentState::WaitingForApproval);
        CHECK(deviceOf(li) != old);
        wang.enrolment().approve(code);
        office.allSync(3);
        THEN("it belongs to the space under a new key, and what it wrote meanwhile arrives")
        {
            CHECK(li.enrolment().state() == EnrolmentState::Enrolled);
            CHECK(wang.firmName(6) == u"路上"_qs);
            CHECK(office.zhao.firmName(1) == u"未交"_qs);
            CHECK(wang.log().stateHash() == li.log().stateHash());
            CHECK(wang.log().conflicts().empty());
        }
    }
}

SCENARIO("An admin acts while the folder is not there, or is another one")
{
    ThreeLaptops office;
    Laptop &wang = office.wang;
    const auto before = office.folder.files;
    wang.share.isUnmounted = GENERATE(false, true);
    wang.share.isEmptied = true; // nothing is mounted there now
    wang.enrolment().revoke(deviceOf(office.li), u"被盗"_qs);
    CHECK(office.folder.files == before);
    wang.share.isUnmounted = wang.share.isEmptied = false;
    wang.syncs();
    THEN("the next sync brings it there") { CHECK(office.li.syncs().state == EnrolmentState::Revoked); }
}

SCENARIO("A device is certified again when it starts anew")
{
    TwoLaptops both;
    both.li.addsFirm(1, u"甲"_qs);
    both.bothSync();
    const auto again = sync::DeviceIdentity::load(both.li.keys)->reborn(both.li.keys, both.li.ids);
    const QString code = both.li.enrolment().requestJoin(both.li.member());
    REQUIRE(both.wang.enrolment().pendingRequests().size() == 1);
    both.wang.enrolment().approve(code);
    CHECK(both.wang.enrolment().roster().isCertified(again.stream()));
    CHECK(both.wang.enrolment().roster().all().size() == 2);
    CHECK(both.wang.enrolment().pendingRequests().empty());
    both.li.renamesFirm(1, u"乙"_qs);
    both.bothSync();
    CHECK(both.wang.firmName(1) == u"乙"_qs);
}

SCENARIO("Operations that nobody has any more are declared lost")
{
    ThreeLaptops office;
    Laptop &wang = office.wang, &li = office.li, &zhao = office.zhao;
    li.renamesFirm(1, u"乙"_qs);
    li.syncs();
    QString lost;
    for (const auto &[path, bytes] : office.folder.files)
        if (path.startsWith(u"s/"_qs) && path.contains(sync::names::device(deviceOf(li))) && path.contains(u"000000000002-"_qs))
            lost = path;
    REQUIRE_FALSE(lost.isEmpty());
    const auto gone = [lost](const QString &path) { return path == lost; };
    wang.share.hides = gone;
    zhao.share.hides = gone;
    li.notesOnFirm(1, u"后面的"_qs);
    li.syncs();
    CHECK(hasNote(wang.syncs(), u"gap"_qs));
    CHECK(wang.firmNote(1).isEmpty());
    const auto gaps = wang.engine().gaps();
    REQUIRE(gaps.size() == 1);
    const sync::LostRange range = gaps[0].range;
    CHECK(range.stream.device == deviceOf(li));
    CHECK(range.from == 2);
    CHECK(range.to == 2);
    CHECK(failureOf([&] { zhao.enrolment().declareLost(range); }) == ErrorCode::NotAllowed);
    wang.enrolment().declareLost(range);
    for (int round = 0; round < 2; ++round) {
        wang.syncs();
        zhao.syncs();
    }
    THEN("the others go on behind them")
    {
        CHECK(wang.firmNote(1) == u"后面的"_qs);
        CHECK(wang.firmName(1) == u"甲"_qs);
        CHECK(zhao.firmNote(1) == u"后面的"_qs);
        CHECK(wang.log().stateHash() == zhao.log().stateHash());
    }
}

TEST_CASE("What another space says of its devices says nothing here")
{
    TwoLaptops here, there(21);
    const auto before = here.wang.enrolment().roster().all();
    for (const auto &[path, bytes] : there.folder.files)
        if (path.startsWith(u"roster/"_qs))
            here.folder.files[path] = bytes;
    // and under the name of this space's founder
    const QString own = sync::names::device(deviceOf(here.wang));
    for (const auto &[path, bytes] : there.folder.files)
        if (path.startsWith(u"roster/"_qs) && path.endsWith(u".seg"_qs))
            here.folder.files[u"roster/"_qs + own + u"-000000000003-0123456789abcdef.seg"_qs] = bytes;
    const auto report = here.li.syncs();
    CHECK(hasNote(report, u"damaged-file"_qs));
    here.wang.syncs();
    CHECK(here.li.enrolment().roster().all() == before);
    CHECK(here.wang.enrolment().roster().all() == before);
    CHECK(here.wang.enrolment().pendingRequests().empty());
}
