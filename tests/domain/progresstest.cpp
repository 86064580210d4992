#include "tests/domain/visitrecords.h"
#include "tests/support/catch.h"

#include "models/domain/visit/progress.h"

using namespace xunzhen;
using namespace xunzhen::domain;

TEST_CASE("Progress counts what was answered and how")
{
    VisitRecord record = testing::cleanVisit();
    CHECK(countAnswers(record) == Counts{3, 1, 1, 1, 0});
    record.answers.pop_back();
    CHECK(countAnswers(record) == Counts{3, 1, 1, 0, 1});
    CHECK(countAnswers(record).answered() == 2);
}

TEST_CASE("Progress is shown by section in the order of the visit")
{
    VisitRecord record = testing::cleanVisit();
    record.items[2].section = QStringLiteral("台账");
    const auto sections = progressBySection(record);
    REQUIRE(sections.size() == 2);
    CHECK(sections[0].counts.total == 2);
    CHECK(sections[1].section == QStringLiteral("台账"));
    CHECK(sections[1].firstOrdinal == 2);
}

TEST_CASE("The next open question is found behind the present one and then from the front")
{
    VisitRecord record = testing::cleanVisit();
    CHECK_FALSE(nextUnanswered(record, 0));
    record.answers.erase(record.answers.begin());
    CHECK(nextUnanswered(record, -1) == 0);
    CHECK(nextUnanswered(record, 1) == 0);
    CHECK(nextUnanswered(record, 0) == 0);
    CHECK(nextAtRisk(record, -1) == 1);
    CHECK(nextAtRisk(record, 1) == 1);
    CHECK(nextAtRisk(record, 2) == 1);
}

TEST_CASE("A value is compared with the limits that the question has")
{
    CheckItem item = testing::checkItem(QStringLiteral("A"));
    CHECK_FALSE(exceedsLimit(item, 1.0));
    item.measure = Measure{QStringLiteral("浓度"), QStringLiteral("mg/m³"), std::nullopt, 50.0};
    CHECK_FALSE(exceedsLimit(item, std::nullopt));
    CHECK(exceedsLimit(item, 50.0) == false);
    CHECK(exceedsLimit(item, 50.1) == true);
    item.measure->min = 6.0;
    CHECK(exceedsLimit(item, 5.9) == true);
    item.measure = Measure{QStringLiteral("浓度"), QStringLiteral("mg/m³"), std::nullopt, std::nullopt};
    CHECK_FALSE(exceedsLimit(item, 1.0));
}

TEST_CASE("The score weighs grave questions more and leaves out what does not apply")
{
    VisitRecord record = testing::cleanVisit();
    CHECK(score(record) == 50);
    record.items[1].item.grade = Grade::Major;
    CHECK(score(record) == 29); // 2 of 7
    record.answers[1].verdict = Verdict::Compliant;
    CHECK(score(record) == 100);
    record.answers.clear();
    CHECK_FALSE(score(record));
}

TEST_CASE("Days left are counted until the item is closed")
{
    RemediationItem item = testing::cleanVisit().plan[0];
    CHECK(daysLeft(item, QDate(2026, 11, 20)) == 14);
    CHECK(daysLeft(item, QDate(2026, 12, 6)) == -2);
    item.state = GENERATE(RemediationState::Closed, RemediationState::Voided);
    CHECK_FALSE(daysLeft(item, QDate(2026, 12, 6)));
}
