#include "models/sync/engine/blobexchange.h"
#include "models/sync/format/names.h"
#include "tests/support/catch.h"
#include "tests/support/laptop.h"

using namespace xunzhen;
using testing::TwoLaptops;

TEST_CASE("a photo arrives whole and verified, and the records do not wait for it")
{
    TwoLaptops both;
    const QByteArray photo("\xff\xd8 a photo");
    const QString hash = both.wang.blobs().put(photo);
    both.wang.addsPhoto(1, hash);
    CHECK(both.wang.syncs().sentBlobs == 1);
    QByteArray &onShare = both.folder.files.at(sync::names::blob(hash));

    SECTION("at once")
    {
        CHECK(both.li.syncs().receivedBlobs == 1);
    }
    SECTION("after a damaged copy was put right")
    {
        onShare[3] = 'X';
        const auto report = both.li.syncs();
        CHECK(report.receivedOps == 1);
        CHECK(report.missingBlobs == 1);
        CHECK(both.li.engine().status().hasMissingBlobs);
        CHECK_FALSE(both.li.blobs().has(hash));
        onShare = photo;
        CHECK(both.li.syncs().receivedBlobs == 1);
    }
    SECTION("after it was late")
    {
        both.li.share.hides = [](const QString &path) { return path.startsWith(u"b/"); };
        CHECK(both.li.syncs().missingBlobs == 1);
        both.li.share.hides = [](const QString &) { return false; };
        CHECK(both.li.syncs().receivedBlobs == 1);
    }
    CHECK(both.li.blobs().get(hash) == photo);
    CHECK_FALSE(both.li.engine().status().hasMissingBlobs);
    CHECK(both.li.syncs().receivedBlobs == 0);
}

TEST_CASE("a large file travels in pieces and goes on where it was cut")
{
    TwoLaptops both;
    QByteArray film(qsizetype(sync::kPieceBytes) * 2 + 1000, 'f');
    film[5] = 'a';
    film[film.size() - 1] = 'z';
    const QString hash = both.wang.blobs().put(film);
    both.wang.addsPhoto(1, hash);
    both.wang.syncs();
    const QString second = sync::names::blobPiece(hash, 2, 3), third = sync::names::blobPiece(hash, 3, 3);
    REQUIRE(both.folder.files.contains(second));
    REQUIRE(both.folder.files.at(third).size() == 1000);

    both.li.share.hides = [&](const QString &path) { return path == third; };
    CHECK(both.li.syncs().missingBlobs == 1);
    both.li.share.hides = [&](const QString &path) { return path == sync::names::blobPiece(hash, 1, 3) || path == second; };
    both.folder.files[u"b/"_qs + hash.left(2) + u"/x"_qs] = "stranger";
    CHECK(both.li.syncs().receivedBlobs == 1);
    CHECK(both.li.blobs().get(hash) == film);
}
