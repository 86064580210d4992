#include "models/domain/enterprise/firmcolumns.h"
#include "tests/support/catch.h"
#include "tests/support/countedids.h"

#include <algorithm>
#include <random>

using namespace xunzhen;
using namespace xunzhen::domain;
using namespace xunzhen::testing;

namespace {

const QDate kToday(2026, 11, 28);

std::vector<FirmFacts> someFirms(int count)
{
    CountedIds ids;
    std::mt19937 dice(5);
    const QStringList towns{u"小站镇"_qs, u"双港镇"_qs, QString()};
    const QStringList domains{u"emergency"_qs, u"environment"_qs, u"market"_qs};
    std::vector<FirmFacts> firms;
    for (int i = 0; i < count; ++i) {
        FirmFacts firm;
        firm.id = ids.make<EnterpriseId>();
        firm.name = u"天津市第%1机械厂"_qs.arg(dice() % 1000);
        firm.town = towns[qsizetype(dice() % 3)];
        firm.tradeCode = dice() % 4 ? u"C33%1"_qs.arg(10 + dice() % 20) : QString();
        firm.tradeName = u"金属制品"_qs;
        firm.positiveList = dice() % 5 == 0;
        for (const QString &domain : domains)
            if (dice() % 3 == 0)
                firm.domains << domain;
        if (dice() % 2)
            firm.standing.lastVisit = kToday.addDays(-qint64(dice() % 800));
        firm.standing.open = int(dice() % 3);
        if (firm.standing.open > 0) {
            firm.standing.firstDue = kToday.addDays(qint64(dice() % 40) - 20);
            firm.standing.worstOpen = Grade(dice() % 3);
        }
        if (dice() % 3)
            firm.standing.score = int(dice() % 101);
        firms.push_back(firm);
    }
    return firms;
}

/// The values a firm has in a facet, as one would say them one by one.
QStringList valuesOf(const FirmFacts &firm, FirmFacet facet)
{
    const FirmStanding &known = firm.standing;
    switch (facet) {
    case FirmFacet::Domain: return firm.domains.isEmpty() ? QStringList{QString()} : firm.domains;
    case FirmFacet::Town: return {firm.town};
    case FirmFacet::Trade: return {tradeDivision(firm.tradeCode, firm.tradeName)};
    case FirmFacet::Grade: return {firmGradeCode(firmGrade(known, kToday))};
    case FirmFacet::List: return {firm.positiveList ? FirmValue::positive() : FirmValue::notOnList()};
    case FirmFacet::LastVisit: {
        if (!known.lastVisit.isValid())
            return {FirmValue::never()};
        const qint64 days = known.lastVisit.daysTo(kToday);
        QStringList values;
        if (days > 365)
            values << FirmValue::older();
        if (days <= 30)
            values << FirmValue::within30();
        if (days <= 90)
            values << FirmValue::within90();
        if (days <= 365)
            values << FirmValue::within365();
        return values;
    }
    case FirmFacet::Open: {
        QStringList values{known.open > 0 ? FirmValue::open() : FirmValue::nothingOpen()};
        if (isOverdue(known, kToday))
            values << FirmValue::overdue();
        return values;
    }
    }
    return {};
}

bool fits(const FirmFacts &firm, const FirmFilter &filter, std::optional<FirmFacet> without = {})
{
    return std::ranges::all_of(filter.chosen, [&](const auto &chosen) {
        const QStringList values = valuesOf(firm, chosen.first);
        return chosen.first == without
               || std::ranges::any_of(chosen.second, [&](const QString &value) { return values.contains(value); });
    });
}

FirmFilter someFilter(std::mt19937 &dice, const std::vector<FirmFacts> &firms)
{
    FirmFilter filter;
    for (unsigned i = 0; i < dice() % 4; ++i) {
        const auto facet = FirmFacet(dice() % kFirmFacets);
        const QString value = valuesOf(firms[dice() % firms.size()], facet).front();
        if (!filter.has(facet, value))
            filter.toggle(facet, value);
    }
    return filter;
}

}

TEST_CASE("Filters let through and count what one would find by looking at each firm")
{
    const auto firms = someFirms(600);
    const FirmColumns columns(firms);
    std::mt19937 dice(11);
    for (int round = 0; round < 60; ++round) {
        const FirmFilter filter = someFilter(dice, firms);
        const FirmSelection found = columns.select(columns.byLastVisit(), filter, kToday);
        CHECK(std::ssize(found.rows) == std::ranges::count_if(firms, [&](const auto &firm) { return fits(firm, filter); }));
        for (int facet = 0; facet < kFirmFacets; ++facet)
            for (const FacetCount &count : found.of(FirmFacet(facet)))
                CHECK(count.count == std::ranges::count_if(firms, [&](const auto &firm) {
                    return fits(firm, filter, FirmFacet(facet)) && valuesOf(firm, FirmFacet(facet)).contains(count.value);
                }));
    }
}

TEST_CASE("The grade of a firm follows its rule")
{
    FirmStanding standing;
    CHECK(firmGrade(standing, kToday) == FirmGrade::Unvisited);
    standing.lastVisit = kToday.addDays(-3);
    CHECK(firmGrade(standing, kToday) == FirmGrade::Good);
    standing.score = kGoodScore - 1;
    CHECK(firmGrade(standing, kToday) == FirmGrade::Watch);
    standing.score = kPoorScore - 1;
    CHECK(firmGrade(standing, kToday) == FirmGrade::Risk);
    standing.score = 95;
    standing.open = 1;
    standing.worstOpen = Grade::General;
    standing.firstDue = kToday;
    CHECK(firmGrade(standing, kToday) == FirmGrade::Watch);
    CHECK(firmGrade(standing, kToday.addDays(1)) == FirmGrade::Risk);
    standing.worstOpen = Grade::Major;
    CHECK(firmGrade(standing, kToday) == FirmGrade::Major);
}

TEST_CASE("Firms are put in order, also turned round, and one that changed takes its place")
{
    auto firms = someFirms(200);
    FirmColumns columns(firms);
    auto rows = columns.byLastVisit();
    columns.sort(rows, FirmOrder::Grade, false, kToday);
    CHECK(std::ranges::is_sorted(rows, [&](quint32 a, quint32 b) { return columns.grade(a, kToday) > columns.grade(b, kToday); }));
    columns.sort(rows, FirmOrder::OpenItems, true, kToday);
    CHECK(columns.standing(rows.front()).open <= columns.standing(rows.back()).open);

    FirmFacts changed = firms.front();
    changed.name = u"阿尔法金属厂"_qs;
    changed.standing.open = 99;
    columns.upsert(changed);
    CHECK(columns.size() == 200);
    columns.sort(rows, FirmOrder::OpenItems, false, kToday);
    CHECK(columns.id(rows.front()) == changed.id);
    columns.sort(rows, FirmOrder::Name, false, kToday);
    CHECK(columns.id(rows.front()) == changed.id);
    columns.remove(changed.id);
    CHECK(columns.size() == 199);
    CHECK_FALSE(columns.rowOf(changed.id));
    CHECK(columns.byLastVisit().size() == 199);
}

TEST_CASE("A trade code leads to its division with or without its letter")
{
    CHECK(tradeDivision(u"C3311"_qs, {}) == u"C33"_qs);
    CHECK(tradeDivision(u"3311"_qs, {}) == u"C33"_qs);
    CHECK(tradeDivision(u"5910"_qs, {}) == u"G59"_qs);
    CHECK(tradeDivision({}, u" 餐饮 "_qs) == u"餐饮"_qs);
    CHECK(tradeDivision({}, {}).isEmpty());
}
