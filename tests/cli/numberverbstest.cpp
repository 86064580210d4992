#include "tests/cli/program.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace xunzhen::testing;

namespace {

QStringList words(const char *line) { return QString::fromUtf8(line).split(QLatin1Char(' ')); }

struct Desk
{
    Desk()
    {
        REQUIRE(laptop(words("person add 张伟 --me")).exit == 0);
        REQUIRE(laptop(words("settings set --bureau 津南区应急管理局 --bureau-short 津南应急 --number-block 5")).exit == 0);
    }
    QTemporaryDir folder;
    Laptop laptop{folder.filePath(QStringLiteral("profile"))};
};

}

TEST_CASE("Numbers are listed, made void with a reason and written to a workbook")
{
    Desk desk;
    CHECK(desk.laptop(words("settings show")).json()[QLatin1String("numberBlock")].toInt() == 5);
    CHECK(desk.laptop(words("paper numbers")).json()[QLatin1String("numbers")].toArray().isEmpty());
    CHECK(desk.laptop(words("paper void-number 1")).exit == 2); // a reason is asked for
    REQUIRE(desk.laptop(words("paper void-number 1 --reason 打印作废")).exit == 0);
    CHECK(desk.laptop(words("paper void-number 1 --reason 再次")).exit == 1);
    const QString sheet = desk.folder.filePath(QStringLiteral("numbers.xlsx"));
    const auto shown = desk.laptop({QStringLiteral("paper"), QStringLiteral("numbers"), QStringLiteral("--out"), sheet});
    REQUIRE(shown.exit == 0);
    const auto numbers = shown.json()[QLatin1String("numbers")].toArray();
    REQUIRE(numbers.size() == 1);
    CHECK(numbers[0][QLatin1String("state")].toString() == QStringLiteral("void"));
    CHECK(numbers[0][QLatin1String("reason")].toString() == QString::fromUtf8("打印作废"));
    CHECK(QFile(sheet).size() > 1000);
    CHECK(desk.laptop(words("paper close-year --reason 年终")).exit == 1);
}

TEST_CASE("Two records are said to be one firm, and it is taken back")
{
    Desk desk;
    QFile csv(desk.folder.filePath(QStringLiteral("firms.csv")));
    REQUIRE(csv.open(QIODevice::WriteOnly));
    csv.write(QStringLiteral("企业名称,统一社会信用代码,住所\n甲机械厂,%1,一号路\n甲机械厂（老）,,二号路\n").arg(uscc(7)).toUtf8());
    csv.close();
    REQUIRE(desk.laptop({QStringLiteral("enterprise"), QStringLiteral("import"), csv.fileName()}).exit == 0);
    const auto rows = desk.laptop(words("enterprise find 甲机械厂")).json()[QLatin1String("rows")].toArray();
    REQUIRE(rows.size() == 2);
    const QString a = rows[0][QLatin1String("id")].toString(), b = rows[1][QLatin1String("id")].toString();
    const QStringList same{QStringLiteral("enterprise"), QStringLiteral("same")};
    CHECK(desk.laptop(same + QStringList{a, b}).exit == 1); // a reason is asked for
    const auto joined = desk.laptop(same + QStringList{a, b, QStringLiteral("--reason"), QString::fromUtf8("旧名")});
    REQUIRE(joined.exit == 0);
    CHECK(joined.json()[QLatin1String("same")].toArray().size() == 1);
    CHECK(desk.laptop(words("enterprise find 甲机械厂")).json()[QLatin1String("total")].toInt() == 1);
    REQUIRE(desk.laptop(same + QStringList{b, QStringLiteral("--undo"), QStringLiteral("--reason"), QString::fromUtf8("弄错")}).exit == 0);
    CHECK(desk.laptop(words("enterprise find 甲机械厂")).json()[QLatin1String("total")].toInt() == 2);
    CHECK(desk.laptop(words("enterprise duplicates")).json()[QLatin1String("groups")].toArray().isEmpty());
}
