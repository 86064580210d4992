#include "tests/support/catch.h"

#include "models/store/remediation/remediationlines.h"
#include "tests/store/storefixture.h"

using namespace xunzhen;
using testing::inTransaction;

namespace {

/// One visit with one item of its plan.
struct CountedStore : testing::MemoryStore
{
    testing::VisitCase sample = testing::sampleVisit(ids(), clock());
    store::VisitRepository visits{database()};
    store::RemediationRepository items{database()};
    domain::VisitId visit = sample.record.visit.id;
    domain::RemediationItem item = sample.record.plan.front();

    CountedStore() { act([&] { testing::write(database(), sample); }); }
    template<typename Act>
    void act(Act &&act) { inTransaction(database(), act); }
    void issue() { act([&] { visits.markIssued(visit, clock().now()); }); }
    void extend(const char *until, const char *at)
    {
        act([&] {
            database().prepare(R"(INSERT INTO remediation_call (id, remediation_id, kind, until, at)
                VALUES (:id, :item, 'extended', :until, :at))")
                .bind(":id", ids().next()).bind(":item", item.id).bind(":until", QString::fromLatin1(until))
                .bind(":at", QString::fromLatin1(at).toLongLong()).run();
        });
    }
    domain::Paper paper(const QString &kind, qint64 seconds)
    {
        domain::Paper paper;
        paper.id = ids().make<domain::PaperId>();
        paper.visit = visit;
        paper.kind = kind;
        paper.number = u"%1 %2"_qs.arg(kind).arg(seconds);
        paper.issuedAt = clock().now().addSecs(seconds);
        act([&] { store::PaperRepository(database()).add(paper); });
        return paper;
    }
};

}

TEST_CASE("Visits are counted without those taken out, and the open ones by themselves")
{
    CountedStore store;
    CHECK(store.visits.count() == 1);
    CHECK(store.visits.openCount() == 1);
    store.issue();
    CHECK(store.visits.count() == 1);
    CHECK(store.visits.openCount() == 0);
    auto other = testing::sampleVisit(store.ids(), store.clock());
    store.act([&] { testing::write(store.database(), other); });
    store.act([&] { store.visits.voidVisit(other.record.visit.id, u"错"_qs, store.clock().now()); });
    CHECK(store.visits.count() == 1);
    CHECK(store.visits.openCount() == 0);
}

TEST_CASE("An item is overdue when the last day that the firm was given has passed and it is not closed")
{
    CountedStore store;
    const QDate due = store.item.due;
    CHECK(store.items.overdue(due.addDays(1)) == 0); // still a draft
    store.issue();
    CHECK(store.items.overdue(due) == 0);
    CHECK(store.items.overdue(due.addDays(1)) == 1);
    store.extend("2026-12-20", "1");
    CHECK(store.items.overdue(due.addDays(1)) == 0);
    CHECK(store.items.overdue(QDate(2026, 12, 21)) == 1);
    store.extend("2026-12-10", "2"); // the last word counts
    CHECK(store.items.overdue(QDate(2026, 12, 11)) == 1);
    store.act([&] { store.items.setState(store.item.id, domain::RemediationState::Closed, {}, store.clock().now(), {}); });
    CHECK(store.items.overdue(QDate(2027, 1, 1)) == 0);
}

TEST_CASE("Beside an item stand its firm, its finding and the paper that demands it")
{
    CountedStore store;
    const auto line = [&] { return store::RemediationLines(store.database()).of({store.item}).value(store.item.id); };
    CHECK_FALSE(line().handedOver);
    CHECK(line().firm == store.sample.enterprise.name);
    CHECK(line().finding == u"配电箱未上锁"_qs);
    CHECK(line().grade == domain::Grade::Major);
    CHECK(line().number.isEmpty());
    store.paper(domain::kConsultationReport, 1);
    const domain::Paper latest = store.paper(domain::kConsultationReport, 2);
    store.paper(u"service-receipt"_qs, 3);
    store.issue();
    CHECK(line().handedOver);
    CHECK(line().number == latest.number);

    domain::RemediationItem early = store.item; // its visit and its finding have not arrived
    early.id = store.ids().make<domain::RemediationId>();
    early.visit = store.ids().make<domain::VisitId>();
    early.finding = store.ids().make<domain::FindingId>();
    const auto lines = store::RemediationLines(store.database()).of({store.item, early});
    CHECK(lines.value(early.id).finding.isEmpty());
    CHECK_FALSE(lines.value(early.id).handedOver);
    CHECK(lines.value(early.id).firm == store.sample.enterprise.name);
}

TEST_CASE("The papers of visits issued last come first, whatever their kinds")
{
    CountedStore store;
    const store::PaperRepository papers(store.database());
    CHECK(papers.latestOfVisits(5).empty());
    const auto first = store.paper(u"b"_qs, 1);
    const auto second = store.paper(u"a"_qs, 2);
    const auto third = store.paper(u"b"_qs, 3);
    store.visit = {};
    store.paper(u"c"_qs, 4); // of the bureau
    CHECK(papers.latestOfVisits(5) == std::vector{third, second, first});
    CHECK(papers.latestOfVisits(2) == std::vector{third, second});
}

TEST_CASE("Items of issued visits are read at once, the latest visit first")
{
    CountedStore store;
    CHECK(store.items.ofIssued().empty());
    store.issue();
    CHECK(store.items.ofIssued() == std::vector{store.item});
}

TEST_CASE("Whether there are few firms is told without counting all")
{
    CountedStore store;
    const store::EnterpriseRepository firms(store.database());
    CHECK(firms.isAtMost(1));
    CHECK_FALSE(firms.isAtMost(0));
}
