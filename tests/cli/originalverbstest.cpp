#include "tests/cli/program.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace xunzhen::testing;

namespace {

/// As where photos of a colleague have come without their originals; gives the names of these.
QStringList dropOriginals(const Laptop &laptop, const QString &share)
{
    constexpr qint64 kThumbnailBytes = 40 * 1024;
    QStringList dropped;
    QDirIterator all(laptop.folder(), QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QFileInfo file(all.next());
        const QString name = file.fileName();
        const bool isPhoto = name.size() == 64 && file.size() > kThumbnailBytes;
        QFile bytes(file.filePath());
        if (isPhoto && bytes.open(QIODevice::ReadOnly) && !bytes.peek(4).startsWith("%PDF") && QFile::remove(file.filePath()))
            dropped << name;
    }
    REQUIRE(QDir(share).exists());
    return dropped;
}

}

TEST_CASE("Originals of photos are fetched and wished for by the command line")
{
    const QTemporaryDir room;
    const Laptop laptop(room.filePath(u"laptop"_qs));
    const QString out = room.filePath(u"out"_qs), share = out + u"/shared"_qs;
    REQUIRE(laptop({u"demo"_qs, u"--out"_qs, out}).exit == 0);

    CHECK(laptop({u"sync"_qs, u"originals"_qs}).json().value(u"wish"_qs) == u"8"_qs);
    const Run wished = laptop({u"sync"_qs, u"originals"_qs, u"on-request"_qs});
    CHECK(wished.json().value(u"wish"_qs) == u"on-request"_qs);
    CHECK(wished.json().value(u"away"_qs) == 0);
    CHECK(laptop({u"sync"_qs, u"originals"_qs, u"nonsense"_qs}).exit == 1);

    const QStringList dropped = dropOriginals(laptop, share);
    REQUIRE_FALSE(dropped.isEmpty());
    const Run fetched = laptop({u"sync"_qs, u"fetch"_qs, dropped.front()});
    CHECK(fetched.exit == 0);
    CHECK(fetched.json().value(u"fetched"_qs) == 1);

    REQUIRE_FALSE(dropOriginals(laptop, share).isEmpty());
    QDir(share + u"/b"_qs).removeRecursively();
    const Run absent = laptop({u"sync"_qs, u"fetch"_qs, dropped.front()});
    CHECK(absent.exit == 1);
    CHECK(absent.json().value(u"absent"_qs).toArray().size() == 1);

    QDir(share).removeRecursively();
    const Run missing = laptop({u"sync"_qs, u"fetch"_qs, dropped.front()});
    CHECK(missing.exit == 3);
    CHECK_FALSE(missing.err.isEmpty());
}
