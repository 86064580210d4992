#include "tests/gui/walk/screens.h"

#include "tests/support/catch.h"

#include <QTabWidget>
#include <QTest>

namespace xunzhen::testing {

namespace {

using presentation::Place;
using presentation::Places;

constexpr int kSettling = 30; // ms that short reads behind the window are given before a screen is judged

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
    return screens;
}

QStringList walk(Office &office, const BusyYear &year, const QString &prefix, const std::function<QStringList(QWidget &)> &faultsIn)
{
    QStringList faults;
    for (const Screen &screen : everyScreen(office, year)) {
        screen.show();
        QTest::qWait(kSettling);
        office.shoot(prefix + u'-' + screen.name);
        for (const QString &fault : faultsIn(office.window()))
            faults << screen.name + u": "_qs + fault;
    }
    return faults;
}

}
