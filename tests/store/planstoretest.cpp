#include "tests/support/catch.h"

#include "models/store/paper/paperdraftrepository.h"
#include "models/store/plan/plannedvisitrepository.h"
#include "models/store/remediation/remediationcallrepository.h"
#include "tests/store/storefixture.h"
#include "tests/support/laptop.h"

using namespace xunzhen;
using base::ErrorCode;
using testing::codeOf;
using testing::inTransaction;

namespace {

domain::PlannedVisit planned(testing::CountedIds &ids, const domain::EnterpriseId &firm, QDate day)
{
    domain::PlannedVisit p;
    p.id = ids.make<domain::PlannedVisitId>();
    p.enterprise = firm;
    p.kind = domain::VisitKind::Check;
    p.bureau = u"津南区应急管理局"_qs;
    p.source = u"年度计划"_qs;
    p.madeAt = QDateTime(QDate(2026, 11, 1), QTime(9, 0), Qt::UTC);
    p.madeBy = ids.make<domain::InspectorId>();
    p.day = day;
    p.lead = p.madeBy;
    p.second = ids.make<domain::InspectorId>();
    p.note = u"带粉尘仪"_qs;
    return p;
}

}

TEST_CASE("A planned visit comes back as it was saved and is found by day and firm")
{
    testing::MemoryStore memory;
    store::PlannedVisitRepository plans(memory.database());
    const auto firm = memory.ids().make<domain::EnterpriseId>();
    const auto first = planned(memory.ids(), firm, QDate(2026, 11, 20)), second = planned(memory.ids(), firm, QDate(2026, 11, 25));
    const auto visit = memory.ids().make<domain::VisitId>();
    inTransaction(memory.database(), [&] {
        plans.add(second);
        plans.add(first);
    });
    CHECK(plans.get(first.id) == first);
    CHECK(plans.ofEnterprise(firm) == std::vector{first, second});
    CHECK(plans.between(QDate(2026, 11, 20), QDate(2026, 11, 24)) == std::vector{first});
    CHECK(plans.waitingUntil(QDate(2026, 11, 25)).size() == 2);
    inTransaction(memory.database(), [&] {
        plans.setDay(first.id, QDate(2026, 11, 26));
        plans.setTeam(first.id, second.lead, {});
        plans.setNote(first.id, u"改期"_qs);
        plans.setVisit(second.id, visit);
    });
    const auto moved = plans.get(first.id);
    CHECK(moved.day == QDate(2026, 11, 26));
    CHECK(moved.lead == second.lead);
    CHECK(moved.second.isNull());
    CHECK(moved.note == u"改期"_qs);
    CHECK(plans.waitingUntil(QDate(2026, 11, 30)) == std::vector{moved});
    CHECK(plans.between(QDate(2026, 11, 25), QDate(2026, 11, 25)).front().visit == visit);
    inTransaction(memory.database(), [&] { plans.setVoided(first.id, u"企业停产"_qs); });
    CHECK(plans.waitingUntil(QDate(2026, 11, 30)).empty());
    CHECK(plans.get(first.id).voided == u"企业停产"_qs);
    CHECK(codeOf([&] { plans.setDay({}, QDate(2026, 11, 26)); }) == ErrorCode::NotFound);
    CHECK(codeOf([&] { (void)plans.get({}); }) == ErrorCode::NotFound);
}

TEST_CASE("Calls about an item are kept in order, and what was taken back says so")
{
    testing::MemoryStore memory;
    store::RemediationCallRepository calls(memory.database());
    const auto item = memory.ids().make<domain::RemediationId>();
    const domain::RemediationCall reminded{memory.ids().make<domain::RemediationCallId>(), item, domain::CallKind::Reminded, {},
                                           u"电话"_qs, memory.clock().now(), memory.ids().make<domain::InspectorId>(), {}};
    domain::RemediationCall extended = reminded;
    extended.id = memory.ids().make<domain::RemediationCallId>();
    extended.kind = domain::CallKind::Extended;
    extended.until = QDate(2026, 12, 10);
    inTransaction(memory.database(), [&] {
        calls.add(reminded);
        calls.add(extended);
    });
    CHECK(calls.ofRemediation(item) == std::vector{reminded, extended});
    inTransaction(memory.database(), [&] { calls.setVoided(extended.id, u"未批准"_qs); });
    CHECK(calls.byRemediation().at(item).back().voided == u"未批准"_qs);
    inTransaction(memory.database(), [&] { memory.database().execute("UPDATE remediation_call SET kind = 'pardoned'"); });
    CHECK(calls.ofRemediation(item).empty()); // of a newer program
    CHECK(codeOf([&] { calls.setVoided({}, u"x"_qs); }) == ErrorCode::NotFound);
}

TEST_CASE("A draft is open until its paper is issued or it is thrown away")
{
    testing::MemoryStore memory;
    store::PaperDraftRepository drafts(memory.database());
    const auto draft = [&](const QString &kind) {
        domain::PaperDraft made;
        made.id = memory.ids().make<domain::PaperDraftId>();
        made.kind = kind;
        made.openedAt = memory.clock().now();
        return made;
    };
    const auto open = draft(u"talk-record"_qs), issued = draft(u"rights-notice"_qs), thrown = draft(u"site-record"_qs);
    domain::Paper paper;
    paper.id = memory.ids().make<domain::PaperId>();
    paper.draft = issued.id;
    paper.kind = issued.kind;
    paper.pdfHash = QString(64, QLatin1Char('b'));
    inTransaction(memory.database(), [&] {
        for (const auto &one : {open, issued, thrown})
            drafts.add(one);
        drafts.markVoided(thrown.id, u"重复"_qs);
        store::PaperRepository(memory.database()).add(paper);
    });
    CHECK(drafts.unissued() == std::vector{open});
}

TEST_CASE("Two laptops meet over one plan: each one's change stays, and two days for it are a conflict")
{
    testing::TwoLaptops two;
    const auto firm = two.wang.ids.make<domain::EnterpriseId>();
    const auto plan = planned(two.wang.ids, firm, QDate(2026, 11, 20));
    inTransaction(two.wang.database(), [&] { store::PlannedVisitRepository(two.wang.database()).add(plan); });
    two.bothSync();
    REQUIRE(store::PlannedVisitRepository(two.li.database()).get(plan.id) == plan);

    SECTION("one moves it, the other writes the note")
    {
        inTransaction(two.wang.database(), [&] { store::PlannedVisitRepository(two.wang.database()).setDay(plan.id, QDate(2026, 11, 23)); });
        inTransaction(two.li.database(), [&] { store::PlannedVisitRepository(two.li.database()).setNote(plan.id, u"上午到"_qs); });
        two.bothSync();
        for (auto *laptop : {&two.wang, &two.li}) {
            const auto merged = store::PlannedVisitRepository(laptop->database()).get(plan.id);
            CHECK(merged.day == QDate(2026, 11, 23));
            CHECK(merged.note == u"上午到"_qs);
            CHECK(laptop->log().conflicts().empty());
        }
    }
    SECTION("both move it")
    {
        inTransaction(two.wang.database(), [&] { store::PlannedVisitRepository(two.wang.database()).setDay(plan.id, QDate(2026, 11, 23)); });
        inTransaction(two.li.database(), [&] { store::PlannedVisitRepository(two.li.database()).setDay(plan.id, QDate(2026, 11, 24)); });
        two.bothSync();
        CHECK(store::PlannedVisitRepository(two.wang.database()).get(plan.id) == store::PlannedVisitRepository(two.li.database()).get(plan.id));
        REQUIRE(two.wang.log().conflicts().size() == 1);
        CHECK(two.wang.log().conflicts().front().group == u"day"_qs);
    }
}

TEST_CASE("Two laptops that give more time without seeing each other agree on the day that counts")
{
    testing::TwoLaptops two;
    const auto item = two.wang.ids.make<domain::RemediationId>();
    const auto extend = [&](testing::Laptop &laptop, QDate until) {
        inTransaction(laptop.database(), [&] {
            store::RemediationCallRepository(laptop.database())
                .add({laptop.ids.make<domain::RemediationCallId>(), item, domain::CallKind::Extended, until, u"缺件"_qs,
                      laptop.clock.now(), {}, {}});
        });
    };
    extend(two.wang, QDate(2026, 12, 1));
    extend(two.li, QDate(2026, 12, 5));
    two.bothSync();
    const auto ours = store::RemediationCallRepository(two.wang.database()).ofRemediation(item);
    CHECK(ours.size() == 2);
    CHECK(ours == store::RemediationCallRepository(two.li.database()).ofRemediation(item));
    CHECK(two.wang.log().conflicts().empty());
}
