#include "tests/presentation/desk.h"
#include "ui/presentation/workbench/workbenchpresenter.h"

using namespace xunzhen;
using namespace xunzhen::testing;
using presentation::Places;
using presentation::WorkbenchPresenter;

SCENARIO("The workbench shows what wants doing and leads there")
{
    Desk desk;
    WorkbenchPresenter bench(desk.services(), desk.navigator);

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
            CHECK(bench.waiting() == 1);
            bench.act(WorkbenchPresenter::Due, 0);
            CHECK_FALSE(desk.navigator.last().remediation.isNull());
            const auto &papers = bench.rows(WorkbenchPresenter::ToDo);
            REQUIRE(papers.size() == 1);
            CHECK(papers[0].what == u"津南应急会诊〔2026〕1号"_qs);
        }
    }
}
