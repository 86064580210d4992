#include "tests/presentation/desk.h"
#include "tests/support/helddispatcher.h"

#include "models/services/planservice.h"
#include "ui/presentation/enterpriselistmodel.h"
#include "ui/presentation/plan/calendarpresenter.h"
#include "ui/presentation/railcounts.h"
#include "ui/presentation/remediation/remediationpresenter.h"
#include "ui/presentation/whileseen.h"
#include "ui/presentation/workbench/workbenchpresenter.h"

#include <QCoreApplication>
#include <QSignalSpy>

using namespace xunzhen;
using namespace xunzhen::testing;
using presentation::CalendarPresenter;
using presentation::EnterpriseListModel;
using presentation::RemediationPresenter;
using presentation::WhileSeen;
using presentation::WorkbenchPresenter;

namespace {

void comeRound() { QCoreApplication::processEvents(); }

}

SCENARIO("What a screen shows is read when somebody looks, and not before")
{
    int readings = 0;
    WhileSeen changes([&readings] { ++readings; });

    GIVEN("a screen that is seen")
    {
        changes.read();
        THEN("many changes at a time are read once")
        {
            changes.mark();
            changes.mark();
            CHECK(readings == 1);
            comeRound();
            CHECK(readings == 2);
            comeRound();
            CHECK(readings == 2);
        }
        THEN("who has just written need not wait for it")
        {
            changes.mark();
            changes.catchUp();
            CHECK(readings == 2);
            comeRound();
            CHECK(readings == 2);
        }
        THEN("nothing is read when nothing changed")
        {
            changes.catchUp();
            changes.pause();
            changes.resume();
            CHECK(readings == 1);
        }
    }
    GIVEN("a screen out of sight")
    {
        changes.read();
        changes.pause();
        WHEN("something changes")
        {
            changes.mark();
            comeRound();
            THEN("it is read once, when the screen is seen again")
            {
                CHECK(readings == 1);
                changes.resume();
                CHECK(readings == 2);
                comeRound();
                CHECK(readings == 2);
            }
        }
    }
    GIVEN("a change that waits when the screen goes out of sight")
    {
        changes.read();
        changes.mark();
        changes.pause();
        comeRound();
        CHECK(readings == 1);
        changes.resume();
        CHECK(readings == 2);
    }
    GIVEN("a screen that was never read")
    {
        changes.pause();
        comeRound();
        CHECK(readings == 0);
        changes.resume();
        CHECK(readings == 1);
    }
}

SCENARIO("A workbench out of sight reads nothing and is right when it is seen again")
{
    Desk desk;
    desk.laptop.setUp();
    WorkbenchPresenter bench(desk.services(), desk.background, desk.navigator);
    bench.reload();
    QSignalSpy changed(&bench, &WorkbenchPresenter::changed);
    bench.pause();
    const domain::VisitId visit = desk.laptop.openVisit();
    must(desk.laptop.visits().answer(visit, u"SAF-01"_qs, domain::Verdict::Compliant));
    comeRound();
    CHECK(changed.isEmpty());
    CHECK(bench.rows(WorkbenchPresenter::Today).empty());
    bench.resume();
    CHECK(changed.size() == 1);
    CHECK(bench.rows(WorkbenchPresenter::Today).size() == 1);
}

SCENARIO("A board of items out of sight reads nothing and is right when it is seen again")
{
    Desk desk;
    desk.laptop.setUp();
    RemediationPresenter board(desk.services(), desk.background, desk.navigator);
    board.reload();
    QSignalSpy changed(&board, &RemediationPresenter::changed);
    board.pause();
    must(desk.services().papers().issue(desk.laptop.finishedVisit()));
    comeRound();
    CHECK(changed.isEmpty());
    CHECK(board.rows().rowCount() == 0);
    board.resume();
    CHECK(changed.size() == 1);
    CHECK(board.rows().rowCount() == 2);
    const auto first = *domain::RemediationId::tryParse(board.rows().row(0)->key);
    must(desk.services().remediation().reinspect(first, domain::RemediationState::Closed, u"已改"_qs));
    comeRound();
    CHECK(board.rows().rowCount() == 1);
}

SCENARIO("A calendar follows the plan while it is seen")
{
    Desk desk;
    desk.laptop.setUp();
    CalendarPresenter calendar(desk.services(), desk.background, desk.navigator);
    const auto planToday = [&] {
        must(desk.services().plan().plan({desk.laptop.firm, domain::VisitKind::Service, calendar.today(), {}, {}, {}, {}}));
        comeRound();
    };
    planToday();
    CHECK(calendar.dayRows().rowCount() == 0);
    calendar.resume();
    CHECK(calendar.dayRows().rowCount() == 1);
    planToday();
    CHECK(calendar.dayRows().rowCount() == 2);
    calendar.pause();
    planToday();
    CHECK(calendar.dayRows().rowCount() == 2);
}

SCENARIO("A list of firms follows changes while it is seen")
{
    Desk desk;
    desk.laptop.setUp();
    EnterpriseListModel list(desk.services(), desk.background, 50);
    list.search({});
    const int before = list.rowCount();
    GIVEN("it is out of sight")
    {
        list.pause();
        must(desk.services().enterprises().save(machineWorks(77)));
        comeRound();
        CHECK(list.rowCount() == before);
        list.resume();
        CHECK(list.rowCount() == before + 1);
    }
    GIVEN("it is seen")
    {
        must(desk.services().enterprises().save(machineWorks(77)));
        comeRound();
        CHECK(list.rowCount() == before + 1);
    }
}

SCENARIO("The rail counts what waits after each change, in a worker")
{
    Desk desk;
    desk.laptop.setUp();
    HeldDispatcher worker;
    presentation::Background background(desk.services(), worker);
    presentation::RailCounts counts(desk.services(), background);
    QHash<QString, int> told;
    QObject::connect(&counts, &presentation::RailCounts::counted, &counts,
                     [&told](const QString &page, int count) { told[page] = count; });
    counts.refresh();
    worker.releaseAll();
    CHECK(told == QHash<QString, int>{{u"workbench"_qs, 0}, {u"visit"_qs, 0}, {u"remediation"_qs, 0}, {u"papers"_qs, 0}});

    must(desk.services().papers().issue(desk.laptop.finishedVisit()));
    desk.laptop.clock.advanceDays(7);
    comeRound();
    CHECK(worker.held() > 0);
    worker.releaseAll();
    CHECK(told == QHash<QString, int>{{u"workbench"_qs, 1}, {u"visit"_qs, 0}, {u"remediation"_qs, 1}, {u"papers"_qs, 0}});

    must(desk.services().paperForms().begin({u"publication-table"_qs, {}, {}, {}}));
    comeRound();
    worker.releaseAll();
    CHECK(told[u"papers"_qs] == 1);
}
