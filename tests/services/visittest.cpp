#include "tests/support/inspectorlaptop.h"

#include <QSignalSpy>

using namespace xunzhen;
using namespace xunzhen::testing;
using domain::Verdict;

SCENARIO("An answer is kept the moment it is given")
{
    InspectorLaptop laptop;
    laptop.setUp();
    const domain::VisitId visit = laptop.openVisit();

    WHEN("the inspector answers, notes, measures, and the program is left")
    {
        must(laptop.visits().answer(visit, u"SAF-04"_qs, Verdict::AtRisk));
        must(laptop.visits().setNote(visit, u"SAF-04"_qs, u"空压机房旁"_qs));
        must(laptop.visits().setMeasured(visit, u"SAF-04"_qs, 91.5));
        must(laptop.visits().rememberPlace(visit, {domain::Step::Examine, u"SAF-04"_qs}));
        const QDateTime saved = laptop.visits().savedAt(visit);
        laptop.restart();
        THEN("everything is there, at the same question")
        {
            const auto record = must(laptop.visits().record(visit));
            const domain::Answer &answer = *record.answerFor(u"SAF-04"_qs);
            CHECK(answer.verdict == Verdict::AtRisk);
            CHECK(answer.note == u"空压机房旁"_qs);
            CHECK(answer.measured == 91.5);
            CHECK(answer.unit == u"dB(A)"_qs);
            CHECK(answer.answeredBy == laptop.lead);
            CHECK(laptop.visits().place(visit).itemCode == u"SAF-04"_qs);
            CHECK(laptop.visits().savedAt(visit) == saved);
            CHECK(laptop.visits().openVisits().size() == 1);
            CHECK(laptop.visits().openVisits().front().counts.atRisk == 1);
        }
    }
    WHEN("a question is named that the visit does not ask")
    {
        THEN("nothing happens")
        {
            CHECK(refusal(laptop.visits().answer(visit, u"XX-99"_qs, Verdict::Compliant)) == base::ErrorCode::NotFound);
            CHECK(must(laptop.visits().record(visit)).answers.empty());
        }
    }
    WHEN("the visit is taken back with a reason")
    {
        must(laptop.visits().voidVisit(visit, u"走错企业"_qs));
        THEN("it is off the list and refuses answers")
        {
            CHECK(laptop.visits().openVisits().empty());
            CHECK(refusal(laptop.visits().answer(visit, u"SAF-01"_qs, Verdict::Compliant)) == base::ErrorCode::Refused);
        }
    }
}

SCENARIO("The guard looks before the door")
{
    InspectorLaptop laptop;
    laptop.setUp();
    services::VisitRequest request = laptop.request();

    GIVEN("an enforcement check with one inspector only")
    {
        request.kind = domain::VisitKind::Check;
        request.second = {};
        THEN("it cannot be opened, whatever the reason")
        {
            request.guardOverride = u"领导批准"_qs;
            const auto opened = laptop.visits().open(request);
            CHECK(refusal(opened) == base::ErrorCode::Refused);
            CHECK(problemCodes(opened.error().problems()).contains(u"second-inspector-missing"_qs));
            CHECK(laptop.visits().openVisits().empty());
        }
    }
    GIVEN("a firm where a visit is open")
    {
        laptop.openVisit();
        THEN("another one wants a reason, which is kept")
        {
            CHECK(refusal(laptop.visits().open(request)) == base::ErrorCode::Refused);
            request.guardOverride = u"专项行动要求"_qs;
            const auto second = must(laptop.visits().open(request));
            CHECK(must(laptop.visits().record(second)).visit.guardOverride == u"专项行动要求"_qs);
        }
    }
    GIVEN("a list that the pack does not have")
    {
        request.checklists = {u"NO-SUCH"_qs};
        THEN("it is named")
        {
            const auto opened = laptop.visits().open(request);
            CHECK(refusal(opened) == base::ErrorCode::InvalidInput);
            CHECK(opened.error().problems().front().arguments == QStringList{u"NO-SUCH"_qs});
        }
    }
    GIVEN("a firm that nobody knows")
    {
        request.enterprise = {};
        THEN("the guard stops")
        {
            CHECK(domain::stops(laptop.visits().guard(request)));
            CHECK(refusal(laptop.visits().open(request)) == base::ErrorCode::NotFound);
        }
    }
}

SCENARIO("The last step can be taken back, and the one before it")
{
    InspectorLaptop laptop;
    laptop.setUp();
    const domain::VisitId visit = laptop.openVisit();
    auto &visits = laptop.visits();
    must(visits.answer(visit, u"SAF-01"_qs, Verdict::Compliant));
    must(visits.answer(visit, u"SAF-01"_qs, Verdict::AtRisk));
    must(visits.setNote(visit, u"SAF-01"_qs, u"护罩缺失"_qs));

    WHEN("three changes are taken back one after the other")
    {
        const auto first = must(visits.undoLast(visit));
        const auto noteGone = must(visits.record(visit)).answerFor(u"SAF-01"_qs)->note;
        const auto second = must(visits.undoLast(visit));
        const auto verdict = must(visits.record(visit)).answerFor(u"SAF-01"_qs)->verdict;
        const auto third = must(visits.undoLast(visit));
        THEN("each brings back what stood before, and then there is nothing left")
        {
            CHECK(first.itemCode == u"SAF-01"_qs);
            CHECK(first.what == u"note"_qs);
            CHECK(noteGone.isEmpty());
            CHECK(second.what == u"verdict"_qs);
            CHECK(verdict == Verdict::Compliant);
            CHECK(third.what == u"verdict"_qs);
            CHECK(must(visits.record(visit)).answerFor(u"SAF-01"_qs)->verdict == Verdict::Unanswered);
            CHECK(refusal(visits.undoLast(visit)) == base::ErrorCode::Refused);
        }
    }
    WHEN("a change follows an undo")
    {
        must(visits.undoLast(visit));
        must(visits.setPlace(visit, u"SAF-01"_qs, u"三号机"_qs));
        THEN("the newest is taken back first, also after a restart")
        {
            laptop.restart();
            CHECK(must(laptop.visits().undoLast(visit)).what == u"place"_qs);
            CHECK(must(laptop.visits().undoLast(visit)).what == u"verdict"_qs);
        }
    }
}

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

SCENARIO("Photos are kept as they were taken")
{
    InspectorLaptop laptop;
    laptop.setUp();
    const domain::VisitId visit = laptop.openVisit();
    auto &visits = laptop.visits();
    const QByteArray photo = jpeg(1600, 1200);

    WHEN("a photo is added")
    {
        const domain::EvidenceId id = must(visits.addPhoto(visit, u"SAF-01"_qs, photo, u"现场.jpg"_qs));
        THEN("its bytes come back unchanged, a small picture is shown, and pasting it again adds nothing")
        {
            const auto record = must(visits.record(visit));
            REQUIRE(record.evidence.size() == 1);
            CHECK(must(visits.original(record.evidence[0])) == photo);
            CHECK(record.evidence[0].width == 1600);
            const QImage small = must(visits.thumbnail(record.evidence[0], 200));
            CHECK(small.width() == 200);
            CHECK(small.height() == 150);
            CHECK(must(visits.addPhoto(visit, u"SAF-01"_qs, photo, u"copy.jpg"_qs)) == id);
            CHECK(must(visits.record(visit)).evidence.size() == 1);
        }
        AND_WHEN("it is removed with a reason")
        {
            CHECK(refusal(visits.removePhoto(id, {})) == base::ErrorCode::InvalidInput);
            must(visits.removePhoto(id, u"拍糊了"_qs));
            THEN("it is no longer shown")
            {
                CHECK(must(visits.record(visit)).evidence.empty());
            }
        }
    }
    WHEN("a file is cut off or is something else")
    {
        THEN("it is refused with its reason and nothing is kept")
        {
            CHECK(refusal(visits.addPhoto(visit, u"SAF-01"_qs, photo.left(3000), u"a.jpg"_qs)) == base::ErrorCode::DamagedFile);
            CHECK(refusal(visits.addPhoto(visit, u"SAF-01"_qs, "%PDF-1.4", u"b.jpg"_qs)) == base::ErrorCode::Unsupported);
            CHECK(refusal(visits.addPhoto(visit, u"SAF-01"_qs, {}, u"c.jpg"_qs)) == base::ErrorCode::EmptyFile);
            CHECK(must(visits.record(visit)).evidence.empty());
        }
    }
}

SCENARIO("What was answered last time is shown beside the question")
{
    InspectorLaptop laptop;
    laptop.setUp();
    const domain::VisitId earlier = laptop.finishedVisit();
    must(laptop.services().papers().issue(earlier));
    laptop.clock.advanceDays(60);
    const domain::VisitId visit = laptop.openVisit();
    THEN("answer, day and bureau are known, and the second time is no first offence")
    {
        const auto answer = laptop.visits().earlierAnswer(visit, u"SAF-02"_qs);
        REQUIRE(answer);
        CHECK(answer->answer.verdict == Verdict::AtRisk);
        CHECK(answer->on == QDate(2026, 11, 23));
        must(laptop.visits().answer(visit, u"SAF-02"_qs, Verdict::AtRisk));
        must(laptop.visits().draftFindings(visit));
        const auto finding = must(laptop.visits().record(visit)).findings.front().id;
        const auto advice = must(laptop.visits().leniency(visit, finding));
        REQUIRE(advice.size() == 1);
        CHECK_FALSE(advice.front().firstOffence);
        CHECK(laptop.visits().visitsTo(laptop.firm).size() == 2);
    }
}
