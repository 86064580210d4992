#include "models/sync/format/bundlefile.h"
#include "models/sync/format/snapshotfile.h"
#include "tests/sync/faults.h"
#include "tests/sync/snapshotmaking.h"

using namespace xunzhen;
using testing::CutPlace;
using testing::confirms;
using testing::hasNote;
using testing::Laptop;
using testing::makesSnapshot;

namespace {

std::vector<QString> named(const testing::SimulatedFolder &folder, const QString &start, const QString &end)
{
    std::vector<QString> found;
    for (const auto &[path, bytes] : folder.files)
        if (path.startsWith(start) && path.endsWith(end))
            found.push_back(path);
    return found;
}

std::vector<QString> bundlesOf(const testing::SimulatedFolder &folder, const Laptop &author)
{
    return named(folder, sync::names::streamFolder(testing::streamOf(author)), u".bun"_qs);
}

/// Wang has written for a month that is over. Zhao has been away since before.
struct MonthThatIsOver : testing::ThreeLaptops
{
    MonthThatIsOver()
    {
        for (int firm = 1; firm <= 6; ++firm) {
            wang.addsFirm(firm, QString::number(firm));
            wang.syncs();
        }
        wang.clock.advanceDays(10);
    }
    std::map<QString, QByteArray> live()
    {
        std::map<QString, QByteArray> files;
        for (const QString &path : testing::segmentsOf(folder, wang))
            files.emplace(path, folder.files.at(path));
        return files;
    }
};

/// One run of Wang's that may be cut; true when it was.
bool isCut(Laptop &laptop, int writes, CutPlace place, const std::function<void()> &run)
{
    laptop.share.writesUntilCut = writes;
    laptop.share.cutPlace = place;
    bool cut = false;
    try {
        run();
    } catch (const testing::PowerCut &) {
        cut = true;
        laptop.open();
    }
    laptop.share.writesUntilCut = -1;
    return cut;
}

void joins(testing::ThreeLaptops &office, Laptop &late)
{
    office.wang.enrolment().approve(late.enrolment().requestJoin(late.member()));
}

}

TEST_CASE("Fault 25: an author bundles and deletes live segments between a reader's listing and its reading; the reader ends with all of it")
{
    int deleted = 0;
    for (int reads = 0; reads < 12; ++reads) {
        CAPTURE(reads);
        MonthThatIsOver office;
        office.wang.syncs(); // the bundle is made
        REQUIRE(bundlesOf(office.folder, office.wang).size() == 1);
        REQUIRE(office.live().size() == 6);
        office.wang.clock.advanceDays(61); // nobody needs to be asked any more
        int left = reads;
        office.zhao.share.beforeCall = [&](testing::ShareCall call, const QString &) {
            if (call == testing::ShareCall::Read && left-- == 0)
                office.wang.syncs();
        };
        CHECK(office.zhao.syncs().waitingOps == 0);
        deleted += office.live().empty() ? 1 : 0;
        CHECK(office.zhao.log().stateHash() == office.wang.log().stateHash());
        CHECK(office.zhao.log().lastSequence(testing::streamOf(office.wang)) == 6);
        CHECK_FALSE(hasNote(office.zhao.syncs(), u"gap"_qs));
    }
    CHECK(deleted >= 6);
}

TEST_CASE("Fault 26: power cut at any step of bundling and deleting leaves every segment readable, and the next run completes")
{
    for (const CutPlace place : {CutPlace::Before, CutPlace::Half, CutPlace::After})
        for (int writes = 0;; ++writes) {
            REQUIRE(writes < 40);
            CAPTURE(int(place), writes);
            MonthThatIsOver office;
            QByteArray all;
            for (const auto &[path, bytes] : office.live())
                all += bytes;
            for (Laptop *one : {&office.li, &office.zhao}) {
                one->clock.advanceDays(10);
                one->syncs(); // has them and says so
            }
            const auto run = [&] {
                for (int day = 0; day < 2; ++day) {
                    office.wang.syncs();
                    office.wang.clock.advanceDays(1);
                }
            };
            const bool cut = isCut(office.wang, writes, place, run);
            Laptop late(u"孙"_qs, 4, office.folder);
            joins(office, late);
            late.syncs();
            REQUIRE(late.log().stateHash() == office.wang.log().stateHash());
            run();
            late.clock.advanceDays(20);
            late.syncs();
            run();
            const auto bundles = bundlesOf(office.folder, office.wang);
            REQUIRE(bundles.size() == 1);
            REQUIRE(office.folder.files.at(bundles.front()) == all);
            REQUIRE(office.live().empty());
            if (!cut)
                break;
        }
}

TEST_CASE("Fault 26: power cut at any step of making a snapshot leaves none, or a whole one")
{
    for (const CutPlace place : {CutPlace::Before, CutPlace::Half, CutPlace::After})
        for (int writes = 0;; ++writes) {
            REQUIRE(writes < 20);
            CAPTURE(int(place), writes);
            MonthThatIsOver office;
            office.allSync();
            const bool cut = isCut(office.wang, writes, place, [&] { makesSnapshot(office.wang); });
            for (const QString &path : named(office.folder, u"snap/"_qs, u".snap"_qs))
                REQUIRE_NOTHROW(sync::readSnapshotHeader(office.folder.files.at(path)));
            makesSnapshot(office.wang);
            confirms(office.li);
            Laptop late(u"孙"_qs, 4, office.folder);
            joins(office, late);
            CHECK(late.syncs().snapshotOps > 0);
            CHECK(late.log().stateHash() == office.wang.log().stateHash());
            if (!cut)
                break;
        }
}

TEST_CASE("Fault 26: of a torn, a forged, a wrong and an unconfirmed snapshot none is started from, but from a right one beside it")
{
    const bool hasRight = GENERATE(true, false);
    enum class Fault { Torn, Forged, OtherContents, Unconfirmed };
    const auto fault = GENERATE(Fault::Torn, Fault::Forged, Fault::OtherContents, Fault::Unconfirmed);
    CAPTURE(hasRight, int(fault));
    MonthThatIsOver office;
    office.allSync();
    if (hasRight) {
        makesSnapshot(office.wang);
        confirms(office.li);
    }
    const auto before = named(office.folder, u"snap/"_qs, u".snap"_qs);
    for (int firm = 11; firm <= 20; ++firm)
        office.wang.addsFirm(firm, QString::number(firm));
    office.allSync();
    makesSnapshot(office.wang);
    auto after = named(office.folder, u"snap/"_qs, u".snap"_qs);
    std::erase_if(after, [&](const QString &path) { return std::find(before.begin(), before.end(), path) != before.end(); });
    REQUIRE(after.size() == 1);
    if (fault != Fault::Unconfirmed)
        confirms(office.li);
    QByteArray &file = office.folder.files.at(after.front());
    const auto header = sync::readSnapshotHeader(file);
    QByteArray other = sync::snapshotDatabase(file, header);
    other.replace("{\"name\"", "{\"nAme\"");
    if (fault == Fault::Torn)
        file.chop(file.size() / 2);
    else if (fault == Fault::Forged) // in Wang's name, by another key
        file = sync::encodeSnapshot(header, other, *sync::DeviceIdentity::load(office.zhao.keys));
    else if (fault == Fault::OtherContents)
        file = sync::encodeSnapshot(header, other, *sync::DeviceIdentity::load(office.wang.keys));
    Laptop late(u"孙"_qs, 4, office.folder);
    joins(office, late);
    const auto report = late.syncs();
    CHECK((report.snapshotOps > 0) == hasRight);
    CHECK(late.firmName(20) == u"20"_qs);
    CHECK(late.log().stateHash() == office.wang.log().stateHash());
    CHECK(late.engine().status().waitingOps == 0);
}

TEST_CASE("Fault 27: a laptop that slept two years with two hundred unsent edits merges them with what they were based on")
{
    testing::ThreeLaptops office;
    for (int firm = 1; firm <= 3; ++firm)
        office.wang.addsFirm(firm, u"原"_qs);
    office.allSync();
    office.wang.renamesFirm(2, u"王改"_qs);
    office.allSync();
    office.li.renamesFirm(1, u"李改"_qs); // against Wang's, which comes later
    office.li.renamesFirm(2, u"李再改"_qs); // after seeing Wang's
    for (int note = 0; note < 198; ++note)
        office.li.notesOnFirm(3, QString::number(note));
    office.wang.renamesFirm(1, u"王再改"_qs);
    for (int month = 0; month < 24; ++month) {
        for (Laptop *one : {&office.wang, &office.zhao}) {
            one->clock.advanceDays(31);
            for (int step = 0; step < 2; ++step) {
                one->addsFirm((one == &office.wang ? 10 : 60) + month * 2 + step, QString::number(month));
                one->syncs();
            }
        }
    }
    REQUIRE(bundlesOf(office.folder, office.wang).size() > 20);
    REQUIRE(testing::segmentsOf(office.folder, office.wang).size() < 12);
    const bool isClockRight = GENERATE(true, false);
    CAPTURE(isClockRight);
    if (isClockRight)
        office.li.clock.advanceDays(24 * 31);
    CHECK(office.li.syncs().sentOps == 200);
    office.allSync();
    testing::requireSame(office.all());
    for (Laptop *one : office.all()) {
        CHECK(one->firmName(2) == u"李再改"_qs);
        CHECK(one->firmNote(3) == u"197"_qs);
        CHECK(one->firmName(57) == u"23"_qs);
        CHECK(one->firmName(107) == u"23"_qs);
        const auto conflicts = one->log().conflicts();
        REQUIRE(conflicts.size() == 1);
        CHECK(conflicts[0].record == testing::firmId(1));
        CHECK(conflicts[0].heads.size() == 2);
    }
}
