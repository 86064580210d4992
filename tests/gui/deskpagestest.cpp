#include "tests/gui/screensday.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "ui/views/pictures/pictureviewer.h"
#include "ui/views/shared/needrow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>

using namespace xunzhen;
using namespace xunzhen::testing;
using presentation::Places;

TEST_CASE("The workbench's button leads to the re-inspection, where a note closes the item out")
{
    Office office;
    office.settle();
    const BusyYear year(office);
    office.start();
    office.window().go({.page = Places::workbench()});
    office.click(u"columnDueAct0"_qs);
    REQUIRE(office.window().currentPage()->key() == Places::remediation());
    CHECK_FALSE(office.shown(u"reinspectRecord"_qs)->isEnabled());
    office.click(u"reinspectResult2"_qs);
    CHECK_FALSE(office.shown(u"reinspectRecord"_qs)->isEnabled());
    office.type(u"reinspectNote"_qs, u"防护装置已装回"_qs);
    office.shoot(u"reinspect"_qs);
    office.click(u"reinspectRecord"_qs);
    CHECK(office.services().remediation().list().size() == 1);
    CHECK(office.until([&] { return office.find<QListView>(u"remediationList"_qs)->model()->rowCount() == 1; }));
}

TEST_CASE("A photo proves that an item is fixed, and is looked at large before one says so")
{
    Office office;
    office.settle();
    const BusyYear year(office);
    office.start();
    const auto item = office.services().remediation().list().back().item.id;
    office.window().go({.page = Places::remediation(), .remediation = item});
    office.filesToChoose = {office.photo(u"整改后.png"_qs, Qt::darkBlue)};
    for (auto *button : office.shown(u"reinspectAfter"_qs)->findChildren<QPushButton *>(u"photoAdd"_qs))
        button->click();
    auto *proofs = office.shown(u"reinspectAfter"_qs)->findChild<QListView *>(u"photoList"_qs);
    REQUIRE(office.until([&] { return proofs->model()->rowCount() == 1; }));
    proofs->setFocus();
    proofs->setCurrentIndex(proofs->model()->index(0, 0));
    QTest::keyClick(proofs, Qt::Key_Return);
    auto *large = office.window().findChild<views::PictureViewer *>();
    REQUIRE(large);
    CHECK(large->findChild<QLabel *>(u"pictureTitle"_qs)->text() == u"Photo 1 of 1"_qs);
    auto *canvas = large->findChild<controls::MarkCanvas *>();
    CHECK(office.until([&] { return canvas->hasPicture(); }));
    CHECK(large->findChild<QLineEdit *>(u"pictureCaption"_qs)->isReadOnly());
    CHECK(large->findChild<QLabel *>(u"pictureLocked"_qs)->isHidden()); // no paper shows it
    large->accept();
    office.click(u"reinspectResult2"_qs);
    REQUIRE(office.until([&] { return office.shown(u"reinspectRecord"_qs)->isEnabled(); }));
    office.click(u"reinspectRecord"_qs);
    CHECK(office.services().remediation().proofs(item).size() == 1);
    CHECK(office.services().remediation().item(item)->state == domain::RemediationState::Closed);
}

TEST_CASE("A refused pack shows all its problems; the law library opens an article that was searched for")
{
    Office office;
    office.settle();
    const BusyYear year(office);
    office.start();
    office.window().go({.page = Places::checklists()});
    auto bad = smallPack();
    bad.version = u"2026.12.1"_qs;
    bad.checklists.front().sections.front().items[0].question.clear();
    bad.checklists.front().sections.front().items[1].leniency = {u"NOWHERE"_qs};
    QFile file(office.folder.filePath(u"bad.json"_qs));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(packJson(bad));
    file.close();
    office.filesToChoose = {file.fileName()};
    office.click(u"packInstall"_qs);
    office.shoot(u"pack-refused"_qs);
    const QString told = office.find<QTextBrowser>(u"packReader"_qs)->toPlainText();
    CHECK(told.count(u"/checklists/0"_qs) >= 2);
    office.find<QTabWidget>(u"checklistTabs"_qs)->setCurrentIndex(1);
    office.type(u"lawSearch"_qs, u"安全标志"_qs);
    auto *laws = office.find<QListView>(u"lawList"_qs);
    REQUIRE(office.until([&] { return laws->model()->index(0, 0).data().toString().contains(u"第二条"_qs); }));
    office.key(Qt::Key_Down);
    CHECK(office.find<QTextBrowser>(u"lawReader"_qs)->toPlainText().contains(u"应当设置安全标志"_qs));
}

TEST_CASE("A space is founded from the page and synced by its button")
{
    Office office;
    office.settle();
    office.start();
    office.window().go({.page = Places::sharing()});
    CHECK_FALSE(office.shown(u"sharingFound"_qs)->isEnabled());
    office.type(u"sharingSpace"_qs, u"津南"_qs);
    office.saveTo = office.folder.filePath(u"share"_qs);
    REQUIRE(QDir().mkpath(office.saveTo));
    office.click(u"sharingFound"_qs);
    CHECK_FALSE(static_cast<QCheckBox *>(office.shown(u"sharingEncrypt"_qs))->isChecked()); // no stick
    office.click(u"sharingFoundHere"_qs);
    auto *run = office.find<QPushButton>(u"sharingRun"_qs);
    REQUIRE(office.until([&] { return run->isVisible() && run->isEnabled(); }));
    office.click(u"sharingRun"_qs);
    REQUIRE(office.until([&] { return office.services().sync().status().lastRun.isValid() && run->isEnabled(); }));
    CHECK(office.find<QTableView>(u"rollCall"_qs)->model()->rowCount() == 1);
    office.shoot(u"sharing-founded"_qs);
    CHECK(office.until([&] { return office.find<QLabel>(u"sharingSentence"_qs)->text().startsWith(u'✓'); }));
}

TEST_CASE("A shared folder that has moved is chosen anew by the button of its row, and a damaged file is explained")
{
    Office office;
    office.settle();
    office.saveTo = office.folder.filePath(u"share"_qs);
    REQUIRE(QDir().mkpath(office.saveTo));
    REQUIRE(office.services().sync().found(office.saveTo, u"津南"_qs));
    const QString moved = office.folder.filePath(u"moved"_qs);
    REQUIRE(QFile::rename(office.saveTo, moved));
    CHECK_FALSE(office.services().sync().run());
    office.start();
    office.window().go({.page = Places::sharing()});
    office.shoot(u"sharing-moved"_qs);
    office.saveTo = moved;
    office.click(u"needAct0"_qs);
    REQUIRE(office.until([&] { return office.services().sync().status().folder == moved; }));
    auto *run = office.find<QPushButton>(u"sharingRun"_qs);
    REQUIRE(office.until([&] { return run->isEnabled(); }));
    office.click(u"sharingRun"_qs);
    CHECK(office.until([&] { return office.find<QLabel>(u"sharingSentence"_qs)->text().startsWith(u'✓'); }));

    views::NeedRow row(presentation::SharingNeeds::of(services::SyncNote{u"damaged-file"_qs, {u"a.seg"_qs}}), 7);
    row.resize(700, 200);
    row.show();
    auto *meaning = row.findChild<QLabel *>(u"needMeaning7"_qs);
    CHECK_FALSE(meaning->isVisible());
    row.findChild<QPushButton *>(u"needAct7"_qs)->click();
    CHECK(meaning->isVisible());
    CHECK(meaning->text().size() > 40);
}

TEST_CASE("Settings take effect as they are made")
{
    Office office;
    office.settle();
    office.start();
    office.window().go({.page = Places::settings()});
    auto *theme = office.find<QComboBox>(u"settingsTheme"_qs);
    theme->setFocus();
    office.key(Qt::Key_Down);
    REQUIRE(office.until([&] { return office.desktop().theme().appearance().theme == u"dark"_qs; }));
    CHECK(office.services().settings().settings().theme == u"dark"_qs);
    office.type(u"settingsTown"_qs, u"咸水沽镇"_qs);
    office.window().go({.page = Places::workbench()});
    CHECK(office.services().settings().settings().town == u"咸水沽镇"_qs);
    office.window().go({.page = Places::settings()});
    office.click(u"settingsAddPerson"_qs);
    office.type(u"personName"_qs, u"赵敏"_qs);
    office.click(u"personSave"_qs);
    CHECK(office.services().people().inspectors().size() == 3);
    office.saveTo = office.folder.filePath(u"b.xzbackup"_qs);
    office.click(u"settingsBackup"_qs);
    CHECK(office.until([&] { return office.find<QLabel>(u"settingsCare"_qs)->text().startsWith(u'✓'); }));
}
