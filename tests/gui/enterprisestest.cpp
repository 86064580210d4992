#include "tests/gui/guitest.h"
#include "tests/gui/menus.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QDropEvent>
#include <QTest>
#include <QPushButton>
#include <QTableView>

using namespace xunzhen;
using namespace xunzhen::testing;
using presentation::Places;

namespace {

QString sheet(Office &office)
{
    const QString path = office.folder.filePath(u"名单.csv"_qs);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("\xEF\xBB\xBF单位名称,信用代码,注册地址\r\n天津市津南区甲厂," + uscc(901).toUtf8() + ",一号路\r\n"
               "天津市津南区乙厂," + uscc(902).toUtf8() + ",二号路\r\n天津市津南区丙厂,91120112MA00000000,三号路\r\n");
    return path;
}

struct EnterprisesOffice : Office
{
    EnterprisesOffice()
    {
        settle();
        for (int i = 2; i < 30; ++i)
            REQUIRE(services().enterprises().save(machineWorks(i)));
        start();
        window().go({.page = Places::enterprises()});
        REQUIRE(until([&] { return list()->model()->rowCount() == services().enterprises().count(); }));
    }
    QListView *list() { return find<QListView>(u"enterpriseList"_qs); }
};

}

TEST_CASE("Typing searches, the arrows walk, Ctrl+N starts a visit with the firm")
{
    EnterprisesOffice office;
    const int all = office.list()->model()->rowCount();
    office.list()->setFocus();
    QTest::keyClicks(office.window().currentPage(), u"29"_qs);
    REQUIRE(office.until([&] { return office.list()->model()->rowCount() < all; }));
    CHECK(office.find<QLineEdit>(u"enterpriseSearch"_qs)->text() == u"29"_qs);
    office.find<QLineEdit>(u"enterpriseSearch"_qs)->clear();
    REQUIRE(office.until([&] { return office.list()->model()->rowCount() == all; }));
    office.key(Qt::Key_Down);
    office.key(Qt::Key_Down);
    CHECK(office.find<QLabel>(u"fileName"_qs)->text() == office.list()->currentIndex().data().toString());
    office.key(Qt::Key_N, Qt::ControlModifier);
    CHECK(office.window().currentPage()->key() == Places::visit());
}

TEST_CASE("An enterprise is added by hand, edited and taken out with a reason")
{
    EnterprisesOffice office;
    office.click(u"enterpriseAdd"_qs);
    office.type(u"formName"_qs, u"天津市津南区新星木业有限公司"_qs);
    office.type(u"formUscc"_qs, u"91120112"_qs);
    CHECK_FALSE(office.shown(u"formSave"_qs)->isEnabled());
    office.type(u"formUscc"_qs, uscc(555).mid(8));
    office.find<QLineEdit>(u"formUscc"_qs)->setText(uscc(555));
    CHECK(office.shown(u"formSave"_qs)->isEnabled());
    office.click(u"formSave"_qs);
    CHECK(office.find<QLabel>(u"fileName"_qs)->text() == u"天津市津南区新星木业有限公司"_qs);
    office.click(u"fileEdit"_qs);
    office.type(u"formPhone"_qs, u"022-28390000"_qs);
    office.click(u"formSave"_qs);
    const auto found = office.services().enterprises().find(u"新星木业"_qs, 5);
    REQUIRE(found.total == 1);
    CHECK(office.services().enterprises().enterprise(found.rows[0].id)->phone == u"022-28390000"_qs);
    office.confirmation.texts = {u"已注销"_qs};
    choose(office, u"fileMore"_qs, u"fileVoid"_qs);
    CHECK(office.services().enterprises().find(u"新星木业"_qs, 5).total == 0);
}

TEST_CASE("A sheet dropped onto the page is previewed, imported and undone")
{
    EnterprisesOffice office;
    const int before = office.services().enterprises().count();
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(sheet(office))});
    QDragEnterEvent enter({100, 100}, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(office.window().currentPage(), &enter);
    QDropEvent drop({100, 100}, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(office.window().currentPage(), &drop);
    auto *next = office.find<QPushButton>(u"importNext"_qs);
    REQUIRE(office.until([&] { return next->isVisible() && next->isEnabled(); }));
    office.shoot(u"import-columns"_qs);
    office.click(u"importNext"_qs);
    REQUIRE(office.until([&] { return office.find<QTableView>(u"importPreviewTable"_qs)->isVisible(); }));
    office.shoot(u"import-preview"_qs);
    CHECK(office.find<QTableView>(u"importPreviewTable"_qs)->model()->rowCount() == 3);
    office.click(u"importFilter4"_qs);
    CHECK(office.find<QTableView>(u"importPreviewTable"_qs)->model()->rowCount() == 1);
    office.click(u"importNext"_qs);
    auto *undo = office.find<QPushButton>(u"importUndo"_qs);
    REQUIRE(office.until([&] { return undo->isVisible() && undo->isEnabled(); }));
    office.shoot(u"import-result"_qs);
    CHECK(office.services().enterprises().count() == before + 2);
    office.saveTo = office.folder.filePath(u"rejected.xlsx"_qs);
    office.click(u"importRejected"_qs);
    REQUIRE(office.until([&] { return QFile::exists(office.saveTo) && undo->isEnabled(); }));
    office.click(u"importUndo"_qs);
    REQUIRE(office.until([&] { return office.services().enterprises().count() == before; }));
    office.click(u"importNext"_qs);
    CHECK(office.list()->isVisible());
}

TEST_CASE("All enterprises go out as a workbook while the window stays awake")
{
    EnterprisesOffice office;
    office.saveTo = office.folder.filePath(u"all.xlsx"_qs);
    choose(office, u"enterpriseMore"_qs, u"enterpriseExport"_qs);
    CHECK(office.until([&] { return QFile::exists(office.saveTo); }));
}
