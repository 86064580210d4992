#include "models/base/error.h"
#include "models/sync/format/approval.h"
#include "models/sync/format/names.h"
#include "models/sync/space/enrolmentbyfile.h"
#include "tests/support/catch.h"
#include "tests/support/laptop.h"
#include "tests/support/outcomes.h"

using namespace xunzhen;
using base::ErrorCode;
using sync::EnrolmentByFile;
using sync::EnrolmentState;
using testing::Laptop;
using testing::failureOf;

namespace {

/// Wang founds a space; Li has never seen the folder.
struct Apart
{
    testing::SimulatedFolder folder;
    Laptop wang{u"王"_qs, 1, folder}, li{u"李"_qs, 2, folder};

    Apart()
    {
        wang.enrolment().createSpace(u"津南"_qs, wang.member(), domain::SpaceKind::Whole, true);
        wang.addsFirm(1, u"甲"_qs);
        wang.syncs();
        li.share.isUnmounted = true;
    }
    QByteArray request() { return EnrolmentByFile(li.context()).request(li.member()); }
    QByteArray approved(const QByteArray &request)
    {
        EnrolmentByFile admin(wang.context());
        wang.enrolment().approve(admin.take(request).code);
        return admin.approval();
    }
};

}

SCENARIO("A laptop that does not reach the folder is enrolled by files")
{
    Apart office;
    Laptop &wang = office.wang, &li = office.li;
    const QByteArray request = office.request();
    CHECK(li.enrolment().state() == EnrolmentState::WaitingForApproval);
    CHECK(office.request() == request);
    CHECK(li.syncs().state == EnrolmentState::WaitingForApproval);
    li.addsFirm(9, u"早先"_qs);

    WHEN("an admin takes it, with the folder out of reach too, and gives the approval back")
    {
        wang.share.isUnmounted = true;
        const auto pending = EnrolmentByFile(wang.context()).take(request);
        CHECK(pending.code == li.enrolment().waitingCode());
        CHECK(pending.request.member.name == u"李"_qs);
        CHECK(EnrolmentByFile(wang.context()).take(request).code == pending.code);
        REQUIRE(wang.enrolment().pendingRequests().size() == 1);
        wang.enrolment().approve(pending.code);
        const QByteArray approval = EnrolmentByFile(wang.context()).approval();
        CHECK(EnrolmentByFile(li.context()).accept(approval).name == u"津南"_qs);
        THEN("it is a member, and both meet as soon as they reach the folder")
        {
            CHECK(li.enrolment().state() == EnrolmentState::Enrolled);
            CHECK(li.enrolment().keys().keys().size() == 1);
            wang.share.isUnmounted = li.share.isUnmounted = false;
            CHECK(wang.enrolment().pendingRequests().empty());
            for (Laptop *one : {&wang, &li, &wang, &li})
                one->syncs();
            CHECK(li.firmName(1) == u"甲"_qs);
            CHECK(wang.firmName(9) == u"早先"_qs);
            CHECK(wang.log().stateHash() == li.log().stateHash());
        }
        THEN("the request cannot be answered twice")
        {
            CHECK(failureOf([&] { EnrolmentByFile(wang.context()).take(request); }) == ErrorCode::Clash);
            CHECK(failureOf([&] { office.request(); }) == ErrorCode::Clash);
        }
        THEN("taking the approval again changes nothing")
        {
            EnrolmentByFile(li.context()).accept(approval);
            CHECK(li.enrolment().state() == EnrolmentState::Enrolled);
        }
    }
    WHEN("an admin who is not the founder answers")
    {
        Laptop zhao(u"赵"_qs, 3, office.folder);
        wang.enrolment().approve(zhao.enrolment().requestJoin(zhao.member()), true);
        zhao.syncs();
        zhao.share.isUnmounted = true;
        zhao.enrolment().approve(EnrolmentByFile(zhao.context()).take(request).code);
        EnrolmentByFile(li.context()).accept(EnrolmentByFile(zhao.context()).approval());
        THEN("it is a member too") { CHECK(li.enrolment().state() == EnrolmentState::Enrolled); }
    }
}

SCENARIO("Files that do not belong together change nothing")
{
    Apart office;
    const QByteArray request = office.request();
    GIVEN("somebody who is no admin")
    {
        CHECK(failureOf([&] { EnrolmentByFile(office.li.context()).take(request); }) == ErrorCode::NotAllowed);
        CHECK(failureOf([&] { EnrolmentByFile(office.li.context()).approval(); }) == ErrorCode::NotAllowed);
    }
    GIVEN("an approval of another laptop")
    {
        Laptop qian(u"钱"_qs, 5, office.folder);
        qian.share.isUnmounted = true;
        const QByteArray other = EnrolmentByFile(qian.context()).request(qian.member());
        const QByteArray approval = office.approved(other);
        CHECK(failureOf([&] { EnrolmentByFile(office.li.context()).accept(approval); }) == ErrorCode::NotFound);
        CHECK(office.li.enrolment().state() == EnrolmentState::WaitingForApproval);
    }
    GIVEN("an approval with any byte changed, or cut, or sealed by somebody else")
    {
        const QByteArray approval = office.approved(request);
        for (qsizetype place = 0; place < approval.size(); place += 5) {
            QByteArray wrong = approval;
            wrong[place] = char(wrong[place] ^ 4);
            REQUIRE(failureOf([&] { EnrolmentByFile(office.li.context()).accept(wrong); }).has_value());
            REQUIRE(failureOf([&] { EnrolmentByFile(office.li.context()).accept(approval.left(place)); }).has_value());
        }
        const auto self = *sync::DeviceIdentity::load(office.li.keys);
        const QByteArray forged = sync::encodeApproval(sync::decodeApproval(approval), self);
        CHECK(failureOf([&] { EnrolmentByFile(office.li.context()).accept(forged); }) == ErrorCode::DamagedFile);
        CHECK(office.li.enrolment().state() == EnrolmentState::WaitingForApproval);
    }
    GIVEN("a request for another space")
    {
        testing::TwoLaptops there(21);
        Laptop sun(u"孙"_qs, 6, there.folder);
        sun.enrolment().requestJoin(sun.member());
        sun.share.isUnmounted = true;
        const QByteArray foreign = EnrolmentByFile(sun.context()).request(sun.member());
        CHECK(failureOf([&] { EnrolmentByFile(office.wang.context()).take(foreign); }) == ErrorCode::ShareForeign);
    }
    GIVEN("an approval of another space for a member of this one")
    {
        testing::TwoLaptops there(21);
        const QByteArray approval = EnrolmentByFile(there.wang.context()).approval();
        CHECK(failureOf([&] { EnrolmentByFile(office.wang.context()).accept(approval); }) == ErrorCode::ShareForeign);
    }
    GIVEN("something that is no request at all")
    {
        for (const QByteArray rubbish : {"", "XZRQ", "not a request"})
            CHECK(failureOf([&] { EnrolmentByFile(office.wang.context()).take(rubbish); }) == ErrorCode::DamagedFile);
    }
}

TEST_CASE("A request survives the way through a QR code's text")
{
    Apart office;
    const QByteArray request = office.request();
    const QString text = sync::requestText(request);
    CHECK(sync::requestFromText(text) == request);
    CHECK(sync::requestFromText(text.toLower()) == request);
    CHECK(text.size() < 800);
    CHECK(sync::requestFromText(u"https://example.org"_qs).isEmpty());
    CHECK(sync::requestFromText(u"MFRGG"_qs).isEmpty());
    CHECK(sync::requestFromText({}).isEmpty());
}
