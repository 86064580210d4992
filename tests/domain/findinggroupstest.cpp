#include "tests/domain/visitrecords.h"
#include "tests/support/catch.h"

#include "models/domain/calendar/typedday.h"
#include "models/domain/calendar/workingdays.h"
#include "models/domain/visit/causes.h"
#include "models/domain/visit/findinggroups.h"
#include "models/domain/visit/opinionsummary.h"

using namespace xunzhen;
using namespace xunzhen::domain;

namespace {

std::vector<Finding> at(const QStringList &places)
{
    std::vector<Finding> findings;
    for (const QString &place : places) {
        Finding finding;
        finding.id = testing::idOf<FindingId>(int(findings.size()) + 1);
        finding.ordinal = int(findings.size());
        finding.place = place;
        findings.push_back(finding);
    }
    return findings;
}

/// "1 2 | 3": the numbers of the findings in their groups.
QString grouped(const std::vector<Finding> &findings, const Together &told = {})
{
    QStringList groups;
    for (const FindingGroup &group : findingGroups(findings, told)) {
        QStringList numbers;
        for (const Finding &finding : findings)
            if (group.contains(finding.id))
                numbers << QString::number(finding.ordinal + 1);
        groups << numbers.join(u' ');
    }
    return groups.join(u" | "_qs);
}

}

TEST_CASE("Findings are grouped by what their places say")
{
    CHECK(grouped(at({u"喷涂车间"_qs, u"喷涂 车间。"_qs})) == u"1 2"_qs);
    CHECK(grouped(at({u"喷涂车间东侧"_qs, u"喷涂车间"_qs, u"打磨间"_qs})) == u"1 2 | 3"_qs);
    CHECK(grouped(at({u"喷涂车间"_qs, u"喷涂车间西侧"_qs, u"二层喷涂车间"_qs})) == u"1 2 3"_qs);
    CHECK(grouped(at({u"车间"_qs, u"喷涂车间"_qs, u"打磨车间"_qs})) == u"1 | 2 | 3"_qs); // "车间" alone says nothing
    CHECK(grouped(at({u"1号机"_qs, u"11号机"_qs})) == u"1 | 2"_qs);
    CHECK(grouped(at({u"库房12"_qs, u"库房1"_qs})) == u"1 | 2"_qs);
    CHECK(grouped(at({{}, {}})) == u"1 | 2"_qs); // no place is no common place
    CHECK(grouped({}).isEmpty());
    CHECK(findingGroups(at({u"喷涂车间东侧"_qs, u"喷涂车间"_qs}), {}).front().place == u"喷涂车间"_qs);
}

TEST_CASE("Groups are joined and split by hand")
{
    const auto findings = at({u"喷涂车间"_qs, u"喷涂车间东侧"_qs, u"空压机旁"_qs, {}});
    const auto id = [&](int number) { return findings[size_t(number) - 1].id; };
    CHECK(grouped(findings) == u"1 2 | 3 | 4"_qs);
    CHECK(grouped(findings, {{id(3), u"喷涂车间"_qs}}) == u"1 2 3 | 4"_qs);
    CHECK(grouped(findings, {{id(2), kAlone}}) == u"1 | 2 | 3 | 4"_qs);
    CHECK(grouped(findings, {{id(2), kAlone}, {id(3), kAlone}}) == u"1 | 2 | 3 | 4"_qs);
    CHECK(grouped(findings, {{id(3), u"空压站"_qs}, {id(4), u"空压站"_qs}}) == u"1 2 | 3 4"_qs);
    CHECK(findingGroups(findings, {{id(3), u"空压站"_qs}, {id(4), u"空压站"_qs}})[1].isByHand);
}

TEST_CASE("The gravest come first and bring those at their place")
{
    auto findings = at({u"喷涂车间"_qs, u"打磨间"_qs, u"喷涂车间"_qs, {}});
    findings[0].grade = Grade::Minor;
    findings[2].grade = Grade::Major;
    const auto sorted = gravestFirst(findings, findingGroups(findings, {}));
    QList<int> order;
    for (const Finding &finding : sorted)
        order << finding.ordinal + 1;
    CHECK(order == QList<int>{3, 1, 2, 4});
}

TEST_CASE("The last word of each expert counts, and who is silent is named")
{
    VisitRecord record;
    record.visit.experts = {u"王工（粉尘防爆）"_qs, u"李工（电气）"_qs, u"赵工"_qs};
    const auto finding = testing::idOf<FindingId>(1);
    const auto speak = [&](const QString &expert, bool agrees, int hour) {
        Opinion opinion;
        opinion.finding = finding;
        opinion.expert = expert;
        opinion.agrees = agrees;
        opinion.givenAt = testing::at(hour);
        record.opinions.push_back(opinion);
    };
    CHECK(opinionSummary(record, finding).isEmpty());
    speak(u"王工（粉尘防爆）"_qs, false, 9);
    speak(u"王工"_qs, true, 10);
    speak(u"李工（电气）"_qs, false, 10);
    speak(u"外请专家"_qs, true, 10);
    CHECK(opinionSummary(record, finding) == OpinionSummary{2, 1, {u"赵工"_qs}});
    CHECK(opinionSummary(record, testing::idOf<FindingId>(2)).silent.size() == 3);
}

TEST_CASE("A cause is added to what is written, once")
{
    const QString cause = commonCauses().front();
    CHECK(withCause({}, cause) == cause);
    CHECK(withCause(u"工人离岗。"_qs, cause) == u"工人离岗；"_qs + cause);
    CHECK(withCause(cause, cause) == cause);
    CHECK(withCause(u"。"_qs, cause) == u"。；"_qs + cause);
}

TEST_CASE("A day is typed as one says it")
{
    const QDate today(2026, 11, 20); // a Friday
    const std::pair<QString, QDate> typed[] = {
        {u"+15"_qs, today.addDays(15)}, {u"＋ 15"_qs, today.addDays(15)}, {u"15天"_qs, today.addDays(15)}, {u"7"_qs, today.addDays(7)},
        {u"15工作日"_qs, QDate(2026, 12, 11)}, {u"15个工作日内"_qs, QDate(2026, 12, 11)}, {u"+1w"_qs, QDate(2026, 11, 23)},
        {u"2周"_qs, today.addDays(14)}, {u"1个月"_qs, QDate(2026, 12, 20)}, {u"2026-12-04"_qs, QDate(2026, 12, 4)},
        {u"2026年12月4日"_qs, QDate(2026, 12, 4)}, {u"12.4"_qs, QDate(2026, 12, 4)}, {u"3月5日"_qs, QDate(2027, 3, 5)},
        {u"明天"_qs, today.addDays(1)}, {u"月底"_qs, QDate(2026, 11, 30)}, {QString(), QDate()}};
    for (const auto &[text, day] : typed) {
        CAPTURE(text.toStdString());
        REQUIRE(dayFromText(text, today));
        CHECK(*dayFromText(text, today) == day);
    }
    for (const QString &text : {u"很快"_qs, u"2026-13-04"_qs, u"+"_qs, u"2月30日"_qs, u"9999"_qs, u"+9999"_qs, u"a15"_qs}) {
        CAPTURE(text.toStdString());
        CHECK_FALSE(dayFromText(text, today));
    }
}

TEST_CASE("Working days are counted without the weekend")
{
    const QDate friday(2026, 11, 20);
    CHECK(workingDaysBetween(friday, friday) == 0);
    CHECK(workingDaysBetween(friday, friday.addDays(1)) == 0);
    CHECK(workingDaysBetween(friday, friday.addDays(3)) == 1);
    CHECK(workingDaysBetween(friday, friday.addDays(14)) == 10);
    CHECK(workingDaysBetween(friday, {}) == 0);
    for (int days = 0; days < 40; ++days)
        CHECK(workingDaysBetween(friday, addWorkingDays(friday, days)) == days);
}
