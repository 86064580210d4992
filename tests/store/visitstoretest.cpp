#include "tests/support/catch.h"

#include "models/store/local/visitplaces.h"
#include "models/store/visit/visitrecordreader.h"
#include "tests/store/storefixture.h"

using namespace xunzhen;
using base::ErrorCode;
using testing::codeOf;
using testing::inTransaction;

TEST_CASE("A visit comes back whole: questions, answers, photos, findings, opinions, plan and signatures")
{
    testing::MemoryStore memory;
    const auto sample = testing::sampleVisit(memory.ids(), memory.clock());
    inTransaction(memory.database(), [&] { testing::write(memory.database(), sample); });
    const auto record = store::VisitRecordReader(memory.database()).record(sample.record.visit.id);
    CHECK(record.visit == sample.record.visit);
    CHECK(record.items == sample.record.items);
    CHECK(record.answers == sample.record.answers);
    CHECK(record.evidence == sample.record.evidence);
    CHECK(record.findings == sample.record.findings);
    CHECK(record.opinions == sample.record.opinions);
    CHECK(record.plan == sample.record.plan);
    CHECK(record.signatures == sample.record.signatures);
}

TEST_CASE("A visit that is not there is said to be so")
{
    testing::MemoryStore memory;
    const auto id = memory.ids().make<domain::VisitId>();
    CHECK(codeOf([&] { store::VisitRecordReader(memory.database()).record(id); }) == ErrorCode::NotFound);
    CHECK(codeOf([&] { store::VisitRepository(memory.database()).markIssued(id, memory.clock().now()); })
          == ErrorCode::NotFound);
    CHECK_FALSE(memory.database().isInTransaction());
}

TEST_CASE("Saving the same again logs nothing, and changing one thing logs one operation")
{
    testing::MemoryStore memory;
    auto sample = testing::sampleVisit(memory.ids(), memory.clock());
    const auto ops = [&] { return testing::numberOf(memory.database(), "SELECT count(*) FROM op"); };
    inTransaction(memory.database(), [&] { testing::write(memory.database(), sample); });
    const qint64 before = ops();
    inTransaction(memory.database(), [&] { testing::write(memory.database(), sample); });
    CHECK(ops() == before);
    sample.record.answers.front().note = u"门锁坏了"_qs;
    inTransaction(memory.database(), [&] { testing::write(memory.database(), sample); });
    CHECK(ops() == before + 1);
    CHECK(testing::textOf(memory.database(), "SELECT grp FROM op ORDER BY seq DESC LIMIT 1") == QStringLiteral("note"));
}

TEST_CASE("Pinning anew keeps equal questions, changes changed ones and retires the rest")
{
    testing::MemoryStore memory;
    const auto visit = memory.ids().make<domain::VisitId>();
    store::VisitItemRepository items(memory.database());
    const auto first = testing::sampleItem(0, QStringLiteral("A-1")), second = testing::sampleItem(1, QStringLiteral("A-2"));
    auto changed = first;
    changed.item.question = u"配电箱是否上锁并有标识？"_qs;
    changed.hash = domain::itemHash(changed.item);
    inTransaction(memory.database(), [&] { items.pin(visit, {first, second}); });
    inTransaction(memory.database(), [&] { items.pin(visit, {changed}); });
    CHECK(items.ofVisit(visit) == std::vector{changed});
    CHECK(items.text(second.hash) == second.item);
    inTransaction(memory.database(), [&] { items.pin(visit, {changed, second}); });
    CHECK(items.ofVisit(visit) == std::vector{changed, second});
    CHECK_FALSE(items.text(QByteArray(32, 'q')));
}

TEST_CASE("A reading that builds on an earlier one shows what a whole one shows")
{
    testing::MemoryStore memory;
    auto sample = testing::sampleVisit(memory.ids(), memory.clock());
    const auto visit = sample.record.visit.id;
    inTransaction(memory.database(), [&] { testing::write(memory.database(), sample); });
    const store::VisitRecordReader reader(memory.database());
    const auto earlier = reader.record(visit);

    sample.record.answers.front().note = u"门锁坏了"_qs;
    inTransaction(memory.database(), [&] { testing::write(memory.database(), sample); });
    CHECK(reader.record(visit, earlier.items).answers == reader.record(visit).answers);
    CHECK(reader.record(visit, earlier.items).items == earlier.items);

    auto changed = earlier.items;
    changed.front().item.question = u"配电箱是否上锁并有标识？"_qs;
    changed.front().hash = domain::itemHash(changed.front().item);
    inTransaction(memory.database(), [&] { store::VisitItemRepository(memory.database()).pin(visit, changed); });
    CHECK(reader.record(visit, earlier.items).items == changed);

    auto unread = changed;
    unread.front().item.question.clear();
    CHECK(reader.record(visit, unread).items == changed);
}

TEST_CASE("A question whose text has not arrived is shown by its code")
{
    testing::MemoryStore memory;
    const auto visit = memory.ids().make<domain::VisitId>();
    store::VisitItemRepository items(memory.database());
    const auto item = testing::sampleItem(0, QStringLiteral("A-1"));
    inTransaction(memory.database(), [&] { items.pin(visit, {item}); });
    memory.database().execute("DROP TRIGGER capture_item_text_delete; DELETE FROM item_text");
    REQUIRE(items.ofVisit(visit).size() == 1);
    CHECK(items.ofVisit(visit).front().item.code == QStringLiteral("A-1"));
    CHECK(items.ofVisit(visit).front().item.question.isEmpty());
}

TEST_CASE("Lists hold open visits, a firm's visits and the latest ones, newest first, without voided ones")
{
    testing::MemoryStore memory;
    store::VisitRepository visits(memory.database());
    std::vector<domain::Visit> made;
    const auto firm = memory.ids().make<domain::EnterpriseId>();
    inTransaction(memory.database(), [&] {
        for (int i = 0; i < 4; ++i) {
            auto visit = testing::sampleVisit(memory.ids(), memory.clock()).record.visit;
            visit.enterprise = i < 3 ? firm : visit.enterprise;
            visits.save(visit);
            made.push_back(visit);
            memory.clock().advanceDays(1);
        }
        visits.markIssued(made[0].id, memory.clock().now());
        visits.voidVisit(made[1].id, u"误建"_qs, memory.clock().now());
    });
    const auto ids = [](const std::vector<domain::Visit> &list) {
        std::vector<domain::VisitId> found;
        for (const auto &visit : list)
            found.push_back(visit.id);
        return found;
    };
    CHECK(ids(visits.open()) == std::vector{made[3].id, made[2].id});
    CHECK(ids(visits.byEnterprise(firm)) == std::vector{made[2].id, made[0].id});
    CHECK(ids(visits.latest(2)) == std::vector{made[3].id, made[2].id});
    CHECK(ids(visits.between(made[0].openedAt, made[2].openedAt)) == std::vector{made[0].id});
    CHECK(visits.get(made[1].id).state == domain::VisitState::Voided);
    CHECK(visits.get(made[0].id).closedAt == memory.clock().now());
}

TEST_CASE("Voided photos, findings and opinions leave the lists but not the store")
{
    testing::MemoryStore memory;
    const auto sample = testing::sampleVisit(memory.ids(), memory.clock());
    const auto &r = sample.record;
    inTransaction(memory.database(), [&] {
        testing::write(memory.database(), sample);
        store::EvidenceRepository(memory.database()).voidEvidence(r.evidence[0].id, u"重复"_qs);
        store::OpinionRepository(memory.database()).voidOpinion(r.opinions[0].id, u"误记"_qs);
        store::FindingRepository(memory.database()).voidFinding(r.findings[0].id, u"已当场改"_qs);
    });
    const auto record = store::VisitRecordReader(memory.database()).record(r.visit.id);
    CHECK(record.evidence.empty());
    CHECK(record.findings.empty());
    CHECK(record.opinions.empty());
    CHECK(store::FindingRepository(memory.database()).find(r.findings[0].id)->voided == u"已当场改"_qs);
    CHECK(store::EvidenceRepository(memory.database()).find(r.evidence[0].id)->voided == u"重复"_qs);
    CHECK(codeOf([&] { store::EvidenceRepository(memory.database()).voidEvidence({}, u"无"_qs); }) == ErrorCode::NotFound);
}

TEST_CASE("Earlier findings on the same question at the same firm are counted")
{
    testing::MemoryStore memory;
    auto first = testing::sampleVisit(memory.ids(), memory.clock());
    memory.clock().advanceDays(40);
    auto second = testing::sampleVisit(memory.ids(), memory.clock());
    second.record.visit.enterprise = first.enterprise.id;
    inTransaction(memory.database(), [&] {
        testing::write(memory.database(), first);
        testing::write(memory.database(), second);
    });
    const store::FindingRepository findings(memory.database());
    CHECK(findings.earlierOnItem(second.record.visit.id, QStringLiteral("A-1")) == 1);
    CHECK(findings.earlierOnItem(second.record.visit.id, QStringLiteral("A-2")) == 0);
    CHECK(findings.earlierOnItem(first.record.visit.id, QStringLiteral("A-1")) == 0);
    CHECK(findings.ofEnterprise(first.enterprise.id).size() == 2);
}

TEST_CASE("The remediation list holds what is unfinished of issued visits, earliest due first")
{
    testing::MemoryStore memory;
    store::RemediationRepository plans(memory.database());
    std::vector<domain::RemediationItem> items;
    inTransaction(memory.database(), [&] {
        const std::vector<QDate> dues{QDate(2026, 12, 5), QDate(), QDate(2026, 12, 1), QDate(2026, 11, 1)};
        for (const QDate due : dues) {
            auto sample = testing::sampleVisit(memory.ids(), memory.clock());
            sample.record.plan.front().due = due;
            testing::write(memory.database(), sample);
            items.push_back(sample.record.plan.front());
        }
        for (int i = 0; i < 3; ++i)
            store::VisitRepository(memory.database()).markIssued(items[std::size_t(i)].visit, memory.clock().now());
    });
    CHECK(plans.unfinished() == std::vector{items[2], items[0], items[1]});
    CHECK(plans.unfinished(false).size() == 4);
    inTransaction(memory.database(), [&] {
        plans.setState(items[2].id, domain::RemediationState::Closed, {}, memory.clock().now(), {});
        plans.setState(items[0].id, domain::RemediationState::PartlyFixed, {}, memory.clock().now(), {});
    });
    CHECK(plans.unfinished().size() == 2);
    CHECK(plans.ofEnterprise(items[2].enterprise).size() == 1);
    CHECK(codeOf([&] { plans.setState({}, domain::RemediationState::Open, {}, {}, {}); }) == ErrorCode::NotFound);
}

TEST_CASE("The place where one left off is remembered per visit")
{
    testing::MemoryStore memory;
    store::VisitPlaces places(memory.database());
    const auto one = memory.ids().make<domain::VisitId>(), two = memory.ids().make<domain::VisitId>();
    CHECK_FALSE(places.latest());
    places.save({one, domain::Step::Examine, QStringLiteral("A-7"), memory.clock().now()});
    memory.clock().advanceSeconds(1);
    places.save({two, domain::Step::Diagnose, {}, memory.clock().now()});
    memory.clock().advanceSeconds(1);
    places.save({one, domain::Step::Examine, QStringLiteral("A-9"), memory.clock().now()});
    CHECK(places.find(one)->itemCode == QStringLiteral("A-9"));
    CHECK(places.find(two)->step == domain::Step::Diagnose);
    CHECK(places.latest()->visit == one);
}
