#include "tests/gui/walk/screens.h"

#include "tests/support/catch.h"

#include <QAbstractItemView>
#include <QAction>
#include <QTabWidget>
#include <QTest>

namespace xunzhen::testing {

namespace {

using presentation::Place;
using presentation::Places;

constexpr int kSettling = 30;   // ms that short reads behind the window are given before a screen is judged
constexpr int kPictured = 300;  // and before it is pictured, where nobody comes back for a second look

Screen at(Office &office, const QString &name, const Place &place)
{
    return {name, [&office, place] { office.window().go(place); }};
}

Screen tab(Office &office, const QString &name, const Place &place, const QString &tabs, int index)
{
    return {name, [&office, place, tabs, index] {
                office.window().go(place);
                if (auto *widget = office.find<QTabWidget>(tabs))
                    widget->setCurrentIndex(index);
            }};
}

/// What stands on a screen after its place was gone to and something was done there.
Screen after(Office &office, const QString &name, const Place &place, const std::function<void()> &act)
{
    return {name, [&office, place, act] {
                office.window().go(place);
                QTest::qWait(kSettling);
                act();
            }};
}

std::vector<Screen> boardViews(Office &office)
{
    std::vector<Screen> views{at(office, u"remediation-item"_qs,
                                 {.page = Places::remediation(), .remediation = office.services().remediation().list().front().item.id})};
    for (const int view : {1, 2, 3, 0})
        views.push_back(after(office, u"remediation-view"_qs + QString::number(view), {.page = Places::remediation()},
                              [&office, view] { office.click(u"boardView"_qs + QString::number(view)); }));
    return views;
}

std::vector<Screen> figures(Office &office)
{
    std::vector<Screen> screens;
    for (const int figure : {1, 2, 6, 7, 8, 13})
        screens.push_back(after(office, u"statistics-"_qs + QString::number(figure), {.page = Places::statistics()}, [&office, figure] {
            auto *list = office.find<QAbstractItemView>(u"statisticsFigures"_qs);
            list->setCurrentIndex(list->model()->index(figure, 0));
        }));
    return screens;
}

/// What lies over or beside a page for a while; each is closed by the key that opened it, or by going on.
std::vector<Screen> asides(Office &office, const BusyYear &year)
{
    const Place examining{.page = Places::visit(), .visit = year.open, .step = domain::Step::Examine};
    const auto pressed = [&office](int key) { return [&office, key] { office.key(key); }; };
    return {after(office, u"phrases"_qs, examining, pressed(Qt::Key_Q)),
            after(office, u"type-back"_qs, examining, [&office] { office.key(Qt::Key_Escape); office.key(Qt::Key_B); }),
            after(office, u"help-type-back"_qs, examining, [&office] { office.key(Qt::Key_Escape); office.key(Qt::Key_F1); }),
            at(office, u"help-workbench"_qs, {.page = Places::workbench()}),
            after(office, u"help-closed"_qs, {.page = Places::workbench()}, pressed(Qt::Key_F1)),
            after(office, u"duplicates"_qs, {.page = Places::enterprises()},
                  [&office] { office.window().findChild<QAction *>(u"enterpriseDuplicates"_qs)->trigger(); }),
            after(office, u"duplicates-closed"_qs, {.page = Places::enterprises()}, [&office] { office.click(u"duplicatesClose"_qs); })};
}

std::vector<Screen> visitSteps(Office &office, const domain::VisitId &visit, const QString &which)
{
    std::vector<Screen> steps;
    for (int step = int(domain::Step::Register); step <= int(domain::Step::FollowUp); ++step)
        steps.push_back(at(office, which + u'-' + domain::stepCode(domain::Step(step)),
                           {.page = Places::visit(), .visit = visit, .step = domain::Step(step)}));
    return steps;
}

std::vector<Screen> tabsOf(Office &office, const QString &name, const Place &place, const QString &tabs)
{
    std::vector<Screen> screens;
    office.window().go(place);
    const auto *widget = office.find<QTabWidget>(tabs);
    REQUIRE(widget);
    for (int i = 0; i < widget->count(); ++i)
        screens.push_back(tab(office, name + u'-' + QString::number(i), place, tabs, i));
    return screens;
}

/// What still is a fault once reads behind the window have come: on a slow machine they come while one looks.
QStringList lasting(Office &office, const std::function<QStringList(QWidget &)> &faultsIn)
{
    constexpr int kLooks = 4, kBetween = 400;
    QStringList faults = faultsIn(office.window());
    for (int look = 1; look < kLooks && !faults.isEmpty(); ++look) {
        QTest::qWait(kBetween);
        faults = faultsIn(office.window());
    }
    return faults;
}

}

std::vector<Screen> everyScreen(Office &office, const BusyYear &year)
{
    std::vector<Screen> screens{at(office, u"workbench"_qs, {.page = Places::workbench()}),
                                at(office, u"register-fresh"_qs, {.page = Places::visit(), .enterprise = year.firm})};
    const auto add = [&](std::vector<Screen> more) { std::ranges::move(more, std::back_inserter(screens)); };
    add(tabsOf(office, u"firm"_qs, {.page = Places::enterprises(), .enterprise = year.firm}, u"fileTabs"_qs));
    add(visitSteps(office, year.open, u"open"_qs));
    add(visitSteps(office, year.issued, u"issued"_qs));
    add(tabsOf(office, u"checklists"_qs, {.page = Places::checklists()}, u"checklistTabs"_qs));
    for (const QString &page : {Places::remediation(), Places::sharing(), Places::papers(), Places::verify(), Places::settings(),
                                Places::templates(), Places::statistics()})
        if (office.window().page(page))
            screens.push_back(at(office, page, {.page = page}));
    add(boardViews(office));
    add(figures(office));
    add(asides(office, year));
    return screens;
}

QStringList walk(Office &office, const BusyYear &year, const QString &prefix, const std::function<QStringList(QWidget &)> &faultsIn)
{
    QStringList faults;
    for (const Screen &screen : everyScreen(office, year)) {
        screen.show();
        QTest::qWait(office.isPictured() ? kPictured : kSettling);
        office.shoot(prefix + u'-' + screen.name);
        for (const QString &fault : lasting(office, faultsIn))
            faults << screen.name + u": "_qs + fault;
    }
    return faults;
}

}
