#include "tests/gui/clipping.h"
#include "tests/gui/meeting.h"
#include "tests/gui/screensday.h"

#include "models/services/handoffservice.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QTimer>

using namespace xunzhen;
using namespace xunzhen::testing;
using presentation::Places;

namespace {

const QString kPassword = QStringLiteral("津南区2026秋季检查");

/// Does something in the dialog that opens next, while that is modal.
void inDialog(Office &office, const std::function<void(QWidget &)> &act)
{
    auto *waiting = new QTimer(&office.window());
    QObject::connect(waiting, &QTimer::timeout, waiting, [waiting, act] {
        if (QWidget *dialog = QApplication::activeModalWidget()) {
            waiting->deleteLater();
            waiting->stop();
            act(*dialog);
        }
    });
    waiting->start(20);
}

void shootDialog(QWidget &dialog, const QString &name)
{
    if (const QString into = qEnvironmentVariable("XUNZHEN_SHOTS"); !into.isEmpty())
        dialog.grab().save(QDir(into).filePath(name + u".png"_qs));
}

QPushButton *button(QWidget &root, const QString &name) { return root.findChild<QPushButton *>(name); }
QLineEdit *field(QWidget &root, const QString &name) { return root.findChild<QLineEdit *>(name); }
QString told(QWidget &root, const QString &name) { return root.findChild<QLabel *>(name)->text(); }

}

TEST_CASE("A visit is handed over from its own screen, under a password, and a colleague goes on with it", "[gui]")
{
    const Spoken spoken(qEnvironmentVariable("XUNZHEN_WORDS", u"zh_CN"_qs));
    Meeting meeting;
    Office &office = meeting.office;
    const BusyYear year(office);
    office.start();
    office.window().go({.page = Places::visit(), .visit = year.open, .step = domain::Step::Examine});
    office.shown(u"visitHandoff"_qs);
    office.shoot(u"handoff-visit"_qs);
    office.saveTo = office.folder.filePath(u"交接.xzhand"_qs);
    inDialog(office, [&](QWidget &dialog) {
        CHECK_FALSE(button(dialog, u"handoffAct"_qs)->isEnabled());
        CHECK(dialog.findChild<QRadioButton *>(u"handoffVisit"_qs)->isChecked());
        field(dialog, u"handoffPassword"_qs)->setText(kPassword);
        CHECK_FALSE(button(dialog, u"handoffAct"_qs)->isEnabled());
        field(dialog, u"handoffPasswordAgain"_qs)->setText(kPassword);
        CHECK(button(dialog, u"handoffAct"_qs)->isEnabled());
        shootDialog(dialog, u"handoff-write"_qs);
        CHECK(clippedTexts(dialog).isEmpty());
        button(dialog, u"handoffAct"_qs)->click();
        REQUIRE(office.until([&] { return told(dialog, u"handoffTold"_qs).contains(office.saveTo); }));
        shootDialog(dialog, u"handoff-written"_qs);
        CHECK(clippedTexts(dialog).isEmpty());
        button(dialog, u"handoffClose"_qs)->click();
        REQUIRE(office.until([&] { return !dialog.isVisible(); }));
    });
    office.click(u"visitHandoff"_qs);
    REQUIRE(QFile::exists(office.saveTo));
    const auto opened = must(meeting.colleague.services().handoffs().open(office.saveTo, kPassword));
    CHECK(opened->who == u"张伟"_qs);
    must(meeting.colleague.services().handoffs().take(*opened));
    CHECK(meeting.colleague.visits().record(year.open));
}

TEST_CASE("A colleague's hand-over file is dropped onto the window, looked at, taken in, and leads to its visit", "[gui]")
{
    const Spoken spoken(qEnvironmentVariable("XUNZHEN_WORDS", u"zh_CN"_qs));
    Meeting meeting;
    Office &office = meeting.office;
    InspectorLaptop &colleague = meeting.colleague;
    meeting.meet();
    must(colleague.services().packs().install(packJson(smallPack())));
    colleague.firm = office.firm;
    colleague.lead = office.me;
    colleague.second = office.second;
    const auto visit = colleague.openVisit();
    const QString file = office.folder.filePath(u"刘洋的交接.xzhand"_qs);
    must(colleague.services().handoffs().write(file, {services::HandoffExtent::Files::OfVisits, {visit}}, kPassword));

    office.start();
    bool isDone = false;
    inDialog(office, [&](QWidget &dialog) {
        QPushButton *const act = button(dialog, u"handoffTakeAct"_qs);
        CHECK_FALSE(act->isEnabled());
        field(dialog, u"handoffOpenPassword"_qs)->setText(u"wrong one"_qs);
        act->click();
        REQUIRE(office.until([&] { return !told(dialog, u"handoffTakeTold"_qs).isEmpty() && field(dialog, u"handoffOpenPassword"_qs)->isEnabled(); }));
        shootDialog(dialog, u"handoff-wrong"_qs);
        CHECK(clippedTexts(dialog).isEmpty());
        field(dialog, u"handoffOpenPassword"_qs)->setText(kPassword);
        QTest::keyClick(field(dialog, u"handoffOpenPassword"_qs), Qt::Key_Return);
        REQUIRE(office.until([&] { return told(dialog, u"handoffWriter"_qs).contains(u"刘洋"_qs); }));
        shootDialog(dialog, u"handoff-preview"_qs);
        CHECK(clippedTexts(dialog).isEmpty());
        CHECK_FALSE(office.services().visits().record(visit));
        act->click();
        REQUIRE(office.until([&] { return bool(office.services().visits().record(visit)) && act->isEnabled(); }));
        shootDialog(dialog, u"handoff-taken"_qs);
        CHECK(clippedTexts(dialog).isEmpty());
        act->click();
        isDone = true;
    });
    office.drop(file);
    REQUIRE(office.until([&] { return isDone && !QApplication::activeModalWidget(); }));
    CHECK(office.window().currentPage()->key() == Places::visit());
}

TEST_CASE("The page of the shared folder writes hand-over files; a laptop of no space says why it takes none", "[gui]")
{
    const Spoken spoken(qEnvironmentVariable("XUNZHEN_WORDS", u"zh_CN"_qs));
    SECTION("member")
    {
        Meeting meeting;
        Office &office = meeting.office;
        office.start();
        office.window().go({.page = Places::sharing()});
        office.shown(u"handoffWrite"_qs);
        office.shoot(u"handoff-page"_qs);
        REQUIRE(office.until([&] { return clippedTexts(*office.window().currentPage()).isEmpty(); }));
        inDialog(office, [&](QWidget &dialog) {
            CHECK_FALSE(dialog.findChild<QRadioButton *>(u"handoffVisit"_qs));
            CHECK(dialog.findChild<QRadioButton *>(u"handoffRecords"_qs)->isChecked());
            shootDialog(dialog, u"handoff-write-all"_qs);
            QTest::keyClick(&dialog, Qt::Key_Escape);
        });
        office.click(u"handoffWrite"_qs);
    }
    SECTION("nobody's")
    {
        Office office;
        office.settle();
        office.start();
        QFile file(office.folder.filePath(u"a.xzhand"_qs));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("XZHANDOV");
        file.close();
        bool isDone = false;
        inDialog(office, [&](QWidget &dialog) {
            CHECK_FALSE(told(dialog, u"handoffTakeTold"_qs).isEmpty());
            CHECK(button(dialog, u"handoffTakeAct"_qs)->isHidden());
            shootDialog(dialog, u"handoff-nobody"_qs);
            button(dialog, u"handoffTakeClose"_qs)->click();
            isDone = true;
        });
        office.window().openFiles({file.fileName()});
        REQUIRE(office.until([&] { return isDone; }));
    }
}

TEST_CASE("The hand-over file has room on a small screen, in the dark and in touch mode", "[gui]")
{
    const auto [theme, touch] = GENERATE(std::tuple{"light", false}, std::tuple{"dark", false}, std::tuple{"dark", true});
    const Spoken spoken(qEnvironmentVariable("XUNZHEN_WORDS", u"zh_CN"_qs));
    Meeting meeting;
    Office &office = meeting.office;
    auto settings = office.services().settings().settings();
    settings.theme = QLatin1String(theme);
    settings.touch = touch;
    REQUIRE(office.services().settings().save(settings));
    const BusyYear year(office);
    const QString file = office.folder.filePath(u"交接.xzhand"_qs), name = u"handoff-%1%2"_qs.arg(QLatin1String(theme), touch ? u"-touch"_qs : QString());
    must(office.services().handoffs().write(file, {services::HandoffExtent::Files::All, {}}, kPassword));
    office.start();
    office.window().resize(960, 540);
    office.window().go({.page = Places::visit(), .visit = year.open, .step = domain::Step::Examine});
    office.shown(u"visitHandoff"_qs);
    QTest::qWait(150);
    office.shoot(name + u"-visit"_qs);
    CHECK(clippedTexts(*office.window().currentPage()) == QStringList());
    const auto fits = [&](QWidget &dialog, const QString &what) {
        shootDialog(dialog, name + what);
        CHECK(clippedTexts(dialog) == QStringList());
        CHECK(dialog.height() <= 540);
        CHECK(dialog.width() <= 960);
    };
    inDialog(office, [&](QWidget &dialog) {
        fits(dialog, u"-write"_qs);
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    office.click(u"visitHandoff"_qs);
    bool isDone = false;
    inDialog(office, [&](QWidget &dialog) {
        field(dialog, u"handoffOpenPassword"_qs)->setText(kPassword);
        button(dialog, u"handoffTakeAct"_qs)->click();
        REQUIRE(office.until([&] { return !told(dialog, u"handoffWriter"_qs).isEmpty(); }));
        QTest::qWait(50);
        fits(dialog, u"-preview"_qs);
        CHECK(button(dialog, u"handoffTakeAct"_qs)->hasFocus());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        isDone = true;
    });
    office.window().openFiles({file});
    REQUIRE(office.until([&] { return isDone && !QApplication::activeModalWidget(); }));
    office.shown(u"handoffWrite"_qs);
    QTest::qWait(150);
    office.shoot(name + u"-page"_qs);
    CHECK(clippedTexts(*office.window().currentPage()) == QStringList());
}
