#include "tests/cli/program.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace xunzhen::testing;

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '));
}

/// A profile whose user is a clerk, with a small pack in two versions.
struct Desk
{
    Desk()
    {
        REQUIRE(laptop(words("person add 张伟 --role clerk --me")).exit == 0);
        auto pack = smallPack(QStringLiteral("2026.11.1"));
        install(pack);
        pack.version = QStringLiteral("2026.11.2");
        pack.checklists[0].sections[0].items[0].question = QStringLiteral("护罩都在吗？");
        install(pack);
    }
    QString file(const char *name) const { return folder.filePath(QString::fromUtf8(name)); }
    void install(const xunzhen::domain::Pack &pack)
    {
        QFile out(file("pack.json"));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(packJson(pack));
        out.close();
        REQUIRE(laptop({QStringLiteral("pack"), QStringLiteral("install"), out.fileName()}).exit == 0);
    }

    QTemporaryDir folder;
    Laptop laptop{folder.filePath(QStringLiteral("profile"))};
};

}

TEST_CASE("The packs of the program are checked, counted and found without a fault")
{
    const QTemporaryDir folder;
    const Laptop laptop(folder.filePath(QStringLiteral("profile")));
    const Run check = laptop(words("pack check"));
    REQUIRE(check.exit == 0);
    CHECK(check.json()[QLatin1String("packs")] == 5);
    CHECK(check.json()[QLatin1String("problems")].toArray().isEmpty());
    REQUIRE(laptop(words("pack install")).exit == 0);
    int items = 0;
    for (const auto &pack : laptop(words("pack stats")).json()[QLatin1String("packs")].toArray())
        items += pack.toObject()[QLatin1String("items")].toInt();
    CHECK(items >= 400);
}

TEST_CASE("Two versions of a pack are compared by the command line")
{
    const Desk desk;
    const Run same = desk.laptop(words("pack compare emergency-small 2026.11.2"));
    CHECK(same.json()[QLatin1String("changes")].toArray().isEmpty());
    const Run two = desk.laptop(words("pack compare emergency-small 2026.11.1 2026.11.2"));
    REQUIRE(two.exit == 0);
    const auto changes = two.json()[QLatin1String("changes")].toArray();
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].toObject()[QLatin1String("code")] == QStringLiteral("SAF-01"));
    CHECK(changes[0].toObject()[QLatin1String("kind")] == QStringLiteral("changed"));
}

TEST_CASE("A workbook goes out and in; a draft is listed, taken back and refused where it is not begun")
{
    const Desk desk;
    const QString sheet = desk.file("包.xlsx");
    REQUIRE(desk.laptop({QStringLiteral("pack"), QStringLiteral("export"), QStringLiteral("emergency-small"), sheet}).exit == 0);
    CHECK(desk.laptop({QStringLiteral("pack"), QStringLiteral("import"), sheet, QStringLiteral("--dry-run")})
              .json()[QLatin1String("changes")].toArray().isEmpty());
    CHECK(desk.laptop({QStringLiteral("pack"), QStringLiteral("import"), sheet}).exit == 0);
    CHECK(desk.laptop(words("pack draft")).json()[QLatin1String("drafts")].toArray().isEmpty());
    CHECK(desk.laptop(words("pack undo emergency-small")).exit == 1);
    CHECK(desk.laptop(words("pack publish emergency-small --note 无")).exit == 1);
    CHECK(desk.laptop(words("pack draft no-such-pack")).exit == 1);
    QFile bad(desk.file("bad.xlsx"));
    REQUIRE(bad.open(QIODevice::WriteOnly));
    bad.write("no workbook");
    bad.close();
    const Run refused = desk.laptop({QStringLiteral("pack"), QStringLiteral("import"), bad.fileName()});
    CHECK(refused.exit == 1);
    CHECK(desk.laptop({QStringLiteral("pack"), QStringLiteral("import"), desk.file("missing.xlsx")}).exit != 0);
    CHECK(desk.laptop(words("pack history emergency-small")).json()[QLatin1String("history")].toArray().isEmpty());
    CHECK(desk.laptop(words("pack published")).json()[QLatin1String("published")].toArray().isEmpty());
}
