#include "tests/gui/menus.h"
#include "tests/gui/screensday.h"
#include "ui/views/help/helppane.h"

#include <QAbstractItemView>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

using namespace xunzhen;
using namespace xunzhen::testing;
using presentation::Places;

namespace {

/// Someone without a keyboard: whatever is reached was pressed.
class Mouse
{
public:
    explicit Mouse(Office &office) : m_office(office) {}

    void press(const QString &name) { m_office.click(name); }

    void pressTab(const QString &tabs, int index)
    {
        auto *bar = static_cast<QTabWidget *>(m_office.shown(tabs))->tabBar();
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(index).center());
        INFO(tabs.toStdString() << " " << index);
        CHECK(bar->currentIndex() == index);
    }

    void pressRow(const QString &list, int row)
    {
        auto *view = static_cast<QAbstractItemView *>(m_office.shown(list));
        INFO(list.toStdString());
        REQUIRE(m_office.until([&] { return view->model()->rowCount() > row; }));
        const QModelIndex index = view->model()->index(row, 0);
        view->scrollTo(index);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
        QApplication::processEvents();
    }

    void expectPage(const QString &key)
    {
        INFO(key.toStdString());
        CHECK(m_office.until([&] { return m_office.window().page(key)->isVisible(); }));
    }

private:
    Office &m_office;
};

}

TEST_CASE("Every screen is reached and worked with the mouse alone")
{
    const Spoken spoken(u"zh_CN"_qs);
    Office office;
    office.settle();
    const BusyYear year(office);
    office.start();
    Mouse mouse(office);

    for (const QString &page : {Places::workbench(), Places::enterprises(), Places::visit(), Places::remediation(), Places::checklists(),
                                Places::papers(), Places::verify(), Places::statistics(), Places::sharing(), Places::settings()}) {
        mouse.press(u"rail."_qs + page);
        mouse.expectPage(page);
    }
    mouse.press(u"settingsOpenTemplates"_qs);
    mouse.expectPage(Places::templates());
    for (int tab : {1, 2, 0})
        mouse.pressTab(u"templateTabs"_qs, tab);

    // A row of the workbench goes on with the visit; its steps and its papers are one press away.
    mouse.press(u"rail."_qs + Places::workbench());
    mouse.press(u"columnTodayAct0"_qs);
    mouse.expectPage(Places::visit());
    for (int step = int(domain::Step::Examine); step <= int(domain::Step::FollowUp); ++step) {
        mouse.press(u"step."_qs + domain::stepCode(domain::Step(step)));
        CHECK(office.window().page(Places::visit())->helpTopic() == u"visit-"_qs + domain::stepCode(domain::Step(step)));
    }
    mouse.press(u"step.papers"_qs);
    CHECK(office.window().page(Places::visit())->helpTopic() == u"visit-papers"_qs);

    // Checklists, laws and the editor.
    mouse.press(u"rail."_qs + Places::checklists());
    for (int tab : {1, 2, 0})
        mouse.pressTab(u"checklistTabs"_qs, tab);

    // The file of a firm, its parts, and what hides behind a menu.
    mouse.press(u"rail."_qs + Places::enterprises());
    mouse.pressRow(u"enterpriseList"_qs, 1);
    for (int tab : {1, 2, 3, 4, 5, 6, 0})
        mouse.pressTab(u"fileTabs"_qs, tab);
    choose(office, u"enterpriseMore"_qs, u"enterpriseDuplicates"_qs);
    mouse.press(u"duplicatesClose"_qs);

    // The board in its four views, and one item opened from its list.
    mouse.press(u"rail."_qs + Places::remediation());
    for (int view : {1, 2, 3, 0})
        mouse.press(u"boardView"_qs + QString::number(view));
    mouse.pressRow(u"remediationList"_qs, 0);
    CHECK(office.shown(u"reinspectNote"_qs)->isEnabled());

    // Statistics: each figure is a row.
    mouse.press(u"rail."_qs + Places::statistics());
    auto *figures = static_cast<QAbstractItemView *>(office.shown(u"statisticsFigures"_qs));
    for (int figure = 0; figure < figures->model()->rowCount(); ++figure) {
        mouse.pressRow(u"statisticsFigures"_qs, figure);
        CHECK(figures->currentIndex().row() == figure);
    }

    // Help opens beside the screen and goes away again; the way back is a button too.
    mouse.press(u"helpOpen"_qs);
    CHECK(office.shown(u"helpText"_qs)->isVisible());
    mouse.press(u"helpClose"_qs);
    CHECK(office.until([&] { return !office.find<views::HelpPane>(u"helpPane"_qs)->isVisible(); }));
}

TEST_CASE("Help stands beside every screen of a small monitor, not over it")
{
    const QString language = GENERATE(u"zh_CN"_qs, u"en"_qs);
    const Spoken spoken(language);
    Office office;
    office.settle();
    const BusyYear year(office);
    office.start();
    office.click(u"helpOpen"_qs);
    const auto expectBeside = [&](const QString &key, const QString &screen) {
        const QWidget *pane = office.shown(u"helpPane"_qs), *page = office.window().page(key);
        const auto right = [](const QWidget *widget) { return widget->mapToGlobal(QPoint(widget->width(), 0)).x(); };
        INFO(screen.toStdString());
        CHECK(office.until([&] { return right(page) <= pane->mapToGlobal(QPoint()).x(); }));
        office.shoot(u"help-beside-"_qs + language + u'-' + screen);
    };
    for (const QString &page : {Places::workbench(), Places::enterprises(), Places::remediation(), Places::checklists(), Places::papers(),
                                Places::verify(), Places::statistics(), Places::sharing(), Places::settings(), Places::templates()}) {
        office.window().go({.page = page});
        expectBeside(page, page);
    }
    for (int step = int(domain::Step::Examine); step <= int(domain::Step::FollowUp); ++step) {
        office.window().go({.page = Places::visit(), .visit = year.open, .step = domain::Step(step)});
        expectBeside(Places::visit(), domain::stepCode(domain::Step(step)));
    }
}
