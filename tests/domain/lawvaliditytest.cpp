#include "tests/support/catch.h"

#include "models/domain/law/validity.h"

using namespace xunzhen;
using namespace xunzhen::domain;

TEST_CASE("The day a version comes into force is what its last articles say, when that can be meant")
{
    struct Row
    {
        QString version, closing;
        QDate day;
    };
    const Row rows[]{
        {u"2024-06-28"_qs, u"本法自2024年11月1日起施行。"_qs, QDate(2024, 11, 1)},
        {u"2021-06-10"_qs, u"本法自2002年11月1日起施行。"_qs, QDate(2021, 6, 10)},
        {u"2018-04-27"_qs, u"本法自公布之日起施行。"_qs, QDate(2018, 4, 27)},
        {u"1999-06-18"_qs, u"本办法自２０００年１月１日起施行。"_qs, QDate(2000, 1, 1)},
        {u"2020-05-28"_qs, u"本法自 2021 年 1 月 1 日 起施行。《婚姻法》同时废止。"_qs, QDate(2021, 1, 1)},
        {u"1995-03-25"_qs, u"本规定自1995年5月1日起施行。\n企业最迟应当自1996年1月1日起施行。"_qs, QDate(1995, 5, 1)},
        {u"2019-04-27"_qs, u"第三条的规定自2013年7月1日起施行。\n其他规定自公布之日起施行。"_qs, QDate(2019, 4, 27)},
        {u"2020-01-01"_qs, u"本规定由国务院解释。"_qs, QDate(2020, 1, 1)},
        {u"2020-01-01"_qs, u"自2020年13月40日起施行。"_qs, QDate(2020, 1, 1)},
        {u"2020-01-01"_qs, {}, QDate(2020, 1, 1)},
    };
    for (const Row &row : rows) {
        INFO(row.closing.toStdString());
        CHECK(inForceDay(row.version, row.closing.split(u'\n')) == row.day);
    }
}

TEST_CASE("A version is in force, not yet, replaced or unknown, as the versions at hand tell on that day")
{
    const std::vector<LawVersion> versions{{u"2021-06-10"_qs, QDate(2021, 9, 1)},
                                           {u"2014-08-31"_qs, QDate(2014, 12, 1)},
                                           {u"2026-10-01"_qs, QDate(2027, 1, 1)}};
    struct Row
    {
        QString version;
        QDate today;
        Validity known;
        QString current;
    };
    const auto before = u"2014-08-31"_qs, now = u"2021-06-10"_qs, coming = u"2026-10-01"_qs;
    const Row rows[]{
        {now, QDate(2026, 11, 28), {LawState::InForce, QDate(2021, 9, 1), {}}, now},
        {before, QDate(2026, 11, 28), {LawState::Replaced, QDate(2014, 12, 1), now}, now},
        {coming, QDate(2026, 11, 28), {LawState::NotYet, QDate(2027, 1, 1), {}}, now},
        {coming, QDate(2027, 1, 1), {LawState::InForce, QDate(2027, 1, 1), {}}, coming},
        {now, QDate(2027, 1, 1), {LawState::Replaced, QDate(2021, 9, 1), coming}, coming},
        {before, QDate(2021, 8, 31), {LawState::InForce, QDate(2014, 12, 1), {}}, before},
        {u"2002-06-29"_qs, QDate(2026, 11, 28), {LawState::Replaced, {}, now}, now},
        {u"2025-01-01"_qs, QDate(2026, 11, 28), {LawState::Unknown, {}, {}}, now},
        {before, QDate(2010, 1, 1), {LawState::NotYet, QDate(2014, 12, 1), {}}, coming},
    };
    LawCalendar calendar;
    for (const LawVersion &version : versions)
        calendar.add(u"安全生产法"_qs, version);
    for (const Row &row : rows) {
        INFO(row.version.toStdString() << " on " << row.today.toString(Qt::ISODate).toStdString());
        CHECK(validityOf(row.version, versions, row.today) == row.known);
        CHECK(calendar.of(u"安全生产法"_qs, row.version, row.today) == row.known);
        CHECK(calendar.current(u"安全生产法"_qs, row.today) == row.current);
    }
    CHECK(calendar.of(u"无此法"_qs, now, QDate(2026, 11, 28)) == Validity());
    CHECK(calendar.current(u"无此法"_qs, QDate(2026, 11, 28)).isEmpty());
    CHECK(currentVersion({}, QDate(2026, 11, 28)).isEmpty());
}
