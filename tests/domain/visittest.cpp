#include "tests/domain/visitrecords.h"
#include "tests/support/catch.h"

#include "models/domain/derivedid.h"
#include "models/domain/visit/leniencyadvice.h"

using namespace xunzhen;
using namespace xunzhen::domain;

TEST_CASE("Two laptops give one answer the same id, and different answers different ids")
{
    const auto visit = testing::idOf<VisitId>(1), other = testing::idOf<VisitId>(2);
    const QString item = QStringLiteral("A-1");
    CHECK(answerIdFor(visit, item) == answerIdFor(visit, item));
    CHECK(answerIdFor(visit, item) != answerIdFor(other, item));
    CHECK(answerIdFor(visit, item) != answerIdFor(visit, QStringLiteral("A-2")));
    CHECK(answerIdFor(visit, item).uuid() != findingIdFor(visit, item).uuid());
    CHECK(signatureIdFor(visit, Signer::Lead, item) != signatureIdFor(visit, Signer::Second, item));
    CHECK(remediationIdFor(findingIdFor(visit, item)) != remediationIdFor(findingIdFor(other, item)));
}

TEST_CASE("A derived id never changes and says that it is one")
{
    // Fixed for ever: records on disk and on shares carry it. SHA-256 over
    // 00000003 "abc" 00000001 "x" 00000000, version nibble 8, variant 10.
    const auto id = derivedId("abc", {QByteArray("x"), QByteArray()});
    CHECK(id.toString().at(14) == u'8');
    CHECK(QStringLiteral("89ab").contains(id.toString().at(19)));
    CHECK(id != derivedId("abc", {QByteArray(), QByteArray("x")}));
    CHECK(id != derivedId("abcx", {QByteArray(), QByteArray()}));
    CHECK(answerIdFor(testing::idOf<VisitId>(1), QStringLiteral("A-1")).toString()
          == QStringLiteral("9837450a-446e-8d74-93aa-3361b7d545ca"));
}

TEST_CASE("Every step, state, kind, verdict and signer has a code that reads back")
{
    for (const Step step : {Step::Register, Step::Examine, Step::Diagnose, Step::Prescribe, Step::HandOver, Step::FollowUp})
        CHECK(stepFromCode(stepCode(step)) == step);
    for (const auto state : {VisitState::Open, VisitState::Issued, VisitState::Voided})
        CHECK(visitStateFromCode(visitStateCode(state)) == state);
    for (const auto verdict : {Verdict::Unanswered, Verdict::Compliant, Verdict::AtRisk, Verdict::NotApplicable})
        CHECK(verdictFromWord(verdictWord(verdict)) == verdict);
    for (const auto signer : {Signer::Lead, Signer::Second, Signer::Expert, Signer::Firm})
        CHECK(signerFromCode(signerCode(signer)) == signer);
    for (const auto state : {RemediationState::Open, RemediationState::PartlyFixed, RemediationState::Closed,
                             RemediationState::Returned, RemediationState::Voided})
        CHECK(remediationStateFromCode(remediationStateCode(state)) == state);
    for (const auto role : {Role::Inspector, Role::Expert, Role::LegalReviewer, Role::Leader, Role::Clerk, Role::Administrator})
        CHECK(roleFromCode(roleCode(role)) == role);
    CHECK(visitKindFromCode(QStringLiteral("check")) == VisitKind::Check);
    CHECK_FALSE(visitKindFromCode(QStringLiteral("Check")));
    CHECK_FALSE(verdictFromWord(QString()));
}

TEST_CASE("A record finds what belongs to a question")
{
    const VisitRecord record = testing::cleanVisit();
    CHECK(record.answerFor(QStringLiteral("A-2"))->verdict == Verdict::AtRisk);
    CHECK(record.itemFor(QStringLiteral("A-3"))->ordinal == 2);
    CHECK(record.findingFor(QStringLiteral("A-2"))->title == QStringLiteral("配电箱无警示标志"));
    CHECK(record.answerFor(QStringLiteral("A-9")) == nullptr);
    CHECK(record.itemFor(QStringLiteral("A-9")) == nullptr);
    CHECK(record.findingFor(QStringLiteral("A-1")) == nullptr);
}

TEST_CASE("Leniency is proposed in the pack's order and never for a major hazard")
{
    Pack pack = testing::pack({});
    pack.leniency = {{QStringLiteral("L-1"), LeniencyKind::NoPenalty, QStringLiteral("首违不罚"), {}, {}, {}},
                     {QStringLiteral("L-2"), LeniencyKind::Mitigated, {}, {}, {}, {}},
                     {QStringLiteral("L-3"), LeniencyKind::NoCoercion, {}, {}, {}, {}}};
    CheckItem item = testing::checkItem(QStringLiteral("A-1"));
    item.leniency = {QStringLiteral("L-3"), QStringLiteral("L-1"), QStringLiteral("L-9")};
    Finding finding;

    const auto advice = leniencyAdvice(pack, item, finding, 0);
    REQUIRE(advice.size() == 2);
    CHECK(advice[0].entry.code == QStringLiteral("L-1"));
    CHECK(advice[1].entry.code == QStringLiteral("L-3"));
    CHECK(advice[0].firstOffence);
    CHECK_FALSE(leniencyAdvice(pack, item, finding, 1)[0].firstOffence);
    finding.grade = Grade::Major;
    CHECK(leniencyAdvice(pack, item, finding, 0).empty());
}
