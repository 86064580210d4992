#include "ui/presentation/statistics/statisticspresenter.h"

#include "tests/presentation/desk.h"
#include "tests/support/countedyear.h"

using namespace xunzhen;
using namespace xunzhen::testing;
using domain::Figure;
using presentation::Places;
using presentation::StatisticsPresenter;

namespace {

struct StatisticsDesk
{
    StatisticsDesk()
    {
        desk.laptop.setUp();
        year.emplace(desk.laptop.surroundings().profileFolder, desk.laptop.clock, desk.laptop.ids);
        presenter = std::make_unique<StatisticsPresenter>(desk.services(), desk.background, desk.navigator);
        presenter->resume();
    }

    Desk desk;
    std::optional<CountedYear> year;
    std::unique_ptr<StatisticsPresenter> presenter;
};

QStringList cellsOf(const presentation::FigureTableModel &table, int row)
{
    QStringList cells;
    for (int column = 0; column < table.columnCount(); ++column)
        cells << table.index(row, column).data().toString();
    return cells;
}

}

SCENARIO("The page opens with this year's figures and shows one of them")
{
    StatisticsDesk desk;
    auto &statistics = *desk.presenter;
    THEN("every figure stands in the list with its headline")
    {
        CHECK(statistics.figures().rowCount() == int(domain::allFigures().size()));
        CHECK(statistics.figures().row(0)->state == u"4"_qs);
        CHECK(statistics.figures().row(int(Figure::Overdue))->state == u"50.0%"_qs);
    }
    THEN("table and chart of the first one have the rows counted by hand")
    {
        REQUIRE(statistics.table().rowCount() == 3);
        CHECK(cellsOf(statistics.table(), 0).mid(1) == QStringList{u"2"_qs, u"1"_qs, u"3"_qs, u"2"_qs, u"2"_qs});
        CHECK(statistics.table().isTotal(2));
        const auto chart = statistics.chart();
        CHECK(chart.categories.size() == 2);
        CHECK(chart.series.size() == 2);
        CHECK(chart.extent(0) == 3);
        CHECK(chart.spoken().contains(CountedYear::emergency()));
    }
    WHEN("a row is chosen and one of its things opened")
    {
        statistics.chooseRow(1);
        REQUIRE(statistics.entries().rows().rowCount() == 1);
        statistics.entries().open(0);
        THEN("one stands before that visit")
        {
            CHECK(desk.desk.navigator.last().page == Places::visit());
            CHECK(desk.desk.navigator.last().visit == desk.year->v3);
            statistics.entries().openEnterprise(0);
            CHECK(desk.desk.navigator.last().enterprise == desk.year->firmB);
        }
    }
    WHEN("items, papers and check items are opened")
    {
        statistics.choose(Figure::Overdue);
        statistics.entries().open(0);
        CHECK(desk.desk.navigator.last().page == Places::remediation());
        statistics.choose(Figure::Coverage);
        statistics.entries().open(0);
        CHECK(desk.desk.navigator.last().page == Places::checklists());
        CHECK(desk.desk.navigator.last().itemCode == u"SAF-04"_qs);
        statistics.choose(Figure::Papers);
        statistics.entries().open(0);
        CHECK_FALSE(desk.desk.navigator.last().paper.isNull());
    }
}

SCENARIO("Period and filters are moved, kept and brought back")
{
    StatisticsDesk desk;
    auto &statistics = *desk.presenter;
    statistics.setKind(domain::PeriodKind::Quarter);
    CHECK(statistics.filter().from == QDate(2026, 10, 1));
    CHECK(statistics.isEmpty());
    statistics.move(-1);
    CHECK(statistics.filter().from == QDate(2026, 7, 1));
    CHECK_FALSE(statistics.isEmpty());
    statistics.setBureau(CountedYear::environment());
    CHECK(statistics.isEmpty());
    statistics.setDays({2026, 12, 31}, {2026, 1, 1});
    CHECK(statistics.filter() == CountedYear::filter(CountedYear::environment()));
    statistics.choose(Figure::Papers);

    StatisticsPresenter again(desk.desk.services(), desk.desk.background, desk.desk.navigator);
    again.restore(statistics.remembered());
    CHECK(again.filter() == statistics.filter());
    CHECK(again.period().kind == domain::PeriodKind::Free);
    CHECK(again.figure() == Figure::Papers);
    CHECK_FALSE(again.isCounted());
    again.restore(u"what an older program wrote"_qs);
    CHECK(again.filter().from == QDate(2026, 1, 1));
}

SCENARIO("The report begins with the period's figures and is opened as a paper")
{
    StatisticsDesk desk;
    desk.presenter->beginReport();
    CHECK(desk.desk.navigator.last().page == Places::papers());
    CHECK_FALSE(desk.desk.navigator.last().draft.isNull());
}

SCENARIO("What changes while nobody looks is counted when one comes back")
{
    StatisticsDesk desk;
    auto &statistics = *desk.presenter;
    statistics.pause();
    int counted = 0;
    QObject::connect(&statistics, &StatisticsPresenter::counted, &statistics, [&] { ++counted; });
    auto request = desk.desk.laptop.request();
    REQUIRE(desk.desk.laptop.visits().open(request));
    CHECK(counted == 0);
    statistics.resume();
    CHECK(counted == 1);
    CHECK(statistics.figures().row(0)->state == u"5"_qs);
}
