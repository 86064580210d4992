#include "models/services/planservice.h"
#include "tests/support/bureauoflaptops.h"

#include <QSignalSpy>

using namespace xunzhen;
using namespace xunzhen::testing;

namespace {

services::PlanWish wishOf(const InspectorLaptop &laptop, QDate day)
{
    return {laptop.firm, domain::VisitKind::Service, day, {}, laptop.second, u"年度计划"_qs, u"带粉尘仪"_qs};
}

}

SCENARIO("A visit is planned, moved, and becomes a visit")
{
    InspectorLaptop laptop;
    laptop.setUp();
    auto &plan = laptop.services().plan();
    const QDate today = laptop.clock.today();
    QSignalSpy told(&laptop.facts, &services::Facts::plansChanged);

    GIVEN("a plan for tomorrow")
    {
        const auto id = must(plan.plan(wishOf(laptop, today.addDays(1))));
        const auto row = must(plan.planned(id));
        CHECK(told.size() == 1);
        CHECK(row.enterpriseName == must(laptop.services().enterprises().enterprise(laptop.firm)).name);
        CHECK(row.daysLeft == 1);
        CHECK(row.planned.lead == laptop.lead);
        CHECK_FALSE(row.second.isEmpty());
        CHECK(plan.waitingUntil(today).empty());
        CHECK(plan.waitingUntil(today.addDays(1)).size() == 1);
        CHECK(plan.ofEnterprise(laptop.firm).size() == 1);

        WHEN("it is moved, and moved into the past")
        {
            must(plan.move(id, today.addDays(3)));
            THEN("only the first is done")
            {
                const auto refused = plan.move(id, today.addDays(-1));
                REQUIRE_FALSE(refused);
                CHECK(problemCodes(refused.error().problems()) == QStringList{u"day-past"_qs});
                CHECK(plan.between(today.addDays(3), today.addDays(3)).size() == 1);
            }
        }
        WHEN("it is taken out")
        {
            CHECK(refusal(plan.takeOut(id, u" "_qs)) == base::ErrorCode::InvalidInput);
            must(plan.takeOut(id, u"企业停产"_qs));
            THEN("it is on no list, takes no change, and can be brought back")
            {
                CHECK(plan.between(today, today.addDays(9)).empty());
                CHECK(refusal(plan.move(id, today.addDays(2))) == base::ErrorCode::Refused);
                must(plan.bringBack(id));
                CHECK(plan.between(today, today.addDays(9)).size() == 1);
            }
        }
        WHEN("its visit begins")
        {
            const auto visit = laptop.openVisit();
            CHECK(must(plan.begun(id, visit)) == id);
            THEN("it is linked and waits no more")
            {
                CHECK(must(plan.planned(id)).planned.visit == visit);
                CHECK(plan.waitingUntil(today.addDays(9)).empty());
                CHECK(plan.between(today.addDays(1), today.addDays(1)).size() == 1);
                CHECK(refusal(plan.setNote(id, u"x"_qs)) == base::ErrorCode::Refused);
            }
            AND_WHEN("it is voided")
            {
                told.clear();
                must(laptop.visits().voidVisit(visit, u"走错企业"_qs));
                THEN("the plan waits again, takes changes and can be begun anew")
                {
                    CHECK(told.size() == 1);
                    REQUIRE(plan.waitingUntil(today.addDays(9)).size() == 1);
                    must(plan.move(id, today));
                    const auto again = laptop.openVisit();
                    CHECK(must(plan.begun({}, again)) == id);
                    CHECK(must(plan.planned(id)).planned.visit == again);
                }
            }
            AND_WHEN("another visit is voided")
            {
                auto request = laptop.request();
                request.guardOverride = u"专项行动"_qs;
                const auto other = must(laptop.visits().open(request));
                told.clear();
                must(laptop.visits().voidVisit(other, u"走错企业"_qs));
                THEN("the plan stays begun")
                {
                    CHECK(told.isEmpty());
                    CHECK(must(plan.planned(id)).planned.visit == visit);
                }
            }
        }
        WHEN("team and note change")
        {
            must(plan.setTeam(id, laptop.second, laptop.lead));
            must(plan.setNote(id, u"  上午到 "_qs));
            CHECK(must(plan.planned(id)).planned.lead == laptop.second);
            CHECK(must(plan.planned(id)).planned.note == u"上午到"_qs);
        }
    }
    GIVEN("a plan for today and a visit that was begun without it")
    {
        const auto id = must(plan.plan(wishOf(laptop, today)));
        const auto visit = laptop.openVisit();
        THEN("the visit is found to be what was planned, once")
        {
            CHECK(must(plan.begun({}, visit)) == id);
            CHECK(must(plan.begun({}, visit)).isNull());
        }
    }
    GIVEN("a wish without a firm, and one for yesterday")
    {
        CHECK(refusal(plan.plan({})) == base::ErrorCode::InvalidInput);
        CHECK(refusal(plan.plan(wishOf(laptop, today.addDays(-1)))) == base::ErrorCode::InvalidInput);
        CHECK(told.isEmpty());
    }
}

SCENARIO("The team sees what is planned through the shared folder")
{
    BureauOfLaptops bureau(2);
    bureau.gather();
    auto &mine = bureau.at(0).plan();
    const QDate day = bureau[0].clock.today().addDays(2);
    const auto id = must(mine.plan(wishOf(bureau[0], day)));
    QSignalSpy told(&bureau[1].facts, &services::Facts::plansChanged);
    bureau.meet();
    CHECK(told.size() >= 1);
    REQUIRE(bureau.at(1).plan().between(day, day).size() == 1);
    CHECK(bureau.at(1).plan().between(day, day).front().enterpriseName
          == must(bureau.at(0).enterprises().enterprise(bureau[0].firm)).name);

    WHEN("both move it without having met")
    {
        must(mine.move(id, day.addDays(1)));
        must(bureau.at(1).plan().move(id, day.addDays(2)));
        bureau.meet();
        THEN("it is one conflict, named after the firm")
        {
            const auto conflicts = bureau.at(0).sync().conflicts();
            REQUIRE(conflicts.size() == 1);
            CHECK(conflicts.front().entity == u"planned_visit"_qs);
            CHECK(conflicts.front().recordTitle == must(mine.planned(id)).enterpriseName);
        }
    }
}

SCENARIO("A plan whose visit is voided on one laptop waits on the others as well")
{
    BureauOfLaptops bureau(2);
    bureau.gather();
    auto &mine = bureau.at(0).plan();
    const QDate day = bureau[0].clock.today();
    const auto id = must(mine.plan(wishOf(bureau[0], day)));
    const auto visit = bureau[0].openVisit();
    REQUIRE(must(mine.begun(id, visit)) == id);
    bureau.meet();
    REQUIRE(bureau.at(1).plan().waitingUntil(day).empty());

    must(bureau.at(0).visits().voidVisit(visit, u"走错企业"_qs));
    bureau.meet();
    REQUIRE(bureau.at(1).plan().waitingUntil(day).size() == 1);
    CHECK(bureau.at(1).plan().waitingUntil(day).front().planned.id == id);
    CHECK(bureau.at(0).sync().conflicts().empty());
}

SCENARIO("文书 that wait are told with what they lack")
{
    InspectorLaptop laptop;
    laptop.setUp();
    const auto visit = laptop.openVisit();
    auto &forms = laptop.services().paperForms();
    CHECK(laptop.services().plan().openPapers().empty());
    const auto draft = must(forms.begin({u"rights-notice"_qs, visit, {}, {}}));
    const auto open = laptop.services().plan().openPapers();
    REQUIRE(open.size() == 1);
    CHECK(open.front().draft.id == draft);
    CHECK(open.front().enterpriseName == must(laptop.services().enterprises().enterprise(laptop.firm)).name);
    CHECK(open.front().fields + open.front().signatures == int(must(forms.form(draft)).gaps.size()));
    must(forms.discard(draft, u"误开"_qs));
    CHECK(laptop.services().plan().openPapers().empty());
}
