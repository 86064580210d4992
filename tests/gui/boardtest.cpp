#include "models/services/planservice.h"
#include "models/services/remediationcalls.h"
#include "tests/gui/clipping.h"
#include "tests/gui/screensday.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "ui/controls/monthcalendar.h"
#include "ui/presentation/plan/planplaces.h"
#include "ui/presentation/rowroles.h"
#include "ui/views/page.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTest>

using namespace xunzhen;
using namespace xunzhen::testing;
using domain::RemediationState;
using presentation::Places;
using presentation::PlanPlaces;

namespace {

/// A bureau with one item overdue and one due, and four visits planned.
struct PlannedYear
{
    PlannedYear(Office &office) : year(office)
    {
        auto &plan = office.services().plan();
        const QDate today = office.clock.today();
        const auto firms = office.services().enterprises().find(u"机械厂"_qs, 4).rows;
        const auto add = [&](size_t firm, int days, domain::VisitKind kind, const QString &source) {
            const auto id = plan.plan({firm == 0 ? office.firm : firms[firm - 1].id, kind, today.addDays(days), {}, office.second, source, u"带粉尘仪"_qs});
            REQUIRE(id);
            return *id;
        };
        now = add(1, 0, domain::VisitKind::Service, u"年度计划"_qs);
        next = add(2, 1, domain::VisitKind::Check, u"投诉举报"_qs);
        later = add(3, 4, domain::VisitKind::Service, u"专项行动"_qs);
        again = add(0, 6, domain::VisitKind::Service, domain::kFollowUpSource);
        const auto begun = office.services().paperForms().begin({u"rights-notice"_qs, year.open, {}, {}});
        REQUIRE(begun);
        draft = *begun;
    }

    BusyYear year;
    domain::PlannedVisitId now, next, later, again;
    domain::PaperDraftId draft;
};

QListView *list(Office &office) { return office.find<QListView>(u"remediationList"_qs); }

bool isShown(Office &office, int rows)
{
    return office.until([&] { return list(office)->isVisible() && list(office)->model()->rowCount() == rows; });
}

}

TEST_CASE("A visit is planned in the firm's file and begun from the workbench with one click")
{
    Office office;
    office.settle();
    office.start();
    office.window().go({.page = Places::enterprises(), .enterprise = office.firm});
    office.click(u"filePlan"_qs);
    auto *dialog = office.shown(u"planDialog"_qs);
    CHECK_FALSE(static_cast<QDialog *>(dialog)->isModal());
    office.click(u"planIn0"_qs);
    office.type(u"planNote"_qs, u"带粉尘仪"_qs);
    dialog->grab(); // lays out
    office.click(u"planSave"_qs);
    const auto planned = office.services().plan().ofEnterprise(office.firm);
    REQUIRE(planned.size() == 1);
    CHECK(planned.front().planned.day == office.clock.today());
    CHECK(planned.front().planned.note == u"带粉尘仪"_qs);

    office.window().go({.page = Places::workbench()});
    REQUIRE(office.shown(u"columnTodayAct0"_qs));
    office.click(u"columnTodayAct0"_qs);
    CHECK(office.window().currentPage()->key() == Places::visit());
    CHECK(static_cast<QLabel *>(office.shown(u"registerFirm"_qs))->text().contains(u"宏达"_qs));
    CHECK(static_cast<QComboBox *>(office.shown(u"registerSecond"_qs))->currentText().startsWith(u"李敏"_qs));
}

TEST_CASE("What was planned by mistake is undone from the toast")
{
    Office office;
    office.settle();
    office.start();
    office.window().go({.page = Places::enterprises(), .enterprise = office.firm});
    office.click(u"filePlan"_qs);
    office.click(u"planSave"_qs);
    REQUIRE(office.services().plan().ofEnterprise(office.firm).size() == 1);
    office.click(u"toastUndo"_qs);
    CHECK(office.services().plan().ofEnterprise(office.firm).empty());
}

TEST_CASE("The workbench is walked by keys, and the focus stays when rows go")
{
    Office office;
    office.settle();
    const PlannedYear year(office);
    office.start();
    office.window().go({.page = Places::workbench()});
    REQUIRE(office.shown(u"columnTodayAct1"_qs));
    for (const auto &command : office.window().currentPage()->commands())
        if (command.id == u"workbench.column-1"_qs)
            command.run();
    CHECK(office.shown(u"columnTodayAct0"_qs)->hasFocus());
    office.key(Qt::Key_Down);
    CHECK(office.shown(u"columnTodayAct1"_qs)->hasFocus());
    office.key(Qt::Key_Right);
    CHECK(office.shown(u"columnDueAct1"_qs)->hasFocus());
    office.key(Qt::Key_Up);
    CHECK(office.shown(u"columnDueAct0"_qs)->hasFocus());
    REQUIRE(office.services().plan().takeOut(year.again, u"不再需要"_qs));
    QTest::qWait(50);
    CHECK(office.shown(u"columnDueAct0"_qs)->hasFocus());
    office.key(Qt::Key_Return);
    CHECK(office.window().currentPage()->key() == Places::remediation());
}

TEST_CASE("A paper that waits is opened from the workbench with one click")
{
    Office office;
    office.settle();
    const PlannedYear year(office);
    office.start();
    office.window().go({.page = Places::workbench()});
    office.click(u"columnToDoAct0"_qs);
    CHECK(office.window().currentPage()->key() == Places::visit());
    CHECK(office.shown(u"paperFormView"_qs));
}

TEST_CASE("The visit that follows one up is planned where it is followed up")
{
    Office office;
    office.settle();
    const BusyYear year(office);
    office.start();
    office.window().go({.page = Places::visit(), .visit = year.issued, .step = domain::Step::FollowUp});
    office.click(u"followUpPlan"_qs);
    office.click(u"planSave"_qs);
    const auto planned = office.services().plan().ofEnterprise(year.firm);
    REQUIRE(planned.size() == 1);
    CHECK(planned.front().planned.source == domain::kFollowUpSource);
    CHECK(planned.front().planned.day == QDate(2026, 12, 6)); // when the next item is due
}

TEST_CASE("The days of reminding are set on the board")
{
    Office office;
    office.settle();
    const BusyYear year(office);
    office.start();
    office.window().go({.page = Places::remediation()});
    REQUIRE(isShown(office, 2));
    office.click(u"boardRule"_qs);
    auto *days = static_cast<QSpinBox *>(office.shown(u"ruleRemind"_qs));
    CHECK(days->value() == 3);
    days->setValue(10);
    CHECK(office.services().remediationCalls().rule() == domain::EscalationRule{10, 7});
    CHECK(office.until([&] { return list(office)->model()->index(1, 0).data(presentation::RowRoles::SecondLine).toString().contains(u"Remind"_qs); }));
    office.shoot(u"board-rule"_qs);
}

TEST_CASE("Two items are marked by keys and closed out in one re-inspection, and one of them is taken back")
{
    Office office;
    office.settle();
    const BusyYear year(office);
    office.start();
    office.window().go({.page = Places::remediation()});
    REQUIRE(isShown(office, 2));
    list(office)->setFocus();
    list(office)->setCurrentIndex(list(office)->model()->index(0, 0));
    office.key(Qt::Key_Space);
    office.key(Qt::Key_Down);
    office.key(Qt::Key_Space);
    REQUIRE(office.shown(u"togetherPane"_qs));
    CHECK_FALSE(office.shown(u"togetherRecord"_qs)->isEnabled());
    office.filesToChoose = {office.photo(u"整改后.png"_qs, Qt::darkBlue)};
    office.click(u"togetherPhoto"_qs);
    office.click(u"togetherResult2"_qs);
    REQUIRE(office.until([&] { return office.shown(u"togetherRecord"_qs)->isEnabled(); }));
    office.shoot(u"board-together"_qs);
    office.click(u"togetherRecord"_qs);
    CHECK(office.services().remediation().list().empty());

    office.click(u"boardView2"_qs);
    auto *closed = office.find<QListView>(u"boardColumn3"_qs);
    REQUIRE(office.until([&] { return closed->isVisible() && closed->model()->rowCount() == 2; }));
    closed->setFocus();
    closed->setCurrentIndex(closed->model()->index(0, 0));
    office.key(Qt::Key_Return);
    office.click(u"callReopen"_qs);
    office.type(u"callWords"_qs, u"看的是另一台设备"_qs);
    office.shoot(u"board-reopen"_qs);
    office.key(Qt::Key_Return);
    CHECK(office.services().remediation().list().size() == 1);
    CHECK(office.until([&] { return closed->model()->rowCount() == 1; }));
}

TEST_CASE("The firm is reminded and given more time; the board shows both days")
{
    Office office;
    office.settle();
    const BusyYear year(office);
    office.start();
    const auto item = office.services().remediation().list().front();
    office.window().go({.page = Places::remediation(), .remediation = item.item.id});
    office.click(u"callRemind"_qs);
    office.type(u"callWords"_qs, u"电话告知王强"_qs);
    office.key(Qt::Key_Return);
    REQUIRE(office.until([&] { return static_cast<QLabel *>(office.shown(u"callWay"_qs))->text().contains(u"reminded"_qs); }));
    office.click(u"callExtend"_qs);
    CHECK_FALSE(office.shown(u"callDone"_qs)->isEnabled());
    office.type(u"callWords"_qs, u"设备到货晚"_qs);
    office.shoot(u"board-extend"_qs);
    office.click(u"callDone"_qs);
    const auto standing = office.services().remediationCalls().standings({item.item}).at(item.item.id);
    CHECK(standing.isExtended());
    CHECK(office.until([&] { return list(office)->model()->index(1, 0).data(presentation::RowRoles::Trailing).toString().contains(u"paper"_qs); }));
}

TEST_CASE("The calendar is walked by keys; a plan is moved by keys and by mouse, and taken out with a reason")
{
    Office office;
    office.settle();
    const PlannedYear year(office);
    office.start();
    const QDate today = office.clock.today();
    office.window().go(PlanPlaces::calendar(today));
    auto *calendar = static_cast<controls::MonthCalendar *>(office.shown(u"monthCalendar"_qs));
    CHECK(calendar->hasFocus());
    office.key(Qt::Key_Right);
    CHECK(calendar->day() == today.addDays(1));
    CHECK(office.until([&] { return calendar->accessibleName().contains(u"Visit:"_qs); }));
    office.key(Qt::Key_Right, Qt::ControlModifier);
    const auto dayOf = [&](const domain::PlannedVisitId &id) { return office.services().plan().planned(id)->planned.day; };
    CHECK(dayOf(year.next) == today.addDays(2));
    REQUIRE(office.until([&] { return calendar->day() == today.addDays(2) && calendar->accessibleName().contains(u"Visit:"_qs); }));

    const auto lineIn = [&](QDate day) {
        const QRect cell = calendar->cellOf(day);
        for (int y = cell.top(); y < cell.bottom(); ++y)
            if (const auto *mark = calendar->markAt({cell.left() + 20, y}); mark && mark->isMovable)
                return QPoint(cell.left() + 20, y);
        FAIL("no movable mark");
        return QPoint();
    };
    const QPoint from = lineIn(today.addDays(2)), to = calendar->cellOf(today.addDays(3)).center();
    QTest::mousePress(calendar, Qt::LeftButton, {}, from);
    QTest::mouseMove(calendar, (from + to) / 2);
    QTest::mouseMove(calendar, to);
    QTest::mouseRelease(calendar, Qt::LeftButton, {}, to);
    CHECK(dayOf(year.next) == today.addDays(3));
    office.confirmation.texts = {u"企业停产"_qs};
    REQUIRE(office.until([&] { return office.find<QPushButton>(u"calendarTakeOut"_qs)->isVisible(); }));
    office.click(u"calendarTakeOut"_qs);
    CHECK(office.services().plan().planned(year.next)->planned.voided == u"企业停产"_qs);
    office.key(Qt::Key_PageDown);
}

TEST_CASE("The list of what is shown is written for the office")
{
    Office office;
    office.settle();
    const BusyYear year(office);
    office.start();
    office.window().go({.page = Places::remediation()});
    REQUIRE(isShown(office, 2));
    office.saveTo = office.folder.filePath(u"整改.xlsx"_qs);
    office.click(u"boardSheet"_qs);
    CHECK(office.until([&] { return QFile::exists(office.saveTo); }));
}

TEST_CASE("Workbench, board and calendar have room on a small screen in each theme and in touch mode")
{
    const auto [theme, touch, scale] = GENERATE(std::tuple{"light", false, 100}, std::tuple{"dark", false, 100}, std::tuple{"light", true, 125});
    const Spoken spoken(u"zh_CN"_qs);
    Office office;
    office.settle();
    auto settings = office.services().settings().settings();
    settings.theme = QLatin1String(theme);
    settings.touch = touch;
    settings.textScale = scale;
    REQUIRE(office.services().settings().save(settings));
    const PlannedYear year(office);
    office.start();
    const QString prefix = u"plan-%1%2-"_qs.arg(QLatin1String(theme), touch ? u"-touch"_qs : QString());
    const auto see = [&](const presentation::Place &place, const QString &name) {
        office.window().go(place);
        QTest::qWait(150);
        office.shoot(prefix + name);
        CHECK(clippedTexts(office.window()) == QStringList());
        CHECK(office.window().width() <= 1366);
        CHECK(office.window().height() <= 768);
    };
    see({.page = Places::workbench()}, u"workbench"_qs);
    see({.page = Places::remediation(), .remediation = office.services().remediation().list().front().item.id}, u"by-day"_qs);
    office.click(u"boardView1"_qs);
    see({.page = Places::remediation()}, u"by-firm"_qs);
    office.click(u"boardView2"_qs);
    see({.page = Places::remediation()}, u"by-state"_qs);
    see(PlanPlaces::planned(year.later), u"calendar"_qs);
    office.click(u"calendarChange"_qs);
    if (auto *dialog = office.shown(u"planDialog"_qs); !qEnvironmentVariable("XUNZHEN_SHOTS").isEmpty())
        dialog->grab().save(qEnvironmentVariable("XUNZHEN_SHOTS") + u"/"_qs + prefix + u"dialog.png"_qs);
}

TEST_CASE("The first steps and the columns below have room in a low window with large text")
{
    const Spoken spoken(u"zh_CN"_qs);
    Office office;
    office.settle();
    auto settings = office.services().settings().settings();
    settings.textScale = 150;
    REQUIRE(office.services().settings().save(settings));
    office.start();
    office.window().resize(1024, 600);
    office.window().go({.page = Places::workbench()});
    REQUIRE(office.shown(u"firstSteps"_qs));
    QTest::qWait(100);
    office.shoot(u"plan-first-steps"_qs);
    CHECK(clippedTexts(office.window()) == QStringList());
    CHECK(office.window().height() <= 600);
}
