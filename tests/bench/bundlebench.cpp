#include "models/store/bulkcache.h"
#include "models/store/capture/capturestate.h"
#include "models/store/files/blobstore.h"
#include "models/store/merge/rawstatement.h"
#include "models/store/migrator.h"
#include "models/store/transaction.h"
#include "models/sync/engine/snapshots.h"
#include "models/sync/engine/syncengine.h"
#include "models/sync/folder/directoryshare.h"
#include "models/sync/format/names.h"
#include "models/sync/keys/filekeystore.h"
#include "models/sync/space/membership.h"
#include "tests/bench/bench.h"
#include "tests/support/countedids.h"
#include "tests/support/fixedclock.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>

using namespace xunzhen;

namespace {

constexpr int kFirms = 100'000;

/// A laptop with a real store and a real folder.
struct KeepingLaptop
{
    KeepingLaptop(unsigned char number, const QString &shareFolder)
        : ids(number), keys(home.filePath(u"keys"_qs), ids), share(shareFolder), blobs(home.filePath(u"blobs"_qs)),
          database(store::Migrator(clock).open(home.filePath(u"xunzhen.db"_qs), home.path()).database),
          member{QString::number(number), QByteArray(16, char(number)), u"局"_qs, u"inspector"_qs},
          context{*database, blobs, home.filePath(u"archive"_qs), keys, clock, ids, share, [](int) {}}
    {
    }

    QTemporaryDir home;
    testing::FixedClock clock;
    testing::CountedIds ids;
    sync::FileKeyStore keys;
    sync::DirectoryShare share;
    store::BlobStore blobs;
    std::unique_ptr<store::Database> database;
    sync::Member member;
    sync::SyncContext context;
};

void addFirms(store::Database &database)
{
    store::Transaction transaction(database);
    const store::BulkCache room(database);
    {
        store::RawStatement insert(database.handle(), "INSERT INTO enterprise (id, name, address, contact, note) "
                                                      "VALUES (?1, ?2, ?3, ?4, ?5)");
        for (int i = 0; i < kFirms; ++i) {
            const QByteArray digits = QByteArray::number(i), id = base::sha256(digits).left(16);
            const QByteArray name = "天津市津南区机械制造有限公司" + digits, contact = "李" + digits;
            const QByteArray address = "天津市津南区双港镇工业园区" + digits + "号院内三号厂房";
            const QByteArray note = "重点看涂装车间和危废间" + digits;
            insert.bindBlob(1, id).bindText(2, name).bindText(3, address).bindText(4, contact).bindText(5, note).run();
        }
    }
    transaction.commit();
}

bench::Samples rawInsert()
{
    QTemporaryDir share;
    KeepingLaptop laptop(9, share.path());
    const store::CapturePause pause(laptop.database->captureState());
    return bench::timed(1, [&] { addFirms(*laptop.database); });
}

void copyAll(const QString &from, const QString &to)
{
    for (QDirIterator walk(from, QDir::Files, QDirIterator::Subdirectories); walk.hasNext();) {
        const QString path = walk.next(), target = to + path.mid(from.size());
        QDir().mkpath(QFileInfo(target).path());
        QFile::copy(path, target);
    }
}

}

BENCH("shared folder: 100,000 firms from a confirmed snapshot beside the raw insert (G2), and filling an emptied folder beside a plain copy (G13)")
{
    const bench::Samples raw = rawInsert();
    QTemporaryDir folder, emptied, copied;
    KeepingLaptop wang(1, folder.path()), li(2, folder.path()), zhao(3, folder.path());
    sync::Enrolment(wang.context).createSpace(u"津南"_qs, wang.member);
    for (KeepingLaptop *other : {&li, &zhao})
        sync::Enrolment(wang.context).approve(sync::Enrolment(other->context).requestJoin(other->member));
    sync::SyncEngine(li.context).run();
    addFirms(*wang.database);
    bench::print("raw insert", raw);
    bench::print("seal, publish and make a snapshot", bench::timed(1, [&] { sync::SyncEngine(wang.context).run(); }), raw);
    li.clock.advanceDays(1);
    bench::print("receive by replay and confirm the snapshot", bench::timed(1, [&] { sync::SyncEngine(li.context).run(); }), raw);
    li.clock.advanceDays(1);
    sync::SyncEngine(li.context).run();
    qint64 fromSnapshot = 0;
    bench::print("first run of a new laptop with a snapshot, its archive filled too",
                 bench::timed(1, [&] { fromSnapshot = sync::SyncEngine(zhao.context).run().snapshotOps; }), raw);
    bench::note("operations that came with it: " + std::to_string(fromSnapshot));

    const bench::Samples plain = bench::timed(1, [&] { copyAll(folder.path(), copied.path()); });
    sync::DirectoryShare other(emptied.path());
    sync::SyncContext refilled{*wang.database, wang.blobs, wang.context.archiveFolder, wang.keys, wang.clock, wang.ids, other, [](int) {}};
    bench::print("plain copy of the folder, nothing flushed", plain);
    bench::print("fill an emptied folder, every file flushed and verified",
                 bench::timed(1, [&] { sync::SyncEngine(refilled).refill(); }), plain);
}
