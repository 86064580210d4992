#include "tests/cli/program.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonArray>
#include <QSet>
#include <QTemporaryDir>

using namespace xunzhen::testing;

namespace {

/// By the JPEG's frame header; a thumbnail has at most 480 pixels.
bool isOriginal(const QByteArray &bytes)
{
    const qsizetype frame = bytes.startsWith("\xff\xd8") ? bytes.indexOf("\xff\xc0") : -1;
    if (frame < 0 || frame + 9 > bytes.size())
        return false;
    return uchar(bytes[frame + 7]) * 256 + uchar(bytes[frame + 8]) > 480;
}

/// What lies in the shared folder: the pictures that papers were printed from do not.
QSet<QString> sharedFiles(const QString &share)
{
    QSet<QString> names;
    QDirIterator all(share + u"/b"_qs, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext())
        names.insert(QFileInfo(all.next()).completeBaseName());
    return names;
}

/// As where photos of a colleague have come without their originals; gives the names of these.
QStringList dropOriginals(const Laptop &laptop, const QSet<QString> &shared)
{
    QStringList dropped;
    QDirIterator all(laptop.folder(), QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (shared.contains(all.fileName()) && file.open(QIODevice::ReadOnly) && isOriginal(file.readAll()) && file.remove())
            dropped << all.fileName();
    }
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

    const QSet<QString> shared = sharedFiles(share);
    const QStringList dropped = dropOriginals(laptop, shared);
    REQUIRE_FALSE(dropped.isEmpty());
    const Run fetched = laptop({u"sync"_qs, u"fetch"_qs, dropped.front()});
    CHECK(fetched.exit == 0);
    CHECK(fetched.json().value(u"fetched"_qs) == 1);

    REQUIRE_FALSE(dropOriginals(laptop, shared).isEmpty());
    QDir(share + u"/b"_qs).removeRecursively();
    const Run absent = laptop({u"sync"_qs, u"fetch"_qs, dropped.front()});
    CHECK(absent.exit == 1);
    CHECK(absent.json().value(u"absent"_qs).toArray().size() == 1);

    QDir(share).removeRecursively();
    const Run missing = laptop({u"sync"_qs, u"fetch"_qs, dropped.front()});
    CHECK(missing.exit == 3);
    CHECK_FALSE(missing.err.isEmpty());
}
