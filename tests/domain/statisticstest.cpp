#include "models/domain/statistics/coverage.h"
#include "models/domain/statistics/period.h"
#include "models/domain/statistics/quantiles.h"
#include "models/domain/statistics/tradeclass.h"
#include "tests/support/catch.h"

using namespace xunzhen::domain;

TEST_CASE("A period is the month, quarter or year around a day, and moves by its own length")
{
    const QDate day(2026, 11, 23);
    CHECK(periodAround(PeriodKind::Month, day) == Period{PeriodKind::Month, {2026, 11, 1}, {2026, 11, 30}});
    CHECK(periodAround(PeriodKind::Quarter, day) == Period{PeriodKind::Quarter, {2026, 10, 1}, {2026, 12, 31}});
    CHECK(periodAround(PeriodKind::Year, day) == Period{PeriodKind::Year, {2026, 1, 1}, {2026, 12, 31}});
    CHECK(neighbour(periodAround(PeriodKind::Month, {2026, 1, 31}), -1).from == QDate(2025, 12, 1));
    CHECK(neighbour(periodAround(PeriodKind::Quarter, day), 1).to == QDate(2027, 3, 31));
    CHECK(neighbour({PeriodKind::Free, {2026, 11, 1}, {2026, 11, 10}}, -1) == Period{PeriodKind::Free, {2026, 10, 22}, {2026, 10, 31}});
    CHECK(periodText(periodAround(PeriodKind::Quarter, day)) == u"2026年第4季度"_qs);
    CHECK(periodText({PeriodKind::Free, {2026, 11, 1}, {2026, 12, 15}}) == u"2026年11月1日至12月15日"_qs);
}

TEST_CASE("A period falls into days, weeks or months without a gap")
{
    const auto texts = [](QDate from, QDate to) {
        QStringList texts;
        QDate next = from;
        for (const TimeSpan &span : spansOf(from, to)) {
            CHECK(span.from == next);
            next = span.to.addDays(1);
            texts << span.text;
        }
        CHECK(next == to.addDays(1));
        return texts;
    };
    CHECK(texts({2026, 11, 29}, {2026, 12, 1}) == QStringList{u"11-29"_qs, u"11-30"_qs, u"12-01"_qs});
    CHECK(texts({2026, 10, 1}, {2026, 12, 31}).first(2) == QStringList{u"10-01～10-04"_qs, u"10-05～10-11"_qs});
    CHECK(texts({2026, 1, 1}, {2026, 12, 31}).size() == 12);
}

TEST_CASE("Median and the ninth tenth of days")
{
    CHECK_FALSE(medianOf({}));
    CHECK_FALSE(quantileOf({}, 0.9));
    CHECK(medianOf({7}) == 7);
    CHECK(medianOf({9, 1, 4}) == 4);
    CHECK(medianOf({4, 1, 2, 9}) == 3);
    CHECK(quantileOf({1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, 0.9) == 9);
    CHECK(quantileOf({1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}, 0.9) == 10);
    CHECK(quantileOf({5}, 0.9) == 5);
}

TEST_CASE("A trade's class is found however its code is written")
{
    for (const QString &code : {u"C3311"_qs, u"c33"_qs, u"3311"_qs, u" C331 "_qs})
        CHECK(tradeClassOf(code) == u"C33"_qs);
    for (const QString &code : {QString(), u"C"_qs, u"3"_qs, u"0099"_qs, u"9911"_qs, u"金属"_qs})
        CHECK(tradeClassOf(code).isEmpty());
    CHECK(tradeClassName(u"C33"_qs) == u"金属制品业"_qs);
    CHECK(tradeClassOf(u"5211"_qs) == u"F52"_qs);
    CHECK(tradeClassName(u"T97"_qs) == u"国际组织"_qs);
}

TEST_CASE("Every figure has a name, a rule and words for its columns in both languages")
{
    for (const Figure figure : allFigures()) {
        const FigureShape &shape = shapeOf(figure);
        INFO(figureCode(figure).toStdString());
        CHECK(shape.figure == figure);
        CHECK(figureFromCode(figureCode(figure)) == figure);
        CHECK(shape.headline < int(shape.columns.size()));
        for (const FormWord &word : {shape.title, shape.head, shape.rule}) {
            CHECK_FALSE(word.zh.isEmpty());
            CHECK_FALSE(word.en.isEmpty());
        }
        for (const FigureColumn &column : shape.columns)
            CHECK((!column.code.isEmpty() && !column.title.zh.isEmpty() && !column.title.en.isEmpty()));
    }
}

TEST_CASE("Numbers are told with their unit, and what is not there as a dash")
{
    CHECK(figureText(12.0, FigureUnit::Count) == u"12"_qs);
    CHECK(figureText(4.5, FigureUnit::Days) == u"4.5"_qs);
    CHECK(figureText(shareOf(1, 3), FigureUnit::Percent) == u"33.3%"_qs);
    CHECK(figureText(shareOf(0, 0), FigureUnit::Percent) == u"—"_qs);
}

TEST_CASE("A list in use counts also where no visit asked it, a former item where one did")
{
    CheckItem kept, retired;
    kept.code = u"A-1"_qs;
    retired.code = u"A-2"_qs;
    retired.retired = QDate(2026, 1, 1);
    Pack pack;
    pack.code = u"P"_qs;
    Checklist list;
    list.code = u"L"_qs;
    list.title = u"清单"_qs;
    list.sections = {{u"一"_qs, {kept, retired}}};
    pack.checklists = {list};
    const AskedItems asked{{{u"P"_qs, u"M"_qs, u"旧清单"_qs, u"B-1"_qs, 3, 0}}, {{u"P/M"_qs, 3}}, 3};
    const auto table = Coverage({&pack}, asked).table();
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].label.zh == u"旧清单"_qs);
    CHECK(table.rows[0].values == FigureValues{3.0, 1.0, 0.0, 1.0, 0.0, 100.0});
    CHECK(table.rows[1].values == FigureValues{0.0, 1.0, 0.0, 0.0, 1.0, 0.0});
    CHECK(table.total == FigureValues{3.0, 2.0, 0.0, 1.0, 1.0, 50.0});
}
