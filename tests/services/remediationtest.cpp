#include "tests/support/inspectorlaptop.h"

using namespace xunzhen;
using namespace xunzhen::testing;
using domain::RemediationState;

SCENARIO("A finding is looked at again until it is put right")
{
    InspectorLaptop laptop;
    laptop.setUp();
    auto &remediation = laptop.services().remediation();
    const domain::VisitId visit = laptop.finishedVisit();

    GIVEN("a visit whose paper is not issued")
    {
        const auto plan = must(laptop.visits().record(visit)).plan;
        THEN("its items are nobody's task yet")
        {
            CHECK(remediation.list().empty());
            CHECK(refusal(remediation.reinspect(plan[0].id, RemediationState::Closed, u"已改"_qs))
                  == base::ErrorCode::Refused);
        }
    }
    GIVEN("an issued paper")
    {
        must(laptop.services().papers().issue(visit));
        const auto rows = remediation.list();
        REQUIRE(rows.size() == 2);
        CHECK(rows[0].grade == domain::Grade::Major);
        CHECK(rows[0].daysLeft == 1);
        CHECK(rows[1].daysLeft == 15);
        CHECK(rows[1].paperNumber == u"津南应急会诊〔2026〕1号"_qs);
        const domain::RemediationId minor = rows[1].item.id;

        WHEN("it is closed without note or photo")
        {
            THEN("that is refused")
            {
                CHECK(refusal(remediation.reinspect(minor, RemediationState::Closed, {})) == base::ErrorCode::Refused);
                CHECK(must(remediation.item(minor)).state == RemediationState::Open);
            }
        }
        WHEN("it is found half done, and closed with a photo the next day")
        {
            must(remediation.reinspect(minor, RemediationState::PartlyFixed, u"仅一处"_qs));
            laptop.clock.advanceDays(1);
            must(remediation.addProof(minor, jpeg(800, 600, Qt::blue), u"整改后.jpg"_qs));
            must(remediation.reinspect(minor, RemediationState::Closed, {}));
            THEN("before and after are kept, and the board is shorter")
            {
                CHECK(must(remediation.item(minor)).state == RemediationState::Closed);
                CHECK(must(remediation.item(minor)).stateBy == laptop.lead);
                CHECK(remediation.reinspections(minor).size() == 2);
                CHECK(remediation.proofs(minor).size() == 1);
                CHECK(remediation.before(minor).size() == 1);
                CHECK(remediation.list().size() == 1);
                services::RemediationFilter everything;
                everything.openOnly = false;
                CHECK(remediation.list(everything).size() == 2);
                CHECK(must(laptop.visits().record(visit)).visit.state == domain::VisitState::Issued);
            }
            THEN("the firm's file tells the whole story")
            {
                const auto file = must(laptop.services().enterprises().file(laptop.firm));
                QList<services::TimelineEntry::Kind> kinds;
                for (const auto &entry : file.timeline)
                    kinds << entry.kind;
                using Kind = services::TimelineEntry::Kind;
                CHECK(kinds.count(Kind::Visit) == 1);
                CHECK(kinds.count(Kind::Paper) == 1);
                CHECK(kinds.count(Kind::Reinspection) == 2);
                CHECK(kinds.count(Kind::RemediationDue) == 2);
                CHECK(file.open.size() == 1);
                CHECK(file.papers.size() == 1);
            }
        }
        WHEN("a week has passed")
        {
            laptop.clock.advanceDays(7);
            THEN("the workbench shows what is overdue and what is due within two weeks")
            {
                const services::Workbench bench = laptop.services().workbench().today();
                REQUIRE(bench.due.size() == 2);
                CHECK(bench.due[0].daysLeft == -6);
                CHECK(bench.due[1].daysLeft == 8);
                CHECK(bench.papers.size() == 1);
                CHECK(bench.drafts.empty());
                CHECK(bench.enterprises == 1);
                CHECK(bench.inspectors == 2);
            }
        }
    }
}
