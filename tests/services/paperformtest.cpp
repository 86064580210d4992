#include "models/services/facts.h"
#include "models/services/statisticsservice.h"
#include "tests/support/inspectorlaptop.h"

#include <QSignalSpy>

using namespace xunzhen;
using namespace xunzhen::testing;
using State = services::PaperVerdict::State;

namespace {

const QString kOrder = QStringLiteral("correction-order");

/// A check, which orders corrections; a service visit advises.
domain::VisitId finishedCheck(InspectorLaptop &laptop)
{
    services::VisitRequest request = laptop.request();
    request.kind = domain::VisitKind::Check;
    const auto visit = must(laptop.visits().open(request));
    for (const domain::PinnedItem &pinned : must(laptop.visits().record(visit)).items)
        must(laptop.visits().answer(visit, pinned.item.code, domain::Verdict::AtRisk));
    must(laptop.visits().draftFindings(visit));
    must(laptop.visits().draftPlan(visit));
    return visit;
}

QStringList gapCodes(const std::vector<domain::DraftGap> &gaps)
{
    QStringList codes;
    for (const domain::DraftGap &gap : gaps)
        codes << gap.code + u' ' + gap.place;
    return codes;
}

}

SCENARIO("A correction order is filled in, signed and issued")
{
    InspectorLaptop laptop;
    laptop.setUp();
    auto &forms = laptop.services().paperForms();
    auto &papers = laptop.services().papers();
    const domain::VisitId visit = finishedCheck(laptop);

    GIVEN("an order that was begun")
    {
        QSignalSpy told(&laptop.facts, &services::Facts::paperDraftsChanged);
        const auto draft = must(forms.begin({kOrder, visit, {}, {}}));
        CHECK(told.count() == 1);

        THEN("it begins with what is known, and lists itself with the visit")
        {
            const auto filled = must(forms.form(draft));
            CHECK(filled.record.values.value(u"way"_qs) == u"within"_qs);
            CHECK(filled.record.values.value(u"deadline"_qs) == laptop.clock.today().addDays(15).toString(Qt::ISODate));
            CHECK(filled.expected.value(u"inspector"_qs) == u"刘洋"_qs);
            REQUIRE(forms.ofVisit(visit).size() == 1);
            CHECK(forms.ofVisit(visit).front().title.zh == u"责令改正通知书"_qs);
            CHECK(forms.ofEnterprise(laptop.firm).size() == 1);
            CHECK(forms.ofBureau().empty());
        }
        THEN("an answer is durable, even one that does not fit, and the gaps say so")
        {
            must(forms.write(draft, u"deadline"_qs, u"下周一"_qs));
            must(forms.write(draft, u"way"_qs, {}));
            laptop.restart();
            const auto filled = must(laptop.services().paperForms().form(draft));
            CHECK(filled.record.values.value(u"deadline"_qs) == u"下周一"_qs);
            CHECK(gapCodes(filled.gaps) == QStringList{u"form-field-missing way"_qs, u"form-field-wrong deadline"_qs});
            const auto refused = laptop.services().paperForms().issue(draft);
            CHECK(refusal(refused) == base::ErrorCode::Refused);
            CHECK(problemCodes(refused.error().problems()) == QStringList{u"form-field-missing"_qs, u"form-field-wrong"_qs});
            CHECK(laptop.services().papers().papersOf(visit).empty());
        }
        THEN("fields and signers that the form does not have are refused")
        {
            CHECK(refusal(forms.write(draft, u"colour"_qs, u"x"_qs)) == base::ErrorCode::NotFound);
            CHECK(refusal(forms.sign(draft, u"king"_qs, u"x"_qs, strokes())) == base::ErrorCode::NotFound);
            CHECK(refusal(forms.refuse(draft, u"enterprise"_qs, u"x"_qs, u"不同意"_qs, {})) == base::ErrorCode::InvalidInput);
        }
        THEN("the same record gives the same bytes, before and after starting the program again")
        {
            const QByteArray once = must(forms.draft(draft))->pdf();
            laptop.restart();
            CHECK(must(laptop.services().paperForms().draft(draft))->pdf() == once);
            CHECK(must(laptop.services().paperForms().preview(draft))->pdf().isEmpty()); // pages alone are quicker
        }
        THEN("it can be thrown away with a reason, and then not be issued")
        {
            CHECK(refusal(forms.discard(draft, u" "_qs)) == base::ErrorCode::InvalidInput);
            must(forms.discard(draft, u"误开"_qs));
            CHECK(forms.ofVisit(visit).empty());
            CHECK(refusal(forms.issue(draft)) == base::ErrorCode::Refused);
        }

        WHEN("it is signed for and issued")
        {
            must(forms.write(draft, u"contact"_qs, u"示例路1号"_qs));
            must(forms.refuse(draft, u"enterprise"_qs, u"李敏"_qs, u"不认可第一项"_qs, u"马会军"_qs));
            const domain::Paper paper = must(forms.issue(draft));
            THEN("it bears a number of its own series, proves itself, and names what it was made from")
            {
                CHECK(paper.number == u"津南应急责改〔2026〕1号"_qs);
                CHECK(paper.kind == kOrder);
                CHECK(must(papers.verify(must(papers.pdf(paper.id)))).state == State::Unchanged);
                CHECK(papers.isSigned(paper));
                CHECK(paper.versions.contains(u"form_answer/"_qs));
                CHECK(paper.versions.contains(u"finding/"_qs));
                CHECK(papers.reportsOf(visit).empty());
                CHECK(papers.papersOf(visit).size() == 1);
            }
            THEN("nothing on it changes any more, but the visit goes on")
            {
                CHECK(refusal(forms.write(draft, u"contact"_qs, u"x"_qs)) == base::ErrorCode::Frozen);
                CHECK(refusal(forms.sign(draft, u"inspector"_qs, u"x"_qs, strokes())) == base::ErrorCode::Frozen);
                CHECK(refusal(forms.discard(draft, u"x"_qs)) == base::ErrorCode::Frozen);
                CHECK(refusal(forms.issue(draft)) == base::ErrorCode::Frozen);
                must(laptop.visits().setOverall(visit, u"还可以改"_qs));
            }
            THEN("its OFD is laid out from the record while that still says the same")
            {
                CHECK(must(papers.ofd(paper.id)).startsWith("PK"));
            }
            THEN("a correction would show other facts once the record has changed, and is refused")
            {
                domain::Finding finding = must(laptop.visits().record(visit)).findings.front();
                finding.fact = u"后来改写的事实"_qs;
                must(laptop.visits().saveFinding(finding));
                const auto refused = papers.correct(paper.id, u"联系方式有误"_qs, u"联系方式为示例路2号。"_qs);
                CHECK(refusal(refused) == base::ErrorCode::Refused);
                CHECK(problemCodes(refused.error().problems()) == QStringList{u"changed-since-issue"_qs});
            }
            THEN("a correction is a second edition under the same number")
            {
                const domain::Paper second = must(papers.correct(paper.id, u"联系方式有误"_qs, u"联系方式为示例路2号。"_qs));
                CHECK(second.number == paper.number);
                CHECK(second.revision == 2);
                CHECK(must(forms.form(draft)).issued->id == second.id);
            }
            THEN("the next order of the bureau gets the next number, and remembers the contact")
            {
                const auto next = must(forms.begin({kOrder, visit, {}, {}}));
                CHECK(must(forms.form(next)).record.values.value(u"contact"_qs) == u"示例路1号"_qs);
                CHECK(must(forms.issue(next)).number == u"津南应急责改〔2026〕2号"_qs);
            }
        }
    }

    GIVEN("wishes that name nothing")
    {
        CHECK(refusal(forms.begin({u"love-letter"_qs, visit, {}, {}})) == base::ErrorCode::NotFound);
        CHECK(refusal(forms.begin({kOrder, {}, {}, {}})) == base::ErrorCode::InvalidInput);
    }
}

SCENARIO("A service visit is not the place for an order")
{
    InspectorLaptop laptop;
    laptop.setUp();
    const auto refused = laptop.services().paperForms().begin({kOrder, laptop.finishedVisit(), {}, {}});
    CHECK(refusal(refused) == base::ErrorCode::Refused);
    CHECK(problemCodes(refused.error().problems()) == QStringList{u"paper-kind-unfit"_qs});
}

SCENARIO("Two inspectors write on one paper")
{
    struct Share
    {
        QTemporaryDir folder;
        InspectorLaptop first{1}, second{2};
    } share;
    share.first.setUp();
    must(share.first.services().sync().found(share.folder.path(), u"津南应急"_qs));
    const domain::VisitId visit = finishedCheck(share.first);
    const auto draft = must(share.first.services().paperForms().begin({kOrder, visit, {}, {}}));
    must(share.first.services().sync().run());
    const auto colleague = must(share.second.services().people().save(inspector(u"刘洋"_qs, u"津0400002"_qs)));
    must(share.second.services().people().setMe(colleague));
    const QString code = must(share.second.services().sync().join(share.folder.path()));
    must(share.first.services().sync().approve(code));
    must(share.second.services().sync().run());

    WHEN("each fills in a field of his own and signs")
    {
        must(share.first.services().paperForms().write(draft, u"facts"_qs, u"甲写的事实"_qs));
        must(share.second.services().paperForms().write(draft, u"contact"_qs, u"乙写的联系方式"_qs));
        must(share.second.services().paperForms().sign(draft, u"inspector"_qs, u"刘洋"_qs, strokes()));
        for (InspectorLaptop *laptop : {&share.first, &share.second, &share.first})
            must(laptop->services().sync().run());
        THEN("both see both, and the signature")
        {
            for (InspectorLaptop *laptop : {&share.first, &share.second}) {
                const auto filled = must(laptop->services().paperForms().form(draft));
                CHECK(filled.record.values.value(u"facts"_qs) == u"甲写的事实"_qs);
                CHECK(filled.record.values.value(u"contact"_qs) == u"乙写的联系方式"_qs);
                REQUIRE(filled.record.signature(u"inspector"_qs));
                CHECK_FALSE(must(laptop->services().paperForms().signatureImage(*filled.record.signature(u"inspector"_qs))).isNull());
            }
            CHECK(share.first.services().sync().conflicts().empty());
        }
    }
}

SCENARIO("The list of the full process shows what was before it, and can be laid out again")
{
    InspectorLaptop laptop;
    laptop.setUp();
    auto &forms = laptop.services().paperForms();
    auto &papers = laptop.services().papers();
    const domain::VisitId visit = laptop.finishedVisit();
    must(papers.issue(visit));
    const auto list = must(forms.begin({u"process-list"_qs, visit, {}, {}}));
    for (const domain::DraftGap &gap : must(forms.form(list)).gaps) {
        if (gap.code == u"form-signature-missing")
            must(forms.sign(list, gap.place, u"张伟"_qs, strokes()));
        else
            must(forms.write(list, gap.place, gap.place == u"keep"_qs ? u"thirty"_qs : u"1"_qs));
    }
    const domain::Paper issued = must(forms.issue(list));

    WHEN("another paper follows")
    {
        const auto receipt = must(forms.begin({u"service-receipt"_qs, visit, {}, issued.id}));
        CHECK(must(forms.form(receipt)).record.draft.about == issued.id);
        THEN("the list is as it was issued")
        {
            CHECK(must(papers.ofd(issued.id)).startsWith("PK"));
            CHECK(must(papers.correct(issued.id, u"漏写"_qs, u"补记一步。"_qs)).revision == 2);
        }
    }
}

TEST_CASE("Kinds are offered where they fit")
{
    InspectorLaptop laptop;
    laptop.setUp();
    const auto offered = [&](const domain::VisitId &visit) {
        QStringList kinds;
        for (const domain::PaperForm &form : laptop.services().paperForms().formsFor(visit))
            kinds << form.id;
        return kinds;
    };
    const QStringList service = offered(laptop.openVisit());
    CHECK(service.contains(u"remediation-plan"_qs));
    CHECK_FALSE(service.contains(kOrder));
    CHECK_FALSE(service.contains(services::kDrawRecord));
    CHECK(offered({}) == QStringList{services::kDrawRecord, services::kPublicationTable, services::kPeriodReport});
}

TEST_CASE("every paper is made from a rich, an empty and an extreme sample")
{
    InspectorLaptop laptop;
    laptop.setUp();
    auto &templates = laptop.services().templates();
    const domain::TemplateFiles files = must(templates.view(kOrder)).inUse;
    CHECK(must(templates.sample(kOrder, files, u"rich"_qs))->missingCharacters().isEmpty());
    CHECK(must(templates.sample(kOrder, files, u"extreme"_qs))->pageCount() > must(templates.sample(kOrder, files, u"empty"_qs))->pageCount());
    CHECK(refusal(templates.sample(kOrder, {"{}", "{}", "{}"}, u"rich"_qs)) == base::ErrorCode::InvalidInput);
}
