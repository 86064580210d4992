#include "tests/cli/program.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace xunzhen::testing;

namespace {

QStringList words(const QString &line) { return line.split(QLatin1Char(' ')); }

/// A profile whose user is a clerk.
struct TemplateDesk
{
    TemplateDesk() { REQUIRE(laptop(words(QStringLiteral("person add 张伟 --role clerk --me"))).exit == 0); }
    QString file(const char *name) const { return folder.filePath(QString::fromUtf8(name)); }
    void reword(const QByteArray &from, const QByteArray &to) const
    {
        QFile wording(file("out/wording.json"));
        REQUIRE(wording.open(QIODevice::ReadWrite));
        QByteArray text = wording.readAll();
        REQUIRE(text.contains(from));
        wording.resize(0);
        wording.write(text.replace(from, to));
    }

    QTemporaryDir folder;
    Laptop laptop{folder.filePath(QStringLiteral("profile"))};
};

}

SCENARIO("An administrator rewords a paper without the window")
{
    const TemplateDesk desk;
    const auto &laptop = desk.laptop;
    const QString paper = QStringLiteral("consultation-report");

    const auto list = laptop(words(QStringLiteral("template list"))).json()[QStringLiteral("templates")].toArray();
    REQUIRE(list.size() >= 5);
    CHECK(list[0].toObject()[QStringLiteral("id")].toString() == paper);
    CHECK_FALSE(list[0].toObject()[QStringLiteral("own")].toBool());
    const QString shipped = list[0].toObject()[QStringLiteral("hash")].toString();

    REQUIRE(laptop({QStringLiteral("template"), QStringLiteral("export"), paper, QStringLiteral("--folder"), QStringLiteral("--out"),
                    desk.file("out")}).exit == 0);
    CHECK(laptop({QStringLiteral("template"), QStringLiteral("check"), desk.file("out")}).exit == 0);

    WHEN("a sentence is changed in the folder, taken in and published")
    {
        desk.reword("十、说明", "十、其他说明");
        REQUIRE(laptop({QStringLiteral("template"), QStringLiteral("import"), desk.file("out")}).exit == 0);
        const auto published = laptop({QStringLiteral("template"), QStringLiteral("publish"), paper, QStringLiteral("--note"),
                                       QStringLiteral("统一用语")}).json();
        CHECK(published[QStringLiteral("hash")].toString() != shipped);
        const auto shown = laptop({QStringLiteral("template"), QStringLiteral("show"), paper}).json();
        CHECK(shown[QStringLiteral("own")].toBool());
        CHECK(shown[QStringLiteral("history")].toArray().size() == 1);
        THEN("a reset brings the shipped hash back")
        {
            REQUIRE(laptop({QStringLiteral("template"), QStringLiteral("reset"), paper, QStringLiteral("--note"), QStringLiteral("恢复")}).exit
                    == 0);
            CHECK(laptop({QStringLiteral("template"), QStringLiteral("show"), paper}).json()[QStringLiteral("hash")].toString() == shipped);
        }
    }
    WHEN("it asks for a field that there is not")
    {
        desk.reword("{{enterprise.name}}", "{{enterprise.nam}}");
        THEN("the check says where, and it is not published")
        {
            const auto check = laptop({QStringLiteral("template"), QStringLiteral("check"), desk.file("out")});
            CHECK(check.exit == 1);
            REQUIRE(laptop({QStringLiteral("template"), QStringLiteral("import"), desk.file("out")}).exit == 0);
            CHECK(laptop({QStringLiteral("template"), QStringLiteral("check"), paper}).exit == 1);
            CHECK(laptop({QStringLiteral("template"), QStringLiteral("publish"), paper, QStringLiteral("--note"), QStringLiteral("发")}).exit == 1);
        }
    }
}
