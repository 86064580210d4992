#include "models/sync/engine/contentlook.h"
#include "models/sync/format/names.h"
#include "tests/support/catch.h"
#include "tests/support/laptop.h"
#include "tests/support/outcomes.h"

using namespace xunzhen;
using testing::Laptop;
using testing::TwoLaptops;
using testing::hasNote;

namespace {

/// Li has handed in; one of his files goes wrong without a change of its length.
struct FlippedByte : TwoLaptops
{
    FlippedByte()
    {
        for (int firm = 1; firm <= 3; ++firm) {
            li.addsFirm(firm, QString::number(firm));
            li.syncs();
        }
        bothSync();
        for (Laptop *one : {&wang, &li}) { // so that the first look of a day is behind them
            one->clock.advanceDays(1);
            one->syncs();
        }
    }
    QString stream() const { return sync::names::stream(sync::DeviceIdentity::load(li.keys)->stream()); }
    QStringList files(const QString &ending) const
    {
        QStringList files;
        for (const auto &[path, bytes] : folder.files)
            if (path.startsWith(u"s/"_qs + stream()) && path.endsWith(ending))
                files << path;
        return files;
    }
    QByteArray flips(const QString &path)
    {
        QByteArray &bytes = folder.files[path];
        const QByteArray before = bytes;
        bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 4);
        return before;
    }
    sync::SyncReport nextDay(Laptop &laptop)
    {
        laptop.clock.advanceDays(1);
        return laptop.syncs();
    }
};

}

SCENARIO("A byte flips in a segment in the folder")
{
    FlippedByte office;
    const QString path = office.files(u".seg"_qs).at(1);
    const QByteArray right = office.flips(path);
    Laptop zhao(u"赵"_qs, 3, office.folder);
    office.wang.enrolment().approve(zhao.enrolment().requestJoin(zhao.member()));
    CHECK(hasNote(zhao.syncs(), u"damaged-file"_qs));
    CHECK(zhao.firmName(3) == u"(none)"_qs);

    const auto isRightAgain = [&] {
        CHECK((office.folder.files[path] == right));
        CHECK_FALSE(hasNote(zhao.syncs(), u"damaged-file"_qs));
        CHECK(zhao.firmName(3) == u"3"_qs);
        CHECK(zhao.log().stateHash() == office.wang.log().stateHash());
    };
    WHEN("its author comes by on the next day")
    {
        CHECK(office.nextDay(office.li).healedSegments == 1);
        isRightAgain();
    }
    WHEN("a colleague comes by, without the author")
    {
        CHECK(office.nextDay(office.wang).healedSegments == 1);
        isRightAgain();
        THEN("nothing is left to do")
        {
            CHECK(office.nextDay(office.wang).healedSegments == 0);
        }
    }
    WHEN("the one who lacks it comes by alone, day after day")
    {
        for (int day = 0; day < 3; ++day)
            CHECK(office.nextDay(zhao).healedSegments == 0);
        CHECK((office.folder.files[path] != right));
    }
    WHEN("the medium spoils it again and again")
    {
        int written = 0;
        bool isTold = false;
        for (int day = 0; day < 12; ++day) {
            const auto report = office.nextDay(office.wang);
            written += report.healedSegments;
            isTold = hasNote(report, u"damaged-file"_qs);
            if (office.folder.files[path] == right)
                office.flips(path);
        }
        THEN("it is not written for ever, and that is told")
        {
            CHECK(written == sync::ContentLook::kMostRewritings);
            CHECK(isTold);
        }
    }
    WHEN("the medium does not even give back what was written just now")
    {
        office.wang.share.beforeCall = [&](testing::ShareCall call, const QString &which) {
            if (call == testing::ShareCall::Read && which == path && office.folder.files[path] == right)
                office.flips(path);
        };
        const auto report = office.nextDay(office.wang);
        CHECK(report.healedSegments == 0);
        CHECK(hasNote(report, u"postponed"_qs));
    }
}

TEST_CASE("a byte that flips in a bundle whose segments have no files of their own is put right by author and colleague")
{
    for (const bool byAuthor : {true, false}) {
        FlippedByte office;
        for (int day = 0; day < 12; ++day) // December: November is bundled, then its live segments go
            for (Laptop *one : {&office.wang, &office.li})
                office.nextDay(*one);
        REQUIRE(office.files(u".seg"_qs).isEmpty());
        REQUIRE(office.files(u".bun"_qs).size() == 1);
        const QString path = office.files(u".bun"_qs).front();
        const QByteArray right = office.flips(path);
        CHECK(office.nextDay(byAuthor ? office.li : office.wang).healedSegments == 1);
        CHECK((office.folder.files[path] == right));
    }
}

TEST_CASE("a day's look into the files is bounded and goes on where it stopped")
{
    FlippedByte office;
    for (int number = 0; number < sync::ContentLook::kCallsADay + 20; ++number) {
        office.li.renamesFirm(1, QString::number(number));
        office.li.syncs();
    }
    office.bothSync();
    office.nextDay(office.li);
    const QString path = office.files(u".seg"_qs).back();
    const QByteArray right = office.flips(path);
    const int reads = office.li.share.reads;
    int healed = 0, days = 0;
    for (; healed == 0 && days < 4; ++days)
        healed = office.nextDay(office.li).healedSegments;
    CHECK(healed == 1);
    CHECK((office.folder.files[path] == right));
    CHECK(office.li.share.reads - reads < days * (2 * sync::ContentLook::kCallsADay + 50));
    office.li.share.reads = 0;
    office.li.syncs();
    CHECK(office.li.share.reads < 5);
}
