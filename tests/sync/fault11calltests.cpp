#include "tests/sync/faults.h"

using namespace xunzhen;
using base::ErrorCode;
using testing::hasNote;
using testing::ShareCall;

namespace {

/// The first `times` renames below `folder` fail with `code`.
void holdNames(testing::Laptop &laptop, const QString &folder, int times, ErrorCode code)
{
    laptop.share.beforeCall = [folder, left = std::make_shared<int>(times), code](ShareCall call, const QString &path) {
        if (call == ShareCall::Settle && path.startsWith(folder) && (*left)-- > 0)
            throw base::Error(code, path);
    };
}

}

TEST_CASE("Fault 11: a rename that fails a few times is tried again within the same run")
{
    for (const auto code : {ErrorCode::Permission, ErrorCode::Io}) // access denied and sharing violation; busy
        for (int times = 1; times <= 5; ++times) {
            CAPTURE(times, int(code));
            testing::TwoLaptops both;
            both.wang.addsFirm(1, u"甲"_qs);
            holdNames(both.wang, u"s/"_qs, times, code);
            CHECK(both.wang.syncs().notes.empty());
            both.li.syncs();
            CHECK(both.li.firmName(1) == u"甲"_qs);
        }
}

TEST_CASE("Fault 11: a folder that takes no names holds up itself alone, says so, and completes when it is free")
{
    for (const auto code : {ErrorCode::Permission, ErrorCode::Io}) {
        testing::ThreeLaptops all;
        const QString photo = all.wang.blobs().put("photo");
        QString held;
        SECTION("the segments" + std::to_string(int(code))) { held = u"s/"_qs; }
        SECTION("the heads" + std::to_string(int(code))) { held = u"heads/"_qs; }
        SECTION("the photos" + std::to_string(int(code)))
        {
            held = u"b/"_qs;
            all.wang.addsPhoto(50, photo);
        }
        all.wang.addsFirm(1, u"甲"_qs);
        all.zhao.addsFirm(2, u"乙"_qs);
        holdNames(all.wang, held, 1'000'000, code);
        const auto report = all.wang.syncs();
        CHECK(hasNote(report, u"postponed"_qs));
        all.zhao.syncs();
        all.li.syncs();
        CHECK(all.li.firmName(2) == u"乙"_qs);
        CHECK(all.li.firmName(1) == u"(none)"_qs);
        all.wang.share.beforeCall = [](ShareCall, const QString &) {};
        all.allSync();
        testing::requireSame(all.all());
        CHECK(all.li.firmName(1) == u"甲"_qs);
        CHECK(all.li.blobs().has(photo) == (held == u"b/"_qs));
        CHECK(all.wang.syncs().notes.empty());
    }
}

TEST_CASE("Fault 11: whichever call fails once, nothing is lost and the next run completes")
{
    for (int failing = 0;; ++failing) {
        CAPTURE(failing);
        testing::TwoLaptops both;
        both.wang.addsPhoto(50, both.wang.blobs().put("photo"));
        both.wang.addsFirm(1, u"甲"_qs);
        both.li.addsFirm(2, u"乙"_qs);
        both.li.syncs();
        int calls = 0;
        both.wang.share.beforeCall = [&](ShareCall, const QString &path) {
            if (calls++ == failing)
                throw base::Error(ErrorCode::Io, path);
        };
        const auto failure = testing::failureOf([&] { both.wang.syncs(); });
        REQUIRE((!failure || *failure == ErrorCode::Io));
        both.wang.share.beforeCall = [](ShareCall, const QString &) {};
        both.bothSync();
        testing::requireSame({&both.wang, &both.li});
        REQUIRE(both.li.firmName(1) == u"甲"_qs);
        REQUIRE(both.wang.firmName(2) == u"乙"_qs);
        REQUIRE(both.wang.syncs().notes.empty());
        if (calls <= failing) {
            CHECK(failing > 15);
            break;
        }
    }
}
