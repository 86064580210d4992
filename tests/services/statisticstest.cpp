#include "models/services/statisticsservice.h"

#include "models/exchange/table/xlsxreader.h"
#include "models/services/paperformservice.h"
#include "models/services/statistics/periodreport.h"
#include "tests/support/countedyear.h"
#include "tests/support/inspectorlaptop.h"

using namespace xunzhen;
using namespace xunzhen::testing;
using domain::Figure;

namespace {

struct YearDesk
{
    YearDesk()
    {
        laptop.setUp();
        year.emplace(laptop.surroundings().profileFolder, laptop.clock, laptop.ids);
    }
    services::StatisticsService &statistics() { return laptop.services().statistics(); }
    domain::Statistics counted(const domain::StatisticsFilter &filter = CountedYear::filter()) { return must(statistics().statistics(filter)); }
    domain::StatisticsEntries behind(Figure figure, const std::optional<QString> &key)
    {
        return must(statistics().entries(CountedYear::filter(), figure, key, 100));
    }

    InspectorLaptop laptop;
    std::optional<CountedYear> year;
};

QStringList titles(const domain::StatisticsEntries &found)
{
    QStringList titles;
    for (const domain::StatisticsEntry &entry : found.entries)
        titles << entry.title + u' ' + entry.state;
    return titles;
}

QString lineOf(const QString &label, const QStringList &values)
{
    return (label == u"合计"_qs ? u"= "_qs : label + u": "_qs) + values.join(u' ');
}

/// A figure as a sheet of the workbook tells it, in the form of linesOf().
QStringList linesOf(const exchange::Table &sheet, const domain::FigureShape &shape)
{
    constexpr int kHeader = 4;
    QStringList lines;
    for (const exchange::Row &row : sheet.rows) {
        if (row.number <= kHeader)
            continue;
        QStringList values;
        for (size_t i = 0; i < shape.columns.size(); ++i) {
            const exchange::Cell &cell = row.at(int(i) + 1);
            const bool number = cell.kind == exchange::CellKind::Number;
            values << (number ? domain::figureText(cell.text.toDouble(), shape.columns[i].unit) : cell.text);
        }
        lines << lineOf(row.at(0).text, values);
    }
    return lines;
}

/// The same from the report's table.
QStringList linesOf(const services::FilledForm &form, const domain::FigureTable &table)
{
    const domain::FormField *field = form.form.field(services::reportField(table.figure));
    REQUIRE(field);
    QStringList lines;
    for (const domain::FormRow &row : domain::rowsOf(*field, form.record.values.value(field->name))) {
        QStringList values;
        for (size_t i = 1; i < field->columns.size(); ++i)
            values << row.value(field->columns[i].name);
        lines << lineOf(row.value(u"label"_qs), values);
    }
    return lines;
}

}

SCENARIO("The figures of a year are what one counts by hand")
{
    YearDesk desk;
    const domain::Statistics counted = desk.counted();
    CHECK(counted.asOf == QDate(2026, 11, 23));
    REQUIRE(counted.figures.size() == domain::allFigures().size());
    for (const CountedFigure &expected : countedByHand()) {
        INFO(domain::figureCode(expected.figure).toStdString());
        CHECK(linesOf(counted.of(expected.figure)) == expected.rows);
    }
}

SCENARIO("Bureau and domain narrow what is counted")
{
    YearDesk desk;
    GIVEN("one bureau")
    {
        const auto counted = desk.counted(CountedYear::filter(CountedYear::emergency()));
        THEN("only its visits, findings, items and papers are in")
        {
            CHECK(linesOf(counted.of(Figure::Visits)).last() == u"= 2 1 3 2 2"_qs);
            CHECK(linesOf(counted.of(Figure::FindingsByGrade)).last() == u"= 4 2 100.0%"_qs);
            CHECK(linesOf(counted.of(Figure::Overdue)).last() == u"= 3 1 1 1 0 33.3%"_qs);
            CHECK(linesOf(counted.of(Figure::Papers)).last() == u"= 4 1 5"_qs);
            CHECK(linesOf(counted.of(Figure::Repeats)).last() == u"= 1 1"_qs);
        }
    }
    GIVEN("a domain")
    {
        const auto counted = desk.counted(CountedYear::filter({}, u"environment"_qs));
        THEN("papers without a visit are in no domain, and the list counts where it was asked")
        {
            CHECK(linesOf(counted.of(Figure::Visits)).last() == u"= 1 0 1 1 1"_qs);
            CHECK(linesOf(counted.of(Figure::Papers)).last() == u"= 0 0 0"_qs);
            CHECK(linesOf(counted.of(Figure::Coverage)).last() == u"= 1 1 1 0 0 100.0%"_qs);
        }
    }
    GIVEN("days of which nothing is known")
    {
        const auto counted = desk.counted({QDate(2024, 1, 1), QDate(2024, 1, 31), {}, {}});
        THEN("every figure but the coverage is empty, and there is a row for each day")
        {
            for (const domain::FigureTable &table : counted.figures)
                CHECK(table.isEmpty() == (table.figure != Figure::Coverage));
            CHECK(counted.of(Figure::VisitsOverTime).rows.size() == 31);
        }
    }
    GIVEN("days that are no period")
    {
        const auto refused = desk.statistics().statistics({QDate(2026, 2, 1), QDate(2026, 1, 1), {}, {}});
        CHECK(refusal(refused) == base::ErrorCode::InvalidInput);
        CHECK(problemCodes(refused.error().problems()) == QStringList{u"publication-period-wrong"_qs});
    }
}

SCENARIO("Behind every number stand as many things as it says")
{
    YearDesk desk;
    const domain::Statistics counted = desk.counted();
    const std::map<Figure, size_t> columns{
        {Figure::Visits, 2}, {Figure::VisitsOverTime, 2}, {Figure::FindingsByLaw, 3}, {Figure::FindingsByArticle, 3}, {Figure::FindingsByTrade, 3},
        {Figure::FindingsByGrade, 0}, {Figure::FindingsByTown, 3}, {Figure::TimeToFix, 0}, {Figure::Overdue, 0}, {Figure::Repeats, 0},
        {Figure::Leniency, 0}, {Figure::Coverage, 1}, {Figure::Papers, 2}, {Figure::RepeatVisits, 2}};
    for (const domain::FigureTable &table : counted.figures) {
        INFO(domain::figureCode(table.figure).toStdString());
        const size_t column = columns.at(table.figure);
        for (const domain::FigureRow &row : table.rows) {
            const auto found = desk.behind(table.figure, row.key);
            CHECK(found.total == int(*row.values[column]));
            CHECK(int(found.entries.size()) == found.total);
        }
        CHECK(desk.behind(table.figure, std::nullopt).total == int(*table.total[column]));
    }
}

SCENARIO("What stands behind a number leads to its record")
{
    YearDesk desk;
    WHEN("a joined firm was visited twice")
    {
        const auto found = desk.behind(Figure::RepeatVisits, desk.counted().of(Figure::RepeatVisits).rows.front().key);
        REQUIRE(found.entries.size() == 2);
        THEN("both visits are there under the record that stands for the firm, the latest first")
        {
            CHECK(found.entries[0].visit == desk.year->v2);
            CHECK(found.entries[1].visit == desk.year->v1);
            CHECK(found.entries[0].enterprise == desk.year->firmA);
        }
    }
    WHEN("items are overdue or were given a longer date")
    {
        CHECK(titles(desk.behind(Figure::Overdue, std::nullopt))
              == QStringList{u"乙家具厂 overdue"_qs, u"甲机械厂 late"_qs, u"甲机械厂 open"_qs, u"甲机械厂 in-time"_qs});
        const auto longer = desk.behind(Figure::Overdue, CountedYear::emergency()).entries[1];
        CHECK(longer.day == QDate(2026, 12, 31));
        CHECK_FALSE(longer.remediation.isNull());
    }
    WHEN("leniency was offered")
    {
        CHECK(titles(desk.behind(Figure::Leniency, u"EMG-L-01"_qs)) == QStringList{u"甲机械厂 offered"_qs, u"甲机械厂 used"_qs});
    }
    WHEN("a list was asked in part")
    {
        const auto found = desk.behind(Figure::Coverage, std::nullopt);
        REQUIRE(found.entries.size() == 5);
        CHECK(found.entries[0].itemCode == u"SAF-04"_qs);
        CHECK(found.entries[0].state == u"never-asked"_qs);
        CHECK(found.entries[1].state == u"never-at-risk"_qs);
        CHECK(found.entries[0].packCode == u"emergency-small"_qs);
    }
    WHEN("there are more than one wants to read")
    {
        const auto found = must(desk.statistics().entries(CountedYear::filter(), Figure::Visits, std::nullopt, 2));
        CHECK(found.entries.size() == 2);
        CHECK(found.total == 4);
    }
}

SCENARIO("Workbook and report say the same numbers as the window")
{
    YearDesk desk;
    const domain::Statistics counted = desk.counted();
    WHEN("a workbook is written")
    {
        const QString path = desk.laptop.folder() + u"/统计.xlsx"_qs;
        must(desk.statistics().exportWorkbook(CountedYear::filter(), path));
        THEN("each figure's sheet holds its rows and the total")
        {
            QFile file(path);
            REQUIRE(file.open(QIODevice::ReadOnly));
            const auto sheets = exchange::readXlsxSheets(file.readAll());
            REQUIRE(sheets.size() == counted.figures.size() + 1);
            for (size_t i = 0; i < counted.figures.size(); ++i) {
                INFO(domain::figureCode(counted.figures[i].figure).toStdString());
                CHECK(linesOf(sheets[i + 1], counted.figures[i].shape()) == linesOf(counted.figures[i]));
            }
            CHECK(sheets[0].rows.size() == 3 + counted.figures.size());
        }
    }
    WHEN("a report is begun")
    {
        const auto draft = must(desk.statistics().beginReport(CountedYear::filter()));
        const auto form = must(desk.laptop.services().paperForms().form(draft));
        THEN("its tables are the figures")
        {
            CHECK(form.form.id == services::kPeriodReport);
            CHECK(form.gaps.empty());
            CHECK(form.record.values.value(u"scope"_qs) == u"各执法机关"_qs);
            for (const domain::FigureTable &table : counted.figures) {
                INFO(domain::figureCode(table.figure).toStdString());
                CHECK(linesOf(form, table) == linesOf(table));
            }
        }
    }
}

TEST_CASE("The report's form, words and rules are those of the figures")
{
    InspectorLaptop laptop;
    laptop.setUp();
    const auto forms = laptop.services().paperForms().forms();
    const auto form = std::ranges::find(forms, services::kPeriodReport, &domain::PaperForm::id);
    REQUIRE(form != forms.end());
    QFile words(u":/xunzhen/templates/period-report/wording.json"_qs);
    REQUIRE(words.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(words.readAll());
    for (const Figure figure : domain::allFigures()) {
        const domain::FigureShape &shape = domain::shapeOf(figure);
        INFO(domain::figureCode(figure).toStdString());
        const domain::FormField *field = form->field(services::reportField(figure));
        REQUIRE(field);
        CHECK(field->label == shape.title);
        CHECK(field->columns.size() == shape.columns.size() + 1);
        CHECK(field->columns.front().label == shape.head);
        for (size_t i = 0; i < shape.columns.size(); ++i)
            CHECK(field->columns[i + 1].label == shape.columns[i].title);
        CHECK(text.contains(u"口径："_qs + shape.rule.zh));
    }
}
