#include "tests/support/featurepacks.h"
#include "tests/support/inspectorlaptop.h"

#include "models/services/examineservice.h"
#include "models/services/registrationservice.h"

using namespace xunzhen;
using namespace xunzhen::testing;
using domain::Presence;
using domain::Verdict;

namespace {

const domain::ListChoice kSafetyList{u"emergency-small"_qs, u"EMG-SAF"_qs}, kCoatList{u"environment-small"_qs, u"ENV-SPRAY"_qs};

domain::Visit visitOf(InspectorLaptop &laptop, const domain::VisitId &id) { return must(laptop.visits().record(id)).visit; }

QStringList codesOf(InspectorLaptop &laptop, const domain::VisitId &id)
{
    QStringList codes;
    for (const domain::PinnedItem &pinned : must(laptop.visits().record(id)).items) {
        CHECK(pinned.ordinal == codes.size());
        codes << pinned.item.code;
    }
    return codes;
}

/// That stand in the way of the paper.
QStringList gapsOf(InspectorLaptop &laptop, const domain::VisitId &id)
{
    QStringList gaps;
    for (const domain::Gap &gap : must(laptop.visits().fileCheck(id)))
        if (gap.blocks)
            gaps << gap.code + u' ' + gap.arguments.join(u',');
    return gaps;
}

domain::InspectorId colleague(InspectorLaptop &laptop, const QString &name, const QString &credential, QDate until = QDate(2028, 1, 1))
{
    auto person = inspector(name, credential);
    person.credentialUntil = until;
    return must(laptop.services().people().save(person));
}

}

SCENARIO("What was registered is put right while the visit is open")
{
    InspectorLaptop laptop;
    laptop.setUp();
    auto &registration = laptop.services().registration();
    const domain::VisitId visit = laptop.openVisit();
    const domain::Visit before = visitOf(laptop, visit);

    WHEN("source, companion and experts are written anew")
    {
        must(registration.setSource(visit, u" 投诉举报 "_qs));
        must(registration.setCompanion(visit, u"赵强（厂长）"_qs));
        must(registration.setExperts(visit, {u"王明（电气安全）"_qs}));
        THEN("the visit says so, after the program was left too")
        {
            laptop.restart();
            CHECK(visitOf(laptop, visit).source == u"投诉举报"_qs);
            CHECK(visitOf(laptop, visit).companion == u"赵强（厂长）"_qs);
            CHECK(visitOf(laptop, visit).experts == QStringList{u"王明（电气安全）"_qs});
        }
        THEN("each is one step of undo, and comes again")
        {
            CHECK(must(laptop.visits().undoLast(visit)).what == u"registration"_qs);
            CHECK(visitOf(laptop, visit).experts == before.experts);
            must(laptop.visits().undoLast(visit));
            CHECK(visitOf(laptop, visit).companion == before.companion);
            must(laptop.visits().undoLast(visit));
            CHECK(visitOf(laptop, visit) == before);
            must(laptop.services().examining().redo(visit));
            CHECK(visitOf(laptop, visit).source == u"投诉举报"_qs);
        }
    }
    WHEN("the visit is issued")
    {
        must(laptop.visits().voidVisit(visit, u"重开"_qs));
        const domain::VisitId issued = laptop.finishedVisit();
        must(laptop.services().papers().issue(issued));
        THEN("nothing of it can be changed")
        {
            CHECK(refusal(registration.setSource(issued, u"自查"_qs)) == base::ErrorCode::Frozen);
            CHECK(refusal(registration.setSecond(issued, {})) == base::ErrorCode::Frozen);
            CHECK(refusal(registration.addLists(issued, {kSafetyList})) == base::ErrorCode::Frozen);
        }
    }
}

SCENARIO("The colleague was swapped at the door")
{
    InspectorLaptop laptop;
    laptop.setUp();
    auto &registration = laptop.services().registration();
    auto request = laptop.request();
    request.kind = GENERATE(domain::VisitKind::Check, domain::VisitKind::Service);
    const bool strict = request.kind == domain::VisitKind::Check;
    const domain::VisitId visit = must(laptop.visits().open(request));
    const auto good = colleague(laptop, u"孙丽"_qs, u"津0400007"_qs), late = colleague(laptop, u"周杰"_qs, u"津0400008"_qs, QDate(2020, 1, 1));

    WHEN("a qualified one goes along")
    {
        must(registration.setSecond(visit, good));
        THEN("the visit names that one, and one undo the former")
        {
            CHECK(visitOf(laptop, visit).second == good);
            CHECK(must(laptop.visits().undoLast(visit)).what == u"registration"_qs);
            CHECK(visitOf(laptop, visit).second == laptop.second);
        }
    }
    WHEN("nobody goes along, or one whose credential has expired")
    {
        const auto who = GENERATE_COPY(domain::InspectorId(), late);
        REQUIRE(registration.guard(visit, who).size() == 1);
        CHECK(registration.guard(visit, who)[0].stops == strict);
        CHECK(refusal(registration.setSecond(visit, who)) == base::ErrorCode::Refused);
        CHECK(visitOf(laptop, visit).second == laptop.second);
        const auto done = registration.setSecond(visit, who, u"临时抽调"_qs);
        THEN("a check is refused as at opening, a service visit wants a reason that stays with it")
        {
            REQUIRE(done.hasValue() != strict);
            CHECK(visitOf(laptop, visit).second == (strict ? laptop.second : who));
            CHECK(visitOf(laptop, visit).guardOverride == (strict ? QString() : u"临时抽调"_qs));
            if (!strict) {
                must(laptop.visits().undoLast(visit));
                CHECK(visitOf(laptop, visit).guardOverride.isEmpty());
                CHECK(visitOf(laptop, visit).second == laptop.second);
            }
        }
    }
    WHEN("it is the lead once more")
    {
        CHECK(refusal(registration.setSecond(visit, laptop.lead, u"理由"_qs)) == base::ErrorCode::Refused);
    }
}

SCENARIO("What was signed before the team was changed is told honestly")
{
    InspectorLaptop laptop;
    laptop.setUp();
    auto &registration = laptop.services().registration();
    const domain::VisitId visit = laptop.finishedVisit();
    REQUIRE(gapsOf(laptop, visit).isEmpty());
    const auto sunli = colleague(laptop, u"孙丽"_qs, u"津0400007"_qs);

    WHEN("the second inspector is replaced")
    {
        must(registration.setSecond(visit, sunli));
        THEN("the former signature stands for nobody, and everybody signs what has changed")
        {
            CHECK(gapsOf(laptop, visit).contains(u"signature-name 刘洋,孙丽"_qs));
            CHECK_FALSE(gapsOf(laptop, visit).contains(u"signed-before-answer 刘洋"_qs));
            CHECK(gapsOf(laptop, visit).contains(u"signed-before-answer 张伟"_qs));
            CHECK(refusal(laptop.services().papers().issue(visit)) == base::ErrorCode::Refused);
            laptop.sign(visit);
            must(laptop.visits().sign(visit, domain::Signer::Second, u"孙丽"_qs, strokes()));
            CHECK(gapsOf(laptop, visit).isEmpty());
            CHECK(laptop.services().papers().issue(visit).hasValue());
        }
    }
    WHEN("an expert has signed")
    {
        must(registration.setExperts(visit, {u"王明（电气安全）"_qs, u"李华"_qs}));
        must(laptop.visits().sign(visit, domain::Signer::Expert, u"王明（电气安全）"_qs, strokes()));
        THEN("that one stays among the experts, the other may go")
        {
            const auto refused = registration.setExperts(visit, {u"李华"_qs});
            CHECK(refusal(refused) == base::ErrorCode::Refused);
            CHECK(problemCodes(refused.error().problems()) == QStringList{u"expert-has-signed"_qs});
            must(registration.setExperts(visit, {u"王明（防爆）"_qs}));
            CHECK(visitOf(laptop, visit).experts == QStringList{u"王明（防爆）"_qs});
        }
    }
}

SCENARIO("A list is added to a visit with answers")
{
    InspectorLaptop laptop;
    laptop.setUp();
    must(laptop.services().packs().install(packJson(coatingPack())));
    auto &registration = laptop.services().registration();
    const domain::VisitId visit = laptop.openVisit();
    must(laptop.visits().answer(visit, u"SAF-01"_qs, Verdict::Compliant));
    const QStringList before = codesOf(laptop, visit);

    WHEN("nothing is known of the firm")
    {
        const auto added = must(registration.addLists(visit, {kCoatList}));
        THEN("its questions stand behind the others and are open")
        {
            CHECK(added.questions == 4);
            CHECK(added.alreadyAsked == 0);
            CHECK(codesOf(laptop, visit) == before + QStringList{u"COAT-01"_qs, u"COAT-02"_qs, u"COAT-03"_qs, u"COAT-04"_qs});
            CHECK(must(laptop.visits().record(visit)).items.back().packVersion == u"2026.11.1"_qs);
            CHECK(gapsOf(laptop, visit).filter(u"unanswered"_qs).size() == 7);
            CHECK(must(laptop.visits().repinPreview(visit)).kept.size() == 8);
        }
        THEN("one undo takes it out again, one redo brings it back")
        {
            CHECK(must(laptop.visits().undoLast(visit)).what == u"checklist"_qs);
            CHECK(codesOf(laptop, visit) == before);
            must(laptop.services().examining().redo(visit));
            CHECK(codesOf(laptop, visit).size() == 8);
            must(laptop.visits().undoLast(visit));
            CHECK(must(laptop.visits().undoLast(visit)).itemCode == u"SAF-01"_qs);
        }
        THEN("what was answered since goes first")
        {
            must(laptop.visits().answer(visit, u"COAT-01"_qs, Verdict::AtRisk));
            CHECK(must(laptop.visits().undoLast(visit)).itemCode == u"COAT-01"_qs);
            CHECK(codesOf(laptop, visit).size() == 8);
            must(laptop.visits().undoLast(visit));
            CHECK(codesOf(laptop, visit) == before);
        }
        THEN("adding it once more is refused")
        {
            const auto again = registration.addLists(visit, {kCoatList});
            CHECK(refusal(again) == base::ErrorCode::InvalidInput);
            CHECK(problemCodes(again.error().problems()) == QStringList{u"lists-asked"_qs});
        }
    }
    WHEN("the firm is known to have no coating")
    {
        must(laptop.services().enterprises().setFeature(laptop.firm, u"hasCoating"_qs, Presence::Absent));
        const auto added = must(registration.addLists(visit, {kCoatList}));
        THEN("what does not apply is answered so, and undo and redo take that with them")
        {
            CHECK(added.notApplicable == 3);
            CHECK(must(laptop.visits().record(visit)).answerFor(u"COAT-02"_qs)->verdict == Verdict::NotApplicable);
            CHECK(must(laptop.visits().undoLast(visit)).what == u"checklist"_qs);
            CHECK(codesOf(laptop, visit) == before);
            must(laptop.services().examining().redo(visit));
            CHECK(codesOf(laptop, visit).size() == 8);
            CHECK(must(laptop.visits().record(visit)).answerFor(u"COAT-02"_qs)->verdict == Verdict::NotApplicable);
        }
    }
    WHEN("a further pack asks a question that is asked already")
    {
        domain::Pack further = smallPack();
        further.code = u"emergency-more"_qs;
        auto &list = further.checklists.front();
        list.code = u"EMG-MORE"_qs;
        list.sections.resize(1);
        auto &items = list.sections[0].items;
        items.resize(1);
        items.push_back(items[0]);
        items[1].code = u"SAF-90"_qs;
        const bool isSame = GENERATE(true, false);
        if (!isSame)
            items[0].question += u"（另）"_qs;
        must(laptop.services().packs().install(packJson(further)));
        const auto added = registration.addLists(visit, {{further.code, list.code}});
        THEN("it is asked once when it is the same, and refused when only its code is")
        {
            REQUIRE(added.hasValue() == isSame);
            CHECK(codesOf(laptop, visit) == (isSame ? before + QStringList{u"SAF-90"_qs} : before));
            CHECK(must(laptop.visits().record(visit)).answerFor(u"SAF-01"_qs)->verdict == Verdict::Compliant);
            if (isSame)
                CHECK(added->alreadyAsked == 1);
            else
                CHECK(problemCodes(added.error().problems()) == QStringList{u"item-code-clash"_qs});
        }
    }
    WHEN("the pack has been replaced by a newer one meanwhile")
    {
        domain::Pack newer = smallPack(u"2026.12.1"_qs);
        domain::Checklist more = newer.checklists.front();
        newer.checklists[0].sections[0].items[0].question += u"（新）"_qs;
        more.code = u"EMG-MORE"_qs;
        more.sections.resize(1);
        more.sections[0].items.resize(1);
        more.sections[0].items[0].code = u"SAF-90"_qs;
        newer.checklists.push_back(more);
        must(laptop.services().packs().install(packJson(newer)));
        must(registration.addLists(visit, {{newer.code, more.code}}));
        THEN("the added list comes from the one in use, what is asked stays as it was")
        {
            const auto record = must(laptop.visits().record(visit));
            CHECK_FALSE(record.itemFor(u"SAF-01"_qs)->item.question.endsWith(u"（新）"_qs));
            CHECK(record.items.front().packVersion == u"2026.11.1"_qs);
            CHECK(record.items.back().packVersion == u"2026.12.1"_qs);
            CHECK(must(laptop.visits().repinPreview(visit)).changed == QStringList{u"SAF-01"_qs});
        }
    }
    WHEN("no list is named, or none of that name is there")
    {
        CHECK(refusal(registration.addLists(visit, {})) == base::ErrorCode::InvalidInput);
        CHECK(refusal(registration.addLists(visit, {{u"environment-small"_qs, u"NONE"_qs}})) == base::ErrorCode::InvalidInput);
        CHECK(refusal(registration.addLists(visit, {{u"nowhere"_qs, u"NONE"_qs}})) == base::ErrorCode::NotFound);
    }
}
