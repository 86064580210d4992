#include "tests/gui/clipping.h"
#include "tests/gui/screensday.h"
#include "tests/support/inspectorlaptop.h"
#include "tests/support/emptyfolder.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace xunzhen;
using namespace xunzhen::testing;
using presentation::Places;
using SyncState = services::SyncStatus::State;

namespace {

/// Does something in the dialog that the next click opens, while that is modal.
void inDialog(Office &office, const std::function<void(QWidget &)> &act)
{
    QTimer::singleShot(0, &office.window(), [act] {
        QWidget *dialog = QApplication::activeModalWidget();
        REQUIRE(dialog);
        act(*dialog);
    });
}

void shootDialog(QWidget &dialog, const QString &name)
{
    if (const QString into = qEnvironmentVariable("XUNZHEN_SHOTS"); !into.isEmpty())
        dialog.grab().save(QDir(into).filePath(name + u".png"_qs));
}

QPushButton *button(QWidget &root, const QString &name) { return root.findChild<QPushButton *>(name); }

int rowOf(const QListView &list, const QString &text)
{
    for (int row = 0; row < list.model()->rowCount(); ++row)
        if (list.model()->index(row, 0).data().toString() == text)
            return row;
    return -1;
}

struct Founded
{
    Founded()
    {
        office.settle();
        must(office.services().sync().found(share.path(), u"津南应急"_qs, domain::SpaceKind::Bureau));
        must(office.services().sync().run());
    }
    QListView *open()
    {
        office.start();
        office.window().go({.page = Places::sharing()});
        return static_cast<QListView *>(office.shown(u"sharingPlaces"_qs));
    }

    QTemporaryDir share, stick, registry;
    Office office;
};

}

TEST_CASE("An emptied folder is filled again from its row, after one has read what will be written")
{
    const Spoken spoken(qEnvironmentVariable("XUNZHEN_WORDS", u"zh_CN"_qs));
    Founded founded;
    Office &office = founded.office;
    empty(founded.share.path());
    REQUIRE_FALSE(office.services().sync().run());
    founded.open();
    office.shown(u"needAct0"_qs);
    office.shoot(u"emptied"_qs);
    CHECK(clippedTexts(*office.window().currentPage()).isEmpty());
    office.find<QPushButton>(u"needAct0"_qs)->setFocus();
    office.key(Qt::Key_Space);
    REQUIRE(office.until([&] { return office.services().sync().status().state == SyncState::Enrolled; }));
    CHECK(office.confirmation.asked.size() == 1);
    CHECK(QFile::exists(founded.share.path() + u"/space.id"_qs));
    REQUIRE(office.until([&] { return !office.find<QWidget>(u"needAct0"_qs); }));
}

TEST_CASE("A stick and the district's registry are added in the window, opened by keyboard, left and taken back")
{
    const Spoken spoken(qEnvironmentVariable("XUNZHEN_WORDS", u"zh_CN"_qs));
    Founded founded;
    Office &office = founded.office;
    QListView *list = founded.open();
    REQUIRE(office.until([&] { return list->model()->rowCount() == 2; }));

    office.saveTo = founded.stick.path();
    inDialog(office, [&](QWidget &dialog) {
        button(dialog, u"spaceChoose"_qs)->click();
        REQUIRE(office.until([&] { return button(dialog, u"spaceAct"_qs)->isEnabled(); }));
        shootDialog(dialog, u"space-stick"_qs);
        CHECK(clippedTexts(dialog).isEmpty());
        button(dialog, u"spaceAct"_qs)->click();
        REQUIRE(office.until([&] { return !dialog.isVisible(); }));
    });
    office.click(u"placeAdd"_qs);
    REQUIRE(office.until([&] { return list->model()->rowCount() == 3; }));

    office.saveTo = founded.registry.path();
    inDialog(office, [&](QWidget &dialog) {
        button(dialog, u"spaceChoose"_qs)->click();
        QAbstractButton *found = nullptr;
        REQUIRE(office.until([&] { return (found = dialog.findChild<QAbstractButton *>(u"spaceWay100"_qs)) != nullptr; }));
        found->click();
        CHECK_FALSE(button(dialog, u"spaceAct"_qs)->isEnabled());
        auto *name = dialog.findChild<QLineEdit *>(u"spaceName"_qs);
        name->setText(u"津南名录"_qs);
        shootDialog(dialog, u"space-registry"_qs);
        CHECK(clippedTexts(dialog).isEmpty());
        button(dialog, u"spaceAct"_qs)->click();
        REQUIRE(office.until([&] { return !dialog.isVisible(); }));
    });
    office.click(u"placeAdd"_qs);
    REQUIRE(office.until([&] { return list->model()->rowCount() == 5; }));
    CHECK(office.services().sync().spaces().size() == 2);
    office.click(u"sharingRun"_qs);
    REQUIRE(office.until([&] { return office.services().sync().spaces()[1].lastRun.isValid(); }));

    const int row = rowOf(*list, founded.stick.path());
    REQUIRE(row >= 0);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(row, 0));
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(office.revealed == QStringList{founded.stick.path()});

    office.find<QPushButton>(u"placeLeave"_qs)->setFocus();
    office.key(Qt::Key_Space);
    REQUIRE(office.until([&] { return rowOf(*list, founded.stick.path()) < 0; }));
    office.click(u"toastUndo"_qs);
    REQUIRE(office.until([&] { return rowOf(*list, founded.stick.path()) >= 0; }));
    list->setCurrentIndex(list->model()->index(rowOf(*list, founded.registry.path()), 0));
    CHECK_FALSE(office.find<QPushButton>(u"placeLeave"_qs)->isEnabled()); // the only folder of its space
    office.find<QWidget>(u"sharingPlaces"_qs)->setFocus();
    office.shoot(u"spaces"_qs);
}

TEST_CASE("The page of the shared folder fits in each theme, at every text size and in touch mode, with everything abnormal")
{
    const Spoken spoken(qEnvironmentVariable("XUNZHEN_WORDS", u"zh_CN"_qs));
    const auto [theme, scale, touch] = GENERATE(std::tuple{"light", 100, false}, std::tuple{"dark", 100, false},
                                                std::tuple{"light", 150, true}, std::tuple{"dark", 200, false});
    const bool isFirstTime = GENERATE(false, true);
    QTemporaryDir share, stick, foreign, registry, elsewhere;
    Office office;
    office.settle();
    auto settings = office.services().settings().settings();
    settings.theme = QLatin1String(theme);
    settings.textScale = scale;
    settings.touch = touch;
    must(office.services().settings().save(settings));
    if (!isFirstTime) {
        auto &sync = office.services().sync();
        must(sync.found(share.path(), u"津南应急"_qs, domain::SpaceKind::Bureau));
        must(sync.found(registry.path(), u"津南名录"_qs, domain::SpaceKind::Registry));
        must(sync.addPlace(stick.path()));
        must(sync.addPlace(foreign.path()));
        must(sync.run());
        InspectorLaptop colleague(2);
        must(colleague.services().people().setMe(must(colleague.services().people().save(inspector(u"刘洋"_qs, u"津0400002"_qs)))));
        must(colleague.services().sync().join(share.path()));
        empty(stick.path());
        empty(foreign.path());
        must(colleague.services().sync().run());
        InspectorLaptop stranger(3);
        must(stranger.services().people().setMe(must(stranger.services().people().save(inspector(u"孙丽"_qs, u"津0500001"_qs)))));
        must(stranger.services().sync().found(foreign.path(), u"别处"_qs));
        REQUIRE(QDir().rename(registry.path(), registry.path() + u"-away"_qs));
        must(office.services().sync().run());
    }
    office.start();
    office.window().go({.page = Places::sharing()});
    office.shown(isFirstTime ? u"sharingJoin"_qs : u"needAct1"_qs);
    if (!isFirstTime)
        REQUIRE(office.until([&] { return office.find<QWidget>(u"requestCode0"_qs) != nullptr; }));
    QApplication::processEvents();
    const QString name = u"sharing-%1-%2%3-%4"_qs.arg(QLatin1String(theme)).arg(scale)
                             .arg(touch ? u"-touch"_qs : QString(), isFirstTime ? u"first"_qs : u"abnormal"_qs);
    office.shoot(name);
    CHECK(office.window().width() <= 1366);
    CHECK(office.window().height() <= 768);
    QWidget *page = office.window().currentPage();
    CHECK(clippedTexts(*page) == QStringList());
    if (const QString into = qEnvironmentVariable("XUNZHEN_SHOTS"); !into.isEmpty())
        page->findChild<QWidget *>(u"sharingBody"_qs)->grab().save(QDir(into).filePath(name + u"-whole.png"_qs));
    if (touch)
        for (const auto *target : page->findChildren<QAbstractButton *>())
            if (target->isVisible()) {
                INFO(target->objectName().toStdString());
                CHECK(target->height() >= 44);
            }
    if (!isFirstTime)
        REQUIRE(QDir().rename(registry.path() + u"-away"_qs, registry.path()));
}
