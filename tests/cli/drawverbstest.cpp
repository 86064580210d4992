#include "tests/cli/program.h"
#include "tests/support/catch.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace xunzhen::testing;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}

TEST_CASE("Enterprises are drawn by the command line, and anyone can repeat it")
{
    const QTemporaryDir folder;
    const Laptop laptop(folder.filePath(QStringLiteral("profile")));
    const QString list = folder.filePath(QStringLiteral("名单.txt")), clean = folder.filePath(QStringLiteral("净.txt"));
    write(list, "甲厂\r\n乙厂\r\n\r\n丙厂\r\n");
    const Run run = laptop({QStringLiteral("draw"), list, QStringLiteral("--seed"), QStringLiteral("示例"), QStringLiteral("--count"),
                            QStringLiteral("2"), QStringLiteral("--list"), clean});
    INFO(run.err.toStdString());
    REQUIRE(run.exit == 0);
    CHECK(contentOf(clean) == QByteArray("甲厂\n乙厂\n丙厂\n"));
    CHECK(run.json()[QLatin1String("listHash")] == sha256(contentOf(clean)));
    const QJsonArray drawn = run.json()[QLatin1String("drawn")].toArray();
    REQUIRE(drawn.size() == 2);
    for (const auto &each : drawn)
        CHECK(each.toObject()[QLatin1String("key")] == sha256("示例\n" + each.toObject()[QLatin1String("entry")].toString().toUtf8()));
    CHECK(drawn[0].toObject()[QLatin1String("key")].toString() < drawn[1].toObject()[QLatin1String("key")].toString());
}

TEST_CASE("A list that cannot be drawn from is refused with its reason")
{
    const QTemporaryDir folder;
    const Laptop laptop(folder.filePath(QStringLiteral("profile")));
    const QString list = folder.filePath(QStringLiteral("名单.txt"));
    const auto drawn = [&](const QByteArray &text, const char *count) {
        write(list, text);
        return laptop({QStringLiteral("draw"), list, QStringLiteral("--seed"), QStringLiteral("示例"), QStringLiteral("--count"), QString::fromLatin1(count)});
    };
    for (const Run &run : {drawn("\n", "1"), drawn("甲厂\n甲厂\n", "1"), drawn("甲厂\n", "2")}) {
        CHECK(run.exit == 1);
        CHECK_FALSE(run.err.trimmed().isEmpty());
        CHECK_FALSE(run.json()[QLatin1String("problems")].toArray().isEmpty());
    }
    CHECK(laptop({QStringLiteral("draw"), list}).exit == 2);
}

TEST_CASE("A period that is none has no table")
{
    const QTemporaryDir folder;
    const Laptop laptop(folder.filePath(QStringLiteral("profile")));
    const Run run = laptop({QStringLiteral("publication"), QStringLiteral("--from"), QStringLiteral("2026-12-01"), QStringLiteral("--to"),
                            QStringLiteral("2026-11-01")});
    CHECK(run.exit == 1);
    CHECK_FALSE(run.err.trimmed().isEmpty());
}
