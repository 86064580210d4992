#include "tests/gui/clipping.h"
#include "tests/gui/screensday.h"
#include "tests/support/inspectorlaptop.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace xunzhen;
using namespace xunzhen::testing;
using presentation::Places;

namespace {

using SyncState = services::SyncStatus::State;

void settle(InspectorLaptop &laptop)
{
    domain::Inspector liu;
    liu.name = u"刘洋"_qs;
    liu.credentialNumber = u"津执法 120112-0052"_qs;
    liu.bureau = u"津南区生态环境局"_qs;
    must(laptop.services().people().setMe(must(laptop.services().people().save(liu))));
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

}

TEST_CASE("An administrator takes a request from a picture, compares the code, gives the approval back as a file and takes the laptop out again")
{
    const Spoken spoken(u"zh_CN"_qs);
    QTemporaryDir share;
    Office office;
    office.settle();
    must(office.services().sync().found(share.path(), u"津南区"_qs));
    must(office.services().sync().run());
    InspectorLaptop colleague(2);
    settle(colleague);
    const QString picture = office.folder.filePath(u"申请.png"_qs);
    REQUIRE(must(colleague.services().sync().requestPicture(500)).save(picture));
    const QString code = colleague.services().sync().status().requestCode;

    office.start();
    office.window().go({.page = Places::sharing()});
    office.filesToChoose = {picture};
    office.click(u"requestTake"_qs);
    REQUIRE(office.until([&] { return office.window().findChild<QLabel *>(u"requestCode0"_qs) != nullptr; }));
    CHECK(static_cast<QLabel *>(office.shown(u"requestCode0"_qs))->text() == code);
    office.shoot(u"request"_qs);
    REQUIRE(office.until([&] { return clippedTexts(*office.window().currentPage()).isEmpty(); }));
    office.click(u"approve0"_qs);
    auto *roll = office.find<QTableView>(u"rollCall"_qs);
    REQUIRE(office.until([&] { return roll->model()->rowCount() == 2; }));
    office.saveTo = office.folder.filePath(u"批准.xzok"_qs);
    office.click(u"approvalSave"_qs);
    CHECK(must(colleague.services().sync().takeApproval(bytesOf(office.saveTo))) == u"津南区"_qs);
    CHECK(must(colleague.services().sync().join(share.path())).isEmpty());
    must(colleague.services().sync().run());
    CHECK(colleague.services().sync().status().state == SyncState::Enrolled);

    office.shown(u"rollCall"_qs)->setFocus();
    int row = 0;
    while (row < 2 && roll->model()->index(row, 1).data().toString() != u"刘洋"_qs)
        ++row;
    REQUIRE(row < 2);
    roll->setCurrentIndex(roll->model()->index(row, 0));
    REQUIRE(office.until([&] { return office.find<QPushButton>(u"rollTakeOut"_qs)->isEnabled(); }));
    office.confirmation.texts = {u"出差时丢失"_qs};
    office.click(u"rollTakeOut"_qs);
    REQUIRE(office.until([&] {
        for (int one = 0; one < roll->model()->rowCount(); ++one)
            if (roll->model()->index(one, 1).data().toString() == u"刘洋"_qs)
                return roll->model()->index(one, 5).data().toString().startsWith(u'–');
        return false;
    }));
    must(colleague.services().sync().run());
    CHECK(colleague.services().sync().status().state == SyncState::Revoked);
}

TEST_CASE("A laptop that does not reach the folder asks by file or by a large QR code and takes the approval from a file")
{
    const Spoken spoken(u"zh_CN"_qs);
    QTemporaryDir share;
    InspectorLaptop founder(2);
    settle(founder);
    must(founder.services().sync().found(share.path(), u"津南区"_qs, domain::SpaceKind::Whole, true));
    Office office;
    office.settle();
    office.start();
    office.window().go({.page = Places::sharing()});
    office.saveTo = office.folder.filePath(u"申请.xzreq"_qs);
    office.click(u"sharingAskByFile"_qs);
    auto *code = static_cast<QLabel *>(office.shown(u"sharingCode"_qs));
    const auto request = must(founder.services().sync().takeRequest(bytesOf(office.saveTo)));
    CHECK(request.code == code->text());
    CHECK(request.who == u"张伟"_qs);

    bool read = false;
    QTimer::singleShot(0, &office.window(), [&] {
        QWidget *dialog = QApplication::activeModalWidget();
        REQUIRE(dialog);
        const QImage shown = dialog->grab().toImage();
        const QString photo = office.folder.filePath(u"屏幕.png"_qs);
        shown.save(photo);
        const auto again = founder.services().sync().takeRequest(bytesOf(photo));
        read = again && again->code == request.code;
        dialog->findChild<QPushButton *>(u"pictureClose"_qs)->click();
    });
    office.click(u"requestPicture"_qs);
    CHECK(read);
    office.shoot(u"asking"_qs);

    must(founder.services().sync().approve(request.code));
    const QString approval = office.folder.filePath(u"批准.xzok"_qs);
    QFile file(approval);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(must(founder.services().sync().approvalFile()));
    file.close();
    office.filesToChoose = {approval};
    office.click(u"approvalTake"_qs);
    REQUIRE(office.until([&] { return office.services().sync().status().state != SyncState::WaitingForApproval; }));
    office.saveTo = share.path();
    office.click(u"sharingJoin"_qs);
    REQUIRE(office.until([&] { return office.services().sync().status().state == SyncState::Enrolled; }));
    CHECK(office.services().sync().status().encrypted);
}
