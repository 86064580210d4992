#include "models/services/visits/wholeplan.h"
#include "tests/support/inspectorlaptop.h"

#include <QSignalSpy>

#include <algorithm>

using namespace xunzhen;
using namespace xunzhen::testing;
using domain::Verdict;

namespace {

/// An open visit with SAF-01 to SAF-03 at risk at two places, and its plan.
struct OpenPlan
{
    OpenPlan()
    {
        laptop.setUp();
        visit = laptop.openVisit();
        for (const auto &[code, place] : {std::pair(u"SAF-01"_qs, u"喷涂车间"_qs), {u"SAF-02"_qs, u"喷涂车间东侧"_qs}, {u"SAF-03"_qs, u"除尘间"_qs}}) {
            must(laptop.visits().answer(visit, code, Verdict::AtRisk));
            must(laptop.visits().setPlace(visit, code, place));
        }
        must(laptop.visits().draftFindings(visit));
        must(laptop.visits().draftPlan(visit));
    }
    services::WholePlan whole() { return laptop.services().wholePlan(); }
    domain::VisitRecord record() { return must(laptop.visits().record(visit)); }
    domain::FindingId finding(const QString &code) { return record().findingFor(code)->id; }
    size_t groups() { return whole().groups(record()).size(); }
    domain::RemediationItem item(const QString &code)
    {
        const auto plan = record().plan;
        return *std::find_if(plan.begin(), plan.end(), [&](const auto &one) { return one.finding == finding(code); });
    }
    void demand(const QString &code, const QString &measure)
    {
        auto changed = item(code);
        changed.measure = measure;
        must(laptop.visits().savePlanItem(changed));
    }
    QStringList gapCodes()
    {
        QStringList codes;
        for (const domain::Gap &gap : must(laptop.visits().fileCheck(visit)))
            codes << gap.code;
        return codes;
    }

    InspectorLaptop laptop;
    domain::VisitId visit;
};

}

SCENARIO("Findings at one place are grouped, and an inspector knows better")
{
    OpenPlan open;
    CHECK(open.groups() == 2);
    const auto before = open.whole().together(open.visit);

    WHEN("one is taken out of its group")
    {
        must(open.whole().setApart(open.visit, open.finding(u"SAF-02"_qs)));
        CHECK(open.groups() == 3);
        THEN("it stays so when the finding is edited, and after leaving the program")
        {
            auto finding = *open.record().findingFor(u"SAF-02"_qs);
            finding.place = u"喷涂车间"_qs;
            must(open.laptop.visits().saveFinding(finding));
            open.laptop.restart();
            CHECK(open.groups() == 3);
        }
        THEN("it can be put back")
        {
            must(open.whole().setTogether(open.visit, before));
            CHECK(open.groups() == 2);
        }
    }
    WHEN("one joins the others")
    {
        QSignalSpy told(&open.laptop.facts, &services::Facts::visitsChanged);
        must(open.whole().join(open.visit, open.finding(u"SAF-03"_qs), open.finding(u"SAF-01"_qs)));
        CHECK(open.groups() == 1);
        CHECK(told.size() == 1);
        THEN("they stay together when a place is named differently later")
        {
            auto finding = *open.record().findingFor(u"SAF-01"_qs);
            finding.place = u"一层"_qs;
            must(open.laptop.visits().saveFinding(finding));
            CHECK(open.groups() == 1);
            must(open.whole().setTogether(open.visit, before));
            CHECK(open.groups() == 3);
        }
    }
    WHEN("it is to join what is not there")
    {
        CHECK(refusal(open.whole().join(open.visit, open.finding(u"SAF-03"_qs), {})) == base::ErrorCode::NotFound);
    }
}

SCENARIO("A contradiction is told until somebody says why it is right so")
{
    OpenPlan open;
    CHECK(open.whole().contradictions(open.record()).empty());
    open.demand(u"SAF-01"_qs, u"拆除防护栏"_qs);
    open.demand(u"SAF-02"_qs, u"加装防护栏"_qs);
    const auto found = open.whole().contradictions(open.record());
    REQUIRE(found.size() == 1);
    CHECK(found[0].reason.isEmpty());
    CHECK(open.gapCodes().contains(u"contradiction-measures"_qs));

    WHEN("a reason is given")
    {
        must(open.whole().isRightSo(open.visit, found[0].contradiction.subject, u" 先拆旧栏，再装新栏 "_qs));
        THEN("it is told with its reason, and the file check is silent")
        {
            open.laptop.restart();
            CHECK(open.whole().contradictions(open.record()).at(0).reason == u"先拆旧栏，再装新栏"_qs);
            CHECK_FALSE(open.gapCodes().contains(u"contradiction-measures"_qs));
        }
        THEN("taking the reason back brings it up again")
        {
            must(open.whole().isRightSo(open.visit, found[0].contradiction.subject, {}));
            CHECK(open.whole().contradictions(open.record()).at(0).reason.isEmpty());
            CHECK(open.gapCodes().contains(u"contradiction-measures"_qs));
        }
    }
    WHEN("the findings are set apart")
    {
        must(open.whole().setApart(open.visit, open.finding(u"SAF-02"_qs)));
        CHECK(open.whole().contradictions(open.record()).empty());
    }
}

SCENARIO("The plan is put in the order of urgency, and back")
{
    OpenPlan open;
    auto early = open.item(u"SAF-02"_qs);
    early.due = open.laptop.clock.today().addDays(2);
    must(open.laptop.visits().savePlanItem(early));
    std::vector<domain::RemediationId> before;
    for (const auto &item : open.record().plan)
        before.push_back(item.id);
    must(open.whole().setOrder(open.visit, {before[2], before[1], before[0]}));
    CHECK(open.record().plan.front().id == before[2]);
    must(open.whole().orderByUrgency(open.visit));
    CHECK(open.record().plan[0].finding == open.finding(u"SAF-03"_qs)); // the major hazard
    CHECK(open.record().plan[1].finding == open.finding(u"SAF-01"_qs)); // graver than the one at its place
    CHECK(open.record().plan[2].finding == open.finding(u"SAF-02"_qs));
}

SCENARIO("What other visits demand of the firm is shown beside the plan")
{
    InspectorLaptop laptop;
    laptop.setUp();
    must(laptop.services().papers().issue(laptop.finishedVisit()));
    auto request = laptop.request();
    request.guardOverride = u"企业申请"_qs;
    const auto visit = must(laptop.visits().open(request));
    const auto elsewhere = laptop.services().wholePlan().elsewhere(visit);
    REQUIRE(elsewhere.size() == 2);
    CHECK(elsewhere[0].isHandedOver);
    CHECK(elsewhere[0].bureau == u"津南区应急管理局"_qs);
    CHECK_FALSE(elsewhere[0].row.paperNumber.isEmpty());
    CHECK(laptop.services().wholePlan().elsewhere(elsewhere[0].row.item.visit).empty());
}

SCENARIO("Nothing of an issued visit is grouped, ordered or explained any more")
{
    InspectorLaptop laptop;
    laptop.setUp();
    const auto visit = laptop.finishedVisit();
    must(laptop.services().papers().issue(visit));
    auto whole = laptop.services().wholePlan();
    const auto finding = must(laptop.visits().record(visit)).findings[0].id;
    CHECK(refusal(whole.setApart(visit, finding)) == base::ErrorCode::Frozen);
    CHECK(refusal(whole.isRightSo(visit, u"order|A|B"_qs, u"可以"_qs)) == base::ErrorCode::Frozen);
    CHECK(refusal(whole.orderByUrgency(visit)) == base::ErrorCode::Frozen);
}
