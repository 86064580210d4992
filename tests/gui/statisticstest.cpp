#include "tests/gui/clipping.h"
#include "tests/gui/screensday.h"
#include "tests/support/catch.h"
#include "tests/support/countedyear.h"
#include "ui/controls/charts/chartview.h"
#include "ui/presentation/commands/command.h"
#include "ui/views/page.h"
#include "ui/views/shell/mainwindow.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace xunzhen;
using namespace xunzhen::testing;
using domain::Figure;
using presentation::Places;

namespace {

struct StatisticsRoom
{
    StatisticsRoom()
    {
        office.settle();
        year.emplace(office.folder.filePath(u"profile"_qs), office.clock, office.ids);
    }
    void open()
    {
        office.start();
        office.window().go({.page = Places::statistics()});
        REQUIRE(office.until([&] { return figures()->model()->rowCount() > 0 && entries()->model()->rowCount() > 0; }));
    }
    QListView *figures() { return office.find<QListView>(u"statisticsFigures"_qs); }
    QListView *entries() { return office.find<QListView>(u"statisticsEntries"_qs); }
    QTableView *table() { return office.find<QTableView>(u"statisticsTable"_qs); }
    controls::ChartView *chart() { return office.find<controls::ChartView>(u"statisticsChart"_qs); }
    QString title() { return office.find<QLabel>(u"statisticsTitle"_qs)->text(); }
    views::Page *page() { return office.window().page(Places::statistics()); }
    QString entriesTitle() { return office.find<QLabel>(u"statisticsEntriesTitle"_qs)->text(); }

    Office office;
    std::optional<CountedYear> year;
};

void key(QWidget *widget, int key)
{
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key(key));
}

}

TEST_CASE("By keys alone one goes from a figure to the bar, to what is behind it, and to the record")
{
    StatisticsRoom room;
    room.open();
    CHECK(room.figures()->hasFocus());
    CHECK(room.table()->model()->rowCount() == 3);
    QTest::keyClick(room.figures(), Qt::Key_Return);
    CHECK(room.chart()->hasFocus());
    QTest::keyClick(room.chart(), Qt::Key_Down);
    CHECK(room.chart()->current() == 0);
    CHECK(room.table()->currentIndex().row() == 0);
    CHECK(room.chart()->accessibleDescription().contains(CountedYear::emergency()));
    REQUIRE(room.office.until([&] { return room.entries()->model()->rowCount() == 3; }));
    QTest::keyClick(room.chart(), Qt::Key_Down);
    REQUIRE(room.office.until([&] { return room.entries()->model()->rowCount() == 1; }));
    QTest::keyClick(room.chart(), Qt::Key_Return);
    CHECK(room.entries()->hasFocus());
    key(room.entries(), Qt::Key_Down);
    room.entries()->setCurrentIndex(room.entries()->model()->index(0, 0));
    CHECK(room.office.find<QPushButton>(u"statisticsFirm"_qs)->isEnabled());
    QTest::keyClick(room.entries(), Qt::Key_Return);
    CHECK(room.office.window().page(Places::visit())->isVisible());
}

TEST_CASE("The figures are walked by the arrow keys, the table's row marks the bar")
{
    StatisticsRoom room;
    room.open();
    for (int i = 1; i < int(domain::allFigures().size()); ++i) {
        const QString before = room.title();
        key(room.figures(), Qt::Key_Down);
        CHECK(room.title() != before);
        CHECK_FALSE(room.office.find<QLabel>(u"statisticsRule"_qs)->text().isEmpty());
    }
    room.figures()->setCurrentIndex(room.figures()->model()->index(int(Figure::FindingsByTown), 0));
    room.table()->setFocus();
    room.table()->selectRow(1);
    CHECK(room.chart()->current() == 1);
    const int total = room.table()->model()->rowCount() - 1;
    room.table()->selectRow(total);
    CHECK(room.chart()->current() == -1);
    REQUIRE(room.office.until([&] { return room.entries()->model()->rowCount() == 5; }));
}

TEST_CASE("A period without visits says so and offers the way out")
{
    StatisticsRoom room;
    room.open();
    for (const auto &command : room.page()->commands())
        if (command.id == u"statistics.earlier"_qs)
            for (int i = 0; i < 3; ++i)
                command.run();
    CHECK(room.office.until([&] { return !room.figures()->isVisible(); }));
    CHECK(room.page()->remembered().contains(u"2023-01-01"_qs));
    room.office.shoot(u"statistics-empty"_qs);
    room.page()->restore(QStringLiteral(R"({"kind":"year","from":"2026-01-01","to":"2026-12-31","figure":"papers"})"));
    CHECK(room.office.until([&] { return room.figures()->isVisible(); }));
    CHECK(room.office.until([&] { return room.title().contains(u"Papers"_qs) || room.title().contains(u"文书"_qs); }));
}

TEST_CASE("Workbook and report are made from the page")
{
    StatisticsRoom room;
    room.open();
    room.office.saveTo = room.office.folder.filePath(u"统计.xlsx"_qs);
    room.office.click(u"statisticsExport"_qs);
    CHECK(room.office.until([&] { return QFile::exists(room.office.saveTo); }));
    room.office.click(u"statisticsReport"_qs);
    REQUIRE(room.office.until([&] { return room.office.window().page(Places::papers())->isVisible(); }));
    CHECK(room.office.services().paperForms().ofBureau().size() == 2); // beside the draw of the year
    room.office.shoot(u"statistics-report-form"_qs);
}

TEST_CASE("Every figure fits a small screen in each theme, text size and in touch mode", "[look]")
{
    const auto [theme, scale, touch] = GENERATE(std::tuple{"light", 100, false}, std::tuple{"dark", 100, false}, std::tuple{"contrast", 125, false},
                                                std::tuple{"light", 125, true});
    const Spoken spoken(u"zh_CN"_qs);
    StatisticsRoom room;
    auto settings = room.office.services().settings().settings();
    settings.theme = QLatin1String(theme);
    settings.textScale = scale;
    settings.touch = touch;
    REQUIRE(room.office.services().settings().save(settings));
    room.open();
    for (const Figure figure : domain::allFigures()) {
        room.figures()->setCurrentIndex(room.figures()->model()->index(int(figure), 0));
        QTest::keyClick(room.chart(), Qt::Key_Down);
        REQUIRE(room.office.until([&] { return room.entriesTitle().startsWith(room.chart()->values().categories.first()); }));
        QApplication::processEvents();
        room.office.shoot(u"statistics-%1-%2%3-%4"_qs.arg(QLatin1String(theme)).arg(scale).arg(touch ? u"-touch"_qs : QString(), domain::figureCode(figure)));
        CHECK(clippedTexts(room.office.window()) == QStringList());
        CHECK(room.office.window().width() <= 1366);
        CHECK(room.office.window().height() <= 768);
    }
}
