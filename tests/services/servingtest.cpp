#include "models/services/pictureservice.h"
#include "models/services/visits/wholeplan.h"
#include "models/services/servingservice.h"
#include "tests/support/inspectorlaptop.h"

using namespace xunzhen;
using namespace xunzhen::testing;
using domain::ServingOutcome;
using domain::ServingState;

namespace {

/// A laptop on which a visit was just issued.
struct Issued
{
    InspectorLaptop laptop;
    domain::VisitId visit;
    domain::Paper paper;

    Issued()
    {
        laptop.setUp();
        visit = laptop.finishedVisit();
        laptop.sign(visit);
        paper = must(laptop.services().papers().issue(visit));
    }
    services::ServingService &serving() { return laptop.services().serving(); }
    services::PaperFormService &forms() { return laptop.services().paperForms(); }
    services::ServingRow row()
    {
        const auto rows = serving().ofVisit(visit);
        REQUIRE(rows.size() == 1);
        return rows.front();
    }
    domain::FormValues receipt() { return must(forms().form(row().receipt)).record.values; }
    QStringList missing()
    {
        QStringList places;
        for (const auto &gap : must(forms().form(row().receipt)).gaps)
            places << gap.place;
        return places;
    }
    /// Signs as the servers do and issues the receipt.
    domain::Paper finish()
    {
        must(forms().sign(row().receipt, u"leader"_qs, u"张伟"_qs, strokes()));
        return must(forms().issue(row().receipt));
    }
};

}

SCENARIO("An issued paper is open until its receipt is issued")
{
    Issued day;
    CHECK(day.row().state == ServingState::Made);
    CHECK(day.row().number == day.paper.number);
    REQUIRE(day.serving().open().size() == 1);
    CHECK(day.serving().open().front().enterprise == day.laptop.firm);
    CHECK_FALSE(day.serving().open().front().enterpriseName.isEmpty());
    CHECK(day.row().serveBy == domain::serveBy(day.laptop.clock.today()));
    CHECK(day.row().daysLeft == 7);

    WHEN("it is printed and explained")
    {
        must(day.serving().notePrinted(day.paper.id));
        must(day.serving().setExplained(day.paper.id, true));
        CHECK(day.row().printedAt.isValid());
        CHECK(day.row().state == ServingState::Explained);
        CHECK(day.receipt().value(u"explained"_qs) == u"1"_qs);
        must(day.serving().setExplained(day.paper.id, false));
        CHECK_FALSE(day.row().isExplained);
    }
    WHEN("the firm takes it")
    {
        const auto receipt = must(day.serving().serve(day.paper.id, {ServingOutcome::Received, u"王强"_qs, {}, {}}));
        CHECK(day.row().state == ServingState::Receipt);
        CHECK(day.row().receipt == receipt);
        CHECK(day.receipt().value(u"way"_qs) == u"direct"_qs);
        CHECK_FALSE(day.receipt().value(u"place"_qs).isEmpty()); // proposed by the form
        CHECK(day.missing() == QStringList{u"leader"_qs, u"enterprise"_qs});
        THEN("it is closed by the receipt that it signed, and nothing changes any more")
        {
            must(day.forms().sign(receipt, u"enterprise"_qs, u"王强"_qs, strokes()));
            const auto proof = day.finish();
            CHECK(day.row().state == ServingState::Served);
            CHECK(day.row().receiptNumber == proof.number);
            CHECK(day.row().servedOn == day.laptop.clock.today());
            CHECK(day.serving().open().empty());
            CHECK(refusal(day.serving().serve(day.paper.id, {ServingOutcome::Posted, {}, {}, {}})) == base::ErrorCode::Frozen);
        }
    }
    WHEN("the firm refuses it before a witness")
    {
        must(day.serving().serve(day.paper.id, {ServingOutcome::Refused, {}, u"不认可第一项"_qs, u"马会军（镇政府）"_qs}));
        CHECK(day.receipt().value(u"way"_qs) == u"leave"_qs);
        CHECK(day.missing() == QStringList{u"leader"_qs});
        day.finish();
        CHECK(day.row().state == ServingState::Served);
    }
    WHEN("the firm refuses it and nobody saw it")
    {
        must(day.serving().serve(day.paper.id, {ServingOutcome::Refused, {}, u"不认可第一项"_qs, {}}));
        CHECK(day.missing() == QStringList{u"leader"_qs, u"witnessed"_qs, u"witness"_qs});
        must(day.forms().write(day.row().receipt, u"recorded"_qs, u"1"_qs));
        CHECK(day.missing() == QStringList{u"leader"_qs});
    }
    WHEN("a refusal gives no reason")
    {
        CHECK(refusal(day.serving().serve(day.paper.id, {ServingOutcome::Refused, {}, u" "_qs, {}})) == base::ErrorCode::InvalidInput);
        CHECK(day.row().state == ServingState::Made);
    }
    WHEN("nobody is there")
    {
        must(day.serving().serve(day.paper.id, {ServingOutcome::Absent, {}, u"场所无人"_qs, u"马会军"_qs}));
        CHECK(day.row().state == ServingState::Absent);
        CHECK(day.serving().open().size() == 1); // still to be handed over
        THEN("it is posted, with the slip")
        {
            must(day.serving().serve(day.paper.id, {ServingOutcome::Posted, {}, {}, {}}));
            CHECK(day.missing() == QStringList{u"leader"_qs, u"detail"_qs});
            must(day.forms().write(day.row().receipt, u"detail"_qs, u"EMS 1234567"_qs));
            CHECK(day.receipt().value(u"remarks"_qs).contains(u"无人签收：场所无人"_qs));
            day.finish();
            CHECK(day.row().state == ServingState::Served);
        }
        THEN("it is announced, and counts thirty days later")
        {
            must(day.serving().serve(day.paper.id, {ServingOutcome::Announced, {}, {}, {}}));
            must(day.forms().write(day.row().receipt, u"detail"_qs, u"区政府网站公告"_qs));
            day.finish();
            CHECK(day.row().servedOn == day.laptop.clock.today().addDays(30));
        }
    }
    WHEN("it is corrected")
    {
        must(day.serving().setExplained(day.paper.id, true));
        const auto second = must(day.laptop.services().papers().correct(day.paper.id, u"笔误"_qs, u"责任人应为王强。"_qs));
        THEN("the new edition is handed over, not the old one")
        {
            CHECK(day.row().paper == second.id);
            CHECK(day.row().state == ServingState::Made);
            CHECK(refusal(day.serving().serve(day.paper.id, {ServingOutcome::Received, {}, {}, {}})) == base::ErrorCode::NotFound);
        }
    }
    WHEN("the seven working days are over")
    {
        day.laptop.clock.advanceDays(20);
        CHECK(day.serving().open().front().daysLeft < 0);
        day.laptop.clock.advanceDays(200);
        CHECK(day.serving().open().empty()); // a matter of its file by then
        CHECK(day.row().state == ServingState::Made);
    }
}

SCENARIO("What the firm signed for on the paper itself needs no receipt")
{
    InspectorLaptop laptop;
    laptop.setUp();
    const auto visit = laptop.finishedVisit();
    auto &forms = laptop.services().paperForms();
    const auto opinion = must(forms.begin({u"supervision-opinion"_qs, visit, {}, {}}));
    const bool isSigned = GENERATE(true, false);
    for (const auto &gap : must(forms.form(opinion)).gaps)
        must(forms.write(opinion, gap.place, u"请按要求落实"_qs));
    if (isSigned)
        must(forms.sign(opinion, u"enterprise"_qs, u"王强"_qs, strokes()));
    must(forms.issue(opinion));
    const auto rows = laptop.services().serving().ofVisit(visit);
    REQUIRE(rows.size() == 1);
    CHECK((rows.front().state == ServingState::Served) == isSigned);
    CHECK(laptop.services().serving().open().size() == (isSigned ? 0 : 1));
}

SCENARIO("The file check knows the papers of the visit")
{
    InspectorLaptop laptop;
    laptop.setUp();
    const auto visit = laptop.finishedVisit();
    laptop.sign(visit);
    auto &services = laptop.services();
    const auto codes = [&] {
        QStringList found;
        for (const auto &gap : must(services.serving().review(visit)).gaps)
            found << gap.code;
        return found;
    };
    CHECK(codes().contains(u"notice-not-given"_qs));
    CHECK(domain::canIssue(must(services.serving().review(visit)).gaps));
    const int before = must(services.serving().review(visit)).score.points;

    WHEN("the notice is issued and another paper is begun")
    {
        auto &forms = services.paperForms();
        const auto notice = must(forms.begin({u"rights-notice"_qs, visit, {}, {}}));
        CHECK(codes().count(u"notice-not-given"_qs) == 1);
        must(forms.sign(notice, u"leader"_qs, u"张伟"_qs, strokes()));
        must(forms.sign(notice, u"enterprise"_qs, u"王强"_qs, strokes()));
        for (const auto &gap : must(forms.form(notice)).gaps)
            must(forms.write(notice, gap.place, u"津南区12345"_qs));
        must(forms.issue(notice));
        CHECK_FALSE(codes().contains(u"notice-not-given"_qs));
        CHECK(must(services.serving().review(visit)).score.points > before);
        must(forms.begin({u"talk-notice"_qs, visit, {}, {}}));
        CHECK(codes().contains(u"paper-unfinished"_qs));
    }
    WHEN("somebody changes an answer after the signatures")
    {
        must(laptop.visits().setNote(visit, u"SAF-01"_qs, u"后来补写"_qs));
        CHECK(codes().count(u"signed-before-answer"_qs) == 3);
        CHECK_FALSE(domain::canIssue(must(services.serving().review(visit)).gaps));
        laptop.sign(visit);
        CHECK_FALSE(codes().contains(u"signed-before-answer"_qs));
    }
    WHEN("findings are grouped otherwise after the signatures, which no paper shows")
    {
        const auto finding = must(laptop.visits().record(visit)).findings.front().id;
        must(services.wholePlan().setApart(visit, finding));
        CHECK_FALSE(codes().contains(u"signed-before-answer"_qs));
    }
    WHEN("a remark is put into the firm's record after the signatures")
    {
        auto firm = must(services.enterprises().enterprise(must(laptop.visits().record(visit)).visit.enterprise));
        firm.note = u"下次先看除尘间"_qs;
        must(services.enterprises().save(firm));
        CHECK_FALSE(codes().contains(u"signed-before-answer"_qs));
        firm.legalPerson = u"李强"_qs;
        must(services.enterprises().save(firm));
        CHECK(codes().contains(u"signed-before-answer"_qs));
    }
    WHEN("a photo is drawn on after the signatures, and taken out")
    {
        const auto photo = must(laptop.visits().record(visit)).evidence.front().id;
        must(services.pictures().setMarks(photo, {{domain::MarkKind::Box, domain::Ink::Red, {{0.1, 0.1}, {0.5, 0.5}}, {}}}));
        CHECK(codes().contains(u"signed-before-answer"_qs));
        must(laptop.visits().removePhoto(photo, u"误拍"_qs));
        CHECK_FALSE(codes().contains(u"signed-before-answer"_qs));
    }
    WHEN("an expert's opinion is given after the signatures")
    {
        const auto finding = must(laptop.visits().record(visit)).findings.front().id;
        domain::Opinion opinion;
        opinion.finding = finding;
        opinion.expert = u"王工"_qs;
        opinion.text = u"同意"_qs;
        must(laptop.visits().saveOpinion(opinion, visit));
        CHECK(codes().contains(u"signed-before-answer"_qs));
    }
}
