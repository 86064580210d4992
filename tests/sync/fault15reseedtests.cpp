#include "models/base/hashing.h"
#include "tests/sync/faults.h"

using namespace xunzhen;
using testing::Laptop;

namespace {

/// Records of three authors, a photo, a settled and an open conflict, and one month that is bundled.
struct BusyFolder : testing::ThreeLaptops
{
    BusyFolder()
    {
        for (int round = 0; round < 3; ++round) {
            int firm = 10 * round;
            for (Laptop *one : all()) {
                one->addsFirm(++firm, one->member().name);
                one->syncs();
            }
        }
        wang.addsPhoto(1, wang.blobs().put("a photo"));
        allSync();
        li.renamesFirm(1, u"李说"_qs);
        zhao.renamesFirm(1, u"赵说"_qs);
        for (int day : {10, 1, 1})
            onAnotherDay(day);
        for (int day = 0; day < 7; ++day) // everybody has looked at every stream once
            onAnotherDay(1);
    }
    void onAnotherDay(int days)
    {
        for (Laptop *one : all())
            one->clock.advanceDays(days);
        allSync();
    }
};

std::map<QString, QByteArray> bytesThatCount(const testing::SimulatedFolder &folder)
{
    auto files = testing::lasting(folder);
    std::erase_if(files, [](const auto &file) { return file.first.endsWith(u".req"_qs) || file.first.startsWith(u"snap/"_qs); });
    return files;
}

}

TEST_CASE("Fault 15: a share that was deleted whole is filled by any one laptop, byte for byte, and a new one starts from it")
{
    const int filler = GENERATE(0, 1, 2);
    CAPTURE(filler);
    BusyFolder office;
    const auto before = bytesThatCount(office.folder);
    REQUIRE(std::any_of(before.begin(), before.end(), [](const auto &file) { return file.first.endsWith(u".bun"_qs); }));
    const QByteArray state = office.wang.log().stateHash();
    office.folder.files.clear();
    for (Laptop *one : office.all()) {
        // Nobody takes absence for an answer, nobody fills it unasked.
        CHECK(testing::failureOf([&] { one->syncs(); }) == base::ErrorCode::ShareMissing);
        CHECK(one->log().stateHash() == state);
    }
    CHECK(office.folder.files.empty());
    office.all()[std::size_t(filler)]->engine().refill();
    CHECK((bytesThatCount(office.folder) == before));

    Laptop late(u"孙"_qs, 4, office.folder);
    const QString code = late.enrolment().requestJoin(late.member());
    office.wang.enrolment().approve(code);
    late.syncs();
    CHECK(late.log().stateHash() == state);
    CHECK(late.log().conflicts().size() == 1);
    CHECK(late.blobs().has(base::sha256Hex("a photo")));
    office.allSync();
    testing::requireSame({&office.wang, &office.li, &office.zhao, &late});
    CHECK(office.wang.syncs().sentSegments == 0);
}
