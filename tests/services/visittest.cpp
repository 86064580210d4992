#include "tests/support/inspectorlaptop.h"

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
        request.lists = {{u"emergency-small"_qs, u"NO-SUCH"_qs}};
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
