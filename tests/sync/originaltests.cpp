#include "models/store/merge/blobreferences.h"
#include "models/sync/engine/blobexchange.h"
#include "models/sync/engine/originals.h"
#include "tests/sync/faults.h"

using namespace xunzhen;
using domain::OriginalsWish;
using testing::Laptop;
using testing::ShareCall;
using testing::TwoLaptops;

namespace {

struct Photo
{
    QString original, thumbnail;
    qint64 bytes = 0;
};

/// Kept as the services keep one.
Photo takes(Laptop &laptop, int number, const QByteArray &original)
{
    const Photo photo{laptop.blobs().put(original), laptop.blobs().put("small " + original.left(20) + QByteArray::number(number)),
                      original.size()};
    const QByteArray id = testing::firmId(number), hash = photo.original.toUtf8(), thumbnail = photo.thumbnail.toUtf8();
    store::Transaction transaction(laptop.database());
    {
        store::RawStatement row(laptop.database().handle(),
                                "INSERT INTO evidence (id, hash, thumbnail_hash, byte_count) VALUES (?1, ?2, ?3, "
                                    + QByteArray::number(photo.bytes) + ")");
        row.bindBlob(1, id).bindText(2, hash).bindText(3, thumbnail).run();
    }
    transaction.commit();
    return photo;
}

void wishes(Laptop &laptop, const OriginalsWish &wish)
{
    store::Transaction transaction(laptop.database());
    sync::Originals(laptop.database()).setWish(wish);
    sync::BlobExchange::markMissing(laptop.database());
    transaction.commit();
}

sync::FetchReport fetches(Laptop &laptop, const Photo &photo, const base::Work &work = {})
{
    return laptop.engine().fetch({{photo.original, photo.bytes, true}}, work);
}

QStringList readBy(Laptop &laptop, const std::function<void()> &act)
{
    QStringList paths;
    laptop.share.beforeCall = [&](ShareCall call, const QString &path) {
        if (call != ShareCall::Size && path.startsWith(u"b"_qs))
            paths << path;
    };
    act();
    laptop.share.beforeCall = [](ShareCall, const QString &) {};
    return paths;
}

const OriginalsWish kOnRequest{OriginalsWish::Kind::OnRequest}, kAll{OriginalsWish::Kind::All}, kSmall{OriginalsWish::Kind::UpTo, 1};

}

TEST_CASE("the thumbnails of all photos travel before the first original, in both directions")
{
    TwoLaptops both;
    const Photo first = takes(both.wang, 1, "the first photo"), second = takes(both.wang, 2, "the second photo");
    QStringList sent;
    both.wang.share.beforeCall = [&](ShareCall call, const QString &path) {
        if (call == ShareCall::Settle && !path.endsWith(u".part"_qs) && path.startsWith(u"b/"_qs))
            sent << path;
    };
    both.wang.syncs();
    REQUIRE(sent.size() == 4);
    CHECK(QSet<QString>(sent.begin(), sent.begin() + 2)
          == QSet<QString>{sync::names::blob(first.thumbnail), sync::names::blob(second.thumbnail)});

    const QStringList read = readBy(both.li, [&] { both.li.syncs(); });
    REQUIRE(read.size() >= 4);
    CHECK(QSet<QString>(read.begin(), read.begin() + 2)
          == QSet<QString>{sync::names::blob(first.thumbnail), sync::names::blob(second.thumbnail)});
    CHECK(both.li.blobs().get(second.original) == "the second photo");
}

TEST_CASE("originals come as far as this laptop wants them, and those that it does not want make no run look again")
{
    TwoLaptops both;
    wishes(both.li, GENERATE(kOnRequest, kSmall));
    both.li.syncs();
    const Photo large = takes(both.wang, 1, QByteArray(2 * 1024 * 1024, 'l'));
    both.wang.syncs();
    const auto report = both.li.syncs();
    CHECK(report.receivedBlobs == 1);
    CHECK(report.missingBlobs == 0);
    CHECK(both.li.blobs().has(large.thumbnail));
    CHECK_FALSE(both.li.blobs().has(large.original));
    CHECK_FALSE(both.li.engine().status().hasMissingBlobs);
    CHECK(both.li.engine().status().originalsAway == 1);
    CHECK(readBy(both.li, [&] { both.li.syncs(); }).isEmpty());

    SECTION("until it wants them")
    {
        wishes(both.li, kAll);
        CHECK(both.li.syncs().receivedBlobs == 1);
    }
    SECTION("until somebody asks for one")
    {
        std::vector<std::pair<qint64, qint64>> told;
        base::Work work;
        work.progress = [&](qint64 done, qint64 total) { told.emplace_back(done, total); };
        const auto fetched = fetches(both.li, large, work);
        CHECK(fetched.fetched == QStringList{large.original});
        CHECK(fetched.absent.isEmpty());
        CHECK(told.back() == std::pair(large.bytes, large.bytes));
    }
    CHECK(both.li.blobs().has(large.original));
}

TEST_CASE("the original of a photo without a thumbnail stands for it and comes in any case")
{
    TwoLaptops both;
    wishes(both.li, kOnRequest);
    both.wang.addsPhoto(1, both.wang.blobs().put("an old record's photo"));
    both.wang.syncs();
    CHECK(both.li.syncs().receivedBlobs == 1);
    CHECK(both.li.engine().status().originalsAway == 0);
}

TEST_CASE("a large original that was stopped in the middle goes on where it was cut, without a listing")
{
    TwoLaptops both;
    wishes(both.li, kOnRequest);
    QByteArray film(qsizetype(sync::kPieceBytes) * 3 + 10, 'f');
    film[0] = 'a';
    const Photo photo = takes(both.wang, 1, film);
    both.bothSync();
    std::stop_source stop;
    base::Work work;
    work.stop = stop.get_token();
    work.progress = [&](qint64 done, qint64) {
        if (done >= sync::kPieceBytes * 2)
            stop.request_stop();
    };
    CHECK_THROWS_AS(fetches(both.li, photo, work), base::Error);
    REQUIRE_FALSE(both.li.blobs().has(photo.original));

    const int listsBefore = both.li.share.lists;
    const QStringList read = readBy(both.li, [&] { CHECK(fetches(both.li, photo).fetched.size() == 1); });
    CHECK(read == QStringList{sync::names::blobPiece(photo.original, 3, 4), sync::names::blobPiece(photo.original, 4, 4)});
    CHECK(both.li.share.lists == listsBefore);
    CHECK(both.li.blobs().get(photo.original) == film);
}

TEST_CASE("an original that nobody brought to the folder is told, and nothing is lost by asking")
{
    TwoLaptops both;
    wishes(both.li, kOnRequest);
    const Photo photo = takes(both.wang, 1, "gone");
    both.bothSync();
    both.folder.files.erase(sync::names::blob(photo.original));
    CHECK(fetches(both.li, photo).absent == QStringList{photo.original});
    CHECK(both.li.blobs().has(photo.thumbnail));
    both.li.share.isUnmounted = true;
    CHECK_THROWS_AS(fetches(both.li, photo), base::Error);
}

TEST_CASE("a folder written by an earlier version is read where that put its files, and not filled twice")
{
    TwoLaptops both;
    wishes(both.li, kOnRequest);
    QByteArray film(qsizetype(sync::kPieceBytes) + 10, 'f');
    const Photo small = takes(both.wang, 1, "a photo"), large = takes(both.wang, 2, film);
    both.wang.addsPhoto(3, both.wang.blobs().put(QByteArray(qsizetype(sync::kPieceBytes) + 20, 'g'))); // of unknown size
    both.wang.syncs();
    std::map<QString, QByteArray> former;
    for (const auto &[path, bytes] : both.folder.files) {
        const QStringList parts = path.split(u'/');
        former[parts.front() == u"b" ? QStringList{parts[0], parts[1], parts[3]}.join(u'/') : path] = bytes;
    }
    both.folder.files = former;
    CHECK(both.li.syncs().missingBlobs == 0);
    CHECK(both.li.blobs().has(small.thumbnail));
    CHECK(fetches(both.li, small).absent.isEmpty());
    CHECK(fetches(both.li, large).absent.isEmpty());
    const auto count = both.folder.files.size();
    both.wang.engine().refill();
    CHECK(both.folder.files.size() == count);
}

TEST_CASE("a folder that was emptied gets back the thumbnails and originals that are here")
{
    TwoLaptops both;
    wishes(both.li, kOnRequest);
    const Photo fetched = takes(both.wang, 1, "fetched"), other = takes(both.wang, 2, "left alone");
    both.bothSync();
    fetches(both.li, fetched);
    both.folder.files.clear();
    both.li.engine().refill();
    for (const QString &hash : {fetched.original, fetched.thumbnail, other.thumbnail})
        CHECK(both.folder.files.contains(sync::names::blob(hash)));
    CHECK_FALSE(both.folder.files.contains(sync::names::blob(other.original)));
    both.wang.syncs();
    both.wang.engine().refill();
    CHECK(both.folder.files.contains(sync::names::blob(other.original)));
}

TEST_CASE("originals of an encrypted space are fetched on request")
{
    testing::SimulatedFolder folder;
    Laptop wang(u"王"_qs, 1, folder), li(u"李"_qs, 2, folder);
    wang.enrolment().createSpace(u"津南"_qs, wang.member(), domain::SpaceKind::Whole, true);
    wang.enrolment().approve(li.enrolment().requestJoin(li.member()));
    for (int round = 0; round < 2; ++round) {
        wang.syncs();
        li.syncs();
    }
    wishes(li, kOnRequest);
    const Photo small = takes(wang, 1, "a photo"), large = takes(wang, 2, QByteArray(qsizetype(sync::kPieceBytes) + 10, 'f'));
    wang.syncs();
    li.syncs();
    CHECK(li.blobs().has(small.thumbnail));
    CHECK_FALSE(li.blobs().has(small.original));
    CHECK(fetches(li, small).fetched.size() == 1);
    CHECK(fetches(li, large).fetched.size() == 1);
    CHECK(li.blobs().get(small.original) == "a photo");
}

TEST_CASE("listings for pieces stay bounded however many small originals are missing")
{
    TwoLaptops both;
    for (int number = 1; number <= 40; ++number)
        takes(both.wang, number, "photo " + QByteArray::number(number));
    both.wang.syncs();
    both.li.share.hides = [](const QString &path) { return path.startsWith(u"b/"); };
    int lists = 0;
    both.li.share.beforeCall = [&](ShareCall call, const QString &path) { lists += call == ShareCall::List && path.startsWith(u"b/"); };
    CHECK(both.li.syncs().missingBlobs == 80);
    CHECK(lists <= 40); // of the thumbnails, whose size no record tells; never of the originals
}


TEST_CASE("a foreign name that tells another number of pieces holds nothing up")
{
    TwoLaptops both;
    const QString hash = both.wang.blobs().put(QByteArray(qsizetype(sync::kPieceBytes) + 20, 'g')); // of unknown size
    both.wang.addsPhoto(1, hash);
    both.wang.syncs();
    for (const QString &place : sync::names::blobPlaces(hash)) {
        both.folder.files[sync::names::piece(place, 1, 9999)] = "foreign";
        both.folder.files[sync::names::piece(place, 1, 1)] = "foreign";
    }
    CHECK(both.li.syncs().missingBlobs == 0);
    CHECK(both.li.blobs().has(hash));
}
