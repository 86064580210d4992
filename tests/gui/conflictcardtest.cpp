#include "tests/gui/clipping.h"
#include "tests/gui/screensday.h"
#include "tests/support/catch.h"
#include "ui/controls/conflictcard.h"

#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace xunzhen;
using namespace xunzhen::testing;

TEST_CASE("Two values of a conflict stand side by side and can be taken or written anew")
{
    const Spoken spoken(u"zh_CN"_qs);
    Office office;
    office.settle();
    office.start();
    services::ConflictRow row{u"enterprise"_qs, u"contact"_qs, u"天津市津南区宏达金属制品有限公司"_qs, QByteArray(16, '\1'), {}, {}};
    row.values = {{u"张伟"_qs, office.clock.now(), R"({"contact":"王强","phone":"022-1111"})", true},
                  {u"李敏"_qs, office.clock.now(), R"({"contact":"王强","phone":"022-2222"})", false}};
    controls::ConflictCard card{presentation::ConflictCase(row), 0};
    card.resize(1000, 260);
    card.show();
    int taken = -1;
    std::vector<std::pair<QString, QString>> written;
    QObject::connect(&card, &controls::ConflictCard::taken, &card, [&](int side) { taken = side; });
    QObject::connect(&card, &controls::ConflictCard::written, &card, [&](const auto &texts) { written = texts; });
    QTest::mouseClick(card.findChild<QPushButton *>(u"conflict0Take1"_qs), Qt::LeftButton);
    CHECK(taken == 1);
    QTest::mouseClick(card.findChild<QPushButton *>(u"conflict0Write"_qs), Qt::LeftButton);
    auto *phone = card.findChild<QLineEdit *>(u"conflict0Field_phone"_qs);
    REQUIRE(office.until([&] { return phone->isVisible(); }));
    phone->setText(u"022-3333"_qs);
    QTest::mouseClick(card.findChild<QPushButton *>(u"conflict0Save"_qs), Qt::LeftButton);
    CHECK(written == std::vector<std::pair<QString, QString>>{{u"contact"_qs, u"王强"_qs}, {u"phone"_qs, u"022-3333"_qs}});
    CHECK(clippedTexts(card).isEmpty());
    if (const QString into = qEnvironmentVariable("XUNZHEN_SHOTS"); !into.isEmpty())
        card.grab().save(QDir(into).filePath(u"conflict.png"_qs));
}
