#include "tests/presentation/desk.h"
#include "tests/support/helddispatcher.h"
#include "ui/presentation/plan/calendarpresenter.h"
#include "ui/presentation/plan/planplaces.h"
#include "ui/presentation/plan/planpresenter.h"
#include "ui/presentation/visit/registerpresenter.h"

#include <QSignalSpy>

using namespace xunzhen;
using namespace xunzhen::testing;
using presentation::CalendarPresenter;
using presentation::PlanPlaces;
using presentation::PlanPresenter;

SCENARIO("A visit is planned from a form that says what speaks against it")
{
    Desk desk;
    desk.laptop.setUp();
    PlanPresenter form(desk.services());
    const QDate today = desk.laptop.clock.today(); // a Monday
    form.begin({});
    CHECK(form.wish().day == today.addDays(1));
    CHECK(form.wish().second == desk.laptop.second);
    CHECK_FALSE(form.obstacle().isEmpty());
    form.setFirm(desk.laptop.firm);
    CHECK(form.obstacle().isEmpty());
    CHECK_FALSE(form.firmName().isEmpty());
    form.setDay(today.addDays(-1));
    CHECK_FALSE(form.obstacle().isEmpty());
    form.setDay(today.addDays(2));
    form.setNote(u"带粉尘仪"_qs);

    WHEN("it is saved")
    {
        const auto id = must(form.save());
        THEN("the next form for the firm says so, and it can be taken back")
        {
            PlanPresenter next(desk.services());
            next.begin(desk.laptop.firm);
            CHECK_FALSE(next.alsoPlanned().isEmpty());
            must(form.takeBack(id));
            CHECK(desk.services().plan().ofEnterprise(desk.laptop.firm).empty());
        }
        THEN("it is changed later, only what differs being written")
        {
            PlanPresenter change(desk.services());
            REQUIRE(change.change(id));
            CHECK(change.alsoPlanned().isEmpty());
            change.setDay(today.addDays(4));
            change.setSecond({});
            must(change.save());
            const auto row = must(desk.services().plan().planned(id));
            CHECK(row.planned.day == today.addDays(4));
            CHECK(row.planned.second.isNull());
            CHECK(row.planned.note == u"带粉尘仪"_qs);
        }
        THEN("registration is filled in from it, and the visit is what came of it")
        {
            presentation::RegisterPresenter registration(desk.services());
            registration.reset(desk.laptop.firm);
            registration.takePlan(id);
            CHECK(registration.request().second == desk.laptop.second);
            registration.offers().choose({u"emergency-small"_qs, u"EMG-SAF"_qs}, true);
            const auto visit = must(registration.open());
            CHECK(must(desk.services().plan().planned(id)).planned.visit == visit);
        }
    }
}

SCENARIO("The calendar shows what is planned and due, and a plan is moved in it")
{
    Desk desk;
    desk.laptop.setUp();
    must(desk.services().papers().issue(desk.laptop.finishedVisit()));
    const QDate today = desk.laptop.clock.today();
    const auto id = must(desk.services().plan().plan({desk.laptop.firm, domain::VisitKind::Service, today.addDays(1), {}, {}, {}, {}}));
    CalendarPresenter calendar(desk.services(), desk.background, desk.navigator);
    calendar.resume();
    QSignalSpy failed(&calendar, &CalendarPresenter::failed), moved(&calendar, &CalendarPresenter::moved);

    CHECK(calendar.dayRows().rowCount() == 0);
    CHECK(calendar.entries().at(today.addDays(1)).size() == 2); // the visit, and an item that is due
    calendar.setDay(today.addDays(1));
    REQUIRE(calendar.chosenPlan());
    CHECK(calendar.isChosenWaiting());

    WHEN("it is moved by two days")
    {
        calendar.moveChosen(2);
        THEN("the calendar follows, and the move can be taken back")
        {
            CHECK(calendar.day() == today.addDays(3));
            REQUIRE(calendar.chosenPlan());
            CHECK(moved.size() == 1);
            calendar.move(id, moved.front().at(1).toDate());
            CHECK(must(desk.services().plan().planned(id)).planned.day == today.addDays(1));
        }
    }
    WHEN("its day passes, and it is moved to a later one")
    {
        desk.laptop.clock.advanceDays(2);
        calendar.moveChosen(3);
        THEN("nothing is offered that would be refused")
        {
            REQUIRE(moved.size() == 1);
            CHECK_FALSE(moved.front().at(1).toDate().isValid());
        }
    }
    WHEN("it is moved into the past")
    {
        calendar.moveChosen(-7);
        CHECK(failed.size() == 1);
        CHECK(calendar.day() == today.addDays(1));
    }
    WHEN("it is begun, and the item is opened")
    {
        calendar.openChosen();
        CHECK(PlanPlaces::plannedIn(desk.navigator.last()) == id);
        calendar.chooseRow(1);
        CHECK_FALSE(calendar.chosenPlan());
        calendar.openChosen();
        CHECK_FALSE(desk.navigator.last().remediation.isNull());
    }
    WHEN("it is taken out and brought back")
    {
        calendar.takeOut(u"企业停产"_qs);
        CHECK_FALSE(calendar.chosenPlan());
        calendar.bringBack(id);
        CHECK(calendar.entries().at(today.addDays(1)).size() == 2);
    }
    WHEN("somebody comes to it from a conflict")
    {
        calendar.setDay(today.addMonths(2));
        calendar.show(id);
        CHECK(calendar.day() == today.addDays(1));
        REQUIRE(calendar.chosenPlan());
        CHECK(calendar.chosenPlan()->planned.id == id);
    }
}

SCENARIO("A plan that somebody comes to is chosen once its day has been read")
{
    Desk desk;
    desk.laptop.setUp();
    const auto planTomorrow = [&] {
        return must(desk.services().plan().plan({desk.laptop.firm, domain::VisitKind::Service, desk.laptop.clock.today().addDays(1), {}, {}, {}, {}}));
    };
    planTomorrow();
    const auto second = planTomorrow();
    HeldDispatcher worker;
    presentation::Background slow(desk.services(), worker);
    CalendarPresenter calendar(desk.services(), slow, desk.navigator);
    calendar.resume();
    calendar.show(second);
    worker.releaseAll();
    REQUIRE(calendar.dayRows().rowCount() == 2);
    REQUIRE(calendar.chosenPlan());
    CHECK(calendar.chosenPlan()->planned.id == second);
}

SCENARIO("A conflict leads to its field")
{
    Desk desk;
    desk.laptop.setUp();
    const auto visit = desk.laptop.openVisit();
    must(desk.laptop.visits().answer(visit, u"SAF-02"_qs, domain::Verdict::AtRisk));
    must(desk.laptop.visits().draftFindings(visit));
    const auto record = must(desk.laptop.visits().record(visit));
    auto &sync = desk.services().sync();
    const auto answer = PlanPlaces::ofRecord(sync.placeOf(u"answer"_qs, record.answers.front().id.toBytes(), u"note"_qs));
    CHECK(answer.visit == visit);
    CHECK(answer.step == domain::Step::Examine);
    CHECK(answer.itemCode == u"SAF-02"_qs);
    const auto finding = PlanPlaces::ofRecord(sync.placeOf(u"finding"_qs, record.findings.front().id.toBytes(), u"grading"_qs));
    CHECK(finding.step == domain::Step::Diagnose);
    CHECK(PlanPlaces::ofRecord(sync.placeOf(u"visit"_qs, visit.toBytes(), u"support"_qs)).step == domain::Step::Prescribe);
    CHECK(PlanPlaces::ofRecord(sync.placeOf(u"enterprise"_qs, desk.laptop.firm.toBytes(), u"note"_qs)).enterprise == desk.laptop.firm);
    CHECK(PlanPlaces::ofRecord(sync.placeOf(u"inspector"_qs, desk.laptop.lead.toBytes(), u"phone"_qs)).page
          == presentation::Places::sharing());
}
