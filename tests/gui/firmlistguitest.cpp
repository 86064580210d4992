#include "tests/gui/clipping.h"
#include "tests/gui/menus.h"
#include "tests/gui/screensday.h"
#include "tests/support/builders.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>

using namespace xunzhen;
using namespace xunzhen::testing;
using presentation::Places;

namespace {

const QStringList kTowns{u"小站镇"_qs, u"双港镇"_qs, u"咸水沽镇"_qs, u"葛沽镇"_qs};

/// A bureau in its year among forty more firms with towns, trades and positions; some were written down twice.
struct DistrictOffice : Office
{
    explicit DistrictOffice(const QString &theme = u"light"_qs, bool touch = false)
    {
        settle();
        year = std::make_unique<BusyYear>(*this);
        for (int i = 100; i < 140; ++i)
            REQUIRE(services().enterprises().save(firmNumber(i)));
        auto twin = firmNumber(101);
        twin.uscc.clear();
        twin.contact = u"赵六"_qs;
        twin.phone = u"022-88880000"_qs;
        REQUIRE(services().enterprises().save(twin));
        auto settings = services().settings().settings();
        settings.theme = theme;
        settings.touch = touch;
        settings.language = u"zh_CN"_qs;
        REQUIRE(services().settings().save(settings));
        start();
        window().go({.page = Places::enterprises()});
        all = services().enterprises().count();
        REQUIRE(until([&] { return shownRows() == all; }));
    }
    static domain::Enterprise firmNumber(int number)
    {
        domain::Enterprise firm = machineWorks(number);
        firm.town = kTowns[number % 4];
        firm.tradeCode = number % 3 ? u"C3311"_qs : u"H6210"_qs;
        firm.tradeName = number % 3 ? u"金属结构制造"_qs : u"正餐服务"_qs;
        firm.positiveList = number % 7 == 0;
        firm.longitude = 117.38 + (number % 10) * 0.002;
        firm.latitude = 38.98 + (number % 8) * 0.0017;
        return firm;
    }
    int inTowns(const QStringList &towns)
    {
        const auto rows = services().enterprises().find({}, 1000).rows;
        return int(std::ranges::count_if(rows, [&](const auto &row) { return towns.contains(row.town); }));
    }
    QListView *list() { return find<QListView>(u"enterpriseList"_qs); }
    int shownRows() { return list()->model()->rowCount(); }
    /// Sends a key to the menu that is open.
    void menuKey(int key)
    {
        REQUIRE(until([] { return QApplication::activePopupWidget() != nullptr; }));
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key(key));
        QApplication::processEvents();
    }
    void closeMenus()
    {
        while (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
    }

    Spoken spoken{u"zh_CN"_qs};
    std::unique_ptr<BusyYear> year;
    int all = 0;
};

void clickAction(QMenu &menu, QAction *action)
{
    QTest::mouseClick(&menu, Qt::LeftButton, {}, menu.actionGeometry(action).center());
    QApplication::processEvents();
}

}

TEST_CASE("The list is filtered, ordered and cleared by keyboard alone")
{
    DistrictOffice office;
    office.find<QLineEdit>(u"enterpriseSearch"_qs)->setFocus();
    office.key(Qt::Key_F7);
    office.menuKey(Qt::Key_Down);
    office.menuKey(Qt::Key_Down);
    office.menuKey(Qt::Key_Right);
    office.menuKey(Qt::Key_Space);
    REQUIRE(office.until([&] { return office.shownRows() < office.all; }));
    CHECK(QApplication::activePopupWidget() != nullptr);
    office.closeMenus();
    const int inTown = office.shownRows();
    CHECK(office.find<QPushButton>(u"filterClear"_qs)->isVisible());

    office.find<QLineEdit>(u"enterpriseSearch"_qs)->setFocus();
    QTest::keyClicks(office.find<QLineEdit>(u"enterpriseSearch"_qs), u"10"_qs);
    REQUIRE(office.until([&] { return office.shownRows() < inTown; }));
    office.find<QLineEdit>(u"enterpriseSearch"_qs)->clear();
    REQUIRE(office.until([&] { return office.shownRows() == inTown; }));

    office.key(Qt::Key_F6);
    office.menuKey(Qt::Key_Down);
    office.menuKey(Qt::Key_Down);
    office.menuKey(Qt::Key_Return);
    CHECK(entry(office, u"order.name"_qs)->isChecked());
    office.key(Qt::Key_F8);
    REQUIRE(office.until([&] { return office.shownRows() == office.all; }));
    CHECK_FALSE(office.find<QPushButton>(u"filterClear"_qs)->isVisible());
}

TEST_CASE("The list is filtered by mouse, a filter is taken away by its button, and nothing found says what to do")
{
    DistrictOffice office;
    office.click(u"filterButton"_qs);
    auto *towns = office.window().findChild<QMenu *>(u"filterMenu.town"_qs);
    auto *filters = office.window().findChild<QMenu *>(u"filterMenu"_qs);
    REQUIRE(office.until([&] { return filters->isVisible(); }));
    clickAction(*filters, towns->menuAction());
    REQUIRE(office.until([&] { return towns->isVisible(); }));
    clickAction(*towns, entry(office, u"filter.town.葛沽镇"_qs));
    clickAction(*towns, entry(office, u"filter.town.小站镇"_qs));
    CHECK(towns->isVisible());
    office.closeMenus();
    REQUIRE(office.until([&] { return office.shownRows() == office.inTowns({u"葛沽镇"_qs, u"小站镇"_qs}); }));
    office.shoot(u"list-filtered"_qs);
    office.click(u"chip.town.葛沽镇"_qs);
    REQUIRE(office.until([&] { return office.shownRows() == office.inTowns({u"小站镇"_qs}); }));
    entry(office, u"filter.grade.major"_qs)->trigger();
    REQUIRE(office.until([&] { return office.shownRows() == 0; }));
    const auto *clear = office.find<QPushButton>(u"filterClear"_qs);
    INFO(clear->isHidden() << ' ' << clear->x() << ' ' << clear->y() << ' ' << clear->width() << ' ' << clear->parentWidget()->height());
    CHECK(clear->isVisible());
    CHECK(clear->parentWidget()->rect().contains(clear->geometry()));
    CHECK(office.find<QLabel>(u"enterpriseNoHit"_qs)->isVisible());
    office.shoot(u"list-none"_qs);
    office.click(u"noHitClear"_qs);
    REQUIRE(office.until([&] { return office.shownRows() == office.all; }));
}

TEST_CASE("Filters and order are there again after the program was left")
{
    DistrictOffice office;
    auto *page = office.window().currentPage();
    page->restore(uR"({"text":"","order":"name","reversed":true,"filter":{"town":["双港镇"],"list":["positive"]}})"_qs);
    page->activate({.page = Places::enterprises()});
    REQUIRE(office.until([&] { return office.shownRows() < office.inTowns({u"双港镇"_qs}); }));
    CHECK(page->remembered().contains(u"双港镇"_qs));
    CHECK(entry(office, u"order.name"_qs)->isChecked());
    CHECK(office.shown(u"chip.list.positive"_qs));
}

TEST_CASE("Every tab of a firm's file shows what it is for")
{
    const auto [theme, touch] = GENERATE(std::tuple{"light", false}, std::tuple{"dark", false}, std::tuple{"light", true});
    DistrictOffice office(QString::fromLatin1(theme), touch);
    const QString prefix = QStringLiteral("%1%2-").arg(QLatin1String(theme), touch ? u"-touch"_qs : QString());
    auto firm = *office.services().enterprises().enterprise(office.year->firm);
    firm.longitude = 117.389;
    firm.latitude = 38.987;
    firm.town = u"小站镇"_qs;
    REQUIRE(office.services().enterprises().save(firm));
    office.window().go({.page = Places::enterprises(), .enterprise = office.year->firm});
    REQUIRE(office.until([&] { return office.find<QListView>(u"fileTimeline"_qs)->model()->rowCount() > 4; }));
    CHECK(office.find<QLabel>(u"fileGrade"_qs)->isVisible());
    auto *tabs = office.find<QTabWidget>(u"fileTabs"_qs);
    CHECK(tabs->count() == 7);
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        QTest::qWait(250);
        office.shoot(prefix + u"file-%1"_qs.arg(tab));
        const QStringList faults = clippedTexts(office.window());
        INFO(faults.join(u'\n').toStdString());
        CHECK(faults.isEmpty());
    }
    tabs->setCurrentIndex(4);
    office.click(u"fileCopyPosition"_qs);
    CHECK(QApplication::clipboard()->text().startsWith(u"38.987"_qs));
}

TEST_CASE("Records that look alike are judged by keys and by mouse, and taken back")
{
    const bool touch = GENERATE(false, true);
    DistrictOffice office(touch ? u"dark"_qs : u"light"_qs, touch);
    choose(office, u"enterpriseMore"_qs, u"enterpriseDuplicates"_qs);
    auto *pairs = office.find<QListView>(u"duplicatePairs"_qs);
    auto *table = office.find<QTableWidget>(u"duplicateTable"_qs);
    REQUIRE(office.until([&] { return pairs->model()->rowCount() == 1 && table->rowCount() > 3; }));
    office.shoot(touch ? u"duplicates-dark-touch"_qs : u"duplicates"_qs);
    CHECK(clippedTexts(office.window()).isEmpty());
    if (touch)
        office.click(u"duplicatesTwo"_qs);
    else
        QTest::keyClick(pairs, Qt::Key_1);
    REQUIRE(office.until([&] { return pairs->model()->rowCount() == 0; }));
    office.shoot(u"duplicates-none"_qs);
    CHECK(office.services().enterprises().count() == office.all - (touch ? 0 : 1));
    if (touch)
        office.click(u"duplicatesUndo"_qs);
    else
        office.key(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(office.until([&] { return pairs->model()->rowCount() == 1; }));
    CHECK(office.services().enterprises().count() == office.all);
    office.click(u"duplicatesClose"_qs);
    CHECK(office.list()->isVisible());
}
