#include "tests/cli/program.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace xunzhen::testing;

namespace {

QString passwordFile(const QTemporaryDir &room, const QString &name, const QByteArray &password)
{
    QFile file(room.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(password + "\n");
    return file.fileName();
}

Laptop laptopOf(const QTemporaryDir &room, const QString &name, const QString &credential)
{
    const Laptop laptop(room.filePath(name));
    REQUIRE(laptop({u"person"_qs, u"add"_qs, name, u"--credential"_qs, credential, u"--bureau"_qs, u"津南区应急管理局"_qs,
                    u"--me"_qs}).exit == 0);
    return laptop;
}

int firmsOf(const Laptop &laptop)
{
    return int(laptop({u"enterprise"_qs, u"find"_qs, u"甲厂"_qs}).json().value(u"rows"_qs).toArray().size());
}

}

TEST_CASE("A hand-over file is written and taken in by the command line")
{
    const QTemporaryDir room;
    const Laptop wang = laptopOf(room, u"王"_qs, u"津0400001"_qs), li = laptopOf(room, u"李"_qs, u"津0400002"_qs);
    const QString share = room.filePath(u"share"_qs), file = room.filePath(u"交接.xzhand"_qs);
    const QString word = passwordFile(room, u"word"_qs, "correct horse"), wrong = passwordFile(room, u"wrong"_qs, "wrong horse"),
                  tooShort = passwordFile(room, u"short"_qs, "short");
    QDir().mkpath(share);
    CHECK(wang({u"sync"_qs, u"hand-over"_qs, file, u"--password-file"_qs, word}).exit == 1);
    REQUIRE(wang({u"sync"_qs, u"found"_qs, share, u"--name"_qs, u"津南"_qs}).exit == 0);
    const QString code = li({u"sync"_qs, u"join"_qs, share}).json().value(u"code"_qs).toString();
    REQUIRE(wang({u"sync"_qs, u"approve"_qs, code}).exit == 0);
    REQUIRE(li({u"sync"_qs, u"run"_qs}).exit == 0);

    QFile table(room.filePath(u"firms.csv"_qs));
    REQUIRE(table.open(QIODevice::WriteOnly));
    table.write("企业名称\n天津市甲厂\n");
    table.close();
    REQUIRE(wang({u"enterprise"_qs, u"import"_qs, table.fileName()}).exit == 0);
    CHECK(wang({u"sync"_qs, u"hand-over"_qs, file, u"--password-file"_qs, tooShort}).exit == 1);
    CHECK_FALSE(QFile::exists(file));
    const Run written = wang({u"sync"_qs, u"hand-over"_qs, file, u"--password-file"_qs, word});
    REQUIRE(written.exit == 0);
    CHECK(written.json().value(u"changes"_qs).toInt() > 0);
    CHECK(written.json().value(u"bytes"_qs).toInt() == int(QFile(file).size()));

    CHECK(li({u"sync"_qs, u"take-over"_qs, file, u"--password-file"_qs, wrong}).exit == 1);
    const Run looked = li({u"sync"_qs, u"take-over"_qs, file, u"--password-file"_qs, word, u"--dry-run"_qs});
    REQUIRE(looked.exit == 0);
    CHECK(looked.json().value(u"who"_qs).toString() == u"王"_qs);
    CHECK(looked.json().value(u"newChanges"_qs).toInt() > 0);
    CHECK(firmsOf(li) == 0);
    const Run taken = li({u"sync"_qs, u"take-over"_qs, file, u"--password-file"_qs, word});
    REQUIRE(taken.exit == 0);
    CHECK(taken.json().value(u"changes"_qs).toInt() == looked.json().value(u"newChanges"_qs).toInt());
    CHECK(taken.json().value(u"notes"_qs).toArray().isEmpty());
    CHECK(firmsOf(li) == 1);
    const Run again = li({u"sync"_qs, u"take-over"_qs, file, u"--password-file"_qs, word});
    CHECK(again.json().value(u"changes"_qs).toInt() == 0);
    for (const Laptop &laptop : {wang, li, wang}) {
        const Run met = laptop({u"sync"_qs, u"run"_qs});
        CHECK(met.exit == 0);
        CHECK(met.json().value(u"notes"_qs).toArray().isEmpty());
    }
}
