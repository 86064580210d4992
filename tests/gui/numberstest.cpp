#include "tests/gui/menus.h"
#include "tests/gui/screensday.h"
#include "tests/support/catch.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace xunzhen;
using namespace xunzhen::testing;
using presentation::Places;

namespace {

/// Types as an input method does: the composed words arrive at once.
void compose(QWidget *field, const QString &words)
{
    QInputMethodEvent event;
    event.setCommitString(words);
    QApplication::sendEvent(field, &event);
}

/// Runs the act in the dialog that opens next, and closes the dialog.
void inDialog(Office &office, const std::function<void()> &open, const std::function<void(QDialog &)> &act)
{
    bool acted = false;
    QTimer::singleShot(0, &office.window(), [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        act(*dialog);
        acted = true;
        dialog->accept();
    });
    open();
    CHECK(acted);
}

void inDialog(Office &office, const QString &button, const std::function<void(QDialog &)> &act)
{
    inDialog(office, [&] { office.click(button); }, act);
}

template<typename Widget>
Widget *in(QDialog &dialog, const QString &name)
{
    auto *found = dialog.findChild<Widget *>(name);
    REQUIRE(found);
    return found;
}

}

TEST_CASE("The register of numbers is opened from the papers of the bureau and a number is made void there")
{
    Office office;
    office.settle();
    BusyYear year(office);
    const auto series = office.services().papers().numberSeries();
    REQUIRE_FALSE(series.empty());
    office.start();
    office.window().go({.page = Places::papers()});
    inDialog(office, u"bureauNumbers"_qs, [&](QDialog &dialog) {
        auto *list = in<QListView>(dialog, u"numberList"_qs);
        REQUIRE(office.until([&] { return list->model()->rowCount() > 0; }));
        CHECK(in<QComboBox>(dialog, u"numberSeries"_qs)->count() == int(series.size()));
        CHECK(list->model()->index(0, 0).data().toString().endsWith(u"号"_qs));
        CHECK_FALSE(in<QLabel>(dialog, u"numberSummary"_qs)->text().isEmpty());
        list->setCurrentIndex(list->model()->index(0, 0));
        CHECK_FALSE(in<QPushButton>(dialog, u"numberVoid"_qs)->isEnabled()); // it was issued
        CHECK_FALSE(in<QPushButton>(dialog, u"numberCloseYear"_qs)->isEnabled());
        office.saveTo = office.folder.filePath(u"文号.xlsx"_qs);
        in<QPushButton>(dialog, u"numberExport"_qs)->click();
        CHECK(office.until([&] { return QFile::exists(office.saveTo); }));
        if (const QString shots = qEnvironmentVariable("XUNZHEN_SHOTS"); !shots.isEmpty())
            dialog.grab().save(shots + u"/numbers.png"_qs);
    });
}

TEST_CASE("In a space a free number is made void with a reason from the register")
{
    Office office;
    office.settle();
    BusyYear year(office);
    QTemporaryDir share;
    REQUIRE(office.services().sync().found(share.path(), u"津南应急"_qs));
    REQUIRE(office.services().sync().run());
    office.start();
    office.window().go({.page = Places::papers()});
    office.confirmation.texts = {u"打印作废"_qs};
    inDialog(office, u"bureauNumbers"_qs, [&](QDialog &dialog) {
        auto *list = in<QListView>(dialog, u"numberList"_qs);
        REQUIRE(office.until([&] { return list->model()->rowCount() > 5; }));
        const int last = list->model()->rowCount() - 1;
        list->setCurrentIndex(list->model()->index(last, 0));
        auto *button = in<QPushButton>(dialog, u"numberVoid"_qs);
        REQUIRE(button->isEnabled());
        button->click();
        CHECK(office.until([&] { return in<QLabel>(dialog, u"numberSummary"_qs)->text().contains(u"1 Void"_qs)
                                        || in<QLabel>(dialog, u"numberSummary"_qs)->text().contains(u"1 作废"_qs); }));
        if (const QString shots = qEnvironmentVariable("XUNZHEN_SHOTS"); !shots.isEmpty())
            dialog.grab().save(shots + u"/numbers-space.png"_qs);
    });
    CHECK(office.confirmation.asked.size() == 1);
}

TEST_CASE("Two records of one firm are joined side by side from the enterprise file, and taken back")
{
    Office office;
    office.settle();
    const auto first = office.firm;
    auto again = office.services().enterprises().enterprise(first).value();
    again.id = {};
    again.uscc.clear();
    again.name = u"天津老一机厂"_qs;
    const auto second = office.services().enterprises().save(again).value();
    office.start();
    office.window().go({.page = Places::enterprises(), .enterprise = first});
    inDialog(office, [&] { entry(office, u"fileSameFirm"_qs)->trigger(); }, [&](QDialog &dialog) {
        auto *join = in<QPushButton>(dialog, u"sameJoin"_qs);
        CHECK_FALSE(join->isEnabled());
        compose(in<QLineEdit>(dialog, u"sameSearch"_qs), u"老一机"_qs);
        auto *hits = in<QListView>(dialog, u"sameHits"_qs);
        REQUIRE(office.until([&] { return hits->model()->rowCount() == 1; }));
        hits->setCurrentIndex(hits->model()->index(0, 0));
        CHECK(in<QLabel>(dialog, u"sameOtherName"_qs)->text() == u"天津老一机厂"_qs);
        CHECK_FALSE(join->isEnabled()); // not without a reason
        compose(in<QLineEdit>(dialog, u"sameReason"_qs), u"旧名"_qs);
        REQUIRE(join->isEnabled());
        if (const QString shots = qEnvironmentVariable("XUNZHEN_SHOTS"); !shots.isEmpty()) {
            QCoreApplication::processEvents(); // the sides are laid out when they are known
            dialog.grab().save(shots + u"/samefirm.png"_qs);
        }
        join->click();
    });
    CHECK(office.services().enterprises().count() == 1);
    REQUIRE(office.services().enterprises().sameAs(first).size() == 1);
    CHECK(office.services().enterprises().sameAs(first)[0].firm.id == second);

    office.confirmation.texts = {u"弄错了"_qs};
    inDialog(office, [&] { entry(office, u"fileSameFirm"_qs)->trigger(); }, [&](QDialog &dialog) {
        auto *joined = in<QListView>(dialog, u"sameJoined"_qs);
        REQUIRE(joined->model()->rowCount() == 1);
        joined->setCurrentIndex(joined->model()->index(0, 0));
        in<QPushButton>(dialog, u"sameUndo"_qs)->click();
        CHECK(joined->model()->rowCount() == 0);
    });
    CHECK(office.services().enterprises().count() == 2);
}
