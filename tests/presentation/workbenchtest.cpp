#include "tests/presentation/desk.h"

#include "models/services/planservice.h"
#include "ui/presentation/plan/planplaces.h"
#include "ui/presentation/workbench/workbenchpresenter.h"

using namespace xunzhen;
using namespace xunzhen::testing;
using presentation::Places;
using presentation::WorkbenchPresenter;

SCENARIO("The workbench shows what wants doing and leads there")
{
    Desk desk;
    WorkbenchPresenter bench(desk.services(), desk.background, desk.navigator);

    GIVEN("a new profile")
    {
        bench.reload();
        THEN("the first three steps are explained and lead on")
        {
            CHECK_FALSE(bench.firstSteps().enterprises);
            CHECK_FALSE(bench.firstSteps().packs);
            CHECK_FALSE(bench.firstSteps().visits);
            bench.importEnterprises();
            CHECK(desk.navigator.last().page == Places::enterprises());
            CHECK(desk.navigator.last().begin == u"import"_qs);
            bench.chooseChecklists();
            CHECK(desk.navigator.last().page == Places::checklists());
            bench.startVisit();
            CHECK(desk.navigator.last().page == Places::visit());
        }
    }
    GIVEN("an open visit with two of four questions answered")
    {
        desk.laptop.setUp();
        const domain::VisitId visit = desk.laptop.openVisit();
        must(desk.laptop.visits().answer(visit, u"SAF-01"_qs, domain::Verdict::Compliant));
        must(desk.laptop.visits().answer(visit, u"SAF-02"_qs, domain::Verdict::AtRisk));
        must(desk.laptop.visits().rememberPlace(visit, {domain::Step::Examine, u"SAF-03"_qs}));
        bench.reload();
        THEN("its row goes on at the third")
        {
            const auto &rows = bench.rows(WorkbenchPresenter::Today);
            REQUIRE(rows.size() == 1);
            CHECK(rows[0].action == u"Continue at question 3"_qs);
            CHECK(rows[0].tone == presentation::Tone::Risk);
            bench.act(WorkbenchPresenter::Today, 0);
            CHECK(desk.navigator.last().visit == visit);
            CHECK(bench.firstSteps().allDone());
        }
    }
    GIVEN("an issued visit a week later")
    {
        desk.laptop.setUp();
        must(desk.services().papers().issue(desk.laptop.finishedVisit()));
        desk.laptop.clock.advanceDays(7);
        bench.reload();
        THEN("what is overdue stands first and leads to its re-inspection")
        {
            const auto &due = bench.rows(WorkbenchPresenter::Due);
            REQUIRE(due.size() == 2);
            CHECK(due[0].tone == presentation::Tone::Major);
            CHECK(due[0].state.startsWith(u'!'));
            CHECK(desk.services().workbench().waiting().overdue == 1); // as the rail tells it
            bench.act(WorkbenchPresenter::Due, 0);
            CHECK_FALSE(desk.navigator.last().remediation.isNull());
            const auto &papers = bench.rows(WorkbenchPresenter::ToDo);
            REQUIRE(papers.size() == 1);
            CHECK(papers[0].what.endsWith(u"津南应急会诊〔2026〕1号"_qs));
            CHECK(papers[0].state == u"· not handed over"_qs);
            CHECK_FALSE(papers[0].firm.isEmpty());
            bench.act(WorkbenchPresenter::ToDo, 0);
            CHECK(desk.navigator.last().step == domain::Step::HandOver);
        }
    }
    GIVEN("visits planned for yesterday, today, tomorrow and next week")
    {
        desk.laptop.setUp();
        auto &plan = desk.services().plan();
        const QDate today = desk.laptop.clock.today();
        const auto planOn = [&](int days, const QString &source) {
            return must(plan.plan({desk.laptop.firm, domain::VisitKind::Service, today.addDays(days), {}, {}, source, {}}));
        };
        const auto early = planOn(0, u"年度计划"_qs);
        desk.laptop.clock.advanceDays(1);
        const auto now = planOn(1, u"年度计划"_qs), next = planOn(2, u"年度计划"_qs), again = planOn(8, domain::kFollowUpSource);
        planOn(9, u"年度计划"_qs);
        const auto visit = desk.laptop.openVisit();
        bench.reload();
        const auto plannedOf = [](const presentation::WorkbenchRow &row) { return presentation::PlanPlaces::plannedIn(row.target); };
        THEN("today's stand before what was begun, tomorrow's after it")
        {
            const auto &rows = bench.rows(WorkbenchPresenter::Today);
            REQUIRE(rows.size() == 3);
            CHECK(plannedOf(rows[0]) == now);
            CHECK(rows[0].state == u"▸ Today"_qs);
            CHECK(rows[1].target.visit == visit);
            CHECK(plannedOf(rows[2]) == next);
            bench.act(WorkbenchPresenter::Today, 0);
            CHECK(desk.navigator.last().page == Places::visit());
            CHECK(desk.navigator.last().enterprise == desk.laptop.firm);
        }
        THEN("the late one and the follow-up to come are due, late first")
        {
            const auto &rows = bench.rows(WorkbenchPresenter::Due);
            REQUIRE(rows.size() == 2);
            CHECK(plannedOf(rows[0]) == early);
            CHECK(rows[0].tone == presentation::Tone::Major);
            CHECK(plannedOf(rows[1]) == again);
        }
    }
    GIVEN("a paper that is being written")
    {
        desk.laptop.setUp();
        const auto visit = desk.laptop.openVisit();
        const auto draft = must(desk.services().paperForms().begin({u"rights-notice"_qs, visit, {}, {}}));
        bench.reload();
        THEN("it waits, and the row leads to it")
        {
            const auto &rows = bench.rows(WorkbenchPresenter::ToDo);
            REQUIRE(rows.size() == 1);
            bench.act(WorkbenchPresenter::ToDo, 0);
            CHECK(desk.navigator.last().draft == draft);
            CHECK(desk.navigator.last().visit == visit);
        }
    }
}
