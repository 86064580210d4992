#include "models/store/bulkcache.h"
#include "models/store/capture/capturestate.h"
#include "models/store/files/blobstore.h"
#include "models/store/merge/rawstatement.h"
#include "models/store/migrator.h"
#include "models/store/transaction.h"
#include "models/sync/engine/syncengine.h"
#include "models/sync/folder/directoryshare.h"
#include "models/sync/keys/filekeystore.h"
#include "tests/bench/bench.h"
#include "tests/support/countedids.h"
#include "tests/support/fixedclock.h"

#include <QDirIterator>
#include <QTemporaryDir>

using namespace xunzhen;

namespace {

constexpr int kFirms = 100'000;

/// A laptop with a real store and a real folder.
struct BenchLaptop
{
    BenchLaptop(unsigned char number, const QString &shareFolder)
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
        store::RawStatement insert(database.handle(),
                                   "INSERT INTO enterprise (id, name, uscc, legal_person, address, town, contact, phone, "
                                   "trade_code, trade_name, note) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)");
        const QByteArray town("双港镇"), trade("C3311"), tradeName("金属结构制造");
        for (int i = 0; i < kFirms; ++i) {
            const QByteArray digits = QByteArray::number(i);
            const QByteArray id = base::sha256(digits).left(16), name = "天津市津南区机械制造有限公司" + digits;
            const QByteArray uscc = "91120112MA" + digits.rightJustified(8, '0'), person = "张" + digits;
            const QByteArray address = "天津市津南区双港镇工业园区" + digits + "号院内三号厂房", contact = "李" + digits;
            const QByteArray phone = "138" + QByteArray::number(10'000'000 + i), note = "重点看涂装车间和危废间" + digits;
            insert.bindBlob(1, id).bindText(2, name).bindText(3, uscc).bindText(4, person).bindText(5, address);
            insert.bindText(6, town).bindText(7, contact).bindText(8, phone).bindText(9, trade).bindText(10, tradeName);
            insert.bindText(11, note).run();
        }
    }
    transaction.commit();
}

qint64 bytesBelow(const QString &folder)
{
    qint64 bytes = 0;
    for (QDirIterator walk(folder, QDir::Files, QDirIterator::Subdirectories); walk.hasNext();) {
        walk.next();
        bytes += walk.fileInfo().size();
    }
    return bytes;
}

bench::Samples rawInsert()
{
    QTemporaryDir share;
    BenchLaptop laptop(9, share.path());
    const store::CapturePause pause(laptop.database->captureState());
    return bench::timed(1, [&] { addFirms(*laptop.database); });
}

}

BENCH("shared folder: 100,000 firms captured, published and received by replay, beside the raw insert")
{
    const bench::Samples raw = rawInsert();
    QTemporaryDir folder;
    BenchLaptop wang(1, folder.path()), li(2, folder.path());
    sync::Enrolment(wang.context).createSpace(u"津南"_qs, wang.member);
    sync::Enrolment(wang.context).approve(sync::Enrolment(li.context).requestJoin(li.member));
    sync::SyncEngine(li.context).run();
    bench::print("raw insert", raw);
    bench::print("insert with its log", bench::timed(1, [&] { addFirms(*wang.database); }), raw);
    bench::print("seal and publish", bench::timed(1, [&] { sync::SyncEngine(wang.context).run(); }), raw);
    bench::print("first sync by replay", bench::timed(1, [&] { bench::keep(sync::SyncEngine(li.context).run().receivedOps); }), raw);
    bench::print("run with nothing to do", bench::timed(50, [&] { sync::SyncEngine(wang.context).run(); }), raw);
    bench::note("bytes in the folder: " + std::to_string(bytesBelow(folder.path())));
}
