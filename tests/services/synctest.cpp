#include "models/domain/visit/askedlists.h"
#include "models/services/registrationservice.h"
#include "models/services/visits/wholeplan.h"
#include "tests/services/meetinglaptops.h"
#include "tests/support/featurepacks.h"
#include "tests/support/inspectorlaptop.h"

#include <QDir>
#include <QSignalSpy>

using namespace xunzhen;
using namespace xunzhen::testing;
using domain::Verdict;
using State = services::SyncStatus::State;

namespace {

/// Two inspectors of one bureau and the folder where they meet.
struct TwoLaptops : MeetingLaptops
{
    TwoLaptops()
    {
        REQUIRE(first.services().sync().requests().size() == 1);
        CHECK(first.services().sync().requests().front().code == request);
        CHECK(first.services().sync().requests().front().who == u"刘洋"_qs);
        must(first.services().sync().approve(request));
        must(second.services().sync().run());
        REQUIRE(second.services().sync().status().state == State::Enrolled);
    }

    QString folder() const { return share.path(); }
};

}

SCENARIO("Two laptops meet in a folder")
{
    TwoLaptops bureau;
    auto &first = bureau.first;
    auto &second = bureau.second;

    GIVEN("a visit issued on the first")
    {
        const domain::VisitId visit = first.finishedVisit();
        const domain::Paper paper = must(first.services().papers().issue(visit));
        QSignalSpy visits(&second.facts, &services::Facts::visitsChanged);
        bureau.meet();
        THEN("the second has the firm, the record, the photos and the paper, and can prove it")
        {
            CHECK(second.services().enterprises().find(u"机械"_qs, 5).total == 1);
            const auto record = must(second.visits().record(visit));
            CHECK(record.visit.state == domain::VisitState::Issued);
            CHECK(record.answers.size() == 4);
            CHECK(record.evidence.size() == 1);
            CHECK(must(second.visits().original(record.evidence[0])) == must(first.visits().original(record.evidence[0])));
            const auto verdict = must(second.services().papers().verify(must(first.services().papers().pdf(paper.id))));
            CHECK(verdict.state == services::PaperVerdict::State::Unchanged);
            CHECK(verdict.issuedBy == u"张伟"_qs);
            CHECK(visits.count() >= 1);
            CHECK(second.services().sync().rollCall().size() == 2);
        }
        THEN("it is frozen there too, and the next number is one of its own block")
        {
            CHECK(refusal(second.visits().answer(visit, u"SAF-01"_qs, Verdict::AtRisk)) == base::ErrorCode::Frozen);
            services::Settings settings = second.services().settings().settings();
            settings.bureau = u"津南区应急管理局"_qs;
            settings.bureauShort = u"津南应急"_qs;
            must(second.services().settings().save(settings));
            second.lead = first.lead;
            second.second = first.second;
            second.firm = first.firm;
            second.clock.advanceDays(31);
            CHECK(must(second.services().papers().issue(second.finishedVisit())).number == u"津南应急会诊〔2026〕11号"_qs);
        }
        THEN("a further meeting sends nothing")
        {
            const auto again = must(first.services().sync().run());
            CHECK(again.sentOps == 0);
            CHECK(again.receivedOps == 0);
        }
    }
    GIVEN("both change one firm's phone without seeing each other")
    {
        bureau.meet();
        auto here = must(first.services().enterprises().enterprise(first.firm));
        here.phone = u"13911111111"_qs;
        must(first.services().enterprises().save(here));
        auto there = must(second.services().enterprises().enterprise(first.firm));
        there.phone = u"13922222222"_qs;
        must(second.services().enterprises().save(there));
        bureau.meet();
        THEN("both values are kept and told with names, on both laptops")
        {
            for (InspectorLaptop *laptop : {&first, &second}) {
                const auto conflicts = laptop->services().sync().conflicts();
                REQUIRE(conflicts.size() == 1);
                CHECK(conflicts[0].recordTitle == u"天津市津南区第1机械厂"_qs);
                CHECK(conflicts[0].group == u"contact"_qs);
                REQUIRE(conflicts[0].values.size() == 2);
                CHECK(conflicts[0].values[0].shown);
                CHECK_FALSE(conflicts[0].values[1].shown);
                QStringList who{conflicts[0].values[0].who, conflicts[0].values[1].who};
                who.sort();
                CHECK(who == QStringList{u"刘洋"_qs, u"张伟"_qs});
                CHECK(laptop->services().workbench().today().conflicts.size() == 1);
            }
        }
        WHEN("one settles it")
        {
            const auto conflict = first.services().sync().conflicts().front();
            CHECK(refusal(first.services().sync().resolve(conflict.entity, conflict.record, conflict.group, "no json"))
                  == base::ErrorCode::InvalidInput);
            const QByteArray chosen = conflict.values[1].value;
            must(first.services().sync().resolve(conflict.entity, conflict.record, conflict.group, chosen));
            bureau.meet();
            THEN("both show the settled value and no conflict is left")
            {
                CHECK(first.services().sync().conflicts().empty());
                CHECK(second.services().sync().conflicts().empty());
                const QString settled = must(first.services().enterprises().enterprise(first.firm)).phone;
                CHECK(chosen.contains(settled.toUtf8()));
                CHECK(must(second.services().enterprises().enterprise(first.firm)).phone == settled);
            }
        }
    }
    GIVEN("an open visit that both work on")
    {
        const domain::VisitId visit = first.openVisit();
        must(first.visits().answer(visit, u"SAF-01"_qs, Verdict::Compliant));
        bureau.meet();
        CHECK(second.visits().openVisits().size() == 1);
        WHEN("the second changes an answer that the first then wants to take back")
        {
            must(second.visits().answer(visit, u"SAF-01"_qs, Verdict::AtRisk));
            bureau.meet();
            THEN("the colleague's word is not overwritten by an undo")
            {
                CHECK(refusal(first.visits().undoLast(visit)) == base::ErrorCode::Clash);
                const auto record = must(first.visits().record(visit));
                CHECK(record.answerFor(u"SAF-01"_qs)->verdict == Verdict::AtRisk);
                CHECK(record.answerFor(u"SAF-01"_qs)->answeredBy == second.services().people().me()->id);
            }
        }
        WHEN("both answer one question without seeing each other")
        {
            must(first.visits().answer(visit, u"SAF-02"_qs, Verdict::Compliant));
            must(second.visits().answer(visit, u"SAF-02"_qs, Verdict::AtRisk));
            bureau.meet();
            THEN("it is one answer with two values, told by firm, day and question")
            {
                const auto conflicts = second.services().sync().conflicts();
                REQUIRE(conflicts.size() == 1);
                CHECK(conflicts[0].entity == u"answer"_qs);
                CHECK(conflicts[0].recordTitle.contains(u"第1机械厂 · 2026-11-23"_qs));
                CHECK(conflicts[0].recordTitle.endsWith(u"危险部位是否设置警示标志？"_qs));
                CHECK(conflicts[0].values.size() == 2);
            }
        }
        WHEN("each answers another question")
        {
            must(first.visits().answer(visit, u"SAF-02"_qs, Verdict::Compliant));
            must(second.visits().setNote(visit, u"SAF-01"_qs, u"已现场核对"_qs));
            bureau.meet();
            THEN("both are there and nothing needs settling")
            {
                CHECK(first.services().sync().conflicts().empty());
                CHECK(must(first.visits().record(visit)).answerFor(u"SAF-01"_qs)->note == u"已现场核对"_qs);
                CHECK(must(second.visits().record(visit)).answerFor(u"SAF-02"_qs)->verdict == Verdict::Compliant);
            }
        }
    }
    GIVEN("the folder has gone away")
    {
        QDir(bureau.folder()).removeRecursively();
        THEN("the run says so and work goes on")
        {
            CHECK(refusal(first.services().sync().run()) == base::ErrorCode::ShareMissing);
            CHECK(first.services().sync().status().state == State::FolderMissing);
            CHECK(first.services().enterprises().save(machineWorks(3)).hasValue());
        }
    }
}

TEST_CASE("Nobody founds or joins a space before saying who they are")
{
    InspectorLaptop laptop;
    QTemporaryDir folder;
    CHECK(refusal(laptop.services().sync().found(folder.path(), u"津南应急"_qs)) == base::ErrorCode::Refused);
    CHECK(QDir(folder.path()).isEmpty());
    CHECK(laptop.services().sync().status().state == State::NoFolder);
}

TEST_CASE("Without a folder the shared folder is simply not there")
{
    InspectorLaptop laptop;
    laptop.setUp();
    CHECK(laptop.services().sync().status().state == State::NoFolder);
    CHECK(laptop.services().sync().requests().empty());
    CHECK(laptop.services().sync().rollCall().empty());
    CHECK(refusal(laptop.services().sync().run()) == base::ErrorCode::Refused);
    CHECK(refusal(laptop.services().sync().join(laptop.folder() + u"/nowhere"_qs)) == base::ErrorCode::ShareMissing);
    CHECK(laptop.services().sync().status().state == State::NoFolder);
}

SCENARIO("A colleague's late edit reaches a visit that has its paper")
{
    TwoLaptops bureau;
    auto &first = bureau.first;
    auto &remediation = first.services().remediation();
    const domain::VisitId visit = first.finishedVisit();
    bureau.meet();
    must(bureau.second.visits().answer(visit, u"SAF-02"_qs, Verdict::Compliant));
    const domain::Paper paper = must(first.services().papers().issue(visit));
    bureau.meet();
    REQUIRE(must(first.visits().record(visit)).findings.size() == 1);

    THEN("a correction does not quietly show the edit")
    {
        const auto corrected = first.services().papers().correct(paper.id, u"笔误"_qs, u"更正笔误"_qs);
        CHECK(refusal(corrected) == base::ErrorCode::Refused);
        CHECK(problemCodes(corrected.error().problems()) == QStringList{u"changed-since-issue"_qs});
        CHECK(first.services().papers().papersOf(visit).size() == 1);
    }
    THEN("what the paper demands stays on the list until it is closed out")
    {
        const auto id = domain::remediationIdFor(domain::findingIdFor(visit, u"SAF-02"_qs));
        services::RemediationFilter ofVisit;
        ofVisit.visit = visit;
        CHECK(remediation.list().size() == 2);
        CHECK(remediation.list(ofVisit).size() == 2);
        CHECK(must(remediation.item(id)).state == domain::RemediationState::Open);
        must(remediation.reinspect(id, domain::RemediationState::Closed, u"已设标志"_qs));
        CHECK(remediation.list().size() == 1);
        CHECK(must(remediation.item(id)).state == domain::RemediationState::Closed);
    }
}

SCENARIO("A conflict holds the paper up until it is settled")
{
    TwoLaptops bureau;
    auto &first = bureau.first;
    const domain::VisitId visit = first.finishedVisit();
    bureau.meet();
    must(first.visits().setNote(visit, u"SAF-01"_qs, u"护罩完好"_qs));
    must(bureau.second.visits().setNote(visit, u"SAF-01"_qs, u"护罩松动"_qs));
    bureau.meet();
    const auto conflictsNamed = [&] {
        auto gaps = must(first.visits().fileCheck(visit));
        std::erase_if(gaps, [](const domain::Gap &gap) { return gap.code != u"conflict"_qs; });
        return gaps;
    };

    const auto gaps = conflictsNamed();
    REQUIRE(gaps.size() == 1);
    CHECK(gaps[0].blocks);
    CHECK(gaps[0].itemCode == u"SAF-01"_qs);
    CHECK(problemCodes(first.services().papers().issue(visit).error().problems()).contains(u"conflict"_qs));

    const auto rows = first.services().sync().conflicts();
    REQUIRE(rows.size() == 1);
    must(first.services().sync().resolve(rows[0].entity, rows[0].record, rows[0].group, rows[0].values[0].value));
    CHECK(conflictsNamed().empty());

    AND_WHEN("one groups a finding otherwise than the other, which no paper shows")
    {
        const auto finding = must(first.visits().record(visit)).findings.front().id;
        must(first.services().wholePlan().setTogether(visit, {{finding, u"东侧"_qs}}));
        must(bureau.second.services().wholePlan().setTogether(visit, {{finding, domain::kAlone}}));
        bureau.meet();
        REQUIRE(conflictsNamed().size() == 1);
        CHECK_FALSE(conflictsNamed().front().blocks);
    }
    AND_WHEN("the firm's record is in conflict")
    {
        for (InspectorLaptop *laptop : {&first, &bureau.second}) {
            auto firm = must(laptop->services().enterprises().enterprise(first.firm));
            firm.phone = laptop == &first ? u"13911111111"_qs : u"13922222222"_qs;
            must(laptop->services().enterprises().save(firm));
        }
        bureau.meet();
        CHECK(conflictsNamed().size() == 1);
    }
}

SCENARIO("Two laptops that tell different things of one firm settle it like any other conflict")
{
    TwoLaptops bureau;
    for (InspectorLaptop *laptop : {&bureau.first, &bureau.second})
        must(laptop->services().packs().install(packJson(coatingPack())));
    bureau.meet();
    const auto firm = bureau.first.firm;
    QSignalSpy told(&bureau.second.facts, &services::Facts::enterprisesChanged);
    must(bureau.first.services().enterprises().setFeature(firm, u"usesSolvent"_qs, domain::Presence::Present));
    bureau.meet();
    CHECK(told.count() >= 1);
    REQUIRE(bureau.second.services().enterprises().features(firm).size() == 1);
    CHECK(bureau.second.services().enterprises().features(firm)[0].toldBy == u"张伟"_qs);

    must(bureau.first.services().enterprises().setFeature(firm, u"hasCoating"_qs, domain::Presence::Present));
    must(bureau.second.services().enterprises().setFeature(firm, u"hasCoating"_qs, domain::Presence::Absent));
    bureau.meet();
    const auto conflicts = bureau.first.services().sync().conflicts();
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts[0].recordTitle == u"天津市津南区第1机械厂 · 有喷涂工序"_qs);
    CHECK(conflicts[0].group == u"presence"_qs);
    REQUIRE(conflicts[0].values.size() == 2);
    must(bureau.first.services().sync().resolve(conflicts[0].entity, conflicts[0].record, conflicts[0].group,
                                                conflicts[0].values[1].value));
    bureau.meet();
    CHECK(bureau.second.services().sync().conflicts().empty());
    CHECK(bureau.first.services().enterprises().features(firm).size() == 2);
}

SCENARIO("What is put right in the registration reaches the colleague")
{
    TwoLaptops bureau;
    auto &first = bureau.first, &second = bureau.second;
    for (InspectorLaptop *laptop : {&first, &second})
        must(laptop->services().packs().install(packJson(coatingPack())));
    const domain::ListChoice coats{u"environment-small"_qs, u"ENV-SPRAY"_qs}, waste{u"environment-small"_qs, u"ENV-WASTE"_qs};
    const domain::VisitId visit = first.openVisit();
    bureau.meet();

    WHEN("one corrects the companion and adds a list")
    {
        must(first.services().registration().setCompanion(visit, u"赵强（厂长）"_qs));
        must(first.services().registration().addLists(visit, {coats}));
        bureau.meet();
        THEN("the other sees both")
        {
            const auto record = must(second.visits().record(visit));
            CHECK(record.visit.companion == u"赵强（厂长）"_qs);
            CHECK(record.items.size() == 8);
            CHECK(record.items.back().item.code == u"COAT-04"_qs);
        }
        AND_WHEN("the other has answered one of its questions")
        {
            must(second.visits().answer(visit, u"COAT-01"_qs, domain::Verdict::AtRisk));
            bureau.meet();
            THEN("the list is not taken out from under the answer")
            {
                const auto undone = first.visits().undoLast(visit);
                CHECK(refusal(undone) == base::ErrorCode::Refused);
                CHECK(problemCodes(undone.error().problems()) == QStringList{u"list-answered"_qs});
                CHECK(must(first.visits().record(visit)).items.size() == 8);
            }
        }
    }
    WHEN("each adds a list without seeing the other's")
    {
        must(first.services().registration().addLists(visit, {coats}));
        must(second.services().registration().addLists(visit, {waste}));
        bureau.meet();
        THEN("both laptops ask all of them in one order, each list as a whole")
        {
            const auto here = must(first.visits().record(visit)).items, there = must(second.visits().record(visit)).items;
            CHECK(here == there);
            const auto lists = domain::askedLists(here);
            REQUIRE(lists.size() == 3);
            CHECK(lists[0].questions == 4);
            CHECK(std::ranges::is_sorted(here, {}, &domain::PinnedItem::ordinal));
            CHECK(here.back().ordinal == 8);
            CHECK(first.services().sync().conflicts().empty());
        }
    }
    WHEN("both correct the companion")
    {
        must(first.services().registration().setCompanion(visit, u"赵强"_qs));
        must(second.services().registration().setCompanion(visit, u"赵刚"_qs));
        bureau.meet();
        THEN("it is a conflict at step 1")
        {
            const auto rows = first.services().sync().conflicts();
            REQUIRE(rows.size() == 1);
            CHECK(rows[0].group == u"team"_qs);
            CHECK(first.services().sync().placeOf(rows[0].entity, rows[0].record, rows[0].group).step == domain::Step::Register);
        }
    }
}

TEST_CASE("A sheet of firms comes in as one thing, and what belongs to a visit by itself")
{
    constexpr int kMany = 120;
    TwoLaptops bureau;
    const domain::VisitId visit = bureau.first.openVisit();
    for (int i = 2; i < kMany + 2; ++i)
        must(bureau.first.services().enterprises().save(machineWorks(i)));
    const auto waiting = bureau.first.services().sync().waiting();
    const auto isSum = [](const auto &row) { return row.visit.isNull() && row.enterprise.isNull() && row.entities.contains(u"enterprise"_qs); };
    CHECK(std::ranges::count_if(waiting, isSum) == 1);
    bureau.meet();
    const auto come = bureau.second.services().sync().arrivals(1);
    CHECK(come.size() < 10);
    const auto sum = std::ranges::find_if(come, isSum);
    REQUIRE(sum != come.end());
    CHECK(sum->changes >= kMany);
    CHECK(std::ranges::any_of(come, [&](const auto &row) { return row.visit == visit; }));
}

TEST_CASE("Few firms come in one by one")
{
    TwoLaptops bureau;
    bureau.meet();
    for (int i = 2; i < 5; ++i)
        must(bureau.first.services().enterprises().save(machineWorks(i)));
    bureau.meet();
    const auto come = bureau.second.services().sync().arrivals(1);
    CHECK(std::ranges::count_if(come, [](const auto &row) { return !row.enterprise.isNull() && row.visit.isNull(); }) >= 3);
}
