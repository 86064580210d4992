#include "tests/support/catch.h"

#include "models/base/hashing.h"
#include "models/store/files/blobstore.h"
#include "models/store/files/durablefile.h"
#include "models/store/files/renditioncache.h"
#include "tests/store/storefixture.h"

#include <QDir>
#include <QFile>

using namespace xunzhen;
using base::ErrorCode;
using testing::codeOf;

TEST_CASE("A file is kept once by its content and comes back as it was")
{
    const QTemporaryDir room;
    store::BlobStore blobs(room.filePath(QStringLiteral("blobs")));
    const QByteArray bytes = testing::CountedIds().randomBytes(70000);
    const QString hash = blobs.put(bytes);
    CHECK(hash == base::sha256Hex(bytes));
    CHECK(blobs.put(bytes) == hash);
    CHECK(blobs.get(hash) == bytes);
    CHECK(blobs.has(hash));
    CHECK(blobs.all() == QStringList{hash});
    CHECK(blobs.path(hash).endsWith(hash.left(2) + QLatin1Char('/') + hash));
    CHECK(QDir(QFileInfo(blobs.path(hash)).path()).entryList(QDir::Files) == QStringList{hash});
}

TEST_CASE("Missing and changed files are found, and a changed one heals when the bytes come again")
{
    const QTemporaryDir room;
    store::BlobStore blobs(room.filePath(QStringLiteral("blobs")));
    const QString good = blobs.put("one"), bad = blobs.put("two");
    const QString absent = base::sha256Hex("three");
    QFile file(blobs.path(bad));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("tw0");
    file.close();
    CHECK(codeOf([&] { (void)blobs.get(bad); }) == ErrorCode::DamagedFile);
    CHECK(codeOf([&] { (void)blobs.get(absent); }) == ErrorCode::NotFound);
    const auto verdict = blobs.verify({good, bad, absent});
    CHECK(verdict.missing == QStringList{absent});
    CHECK(verdict.damaged == QStringList{bad});
    blobs.put("two");
    CHECK(blobs.get(bad) == "two");
}

TEST_CASE("Only hashes are names, and only the right bytes get one")
{
    const QTemporaryDir room;
    store::BlobStore blobs(room.filePath(QStringLiteral("blobs")));
    const QString name = GENERATE(values<QString>({QString(), QStringLiteral("../../etc/passwd"), QString(64, QLatin1Char('A')),
                                                   QString(63, QLatin1Char('a')), QString(65, QLatin1Char('a'))}));
    CHECK(codeOf([&] { (void)blobs.path(name); }) == ErrorCode::InvalidInput);
    CHECK_FALSE(blobs.has(name));
    CHECK(codeOf([&] { blobs.putAs(base::sha256Hex("x"), "y"); }) == ErrorCode::DamagedFile);
    CHECK(blobs.all().isEmpty());
}

TEST_CASE("Verifying can be stopped")
{
    const QTemporaryDir room;
    store::BlobStore blobs(room.filePath(QStringLiteral("blobs")));
    const QString hash = blobs.put("one");
    std::stop_source source;
    source.request_stop();
    base::Work work;
    work.stop = source.get_token();
    CHECK(codeOf([&] { (void)blobs.verify({hash}, work); }) == ErrorCode::Cancelled);
}

TEST_CASE("A file written durably appears whole or not at all")
{
    const QTemporaryDir room;
    const QString path = room.filePath(QStringLiteral("sub/file"));
    store::writeDurably(path, "first");
    const auto fails = [&] {
        store::writeDurably(path, [](QFile &file) {
            store::writeAll(file, "sec");
            throw base::Error(ErrorCode::Cancelled);
        });
    };
    CHECK(codeOf(fails) == ErrorCode::Cancelled);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "first");
    CHECK(QDir(room.filePath(QStringLiteral("sub"))).entryList(QDir::Files).size() == 1);
}

TEST_CASE("The cache gives back what it has, forgets everything when cleared, and makes no odd names")
{
    const QTemporaryDir room;
    store::RenditionCache cache(room.filePath(QStringLiteral("cache")));
    const QString hash = base::sha256Hex("one"), kind = QStringLiteral("thumb-256");
    CHECK_FALSE(cache.get(hash, kind));
    cache.put(hash, kind, "small");
    CHECK(cache.get(hash, kind) == QByteArray("small"));
    cache.put(hash, QStringLiteral("../up"), "x");
    CHECK_FALSE(cache.get(hash, QStringLiteral("../up")));
    cache.clear();
    CHECK_FALSE(cache.get(hash, kind));
}
