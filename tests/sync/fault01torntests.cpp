#include "tests/sync/faults.h"

using namespace xunzhen;
using testing::hasNote;
using testing::Laptop;
using testing::segmentsOf;

TEST_CASE("Fault 1: a segment cut at every length is not there yet, stops nobody else and needs nobody's help")
{
    testing::ThreeLaptops all;
    all.wang.addsFirm(1, u"甲"_qs);
    all.zhao.addsFirm(2, u"乙"_qs);
    all.wang.syncs();
    all.zhao.syncs();
    const QString path = segmentsOf(all.folder, all.wang).front();
    const QByteArray whole = all.folder.files.at(path);
    for (qsizetype length = 0; length < whole.size(); ++length) {
        all.folder.files[path] = whole.left(length);
        const auto report = all.li.syncs();
        REQUIRE(all.li.firmName(1) == u"(none)"_qs);
        REQUIRE(all.li.firmName(2) == u"乙"_qs);
        REQUIRE(report.waitingOps == 1);
    }
    all.folder.files[path] = whole;
    CHECK(all.li.syncs().receivedOps == 1);
    all.allSync();
    testing::requireSame(all.all());
    CHECK(all.li.syncs().notes.empty());
}

TEST_CASE("Fault 2: a writer killed before, within and after each call to the folder loses nothing and doubles nothing")
{
    for (const auto place : {testing::CutPlace::Before, testing::CutPlace::Half, testing::CutPlace::After})
        for (int call = 0;; ++call) {
            CAPTURE(int(place), call);
            testing::TwoLaptops both;
            both.wang.addsPhoto(7, both.wang.blobs().put("photo"));
            both.wang.addsFirm(1, u"甲"_qs);
            both.wang.syncs();
            both.wang.renamesFirm(1, u"乙"_qs);
            both.wang.share.cutPlace = place;
            both.wang.share.writesUntilCut = call;
            bool isCut = false;
            try {
                both.wang.syncs();
            } catch (const testing::PowerCut &) {
                isCut = true;
            }
            both.wang.share.writesUntilCut = -1;
            both.wang.open();
            both.li.syncs();
            REQUIRE(both.li.firmName(1) != u"(none)"_qs);
            both.bothSync();
            REQUIRE(both.li.firmName(1) == u"乙"_qs);
            REQUIRE(both.li.blobs().get(base::sha256Hex("photo")) == "photo");
            REQUIRE(both.li.log().lastSequence(testing::streamOf(both.wang)) == 3);
            REQUIRE(segmentsOf(both.folder, both.wang).size() == 2);
            testing::requireSame({&both.wang, &both.li});
            if (!isCut)
                break;
        }
}

TEST_CASE("Fault 3: what a pulled stick forgets is absent for readers and brought again by its author")
{
    for (std::size_t forgotten = 1; forgotten <= 4; ++forgotten) {
        CAPTURE(forgotten);
        testing::TwoLaptops both;
        both.wang.addsPhoto(7, both.wang.blobs().put("photo"));
        both.wang.addsFirm(1, u"甲"_qs);
        both.folder.settled.clear();
        both.wang.syncs();
        both.wang.renamesFirm(1, u"乙"_qs);
        both.wang.syncs();
        const auto order = both.folder.settled;
        for (std::size_t i = 0; i < std::min(forgotten, order.size()); ++i)
            if (const QString &path = order[order.size() - 1 - i]; !path.startsWith(u"b/"_qs))
                both.folder.files.erase(path);
        both.li.syncs();
        CHECK(both.li.firmName(1) != u"乙"_qs);
        both.bothSync();
        CHECK(both.li.firmName(1) == u"乙"_qs);
        testing::requireSame({&both.wang, &both.li});
    }
}

TEST_CASE("Fault 4: an error page, another's segment or noise under a right name is ignored, counted and overwritten")
{
    testing::ThreeLaptops all;
    all.zhao.addsFirm(2, u"乙"_qs);
    all.zhao.syncs();
    all.wang.addsFirm(1, u"甲"_qs);
    all.wang.syncs();
    const QString path = segmentsOf(all.folder, all.wang).front();
    const QByteArray whole = all.folder.files.at(path);
    QByteArray wrong;
    SECTION("an error page") { wrong = "<!DOCTYPE html><title>502 Bad Gateway</title>"; }
    SECTION("another device's segment") { wrong = all.folder.files.at(segmentsOf(all.folder, all.zhao).front()); }
    SECTION("noise")
    {
        testing::CountedIds noise(77);
        wrong = noise.randomBytes(int(whole.size()) + 1);
    }
    all.folder.files[path] = wrong;
    const auto report = all.li.syncs();
    CHECK((hasNote(report, u"damaged-file"_qs) || hasNote(report, u"foreign-file"_qs)));
    CHECK(all.li.firmName(1) == u"(none)"_qs);
    CHECK(all.li.firmName(2) == u"乙"_qs);
    if (wrong.size() == whole.size()) // by its length an author sees nothing wrong: see the daily look of heads and roster
        all.folder.files[path].chop(1);
    all.wang.syncs();
    CHECK(all.folder.files.at(path) == whole);
    all.allSync();
    CHECK(all.li.firmName(1) == u"甲"_qs);
    testing::requireSame(all.all());
}
