#include "models/sync/folder/directoryshare.h"
#include "models/sync/format/names.h"
#include "tests/support/catch.h"
#include "tests/support/laptop.h"
#include "tests/support/outcomes.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace xunzhen;
using base::ErrorCode;
using testing::failureOf;

namespace {

/// The laptop's things with a real folder instead of the simulated one.
sync::SyncContext at(testing::Laptop &laptop, sync::ShareFolder &share)
{
    const sync::SyncContext &its = laptop.context();
    return {its.database, its.blobs, its.archiveFolder, its.keys, its.clock, its.ids, share, [](int) {}};
}

std::map<QString, QByteArray> filesBelow(const QString &root)
{
    std::map<QString, QByteArray> files;
    QDirIterator walk(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        files[QDir(root).relativeFilePath(file.fileName())] = file.readAll();
    }
    return files;
}

}

SCENARIO("Two laptops meet in a real folder")
{
    QTemporaryDir folder;
    testing::SimulatedFolder unused;
    testing::Laptop wang(u"王"_qs, 1, unused), li(u"李"_qs, 2, unused);
    sync::DirectoryShare share(folder.path());
    sync::SyncContext wangs = at(wang, share), lis = at(li, share);
    sync::Enrolment(wangs).createSpace(u"津南"_qs, wang.member());
    sync::Enrolment(wangs).approve(sync::Enrolment(lis).requestJoin(li.member()));
    const QString photo = wang.blobs().put("photo");
    wang.addsPhoto(1, photo);
    wang.addsFirm(1, u"甲厂"_qs);
    sync::SyncEngine(wangs).run();
    const auto report = sync::SyncEngine(lis).run();
    THEN("records and files arrive, and only proper names are in the folder")
    {
        CHECK(report.receivedOps == 2);
        CHECK(report.receivedBlobs == 1);
        CHECK(li.firmName(1) == u"甲厂"_qs);
        CHECK(li.blobs().get(photo) == "photo");
        for (const auto &[path, bytes] : filesBelow(folder.path()))
            CHECK_FALSE(path.contains(u".part"_qs));
    }
    THEN("what lies in the folder is what lies in the archives, byte for byte")
    {
        const auto segments = filesBelow(folder.path() + u"/s"_qs);
        REQUIRE(segments.size() == 1);
        CHECK(filesBelow(wang.context().archiveFolder + u"/s"_qs) == segments);
        CHECK(filesBelow(li.context().archiveFolder + u"/s"_qs) == segments);
    }
    THEN("a further run changes no byte")
    {
        sync::SyncEngine(wangs).run();
        const auto before = filesBelow(folder.path());
        sync::SyncEngine(lis).run();
        sync::SyncEngine(wangs).run();
        CHECK(filesBelow(folder.path()) == before);
    }
    THEN("a folder that went away is not made again")
    {
        REQUIRE(QDir(folder.path()).removeRecursively());
        CHECK(failureOf([&] { sync::SyncEngine(wangs).run(); }) == ErrorCode::ShareMissing);
        CHECK_FALSE(QDir(folder.path()).exists());
        CHECK(wang.firmName(1) == u"甲厂"_qs);
    }
}

TEST_CASE("folders with the names of files are passed over")
{
    QTemporaryDir folder;
    testing::SimulatedFolder unused;
    testing::Laptop wang(u"王"_qs, 1, unused), li(u"李"_qs, 2, unused);
    sync::DirectoryShare share(folder.path());
    sync::SyncContext wangs = at(wang, share), lis = at(li, share);
    sync::Enrolment(wangs).createSpace(u"津南"_qs, wang.member());
    const auto stream = sync::DeviceIdentity::load(wang.keys)->stream();
    wang.addsFirm(1, u"甲厂"_qs);
    sync::SyncEngine(wangs).run();
    const QDir below(folder.filePath(sync::names::streamFolder(stream)));
    const QStringList months = below.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    REQUIRE(months.size() == 1);
    const QByteArray hash(32, '\1');
    for (const QString &name : {below.filePath(months.front() + u"/000000000001-1-0123456789abcdef.seg"_qs),
                                folder.filePath(sync::names::request(stream.device, hash)),
                                folder.filePath(sync::names::roster(stream.device, 2, hash))})
        REQUIRE(QDir().mkpath(name));
    const QString code = sync::Enrolment(lis).requestJoin(li.member());
    CHECK(sync::Enrolment(wangs).pendingRequests().size() == 1);
    sync::Enrolment(wangs).approve(code);
    const auto received = sync::SyncEngine(lis).run();
    CHECK(received.receivedOps == 1);
    CHECK(received.notes.empty());
    CHECK(sync::SyncEngine(wangs).run().notes.empty());
    CHECK(sync::DeviceIdentity::load(wang.keys)->stream() == stream);
}

TEST_CASE("a real folder keeps what it is given and says what it lacks")
{
    QTemporaryDir root;
    sync::DirectoryShare share(root.path());
    CHECK(share.isThere());
    CHECK(share.list(u"s"_qs).empty());
    CHECK_FALSE(share.read(u"s/x"_qs, 10));
    sync::FilePublisher publisher(share, [](int) {});
    CHECK(publisher.publish(u"s/a/x"_qs, "12345") == sync::FilePublisher::Result::Written);
    CHECK(publisher.publish(u"s/a/x"_qs, "12345") == sync::FilePublisher::Result::AlreadyThere);
    CHECK(share.read(u"s/a/x"_qs, 5) == QByteArray("12345"));
    CHECK_FALSE(share.read(u"s/a/x"_qs, 4));
    CHECK(share.size(u"s/a/x"_qs) == 5);
    CHECK_FALSE(share.size(u"s/a"_qs));
    const auto entries = share.list(u"s"_qs);
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].isFolder);
    share.remove(u"s/a/x"_qs);
    share.remove(u"s/a/x"_qs);
    CHECK(share.list(u"s/a"_qs).empty());
    sync::DirectoryShare gone(root.filePath(u"none"_qs));
    CHECK_FALSE(gone.isThere());
    CHECK(failureOf([&] { gone.makeFolder(u"s"_qs); }) == ErrorCode::ShareMissing);
}
