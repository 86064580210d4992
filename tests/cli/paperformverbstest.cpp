#include "tests/cli/program.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/featurepacks.h"

#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace xunzhen::testing;

namespace {

QStringList words(const char *line) { return QString::fromUtf8(line).split(QLatin1Char(' ')); }

QString textAt(const QJsonObject &object, const char *key) { return object[QLatin1String(key)].toString(); }

}

TEST_CASE("A paper is begun, filled in, written as a draft and thrown away by the command line")
{
    const QTemporaryDir folder;
    const Laptop laptop(folder.filePath(QStringLiteral("profile")));
    const auto done = [&](const QStringList &arguments) {
        const Run run = laptop(arguments);
        INFO(arguments.join(u' ').toStdString() << "\n" << run.err.toStdString());
        REQUIRE(run.exit == 0);
        return run.json();
    };
    const QString draft = textAt(done(words("paper new draw-record")), "draft");
    const QString drawn = textAt(done(words("paper drafts"))[QLatin1String("drafts")].toArray()[0].toObject(), "draft");
    CHECK(drawn == draft);
    CHECK(laptop(QStringList{QStringLiteral("paper"), QStringLiteral("issue"), draft}).exit == 1);
    CHECK(laptop(words("paper new love-letter")).exit == 1);
    CHECK(laptop(words("paper new correction-order")).exit == 1);

    const QJsonObject shown = done({QStringLiteral("paper"), QStringLiteral("show"), draft});
    CHECK(textAt(shown, "kind") == QStringLiteral("draw-record"));
    CHECK_FALSE(shown[QLatin1String("gaps")].toArray().isEmpty());
    done({QStringLiteral("paper"), QStringLiteral("fill"), draft, QStringLiteral("seed=2026-11-28")});
    CHECK(textAt(done({QStringLiteral("paper"), QStringLiteral("show"), draft})[QLatin1String("values")].toObject(), "seed")
          == QStringLiteral("2026-11-28"));
    CHECK(laptop({QStringLiteral("paper"), QStringLiteral("fill"), draft, QStringLiteral("colour=red")}).exit == 1);
    CHECK(laptop({QStringLiteral("paper"), QStringLiteral("fill"), draft, QStringLiteral("no sign")}).exit == 1);

    const QString pdf = folder.filePath(QStringLiteral("草稿.pdf"));
    done({QStringLiteral("paper"), QStringLiteral("render"), draft, pdf});
    CHECK(QFileInfo(pdf).size() > 5'000);
    CHECK(laptop({QStringLiteral("paper"), QStringLiteral("sign"), draft, QStringLiteral("king"), QStringLiteral("--name"), QStringLiteral("x"),
                  QStringLiteral("--refused"), QStringLiteral("x"), QStringLiteral("--witness"), QStringLiteral("y")}).exit == 1);
    done({QStringLiteral("paper"), QStringLiteral("discard"), draft, QStringLiteral("--reason"), QStringLiteral("试用")});
    CHECK(done(words("paper drafts"))[QLatin1String("drafts")].toArray().isEmpty());
    CHECK(laptop({QStringLiteral("paper"), QStringLiteral("issue"), draft}).exit == 1);
}

TEST_CASE("The gallery writes every wished paper from every wished sample")
{
    const QTemporaryDir folder;
    const Laptop laptop(folder.filePath(QStringLiteral("profile")));
    const QString out = folder.filePath(QStringLiteral("样张"));
    const Run run = laptop(words("paper gallery --kind site-record --kind case-cover --record rich --record empty") + QStringList{out});
    REQUIRE(run.exit == 0);
    const QJsonArray files = run.json()[QLatin1String("files")].toArray();
    REQUIRE(files.size() == 4);
    for (const auto &file : files)
        CHECK(QFileInfo(textAt(file.toObject(), "file")).size() > 5'000);
    CHECK(laptop(words("paper gallery --record tall") + QStringList{out}).exit == 2);
    CHECK(laptop(words("paper gallery --kind love-letter") + QStringList{out}).exit == 1);
}
