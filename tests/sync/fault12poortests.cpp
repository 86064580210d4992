#include "models/sync/folder/directoryshare.h"
#include "tests/sync/faults.h"
#include "tests/sync/interposed.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <cerrno>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace xunzhen;
using testing::Laptop;

TEST_CASE("Fault 12: a folder without links, locks, rights and flushed folders serves as well as any")
{
    if (!testing::FullDisk::isPossible()) {
        WARN("skipped: needs Linux");
        return;
    }
    for (const int error : {ENOTSUP, ENOSYS, EPERM}) {
        CAPTURE(error);
        QTemporaryDir folder(testing::fastFolder());
        testing::SimulatedFolder unused;
        Laptop wang(u"王"_qs, 1, unused), li(u"李"_qs, 2, unused);
        sync::DirectoryShare share(folder.path());
        const auto at = [&](Laptop &laptop) {
            const sync::SyncContext &its = laptop.context();
            return sync::SyncContext{its.database, its.blobs, its.archiveFolder, its.keys, its.clock, its.ids, share, [](int) {}};
        };
        sync::SyncContext wangs = at(wang), lis = at(li);
        const testing::PoorFileSystem poor(folder.path(), error);
#ifdef Q_OS_LINUX
        QFile probe(folder.filePath(u".probe"_qs));
        REQUIRE(probe.open(QIODevice::WriteOnly));
        REQUIRE(::fchmod(probe.handle(), 0600) == -1); // the rule is in force
        probe.remove();
#endif
        sync::Enrolment(wangs).createSpace(u"津南"_qs, wang.member());
        sync::Enrolment(wangs).approve(sync::Enrolment(lis).requestJoin(li.member()));
        const QString photo = wang.blobs().put("photo");
        wang.addsPhoto(1, photo);
        wang.addsFirm(1, u"甲"_qs);
        CHECK(sync::SyncEngine(wangs).run().notes.empty());
        CHECK(sync::SyncEngine(lis).run().notes.empty());
        CHECK(li.firmName(1) == u"甲"_qs);
        CHECK(li.blobs().get(photo) == "photo");
        CHECK(poor.refused() > 1);
        QDirIterator walk(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext())
            CHECK_FALSE(walk.next().endsWith(u".part"_qs));
    }
}
