#include "tests/presentation/sharingbureau.h"
#include "tests/support/helddispatcher.h"
#include "ui/presentation/shared/handoffgiving.h"
#include "ui/presentation/shared/handofftaking.h"

#include <QFile>
#include <QSignalSpy>

using namespace xunzhen;
using namespace xunzhen::testing;
using presentation::HandoffGiving;
using presentation::HandoffTaking;
using Step = HandoffTaking::Step;

namespace {

const QString kPassword = QStringLiteral("eight or more");

/// Wang has a visit that Li has not seen.
struct HandingOver : Bureau
{
    HandingOver()
    {
        enrol();
        visit = wang.laptop.finishedVisit();
        file = room.filePath(QStringLiteral("a.xzhand"));
    }
    services::Services &wangs() { return wang.laptop.services(); }
    services::Services &lis() { return li.laptop.services(); }
    QString writes()
    {
        HandoffGiving giving(wangs(), wang.background, visit);
        QSignalSpy written(&giving, &HandoffGiving::written);
        giving.write(file, HandoffGiving::Files::OfVisits, kPassword);
        REQUIRE(written.size() == 1);
        return written.front().front().toString();
    }

    QTemporaryDir room;
    QString file;
    domain::VisitId visit;
};

}

SCENARIO("A hand-over file is written and taken in step by step")
{
    HandingOver bureau;
    const QString told = bureau.writes();
    CHECK(told.contains(bureau.file));
    HandoffTaking taking(bureau.lis(), bureau.li.background, bureau.file);
    CHECK(taking.hindrance().isEmpty());
    CHECK(taking.step() == Step::Password);
    taking.take(); // nothing was looked at yet
    CHECK(taking.step() == Step::Password);

    WHEN("the password is wrong")
    {
        taking.open(u"another one"_qs);
        CHECK(taking.isRefused());
        CHECK_FALSE(taking.sentence().isEmpty());
        CHECK(taking.step() == Step::Password);
        THEN("it may be tried again")
        {
            taking.open(kPassword);
            CHECK(taking.step() == Step::Preview);
            CHECK_FALSE(taking.isRefused());
            CHECK(taking.sentence().isEmpty());
        }
    }
    WHEN("the password is right")
    {
        taking.open(kPassword);
        REQUIRE(taking.step() == Step::Preview);
        CHECK(taking.writer().contains(u"张伟"_qs));
        CHECK(taking.visits().size() == 1);
        CHECK(taking.news().contains(u"hotos"_qs));
        CHECK_FALSE(bureau.lis().visits().record(bureau.visit));
        taking.take();
        THEN("the visit is here and can be gone to")
        {
            CHECK(taking.step() == Step::Done);
            CHECK(taking.visit() == bureau.visit);
            CHECK(bureau.lis().visits().record(bureau.visit));
            CHECK_FALSE(taking.isRefused());
        }
    }
    WHEN("the same is taken in again")
    {
        for (int i = 0; i < 2; ++i) {
            HandoffTaking once(bureau.lis(), bureau.li.background, bureau.file);
            once.open(kPassword);
            once.take();
            REQUIRE(once.step() == Step::Done);
            CHECK(once.sentence().contains(u"already"_qs) == (i == 1));
        }
    }
}

TEST_CASE("Nothing blocks while a hand-over file is opened, and two presses are one")
{
    HandingOver bureau;
    bureau.writes();
    HeldDispatcher held;
    presentation::Background lane(bureau.lis(), held);
    HandoffTaking taking(bureau.lis(), lane, bureau.file);
    taking.open(kPassword);
    taking.open(kPassword);
    CHECK(held.held() == 1);
    CHECK(taking.isRunning());
    CHECK(taking.step() == Step::Password);
    held.releaseAll();
    CHECK_FALSE(taking.isRunning());
    CHECK(taking.step() == Step::Preview);
}

TEST_CASE("A hand-over file is called after its visit, and a password has to be long and typed twice")
{
    HandingOver bureau;
    const HandoffGiving ofVisit(bureau.wangs(), bureau.wang.background, bureau.visit), ofAll(bureau.wangs(), bureau.wang.background, {});
    CHECK(ofVisit.suggestedName().endsWith(u".xzhand"_qs));
    CHECK(ofVisit.suggestedName().contains(u"机械"_qs));
    CHECK(ofAll.visitTitle().isEmpty());
    CHECK(ofAll.suggestedName() != ofVisit.suggestedName());
    CHECK_FALSE(HandoffGiving::passwordProblem(u"kurz"_qs, u"kurz"_qs).isEmpty());
    CHECK_FALSE(HandoffGiving::passwordProblem(kPassword, u"eight or less"_qs).isEmpty());
    CHECK(HandoffGiving::passwordProblem(kPassword, kPassword).isEmpty());
}

TEST_CASE("A laptop of no space says so before anybody types a password")
{
    Desk desk;
    desk.laptop.setUp();
    CHECK_FALSE(HandoffTaking(desk.services(), desk.background, u"a.xzhand"_qs).hindrance().isEmpty());
    CHECK_FALSE(HandoffGiving(desk.services(), desk.background, {}).hindrance().isEmpty());
}
