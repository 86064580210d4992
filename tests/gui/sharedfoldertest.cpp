#include "tests/gui/clipping.h"
#include "tests/gui/meeting.h"
#include "tests/gui/screensday.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace xunzhen;
using namespace xunzhen::testing;
using presentation::Places;

namespace {

/// Both have met, and may write down two phone numbers of one firm.
struct TwoPhones : Meeting
{
    TwoPhones() { meet(); }
    static void setPhone(services::Services &services, const domain::EnterpriseId &firm, const QString &phone)
    {
        auto record = must(services.enterprises().enterprise(firm));
        record.phone = phone;
        must(services.enterprises().save(record));
    }
    QString phone() { return must(office.services().enterprises().enterprise(office.firm)).phone; }
    void disagree()
    {
        setPhone(office.services(), office.firm, u"022-1111"_qs);
        setPhone(colleague.services(), office.firm, u"022-2222"_qs);
        meet();
        REQUIRE(office.services().sync().conflicts().size() == 1);
    }
};

QPushButton *take(Office &office, int side) { return office.find<QPushButton>(u"conflict0Take%1"_qs.arg(side)); }

}

TEST_CASE("Two values of a field are marked where the field stands, and settled and brought back on the spot")
{
    const Spoken spoken(u"zh_CN"_qs);
    TwoPhones meeting;
    Office &office = meeting.office;
    meeting.disagree();
    office.start();
    office.window().go({.page = Places::enterprises(), .enterprise = office.firm});

    // By mouse, in the firm's file.
    REQUIRE(office.until([&] { return office.find<QPushButton>(u"fileMark.contact"_qs) && office.find<QPushButton>(u"fileMark.contact"_qs)->isVisible(); }));
    office.click(u"fileMark.contact"_qs);
    QWidget *card = office.shown(u"conflictBeside"_qs);
    CHECK(office.window().rect().contains(card->geometry()));
    CHECK(clippedTexts(*card).isEmpty());
    office.shoot(u"conflict-file"_qs);
    const QString shown = meeting.phone();
    take(office, 1)->click();
    CHECK(office.services().sync().conflicts().empty());
    CHECK(meeting.phone() != shown);
    REQUIRE(office.until([&] { return !office.find<QPushButton>(u"fileMark.contact"_qs) || !office.find<QPushButton>(u"fileMark.contact"_qs)->isVisible(); }));
    office.click(u"toastUndo"_qs);
    CHECK(office.services().sync().conflicts().size() == 1);

    // By keyboard, in the form.
    office.click(u"fileEdit"_qs);
    QWidget *mark = office.shown(u"formMark.contact"_qs);
    mark->setFocus();
    office.key(Qt::Key_Space);
    card = office.shown(u"conflictBeside"_qs);
    office.shoot(u"conflict-form"_qs);
    office.key(Qt::Key_Escape);
    REQUIRE(office.until([&] { return !office.find<QWidget>(u"conflictBeside"_qs); }));
    CHECK(mark->hasFocus());
    CHECK(office.services().sync().conflicts().size() == 1);
    office.key(Qt::Key_Space);
    office.shown(u"conflictBeside"_qs);
    const QString before = meeting.phone();
    office.key(Qt::Key_2);
    CHECK(office.services().sync().conflicts().empty());
    CHECK(meeting.phone() != before);
}

TEST_CASE("A third value is written in the card")
{
    TwoPhones meeting;
    Office &office = meeting.office;
    meeting.disagree();
    office.start();
    office.window().go({.page = Places::enterprises(), .enterprise = office.firm});
    REQUIRE(office.until([&] { return office.find<QPushButton>(u"fileMark.contact"_qs) && office.find<QPushButton>(u"fileMark.contact"_qs)->isVisible(); }));
    office.click(u"fileMark.contact"_qs);
    office.click(u"conflict0Write"_qs);
    auto *field = static_cast<QLineEdit *>(office.shown(u"conflict0Field_phone"_qs));
    field->setText(u"022-3333"_qs);
    office.click(u"conflict0Save"_qs);
    CHECK(meeting.phone() == u"022-3333"_qs);
    CHECK(office.services().sync().conflicts().empty());
}

TEST_CASE("A colleague's note that comes in while one writes on the same question stands beside one's own")
{
    const Spoken spoken(u"zh_CN"_qs);
    Meeting meeting;
    Office &office = meeting.office;
    const BusyYear year(office);
    meeting.meet();
    const auto record = must(office.services().visits().record(year.open));
    const QString code = record.items.front().item.code;
    office.start();
    office.window().go({.page = Places::visit(), .visit = year.open, .step = domain::Step::Examine, .itemCode = code});
    office.type(u"fieldNote"_qs, u"东侧通道堵塞"_qs);
    must(meeting.colleague.services().visits().setNote(year.open, code, u"通道畅通"_qs));
    must(meeting.colleague.services().sync().run());
    must(office.services().sync().run());
    office.type(u"fieldNote"_qs, u"，已拍照"_qs);
    office.shown(u"fieldPlace"_qs)->setFocus();
    QWidget *mark = office.shown(u"answerMark.note"_qs);
    CHECK(office.services().sync().conflictsOf(u"answer"_qs, domain::answerIdFor(year.open, code).toBytes()).size() == 1);
    QTest::mouseClick(mark, Qt::LeftButton);
    office.shown(u"conflictBeside"_qs);
    office.shoot(u"conflict-examine"_qs);
    CHECK(office.find<QWidget>(u"conflictBeside"_qs)->findChild<QPushButton *>(u"conflict0Take0"_qs));
}

TEST_CASE("The page of the shared folder says what waits, what came and who has handed in what")
{
    const Spoken spoken(qEnvironmentVariable("XUNZHEN_WORDS", u"zh_CN"_qs));
    TwoPhones meeting;
    Office &office = meeting.office;
    const BusyYear year(office);
    meeting.meet();
    TwoPhones::setPhone(meeting.colleague.services(), office.firm, u"022-2222"_qs);
    meeting.meet();
    auto settings = office.services().settings().settings();
    settings.theme = qEnvironmentVariable("XUNZHEN_THEME", u"light"_qs);
    settings.touch = qEnvironmentVariableIsSet("XUNZHEN_TOUCH");
    must(office.services().settings().save(settings));
    TwoPhones::setPhone(office.services(), year.firm, u"022-7777"_qs);
    office.start();
    office.window().go({.page = Places::sharing()});
    auto *roll = static_cast<QTableView *>(office.shown(u"rollCall"_qs));
    REQUIRE(office.until([&] { return roll->model()->rowCount() == 2; }));
    auto *going = static_cast<QListView *>(office.shown(u"sharingGoing"_qs));
    CHECK(going->model()->rowCount() == 1);
    office.shoot(u"sharing"_qs);
    CHECK(clippedTexts(*office.window().currentPage()).isEmpty());

    // F5 hands it in.
    office.key(Qt::Key_F5);
    REQUIRE(office.until([&] { return going->model()->rowCount() == 0; }));
    CHECK(office.services().sync().status().waitingOps == 0);

    // One click from what came to the record.
    auto *coming = static_cast<QListView *>(office.shown(u"sharingComing"_qs));
    int row = 0;
    const QString name = must(office.services().enterprises().enterprise(office.firm)).name;
    while (row < coming->model()->rowCount() && coming->model()->index(row, 0).data().toString() != name)
        ++row;
    REQUIRE(row < coming->model()->rowCount());
    coming->scrollTo(coming->model()->index(row, 0));
    QTest::mouseClick(coming->viewport(), Qt::LeftButton, {}, coming->visualRect(coming->model()->index(row, 0)).center());
    CHECK(office.window().currentPage()->key() == Places::enterprises());

    office.window().go({.page = Places::sharing()});
    office.click(u"rollCopy"_qs);
    CHECK(QApplication::clipboard()->text().contains(u"刘洋"_qs));
    office.saveTo = office.folder.filePath(u"roll.csv"_qs);
    office.click(u"rollExport"_qs);
    QFile saved(office.saveTo);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(saved.readAll()).contains(u"刘洋"_qs));
}

TEST_CASE("Closing hands in what waits and never hangs")
{
    const Spoken spoken(u"zh_CN"_qs);
    TwoPhones meeting;
    Office &office = meeting.office;
    office.start();
    TwoPhones::setPhone(office.services(), office.firm, u"022-5555"_qs);
    REQUIRE(office.services().sync().status().waitingOps > 0);
    SECTION("the folder answers")
    {
        office.window().close();
        REQUIRE(office.until([&] { return !office.window().isVisible(); }));
        CHECK(office.services().sync().status().waitingOps == 0);
    }
    SECTION("one leaves it to the next start")
    {
        QWidget *leave = nullptr;
        office.window().close();
        if (office.window().isVisible()) // unless the folder was quicker
            leave = office.find<QPushButton>(u"leaveNow"_qs);
        if (leave) {
            office.shoot(u"leaving"_qs);
            QTest::mouseClick(leave, Qt::LeftButton);
        }
        REQUIRE(office.until([&] { return !office.window().isVisible(); }));
    }
    SECTION("closing twice closes")
    {
        office.window().close();
        office.window().close();
        CHECK_FALSE(office.window().isVisible());
    }
}
