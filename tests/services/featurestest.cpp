#include "tests/support/featurepacks.h"
#include "tests/support/inspectorlaptop.h"

#include <QSignalSpy>

using namespace xunzhen;
using namespace xunzhen::testing;
using domain::Presence;
using domain::Verdict;

namespace {

const auto kCoating = u"hasCoating"_qs, kSolvent = u"usesSolvent"_qs;
const domain::ListChoice kSafetyList{u"emergency-small"_qs, u"EMG-SAF"_qs}, kCoatList{u"environment-small"_qs, u"ENV-SPRAY"_qs};

void setUp(InspectorLaptop &laptop)
{
    laptop.setUp();
    must(laptop.services().packs().install(packJson(coatingPack())));
}

domain::VisitId openBoth(InspectorLaptop &laptop)
{
    auto request = laptop.request();
    request.lists = {kSafetyList, kCoatList};
    return must(laptop.visits().open(request));
}

domain::Answer answerOf(InspectorLaptop &laptop, const domain::VisitId &visit, const QString &item)
{
    const auto record = must(laptop.visits().record(visit));
    const domain::Answer *answer = record.answerFor(item);
    return answer ? *answer : domain::Answer();
}

/// The verdicts of COAT-01 to COAT-04, in one word.
QString coats(InspectorLaptop &laptop, const domain::VisitId &visit)
{
    QString marks;
    for (const auto &code : {u"COAT-01"_qs, u"COAT-02"_qs, u"COAT-03"_qs, u"COAT-04"_qs})
        marks += QStringLiteral(".+!-")[int(answerOf(laptop, visit, code).verdict)];
    return marks;
}

Presence told(InspectorLaptop &laptop, const QString &field)
{
    for (const auto &one : laptop.services().enterprises().features(laptop.firm))
        if (one.feature.code == field)
            return one.presence;
    return Presence::Unknown;
}

}

SCENARIO("What a firm has not drops the questions that depend on it")
{
    InspectorLaptop laptop;
    setUp(laptop);
    auto &visits = laptop.visits();
    const domain::VisitId visit = openBoth(laptop);
    REQUIRE(must(visits.record(visit)).items.size() == 8);
    CHECK(must(visits.record(visit)).visit.domain == u"emergency"_qs);
    CHECK(coats(laptop, visit) == u"....");

    WHEN("the inspector says that there is no coating")
    {
        QSignalSpy firms(&laptop.facts, &services::Facts::enterprisesChanged);
        const auto effect = must(visits.setFeature(visit, kCoating, Presence::Absent));
        THEN("every open question on it does not apply, with the reason as its note")
        {
            CHECK(effect.dropped == 3);
            CHECK(firms.count() == 1);
            CHECK(coats(laptop, visit) == u".---");
            const auto answer = answerOf(laptop, visit, u"COAT-04"_qs);
            CHECK(answer.note == u"企业情形：无喷涂工序"_qs);
            CHECK(answer.answeredBy == laptop.lead);
            const auto known = laptop.services().enterprises().features(laptop.firm);
            REQUIRE(known.size() == 1);
            CHECK(known[0].toldBy == u"张伟"_qs);
            CHECK(known[0].toldAt.isValid());
        }
        THEN("one undo takes the whole act back")
        {
            CHECK(must(visits.undoLast(visit)).what == u"feature"_qs);
            CHECK(coats(laptop, visit) == u"....");
            CHECK(answerOf(laptop, visit, u"COAT-02"_qs).note.isEmpty());
            CHECK(told(laptop, kCoating) == Presence::Unknown);
            CHECK(refusal(visits.undoLast(visit)) == base::ErrorCode::Refused);
        }
        AND_WHEN("it turns out that there is coating after all, one answer having been touched")
        {
            must(visits.setNote(visit, u"COAT-03"_qs, u"企业情形：无喷涂工序，库房已查"_qs));
            const auto back = must(visits.setFeature(visit, kCoating, Presence::Present));
            THEN("exactly the untouched ones are open again")
            {
                CHECK(back.returned == 2);
                CHECK(coats(laptop, visit) == u"..-.");
                CHECK(answerOf(laptop, visit, u"COAT-02"_qs).note.isEmpty());
                CHECK_FALSE(answerOf(laptop, visit, u"COAT-02"_qs).answeredAt.isValid());
            }
            THEN("undo goes back step by step")
            {
                must(visits.undoLast(visit));
                CHECK(coats(laptop, visit) == u".---");
                CHECK(told(laptop, kCoating) == Presence::Absent);
                CHECK(must(visits.undoLast(visit)).what == u"note"_qs);
                must(visits.undoLast(visit));
                CHECK(coats(laptop, visit) == u"....");
            }
        }
        AND_WHEN("it is not known any more")
        {
            CHECK(must(visits.setFeature(visit, kCoating, Presence::Unknown)).returned == 3);
            CHECK(coats(laptop, visit) == u"....");
            CHECK(laptop.services().enterprises().features(laptop.firm).empty());
        }
        AND_WHEN("a dropped question is answered by hand")
        {
            must(visits.answer(visit, u"COAT-02"_qs, Verdict::AtRisk));
            THEN("the reason goes with the old answer, and comes back with it in one step")
            {
                CHECK(answerOf(laptop, visit, u"COAT-02"_qs).note.isEmpty());
                CHECK(must(visits.undoLast(visit)).itemCode == u"COAT-02"_qs);
                CHECK(answerOf(laptop, visit, u"COAT-02"_qs).note == u"企业情形：无喷涂工序"_qs);
                CHECK(coats(laptop, visit) == u".---");
            }
            THEN("taking the telling back leaves what was answered since")
            {
                must(visits.undoFeature(visit, kCoating));
                CHECK(coats(laptop, visit) == u".!..");
                CHECK(told(laptop, kCoating) == Presence::Unknown);
                CHECK(refusal(visits.undoFeature(visit, kCoating)) == base::ErrorCode::Refused);
            }
        }
    }
    WHEN("something is already written on a question")
    {
        must(visits.answer(visit, u"COAT-02"_qs, Verdict::AtRisk));
        must(visits.setNote(visit, u"COAT-03"_qs, u"看到喷枪"_qs));
        must(visits.addPhoto(visit, u"COAT-04"_qs, jpeg(), u"a.jpg"_qs));
        THEN("it is left to the inspector")
        {
            CHECK(must(visits.setFeature(visit, kCoating, Presence::Absent)).dropped == 0);
            CHECK(coats(laptop, visit) == u".!..");
            must(visits.undoLast(visit));
            CHECK(told(laptop, kCoating) == Presence::Unknown);
        }
    }
    WHEN("only the solvent is missing")
    {
        CHECK(must(visits.setFeature(visit, kSolvent, Presence::Absent)).dropped == 1);
        CHECK(answerOf(laptop, visit, u"COAT-04"_qs).note == u"企业情形：无“使用有机溶剂”的情形"_qs);
    }
    WHEN("a feature is named that no pack has")
    {
        CHECK(refusal(visits.setFeature(visit, u"hasDragon"_qs, Presence::Present)) == base::ErrorCode::InvalidInput);
        CHECK(refusal(laptop.services().enterprises().setFeature(laptop.firm, u"hasDragon"_qs, Presence::Present))
              == base::ErrorCode::InvalidInput);
    }
    THEN("a question says on what it depends")
    {
        CHECK_FALSE(visits.condition(visit, u"COAT-01"_qs));
        const auto condition = visits.condition(visit, u"COAT-04"_qs);
        REQUIRE(condition);
        CHECK(condition->is);
        CHECK(condition->feature.feature.title == u"使用有机溶剂"_qs);
        CHECK(condition->feature.presence == Presence::Unknown);
    }
}

SCENARIO("What is known of a firm is applied when the visit is opened")
{
    InspectorLaptop laptop;
    setUp(laptop);
    must(laptop.services().enterprises().setFeature(laptop.firm, kCoating, Presence::Absent));
    const auto asked = laptop.visits().askedFeatures(laptop.firm, {kSafetyList, kCoatList});
    REQUIRE(asked.size() == 2);
    CHECK(asked[0].presence == Presence::Absent);
    CHECK(asked[0].toldBy == u"张伟"_qs);
    CHECK_FALSE(asked[1].due);
    CHECK(laptop.visits().askedFeatures(laptop.firm, {kSafetyList}).empty());

    const domain::VisitId visit = openBoth(laptop);
    CHECK(coats(laptop, visit) == u".---");
    CHECK(must(laptop.visits().record(visit)).items.size() == 8);
    CHECK(refusal(laptop.visits().undoLast(visit)) == base::ErrorCode::Refused);

    WHEN("a newer pack asks a further question about coating")
    {
        domain::Pack newer = coatingPack(u"2026.12.1"_qs);
        auto &items = newer.checklists[0].sections[1].items;
        items.push_back(items[0]);
        items.back().code = u"COAT-05"_qs;
        must(laptop.services().packs().install(packJson(newer)));
        CHECK(must(laptop.visits().repinPreview(visit)).added == QStringList{u"COAT-05"_qs});
        must(laptop.visits().applyRepin(visit));
        THEN("it does not apply either")
        {
            CHECK(answerOf(laptop, visit, u"COAT-05"_qs).verdict == Verdict::NotApplicable);
            CHECK(coats(laptop, visit) == u".---");
        }
    }
}

SCENARIO("Lists of two bureaus go through one visit to one issued paper")
{
    InspectorLaptop laptop;
    setUp(laptop);
    auto &visits = laptop.visits();
    const domain::VisitId visit = openBoth(laptop);
    must(visits.setFeature(visit, kSolvent, Presence::Absent));
    for (const auto &code : {u"SAF-01"_qs, u"SAF-02"_qs, u"SAF-04"_qs, u"COAT-01"_qs, u"COAT-02"_qs})
        must(visits.answer(visit, code, Verdict::Compliant));
    must(visits.setMeasured(visit, u"SAF-04"_qs, 80.0));
    for (const auto &code : {u"SAF-03"_qs, u"COAT-03"_qs}) {
        must(visits.answer(visit, code, Verdict::AtRisk));
        must(visits.setNote(visit, code, u"现场未见"_qs));
        must(visits.setPlace(visit, code, u"二车间"_qs));
    }
    must(visits.draftFindings(visit));
    must(visits.setOverall(visit, u"总体可控。"_qs));
    must(visits.draftPlan(visit));
    must(visits.setTalked(visit, u"达成一致。"_qs));
    laptop.sign(visit);
    const auto gaps = must(visits.fileCheck(visit));
    for (const auto &gap : gaps)
        UNSCOPED_INFO(gap.code.toStdString() << " " << gap.itemCode.toStdString());
    REQUIRE(domain::canIssue(gaps));
    const auto paper = must(laptop.services().papers().issue(visit));
    THEN("the paper proves itself, and the visit with its features is frozen")
    {
        const auto proof = must(laptop.services().papers().verify(must(laptop.services().papers().pdf(paper.id))));
        CHECK(proof.state == services::PaperVerdict::State::Unchanged);
        CHECK(refusal(visits.setFeature(visit, kCoating, Presence::Absent)) == base::ErrorCode::Frozen);
        CHECK(told(laptop, kCoating) == Presence::Unknown);
        must(laptop.services().enterprises().setFeature(laptop.firm, kCoating, Presence::Absent));
        CHECK(coats(laptop, visit) == u"++!-");
    }
    THEN("each finding has the words of its own pack")
    {
        const auto record = must(visits.record(visit));
        CHECK(record.findingFor(u"SAF-03"_qs)->majorHazard == u"EMG-M-01"_qs);
        CHECK(record.findingFor(u"COAT-03"_qs)->clauses[0].law == u"大气污染防治法"_qs);
    }
}

SCENARIO("Newer versions of both packs of a visit are taken over together")
{
    InspectorLaptop laptop;
    setUp(laptop);
    const domain::VisitId visit = openBoth(laptop);
    domain::Pack safety = smallPack(u"2026.12.1"_qs), coating = coatingPack(u"2026.12.1"_qs);
    safety.checklists[0].sections[0].items[0].question += u"（新）"_qs;
    coating.checklists[0].sections[0].items[0].question += u"（新）"_qs;
    must(laptop.services().packs().install(packJson(safety)));
    must(laptop.services().packs().install(packJson(coating)));
    CHECK(must(laptop.visits().repinPreview(visit)).changed == QStringList{u"SAF-01"_qs, u"COAT-01"_qs});
    must(laptop.visits().applyRepin(visit));
    const auto record = must(laptop.visits().record(visit));
    for (const auto &pinned : record.items)
        CHECK(pinned.packVersion == u"2026.12.1"_qs);
}

SCENARIO("Two packs that mean different questions by one code do not go into one visit")
{
    InspectorLaptop laptop;
    setUp(laptop);
    domain::Pack clashing = coatingPack(u"2026.12.1"_qs);
    clashing.checklists[0].sections[0].items[0].code = u"SAF-01"_qs;
    must(laptop.services().packs().install(packJson(clashing)));
    auto request = laptop.request();
    request.lists = {kSafetyList, kCoatList};
    const auto opened = laptop.visits().open(request);
    CHECK(refusal(opened) == base::ErrorCode::InvalidInput);
    REQUIRE(opened.error().problems().size() == 1);
    CHECK(opened.error().problems()[0].code == u"item-code-clash"_qs);
    CHECK(opened.error().problems()[0].arguments == QStringList{u"SAF-01"_qs, smallPack().title, coatingPack().title});
    CHECK(laptop.visits().openVisits().empty());
    request.lists = {};
    CHECK(problemCodes(laptop.visits().open(request).error().problems()) == QStringList{u"checklist-missing"_qs});
    request.lists = {{u"nowhere"_qs, u"X"_qs}};
    CHECK(refusal(laptop.visits().open(request)) == base::ErrorCode::NotFound);
}
