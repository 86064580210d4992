#include "tests/cli/program.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace xunzhen::testing;

namespace {

Laptop laptopOf(const QTemporaryDir &room, const QString &name, const QString &credential)
{
    const Laptop laptop(room.filePath(name));
    REQUIRE(laptop({u"person"_qs, u"add"_qs, name, u"--credential"_qs, credential, u"--bureau"_qs, u"津南区应急管理局"_qs,
                    u"--me"_qs}).exit == 0);
    return laptop;
}

QString deviceOf(const Laptop &laptop, const QString &who)
{
    for (const QJsonValue &one : laptop({u"sync"_qs, u"status"_qs}).json().value(u"devices"_qs).toArray())
        if (one[u"who"_qs].toString() == who)
            return one[u"device"_qs].toString();
    return {};
}

}

TEST_CASE("A laptop is enrolled, made admin and revoked by the command line and by files alone")
{
    const QTemporaryDir room;
    const Laptop wang = laptopOf(room, u"王"_qs, u"津0400001"_qs), li = laptopOf(room, u"李"_qs, u"津0400002"_qs);
    const QString share = room.filePath(u"share"_qs), request = room.filePath(u"li.xzreq"_qs), picture = room.filePath(u"li.png"_qs),
                  approval = room.filePath(u"li.xzok"_qs);
    QDir().mkpath(share);
    const Run founded = wang({u"sync"_qs, u"found"_qs, share, u"--name"_qs, u"津南"_qs, u"--encrypt"_qs});
    REQUIRE(founded.exit == 0);
    CHECK(founded.json().value(u"encrypted"_qs).toBool());

    const Run asked = li({u"sync"_qs, u"request"_qs, u"--file"_qs, request, u"--picture"_qs, picture});
    REQUIRE(asked.exit == 0);
    const QString code = asked.json().value(u"code"_qs).toString();
    CHECK(QFile::exists(request));
    const Run admitted = wang({u"sync"_qs, u"admit"_qs, picture});
    REQUIRE(admitted.exit == 0);
    CHECK(admitted.json().value(u"code"_qs).toString() == code);
    CHECK(wang({u"sync"_qs, u"admit"_qs, request}).json().value(u"code"_qs).toString() == code);
    CHECK(li({u"sync"_qs, u"approve"_qs, code}).exit == 1);
    REQUIRE(wang({u"sync"_qs, u"approve"_qs, code, u"--admin"_qs}).exit == 0);
    REQUIRE(wang({u"sync"_qs, u"approval"_qs, approval}).exit == 0);
    CHECK(li({u"sync"_qs, u"accept"_qs, request}).exit == 1);
    REQUIRE(li({u"sync"_qs, u"accept"_qs, approval}).exit == 0);
    REQUIRE(li({u"sync"_qs, u"join"_qs, share}).exit == 0);
    REQUIRE(li({u"sync"_qs, u"run"_qs}).exit == 0);
    const QJsonObject status = li({u"sync"_qs, u"status"_qs}).json();
    CHECK(status.value(u"state"_qs).toString() == u"enrolled"_qs);
    CHECK(status.value(u"admin"_qs).toBool());
    CHECK(status.value(u"encrypted"_qs).toBool());

    CHECK(li({u"sync"_qs, u"revoke"_qs, deviceOf(li, u"王"_qs), u"--reason"_qs, u"试"_qs}).exit == 1);
    CHECK(wang({u"sync"_qs, u"revoke"_qs, u"nobody"_qs, u"--reason"_qs, u"试"_qs}).exit == 1);
    CHECK(wang({u"sync"_qs, u"lost"_qs, deviceOf(wang, u"李"_qs)}).exit == 1);
    REQUIRE(wang({u"sync"_qs, u"revoke"_qs, deviceOf(wang, u"李"_qs), u"--reason"_qs, u"丢失"_qs}).exit == 0);
    REQUIRE(li({u"sync"_qs, u"run"_qs}).exit == 0);
    CHECK(li({u"sync"_qs, u"status"_qs}).json().value(u"state"_qs).toString() == u"revoked"_qs);
}

TEST_CASE("An emptied folder is filled again by the command line, after it was said what will be written")
{
    const QTemporaryDir room;
    const Laptop wang = laptopOf(room, u"王"_qs, u"津0400001"_qs);
    const QString share = room.filePath(u"share"_qs);
    QDir().mkpath(share);
    REQUIRE(wang({u"sync"_qs, u"found"_qs, share, u"--name"_qs, u"津南"_qs}).exit == 0);
    REQUIRE(wang({u"sync"_qs, u"run"_qs}).exit == 0);
    REQUIRE(QDir(share).removeRecursively());
    QDir().mkpath(share);
    CHECK(wang({u"sync"_qs, u"run"_qs}).exit != 0);
    CHECK(wang({u"sync"_qs, u"status"_qs}).json().value(u"state"_qs).toString() == u"folder-emptied"_qs);
    const Run told = wang({u"sync"_qs, u"refill"_qs, u"--dry-run"_qs});
    REQUIRE(told.exit == 0);
    CHECK(told.json().value(u"changes"_qs).toInt() > 0);
    CHECK(QDir(share).isEmpty());
    CHECK(wang({u"sync"_qs, u"refill"_qs, room.filePath(u"elsewhere"_qs)}).exit != 0);
    const Run filled = wang({u"sync"_qs, u"refill"_qs, share});
    REQUIRE(filled.exit == 0);
    CHECK(filled.json().value(u"written"_qs).toInt() > told.json().value(u"changes"_qs).toInt());
    CHECK(wang({u"sync"_qs, u"run"_qs}).exit == 0);
    CHECK(wang({u"sync"_qs, u"rebuild"_qs}).exit == 0);
}
