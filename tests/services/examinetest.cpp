#include "models/services/phraseservice.h"
#include "models/domain/visit/copying.h"
#include "models/domain/visit/visitcode.h"
#include "models/report/paperrenderer.h"
#include "models/report/sink/textdump.h"
#include "models/services/examineservice.h"
#include "tests/support/inspectorlaptop.h"

using namespace xunzhen;
using namespace xunzhen::testing;
using domain::Verdict;

namespace {

domain::Answer answerTo(InspectorLaptop &laptop, const domain::VisitId &visit, const QString &code)
{
    const auto record = must(laptop.visits().record(visit));
    const auto *answer = record.answerFor(code);
    return answer ? *answer : domain::Answer();
}

QStringList texts(const std::vector<services::Phrase> &phrases)
{
    QStringList found;
    for (const services::Phrase &phrase : phrases)
        found << phrase.text;
    return found;
}

/// Like 津南 small pack, with one question more that nothing proves.
void addPlainQuestion(InspectorLaptop &laptop)
{
    domain::Pack pack = smallPack(u"2026.12.9"_qs);
    domain::CheckItem plain = pack.checklists.front().sections.front().items.front();
    plain.code = u"SAF-09"_qs;
    plain.question = u"证照是否悬挂在明显处"_qs;
    plain.evidence = {u"document"_qs};
    plain.measure.reset();
    plain.grade = domain::Grade::General;
    pack.checklists.front().sections.front().items.push_back(plain);
    must(laptop.services().packs().install(packJson(pack)));
}

}

SCENARIO("Words that one writes often are at hand")
{
    InspectorLaptop laptop;
    laptop.setUp();
    auto &phrases = laptop.services().phrases();
    domain::CheckItem item;
    item.code = u"SAF-01"_qs;
    item.risk = u"防护罩缺失"_qs;
    item.guideDont = u"不要拆下防护罩运行"_qs;
    item.evidence = {u"record"_qs};
    CHECK(texts(phrases.phrases(item)) == QStringList{u"防护罩缺失"_qs, u"拆下防护罩运行"_qs, u"现场未能出示相关资料"_qs});

    WHEN("own ones are kept and used")
    {
        must(phrases.keep(u"SAF-01"_qs, u" 联轴器无护罩 "_qs));
        must(phrases.keep({}, u"企业当场整改"_qs));
        must(phrases.keep(u"SAF-02"_qs, u"别的题的话"_qs));
        must(phrases.keep(u"SAF-01"_qs, u"联轴器无护罩"_qs));
        const auto own = phrases.phrases(item);
        REQUIRE(texts(own).mid(0, 2) == QStringList{u"企业当场整改"_qs, u"联轴器无护罩"_qs});
        must(phrases.use(own[1].id));
        THEN("those of the question and of every question come first, the most used at the top")
        {
            laptop.restart();
            const auto again = laptop.services().phrases().phrases(item);
            CHECK(texts(again).mid(0, 2) == QStringList{u"联轴器无护罩"_qs, u"企业当场整改"_qs});
            CHECK(again[0].used == 1);
            CHECK(again[1].source == services::Phrase::Source::OwnForAll);
            CHECK(again.size() == 5);
        }
        THEN("one can be forgotten")
        {
            must(phrases.forget(own[1].id));
            CHECK_FALSE(texts(phrases.phrases(item)).contains(u"联轴器无护罩"_qs));
        }
    }
    WHEN("there is nothing to keep")
    {
        THEN("it is said")
        {
            const auto kept = phrases.keep(u"SAF-01"_qs, u"  "_qs);
            REQUIRE_FALSE(kept);
            CHECK(problemCodes(kept.error().problems()) == QStringList{u"phrase-empty"_qs});
        }
    }
}

SCENARIO("What held at the last visit is taken over and waits to be confirmed")
{
    InspectorLaptop laptop;
    laptop.setUp();
    addPlainQuestion(laptop);
    auto &visits = laptop.visits();
    auto &examine = laptop.services().examining();
    const domain::VisitId before = laptop.openVisit();
    must(visits.answer(before, u"SAF-09"_qs, Verdict::Compliant));
    must(visits.setPlace(before, u"SAF-09"_qs, u"门厅"_qs));
    must(visits.answer(before, u"SAF-02"_qs, Verdict::Compliant));
    must(visits.answer(before, u"SAF-01"_qs, Verdict::AtRisk));
    must(visits.setNote(before, u"SAF-01"_qs, u"护罩缺失"_qs));
    services::VisitRequest request = laptop.request();
    request.guardOverride = u"复查"_qs;
    const domain::VisitId today = must(visits.open(request));

    THEN("it is offered how many answers that are")
    {
        CHECK(examine.copyOffer(today).answers == 1);
        CHECK(examine.earlierAnswers(today).size() == 3);
    }
    WHEN("all are taken over")
    {
        const auto effect = must(examine.copy(today));
        CHECK(effect.answers == 1);
        CHECK(effect.words == 0);
        const domain::Visit visit = must(visits.record(today)).visit;
        THEN("only what needs no new proof, marked as copied")
        {
            CHECK(answerTo(laptop, today, u"SAF-09"_qs).verdict == Verdict::Compliant);
            CHECK(answerTo(laptop, today, u"SAF-09"_qs).place == u"门厅"_qs);
            CHECK(domain::isCopied(visit, answerTo(laptop, today, u"SAF-09"_qs)));
            CHECK(answerTo(laptop, today, u"SAF-02"_qs).verdict == Verdict::Unanswered);
            CHECK(answerTo(laptop, today, u"SAF-01"_qs).note.isEmpty());
            CHECK(examine.copyOffer(today).answers == 0);
        }
        THEN("answering the same confirms it")
        {
            must(visits.answer(today, u"SAF-09"_qs, Verdict::Compliant));
            const auto now = answerTo(laptop, today, u"SAF-09"_qs);
            CHECK_FALSE(domain::isCopied(visit, now));
            CHECK(now.answeredBy == laptop.lead);
        }
        THEN("one step takes it all back")
        {
            must(visits.undoLast(today));
            CHECK(answerTo(laptop, today, u"SAF-09"_qs).verdict == Verdict::Unanswered);
            CHECK(answerTo(laptop, today, u"SAF-09"_qs).place.isEmpty());
        }
    }
    WHEN("one question with a risk is taken over")
    {
        CHECK(must(examine.copy(today, u"SAF-01"_qs)).words == 1);
        THEN("its words come along, the answer does not")
        {
            CHECK(answerTo(laptop, today, u"SAF-01"_qs).note == u"护罩缺失"_qs);
            CHECK(answerTo(laptop, today, u"SAF-01"_qs).verdict == Verdict::Unanswered);
        }
    }
}

SCENARIO("Anything in a visit is taken back and done again")
{
    InspectorLaptop laptop;
    laptop.setUp();
    const domain::VisitId visit = laptop.openVisit();
    auto &visits = laptop.visits();
    auto &examine = laptop.services().examining();
    const auto record = [&] { return must(visits.record(visit)); };

    GIVEN("answers")
    {
        must(visits.answer(visit, u"SAF-01"_qs, Verdict::Compliant));
        must(visits.answer(visit, u"SAF-01"_qs, Verdict::AtRisk));
        must(visits.setNote(visit, u"SAF-01"_qs, u"护罩缺失"_qs));
        for (int i = 0; i < 3; ++i)
            must(visits.undoLast(visit));
        REQUIRE(answerTo(laptop, visit, u"SAF-01"_qs).verdict == Verdict::Unanswered);
        THEN("three steps forward lead to where one was, and back again")
        {
            CHECK(must(examine.redo(visit)).what == u"verdict"_qs);
            CHECK(answerTo(laptop, visit, u"SAF-01"_qs).verdict == Verdict::Compliant);
            must(examine.redo(visit));
            CHECK(answerTo(laptop, visit, u"SAF-01"_qs).verdict == Verdict::AtRisk);
            CHECK(must(examine.redo(visit)).what == u"note"_qs);
            CHECK(answerTo(laptop, visit, u"SAF-01"_qs).note == u"护罩缺失"_qs);
            CHECK(refusal(examine.redo(visit)) == base::ErrorCode::Refused);
            must(visits.undoLast(visit));
            must(visits.undoLast(visit));
            CHECK(answerTo(laptop, visit, u"SAF-01"_qs).verdict == Verdict::Compliant);
            must(examine.redo(visit));
            CHECK(answerTo(laptop, visit, u"SAF-01"_qs).verdict == Verdict::AtRisk);
        }
        THEN("whoever writes something else goes on from there")
        {
            must(examine.redo(visit));
            must(visits.answer(visit, u"SAF-02"_qs, Verdict::NotApplicable));
            const auto again = examine.redo(visit);
            CHECK(refusal(again) == base::ErrorCode::Refused);
            CHECK(problemCodes(again.error().problems()) == QStringList{u"nothing-to-redo"_qs});
        }
    }
    GIVEN("a photo that was taken out")
    {
        const auto photo = must(visits.addPhoto(visit, u"SAF-02"_qs, jpeg(), u"a.jpg"_qs));
        must(visits.removePhoto(photo, u"拍糊了"_qs));
        REQUIRE(record().evidence.empty());
        THEN("it comes back, goes as if it had never been added, and comes again")
        {
            const auto undone = must(visits.undoLast(visit));
            CHECK(undone.what == u"evidence"_qs);
            CHECK(undone.itemCode == u"SAF-02"_qs);
            CHECK(record().evidence.size() == 1);
            must(visits.undoLast(visit));
            CHECK(record().evidence.empty());
            must(examine.redo(visit));
            CHECK(record().evidence.size() == 1);
        }
    }
    GIVEN("a diagnosis")
    {
        must(visits.answer(visit, u"SAF-01"_qs, Verdict::AtRisk));
        must(visits.draftFindings(visit));
        domain::Finding finding = record().findings.front();
        finding.cause = u"检修后未复位"_qs;
        must(visits.saveFinding(finding));
        must(visits.saveOpinion({{}, finding.id, u"王工"_qs, true, u"同意"_qs, {}}, visit));
        must(visits.setOverall(visit, u"总体可控"_qs));
        THEN("its steps are taken back one by one, what was drafted stays")
        {
            CHECK(must(visits.undoLast(visit)).what == u"visit"_qs);
            CHECK(record().visit.overall.isEmpty());
            CHECK(must(visits.undoLast(visit)).what == u"opinion"_qs);
            CHECK(record().opinions.empty());
            CHECK(must(visits.undoLast(visit)).what == u"finding"_qs);
            REQUIRE(record().findings.size() == 1);
            CHECK(record().findings.front().cause.isEmpty());
            for (int i = 0; i < 3; ++i)
                must(examine.redo(visit));
            CHECK(record().visit.overall == u"总体可控"_qs);
            CHECK(record().opinions.size() == 1);
            CHECK(record().findings.front().cause == u"检修后未复位"_qs);
        }
        THEN("an answer that is changed takes its finding along, both ways")
        {
            must(visits.answer(visit, u"SAF-01"_qs, Verdict::Compliant));
            CHECK(record().findings.empty());
            must(visits.undoLast(visit));
            CHECK(record().findings.size() == 1);
            must(examine.redo(visit));
            CHECK(record().findings.empty());
            CHECK(answerTo(laptop, visit, u"SAF-01"_qs).verdict == Verdict::Compliant);
        }
    }
    GIVEN("a signature")
    {
        must(visits.answer(visit, u"SAF-01"_qs, Verdict::Compliant));
        must(visits.sign(visit, domain::Signer::Lead, u"张伟"_qs, strokes()));
        THEN("it is no step: the one before it is taken back")
        {
            CHECK(must(visits.undoLast(visit)).what == u"verdict"_qs);
            CHECK(record().signatures.size() == 1);
        }
    }
}

SCENARIO("Several readings are one measurement")
{
    InspectorLaptop laptop;
    laptop.setUp();
    const domain::VisitId visit = laptop.openVisit();
    auto &examine = laptop.services().examining();
    must(laptop.visits().setNote(visit, u"SAF-04"_qs, u"空压机房"_qs));
    must(examine.measure(visit, u"SAF-04"_qs, {80, 91.5, 78}));
    const auto measured = answerTo(laptop, visit, u"SAF-04"_qs);
    CHECK(measured.measured == 91.5);
    CHECK(measured.unit == u"dB(A)"_qs);
    CHECK(measured.note == u"空压机房\n读数：80、91.5、78 dB(A)"_qs);
    must(laptop.visits().undoLast(visit));
    CHECK_FALSE(answerTo(laptop, visit, u"SAF-04"_qs).measured);
    CHECK(answerTo(laptop, visit, u"SAF-04"_qs).note == u"空压机房"_qs);
}

SCENARIO("Inspectors share a visit out among them")
{
    InspectorLaptop laptop;
    laptop.setUp();
    const domain::VisitId visit = laptop.openVisit();
    auto &examine = laptop.services().examining();
    const domain::PinnedItem first = must(laptop.visits().record(visit)).items.front();

    THEN("the visit's own come first among those who may take a section")
    {
        const auto people = examine.takers(visit);
        REQUIRE(people.size() >= 2);
        CHECK(people[0].id == laptop.lead);
        CHECK(people[1].id == laptop.second);
    }
    WHEN("a section is given to the second one")
    {
        must(examine.give(visit, first.checklistCode, first.section, laptop.second));
        laptop.restart();
        auto &again = laptop.services().examining();
        THEN("it is kept, can be given back, and that can be taken back")
        {
            REQUIRE(again.shares(visit).size() == 1);
            CHECK(domain::takerOf(again.shares(visit), first) == laptop.second);
            must(again.give(visit, first.checklistCode, first.section, {}));
            CHECK(domain::takerOf(again.shares(visit), first).isNull());
            CHECK(must(laptop.visits().undoLast(visit)).what == u"visit_share"_qs);
            CHECK(domain::takerOf(again.shares(visit), first) == laptop.second);
            must(laptop.visits().undoLast(visit));
            CHECK(domain::takerOf(again.shares(visit), first).isNull());
        }
    }
}

SCENARIO("The questions of a visit are printed with their numbers and the visit's code")
{
    InspectorLaptop laptop;
    laptop.setUp();
    const domain::VisitId visit = laptop.openVisit();
    const auto list = must(laptop.services().examining().printedList(visit));
    const QString text = report::allText(list.paper->rendered().pages).remove(u' ').remove(QChar(0x3000)).remove(u'\n');
    CHECK(text.contains(domain::visitCode(visit)));
    for (const domain::PinnedItem &pinned : must(laptop.visits().record(visit)).items)
        CHECK(text.contains(QString(pinned.item.question).remove(u' ')));
    CHECK(list.fileName.contains(domain::visitCode(visit)));
    CHECK(list.paper->pdf().startsWith("%PDF-"));
}
