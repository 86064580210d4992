#include "tests/domain/visitrecords.h"
#include "tests/support/catch.h"

#include "models/domain/plan/plannedvisit.h"

using namespace xunzhen;
using namespace xunzhen::domain;

namespace {

const QDate kToday(2026, 11, 20);

PlannedVisit planned()
{
    PlannedVisit planned;
    planned.enterprise = testing::idOf<EnterpriseId>(1);
    planned.bureau = u"津南区应急管理局"_qs;
    planned.day = kToday;
    return planned;
}

QStringList codes(const PlannedVisit &planned)
{
    QStringList codes;
    for (const base::Problem &problem : planProblems(planned, kToday))
        codes << problem.code;
    return codes;
}

}

TEST_CASE("A plan needs a firm and a day that is not over")
{
    CHECK(codes(planned()).isEmpty());
    CHECK(codes({}) == QStringList{u"enterprise-missing"_qs, u"day-missing"_qs});
    auto late = planned();
    late.day = kToday.addDays(-1);
    CHECK(codes(late) == QStringList{u"day-past"_qs});
}

TEST_CASE("A visit is what was planned when bureau and kind agree and the day has come")
{
    Visit visit;
    visit.bureau = planned().bureau;
    CHECK(isWhatWasPlanned(planned(), visit, kToday));
    CHECK(isWhatWasPlanned(planned(), visit, kToday.addDays(3)));
    CHECK_FALSE(isWhatWasPlanned(planned(), visit, kToday.addDays(-1)));
    auto check = visit;
    check.kind = VisitKind::Check;
    CHECK_FALSE(isWhatWasPlanned(planned(), check, kToday));
    auto other = visit;
    other.bureau = u"津南区生态环境局"_qs;
    CHECK_FALSE(isWhatWasPlanned(planned(), other, kToday));
    auto begun = planned();
    begun.visit = testing::idOf<VisitId>(7);
    CHECK_FALSE(isWhatWasPlanned(begun, visit, kToday));
    auto out = planned();
    out.voided = u"企业停产"_qs;
    CHECK_FALSE(isWhatWasPlanned(out, visit, kToday));
    CHECK_FALSE(out.isWaiting());
}
