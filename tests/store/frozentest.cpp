#include "tests/support/catch.h"

#include "models/store/capture/capturestate.h"
#include "tests/store/storefixture.h"

using namespace xunzhen;
using base::ErrorCode;
using testing::codeOf;
using testing::inTransaction;

namespace {

/// A visit handed over: its paper is in the firm's hand.
struct IssuedVisit : testing::MemoryStore
{
    testing::VisitCase sample = testing::sampleVisit(ids(), clock());
    domain::Paper paper;

    IssuedVisit()
    {
        paper.id = ids().make<domain::PaperId>();
        paper.visit = sample.record.visit.id;
        paper.number = u"津南应急会诊〔2026〕1号"_qs;
        paper.pdfHash = QString(64, QLatin1Char('b'));
        inTransaction(database(), [&] {
            testing::write(database(), sample);
            store::PaperRepository(database()).add(paper);
            store::VisitRepository(database()).markIssued(paper.visit, clock().now());
        });
    }

    template<typename Act>
    std::optional<ErrorCode> codeInTransaction(Act &&act)
    {
        return codeOf([&] { inTransaction(database(), act); });
    }
};

}

TEST_CASE("Nothing that an issued paper shows can be changed any more")
{
    IssuedVisit issued;
    auto &database = issued.database();
    auto record = issued.sample.record;
    const auto isFrozen = [&](auto &&act) { return issued.codeInTransaction(act) == ErrorCode::Frozen; };

    record.visit.overall = u"改"_qs;
    CHECK(isFrozen([&] { store::VisitRepository(database).save(record.visit); }));
    CHECK(isFrozen([&] { store::VisitRepository(database).voidVisit(record.visit.id, u"错"_qs, issued.clock().now()); }));
    record.answers[0].note = u"改"_qs;
    CHECK(isFrozen([&] { store::AnswerRepository(database).save(record.answers[0]); }));
    record.answers[0].itemCode = QStringLiteral("A-2");
    record.answers[0].id = {};
    CHECK(isFrozen([&] { store::AnswerRepository(database).save(record.answers[0]); }));
    record.evidence[0].caption = u"改"_qs;
    CHECK(isFrozen([&] { store::EvidenceRepository(database).save(record.evidence[0]); }));
    CHECK(isFrozen([&] { store::EvidenceRepository(database).voidEvidence(record.evidence[0].id, u"错"_qs); }));
    record.findings[0].fact = u"改"_qs;
    CHECK(isFrozen([&] { store::FindingRepository(database).save(record.findings[0]); }));
    CHECK(isFrozen([&] { store::FindingRepository(database).voidFinding(record.findings[0].id, u"错"_qs); }));
    record.opinions[0].text = u"改"_qs;
    CHECK(isFrozen([&] { store::OpinionRepository(database).save(record.opinions[0]); }));
    record.plan[0].due = QDate(2027, 1, 1);
    CHECK(isFrozen([&] { store::RemediationRepository(database).save(record.plan[0]); }));
    record.signatures[0].witness = u"改"_qs;
    CHECK(isFrozen([&] { store::SignatureRepository(database).save(record.signatures[0]); }));
    CHECK(isFrozen([&] { store::VisitItemRepository(database).pin(record.visit.id, {record.items[0]}); }));
    CHECK(isFrozen([&] { store::PaperRepository(database).add(issued.paper); }));
    CHECK(isFrozen([&] { database.execute("UPDATE paper SET number = 'x'"); }));
    CHECK(issued.codeInTransaction([&] { database.execute("DELETE FROM paper"); }).has_value());
    CHECK(store::AnswerRepository(database).ofVisit(record.visit.id) == issued.sample.record.answers);
}

TEST_CASE("Fixing goes on after the paper: state, re-inspection and photos of the fix")
{
    IssuedVisit issued;
    auto &database = issued.database();
    const auto item = issued.sample.record.plan.front();
    const domain::InspectorId by = issued.sample.record.visit.lead;
    inTransaction(database, [&] {
        store::RemediationRepository(database).setState(item.id, domain::RemediationState::Closed, by,
                                                        issued.clock().now(), u"已加锁"_qs);
        store::ReinspectionRepository(database).add({issued.ids().make<domain::ReinspectionId>(), item.id,
                                                     domain::RemediationState::Closed, {}, by, issued.clock().now()});
        domain::Evidence photo = issued.sample.record.evidence.front();
        photo.id = issued.ids().make<domain::EvidenceId>();
        photo.remediation = item.id;
        store::EvidenceRepository(database).save(photo);
        photo.caption = u"整改后"_qs;
        store::EvidenceRepository(database).save(photo);
    });
    CHECK(store::RemediationRepository(database).get(item.id).state == domain::RemediationState::Closed);
    CHECK(store::ReinspectionRepository(database).ofVisit(item.visit).size() == 1);
    CHECK(store::EvidenceRepository(database).ofRemediation(item.id).at(0).caption == u"整改后"_qs);
}

TEST_CASE("A photo of the record cannot become a photo of a fix, nor back")
{
    IssuedVisit issued;
    auto photo = issued.sample.record.evidence.front();
    photo.remediation = issued.sample.record.plan.front().id;
    CHECK(issued.codeInTransaction([&] { store::EvidenceRepository(issued.database()).save(photo); }) == ErrorCode::Frozen);
}

TEST_CASE("What a colleague wrote before the visit was issued still arrives")
{
    IssuedVisit issued;
    auto answer = issued.sample.record.answers.front();
    answer.note = u"同事写的"_qs;
    const store::CapturePause merging(issued.database().captureState());
    CHECK_FALSE(issued.codeInTransaction([&] { store::AnswerRepository(issued.database()).save(answer); }));
    CHECK(store::AnswerRepository(issued.database()).ofVisit(answer.visit).front().note == answer.note);
}

TEST_CASE("An open visit beside it is free to change")
{
    IssuedVisit issued;
    auto other = testing::sampleVisit(issued.ids(), issued.clock());
    inTransaction(issued.database(), [&] {
        testing::write(issued.database(), other);
        testing::write(issued.database(), other);
    });
    CHECK(store::AnswerRepository(issued.database()).ofVisit(other.record.visit.id).size() == 1);
}
