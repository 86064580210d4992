#include "models/store/statement.h"
#include "tests/sync/faults.h"
#include "tests/sync/interposed.h"

using namespace xunzhen;
using base::ErrorCode;
using testing::ShareCall;

TEST_CASE("Fault 16: a share that is full at any write takes nothing by halves, says so and goes on later")
{
    for (int full = 0;; ++full) {
        CAPTURE(full);
        testing::TwoLaptops both;
        both.wang.addsPhoto(50, both.wang.blobs().put("photo"));
        both.wang.addsFirm(1, u"甲"_qs);
        const auto before = both.folder.files;
        int writes = 0;
        both.wang.share.beforeCall = [&](ShareCall call, const QString &path) {
            if (call == ShareCall::Write && writes++ >= full)
                throw base::Error(ErrorCode::DiskFull, path);
        };
        const auto failure = testing::failureOf([&] { both.wang.syncs(); });
        const auto notes = store::SyncLedger(both.wang.database(), domain::SpaceSlot::Main).notes(10);
        const bool isTold = failure == ErrorCode::DiskFull
                            || std::any_of(notes.begin(), notes.end(), [](const auto &note) { return note.code == u"share-full"_qs; });
        const bool wasEnough = writes <= full;
        REQUIRE(isTold == !wasEnough);
        for (const auto &[path, bytes] : both.folder.files)
            if (!before.contains(path) && path.endsWith(u".seg"_qs))
                REQUIRE(sync::decodeSegment(bytes).size() == 2);
        both.li.syncs();
        both.wang.share.beforeCall = [](ShareCall, const QString &) {};
        both.bothSync();
        testing::requireSame({&both.wang, &both.li});
        REQUIRE(both.li.firmName(1) == u"甲"_qs);
        REQUIRE(both.wang.syncs().notes.empty());
        if (wasEnough) {
            CHECK(full >= 3);
            break;
        }
    }
}

TEST_CASE("Fault 16: a full local disk keeps what was saved, refuses what it cannot keep, and syncs when there is room")
{
    if (!testing::FullDisk::isPossible()) {
        WARN("skipped: needs Linux");
        return;
    }
    for (const qint64 left : {0, 100, 1'000, 20'000}) {
        CAPTURE(left);
        testing::TwoLaptops both;
        both.wang.addsFirm(1, u"甲"_qs);
        both.li.addsFirm(2, u"乙"_qs);
        both.li.syncs();
        {
            const testing::FullDisk disk(QFileInfo(both.wang.context().archiveFolder).path(), left);
            const auto failure = testing::failureOf([&] { both.wang.syncs(); });
            CHECK((!disk.wasFull() || failure == ErrorCode::DiskFull));
            CHECK((left > 0 || disk.wasFull()));
        }
        CHECK(both.wang.firmName(1) == u"甲"_qs);
        both.bothSync();
        testing::requireSame({&both.wang, &both.li});
        CHECK(both.wang.firmName(2) == u"乙"_qs);
        CHECK(both.li.firmName(1) == u"甲"_qs);
    }
}

TEST_CASE("Fault 16: an edit that the database has no room for is refused and leaves the record as it was")
{
    testing::TwoLaptops both;
    both.wang.addsFirm(1, u"甲"_qs);
    store::Statement pages = both.wang.database().prepare("PRAGMA page_count");
    REQUIRE(pages.step());
    const qint64 count = pages.number(0);
    while (pages.step()) { }
    both.wang.database().execute("PRAGMA max_page_count = " + QByteArray::number(count));
    std::optional<ErrorCode> failure;
    int saved = 1;
    for (; !failure && saved < 2000; ++saved)
        failure = testing::failureOf([&] { both.wang.notesOnFirm(1, QString(3000, u'长') + QString::number(saved)); });
    CHECK(failure == ErrorCode::DiskFull);
    both.wang.database().execute("PRAGMA max_page_count = 1000000");
    CHECK(both.wang.firmName(1) == u"甲"_qs);
    both.wang.notesOnFirm(1, u"短"_qs);
    both.bothSync();
    CHECK(both.li.firmNote(1) == u"短"_qs);
    testing::requireSame({&both.wang, &both.li});
}
