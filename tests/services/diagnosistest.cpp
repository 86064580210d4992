#include "tests/support/inspectorlaptop.h"

#include <QSignalSpy>

using namespace xunzhen;
using namespace xunzhen::testing;
using domain::Verdict;

SCENARIO("A finding follows its answer")
{
    InspectorLaptop laptop;
    laptop.setUp();
    const domain::VisitId visit = laptop.openVisit();
    auto &visits = laptop.visits();
    must(visits.answer(visit, u"SAF-01"_qs, Verdict::AtRisk));
    must(visits.setNote(visit, u"SAF-01"_qs, u"护罩缺失"_qs));
    CHECK(must(visits.record(visit)).findings.empty());
    must(visits.draftFindings(visit));
    must(visits.draftPlan(visit));

    THEN("it begins with what item and answer say")
    {
        const auto record = must(visits.record(visit));
        REQUIRE(record.findings.size() == 1);
        CHECK(record.findings[0].fact == u"护罩缺失"_qs);
        CHECK(record.findings[0].title == u"不符合：传动部位设置防护罩"_qs);
        CHECK(record.findings[0].clauses.size() == 1);
        REQUIRE(record.plan.size() == 1);
        CHECK(record.plan[0].owner == u"王建国"_qs);
        CHECK(record.plan[0].due == laptop.clock.today().addDays(15));
    }
    WHEN("the note and the place change after the drafting")
    {
        must(visits.setNote(visit, u"SAF-01"_qs, u"两台护罩缺失"_qs));
        must(visits.setPlace(visit, u"SAF-01"_qs, u"三号机"_qs));
        THEN("the finding says what the answer says now, also when the change is taken back")
        {
            CHECK(must(visits.record(visit)).findings[0].fact == u"两台护罩缺失"_qs);
            CHECK(must(visits.record(visit)).findings[0].place == u"三号机"_qs);
            must(visits.undoLast(visit));
            must(visits.undoLast(visit));
            CHECK(must(visits.record(visit)).findings[0].fact == u"护罩缺失"_qs);
            CHECK(must(visits.record(visit)).findings[0].place.isEmpty());
        }
    }
    WHEN("the note changes after the inspector has worded the fact")
    {
        domain::Finding finding = must(visits.record(visit)).findings[0];
        finding.fact = u"冲床传动轮裸露"_qs;
        must(visits.saveFinding(finding));
        must(visits.setNote(visit, u"SAF-01"_qs, u"两台护罩缺失"_qs));
        THEN("the wording stays")
        {
            CHECK(must(visits.record(visit)).findings[0].fact == u"冲床传动轮裸露"_qs);
        }
    }
    WHEN("something is measured after the drafting")
    {
        must(visits.answer(visit, u"SAF-04"_qs, Verdict::AtRisk));
        must(visits.setMeasured(visit, u"SAF-04"_qs, 86.0));
        must(visits.draftFindings(visit));
        must(visits.setMeasured(visit, u"SAF-04"_qs, 91.5));
        THEN("the finding names the new value")
        {
            const auto record = must(visits.record(visit));
            CHECK(record.findingFor(u"SAF-04"_qs)->fact.contains(u"91.5"_qs));
            CHECK_FALSE(record.findingFor(u"SAF-04"_qs)->fact.contains(u"86"_qs));
        }
    }
    WHEN("drafting is asked for again after the inspector has worded the finding")
    {
        domain::Finding finding = must(visits.record(visit)).findings[0];
        finding.cause = u"检修后未复位"_qs;
        must(visits.saveFinding(finding));
        QSignalSpy told(&laptop.facts, &services::Facts::visitsChanged);
        must(visits.draftFindings(visit));
        must(visits.draftPlan(visit));
        THEN("nothing is written twice or over, and nobody is told of a change")
        {
            CHECK(told.isEmpty());
            const auto record = must(visits.record(visit));
            REQUIRE(record.findings.size() == 1);
            CHECK(record.findings[0].cause == u"检修后未复位"_qs);
            CHECK(record.plan.size() == 1);
        }
        AND_WHEN("the answer turns out to be compliant")
        {
            must(visits.answer(visit, u"SAF-01"_qs, Verdict::Compliant));
            CHECK(must(visits.record(visit)).findings.empty());
            CHECK(must(visits.record(visit)).plan.empty());
            AND_WHEN("it is at risk after all")
            {
                must(visits.answer(visit, u"SAF-01"_qs, Verdict::AtRisk));
                THEN("the finding is back with its wording, and its plan")
                {
                    const auto record = must(visits.record(visit));
                    REQUIRE(record.findings.size() == 1);
                    CHECK(record.findings[0].cause == u"检修后未复位"_qs);
                    CHECK(record.plan.size() == 1);
                }
            }
        }
    }
    WHEN("experts speak")
    {
        const domain::FindingId finding = must(visits.record(visit)).findings[0].id;
        domain::Opinion dissent;
        dissent.finding = finding;
        dissent.expert = u"王工"_qs;
        dissent.agrees = false;
        dissent.text = u"应为重大"_qs;
        must(visits.saveOpinion(dissent, visit));
        THEN("an opinion is kept with its moment, and can be withdrawn")
        {
            const auto opinions = must(visits.record(visit)).opinions;
            REQUIRE(opinions.size() == 1);
            CHECK_FALSE(opinions[0].agrees);
            CHECK(opinions[0].givenAt.isValid());
            must(visits.voidOpinion(opinions[0].id, u"笔误"_qs));
            CHECK(must(visits.record(visit)).opinions.empty());
        }
    }
}

SCENARIO("A newer pack during an open visit asks again only what has changed")
{
    InspectorLaptop laptop;
    laptop.setUp();
    const domain::VisitId visit = laptop.openVisit();
    auto &visits = laptop.visits();
    for (const char *code : {"SAF-01", "SAF-02", "SAF-03"})
        must(visits.answer(visit, QString::fromLatin1(code), Verdict::AtRisk));
    must(visits.draftFindings(visit));

    domain::Pack newer = smallPack(u"2026.12.1"_qs);
    auto &items = newer.checklists[0].sections[0].items;
    items[0].question = u"传动部位是否设置固定式防护罩？"_qs;
    items.erase(items.begin() + 1);
    must(laptop.services().packs().install(packJson(newer)));

    const domain::Repin preview = must(visits.repinPreview(visit));
    CHECK(preview.changed == QStringList{u"SAF-01"_qs});
    CHECK(preview.retired == QStringList{u"SAF-02"_qs});
    CHECK(preview.kept == QStringList{u"SAF-03"_qs, u"SAF-04"_qs});

    WHEN("the move is made")
    {
        must(visits.applyRepin(visit));
        THEN("equal questions keep their answers, changed ones are open again, retired ones are gone")
        {
            const auto record = must(visits.record(visit));
            CHECK(record.items.size() == 3);
            CHECK(record.answerFor(u"SAF-01"_qs)->verdict == Verdict::Unanswered);
            CHECK(record.answerFor(u"SAF-03"_qs)->verdict == Verdict::AtRisk);
            REQUIRE(record.findings.size() == 1);
            CHECK(record.findings[0].itemCode == u"SAF-03"_qs);
            CHECK(refusal(visits.undoLast(visit)) == base::ErrorCode::Refused);
        }
    }
}
