#include "tests/gui/guitest.h"

#include "tests/support/catch.h"
#include "ui/controls/datefield.h"

#include <QDateEdit>
#include <QLabel>

using namespace xunzhen;
using xunzhen::testing::Office;

TEST_CASE("A fresh laptop first asks who uses it, and says what is missing", "[gui]")
{
    Office office;
    office.start();
    office.click(QStringLiteral("setupFinish"));
    CHECK(office.find<QLabel>(QStringLiteral("setupProblems"))->text().contains(QStringLiteral("bureau")));
    CHECK_FALSE(office.services().people().me());

    office.type(QStringLiteral("setupBureau"), QStringLiteral("津南区应急管理局"));
    office.type(QStringLiteral("setupBureauShort"), QStringLiteral("津南应急"));
    office.type(QStringLiteral("setupMeName"), QStringLiteral("张伟"));
    office.type(QStringLiteral("setupMeCredential"), QStringLiteral("120112-0017"));
    controls::setDate(*office.find<QDateEdit>(QStringLiteral("setupMeUntil")), QDate(2028, 12, 31));
    office.type(QStringLiteral("setupColleague0Name"), QStringLiteral("李敏"));
    office.shoot(QStringLiteral("0-setup"));
    office.click(QStringLiteral("setupFinish"));

    REQUIRE(office.services().people().me());
    CHECK(office.services().people().me()->name == QStringLiteral("张伟"));
    CHECK(office.services().people().me()->credentialUntil == QDate(2028, 12, 31));
    CHECK(office.services().people().inspectors().size() == 2);
    CHECK(office.services().settings().settings().bureauShort == QStringLiteral("津南应急"));
    CHECK(office.window().currentPage());
}
