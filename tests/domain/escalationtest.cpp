#include "tests/domain/visitrecords.h"
#include "tests/support/catch.h"

#include "models/domain/remediation/escalation.h"

using namespace xunzhen;
using namespace xunzhen::domain;

namespace {

const QDate kDue(2026, 11, 20);

RemediationItem item()
{
    RemediationItem item;
    item.id = testing::idOf<RemediationId>(1);
    item.due = kDue;
    return item;
}

QDateTime at(int day) { return {QDate(2026, 11, day), QTime(9, 0), Qt::UTC}; }

RemediationCall call(CallKind kind, int day, QDate until = {})
{
    return {testing::idOf<RemediationCallId>(static_cast<unsigned char>(day)), testing::idOf<RemediationId>(1), kind, until,
            u"电话"_qs, at(day), {}, {}};
}

Escalation on(QDate today, const std::vector<RemediationCall> &calls)
{
    return standingOf(item(), calls, today).escalation;
}

}

TEST_CASE("The firm is reminded before the day, and the leader is told a week after it")
{
    CHECK(on(kDue.addDays(-4), {}) == Escalation::None);
    CHECK(on(kDue.addDays(-3), {}) == Escalation::RemindDue);
    CHECK(on(kDue.addDays(20), {}) == Escalation::RemindDue); // nobody is escalated who was never reminded
    const auto reminded = call(CallKind::Reminded, 18);
    CHECK(on(kDue, {reminded}) == Escalation::Reminded);
    CHECK(on(kDue.addDays(6), {reminded}) == Escalation::Reminded);
    CHECK(on(kDue.addDays(7), {reminded}) == Escalation::EscalateDue);
    CHECK(on(kDue.addDays(8), {reminded, call(CallKind::Escalated, 27)}) == Escalation::Escalated);
    CHECK(standingOf(item(), {reminded}, kDue.addDays(2), {3, 2}).escalation == Escalation::EscalateDue);
}

TEST_CASE("Nobody is reminded of what is closed or has no day")
{
    auto closed = item();
    closed.state = RemediationState::Closed;
    CHECK(standingOf(closed, {}, kDue.addDays(9)).escalation == Escalation::None);
    auto dayless = item();
    dayless.due = {};
    CHECK(standingOf(dayless, {}, kDue).escalation == Escalation::None);
}

TEST_CASE("An extension counts, the paper keeps its day, and the way begins anew")
{
    const auto reminded = call(CallKind::Reminded, 18);
    const auto extended = call(CallKind::Extended, 21, QDate(2026, 12, 10));
    const Standing standing = standingOf(item(), {reminded, extended}, QDate(2026, 11, 22));
    CHECK(standing.isExtended());
    CHECK(standing.paperDue == kDue);
    CHECK(standing.due == QDate(2026, 12, 10));
    CHECK(standing.escalation == Escalation::None);
    CHECK_FALSE(standing.remindedAt.isValid());
    CHECK(standing.extendedFor == u"电话"_qs);
    CHECK(on(QDate(2026, 12, 8), {reminded, extended}) == Escalation::RemindDue);
    CHECK(on(QDate(2026, 12, 18), {extended, call(CallKind::Reminded, 30)}) == Escalation::EscalateDue);
}

TEST_CASE("The last extension counts in whatever order they arrived, and one taken back does not")
{
    auto first = call(CallKind::Extended, 19, QDate(2026, 12, 1));
    auto second = call(CallKind::Extended, 21, QDate(2026, 12, 10));
    CHECK(standingOf(item(), {second, first}, kDue).due == QDate(2026, 12, 10));
    second.voided = u"领导未批准"_qs;
    CHECK(standingOf(item(), {first, second}, kDue).due == QDate(2026, 12, 1));
    first.voided = u"误记"_qs;
    CHECK_FALSE(standingOf(item(), {first, second}, kDue).isExtended());
}

TEST_CASE("An extension goes beyond the day that counts and says why")
{
    const auto codes = [](QDate until, const QString &reason) {
        QStringList codes;
        for (const base::Problem &problem : extensionProblems(standingOf(item(), {}, kDue), until, reason))
            codes << problem.code;
        return codes;
    };
    CHECK(codes(kDue.addDays(1), u"设备到货晚"_qs).isEmpty());
    CHECK(codes(kDue, u"设备到货晚"_qs) == QStringList{u"extension-day-early"_qs});
    CHECK(codes({}, u"  "_qs) == QStringList{u"extension-day-missing"_qs, u"reason-missing"_qs});
}

TEST_CASE("A close-out that is taken back leaves the item as it was before")
{
    const auto look = [](RemediationState result) {
        Reinspection look;
        look.result = result;
        return look;
    };
    using State = RemediationState;
    CHECK(stateBeforeClosing({}) == State::Open);
    CHECK(stateBeforeClosing({look(State::Closed)}) == State::Open);
    CHECK(stateBeforeClosing({look(State::PartlyFixed), look(State::Closed)}) == State::PartlyFixed);
    CHECK(stateBeforeClosing({look(State::Closed), look(State::Closed)}) == State::Open);
    const std::vector<Reinspection> looks{look(State::PartlyFixed), look(State::Closed), look(State::PartlyFixed)};
    CHECK_FALSE(takesBack(looks, 0));
    CHECK_FALSE(takesBack(looks, 1));
    CHECK(takesBack(looks, 2));
}

TEST_CASE("Every kind of call has a code that comes back")
{
    for (const CallKind kind : {CallKind::Reminded, CallKind::Escalated, CallKind::Extended})
        CHECK(callKindFromCode(callKindCode(kind)) == kind);
    CHECK_FALSE(callKindFromCode(u"pardoned"_qs));
}
