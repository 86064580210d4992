#include "models/base/hashing.h"
#include "models/sync/engine/streamfiles.h"
#include "models/sync/format/bundlefile.h"
#include "models/sync/format/names.h"
#include "models/sync/format/segment.h"
#include "tests/support/catch.h"
#include "tests/support/laptop.h"

#include <QtEndian>

using namespace xunzhen;
using testing::Laptop;
using testing::TwoLaptops;

namespace {

store::StreamKey streamOf(const Laptop &laptop)
{
    return sync::DeviceIdentity::load(laptop.keys)->stream();
}

std::vector<QString> filesOf(const testing::SimulatedFolder &folder, const Laptop &author, const QString &ending)
{
    const QString below = sync::names::streamFolder(streamOf(author));
    std::vector<QString> found;
    for (const auto &[path, bytes] : folder.files)
        if (path.startsWith(below) && path.endsWith(ending))
            found.push_back(path);
    return found;
}

/// Puts all of an author's live segments into one bundle, as the author would.
QString bundleByHand(testing::SimulatedFolder &folder, const Laptop &author)
{
    std::map<qint64, QByteArray> segments;
    qint64 last = 0;
    for (const QString &path : filesOf(folder, author, u".seg"_qs)) {
        const auto header = sync::readSegmentHeader(folder.files.at(path));
        segments[header.firstSeq] = folder.files.at(path);
        last = std::max(last, header.lastSeq());
        folder.files.erase(path);
    }
    std::vector<QByteArray> ordered;
    for (const auto &[first, bytes] : segments)
        ordered.push_back(bytes);
    const QByteArray file = sync::encodeBundle(ordered);
    const QString path = sync::names::bundle(streamOf(author), segments.begin()->first, last, base::blake2b256(file));
    folder.files[path] = file;
    return path;
}

void writesThreeSegments(Laptop &laptop)
{
    for (int firm = 1; firm <= 3; ++firm) {
        laptop.addsFirm(firm, QString::number(firm));
        laptop.syncs();
    }
}

}

TEST_CASE("a bundle gives back its segments byte for byte, and what is torn only up to the tear")
{
    TwoLaptops both;
    writesThreeSegments(both.wang);
    std::vector<QByteArray> segments;
    for (const QString &path : filesOf(both.folder, both.wang, u".seg"_qs))
        segments.push_back(both.folder.files.at(path));
    REQUIRE(segments.size() == 3);
    const QByteArray file = sync::encodeBundle(segments);
    const auto found = sync::segmentsIn(file);
    REQUIRE(found.size() == 3);
    for (std::size_t i = 0; i < 3; ++i) {
        CHECK(file.mid(found[i].place, found[i].length) == segments[i]);
        CHECK(found[i].firstSeq == sync::readSegmentHeader(segments[i]).firstSeq);
        CHECK(found[i].lastSeq() == sync::readSegmentHeader(segments[i]).lastSeq());
    }
    for (qsizetype length = 0; length < file.size(); ++length) {
        const std::size_t whole = length >= found[2].place ? 2 : length >= found[1].place ? 1 : 0;
        REQUIRE(sync::segmentsIn(file.left(length)).size() == whole);
    }
    QByteArray bomb = file;
    qToLittleEndian(quint64(1) << 60, bomb.data() + 128);
    CHECK(sync::segmentsIn(bomb).empty());
    CHECK(sync::segmentsIn("<html>").empty());
}

TEST_CASE("a bundle's name fits the folder's grammar and is read back")
{
    const store::StreamKey stream{QByteArray(32, '\7'), QByteArray(8, '\3')};
    const QString path = sync::names::bundle(stream, 1, 999'999'999'999, QByteArray(32, '\xab'));
    CHECK(path.size() <= 95);
    const auto name = sync::names::parseBundle(path.mid(path.lastIndexOf(u'/') + 1));
    REQUIRE(name.has_value());
    CHECK(name->firstSeq == 1);
    CHECK(name->lastSeq == 999'999'999'999);
    CHECK(name->hash16 == u"abababababababab"_qs);
    CHECK_FALSE(sync::names::parseBundle(u"000000000001-000000000002-abababababababab (1).bun"_qs).has_value());
}

SCENARIO("a reader takes segments out of bundles as if they were live")
{
    TwoLaptops both;
    writesThreeSegments(both.wang);
    const QString path = bundleByHand(both.folder, both.wang);
    GIVEN("a whole bundle") {}
    GIVEN("only a conflict copy of it")
    {
        both.folder.files[path.chopped(4) + u" (1).BUN"_qs] = both.folder.files.at(path);
        both.folder.files.erase(path);
    }
    GIVEN("a torn one of the same range beside it")
    {
        QString torn = path;
        torn.replace(torn.size() - 20, 16, u"0000000000000000"_qs);
        both.folder.files[torn] = both.folder.files.at(path).left(100);
    }
    GIVEN("a forged one whose middle does not verify")
    {
        QString forged = path;
        forged.replace(forged.size() - 20, 16, u"ffffffffffffffff"_qs);
        QByteArray bytes = both.folder.files.at(path);
        bytes[sync::segmentsIn(bytes)[1].place + 200] ^= 1;
        both.folder.files[forged] = bytes;
    }
    CHECK(both.li.syncs().waitingOps == 0);
    for (int firm = 1; firm <= 3; ++firm)
        CHECK(both.li.firmName(firm) == QString::number(firm));
    CHECK(both.li.log().stateHash() == both.wang.log().stateHash());
}

SCENARIO("a torn bundle gives what is whole, and the rest when it is whole")
{
    TwoLaptops both;
    writesThreeSegments(both.wang);
    const QString path = bundleByHand(both.folder, both.wang);
    const QByteArray whole = both.folder.files.at(path);
    both.folder.files[path] = whole.left(sync::segmentsIn(whole)[2].place + 50);
    CHECK(both.li.syncs().waitingOps == 1);
    CHECK(both.li.firmName(2) == u"2"_qs);
    both.folder.files[path] = whole;
    CHECK(both.li.syncs().waitingOps == 0);
    CHECK(both.li.firmName(3) == u"3"_qs);
}

SCENARIO("an author bundles and deletes live segments while a reader is between listing and reading")
{
    TwoLaptops both;
    writesThreeSegments(both.wang);
    for (int readsBefore = 0; readsBefore < 8; ++readsBefore) {
        DYNAMIC_SECTION("after " << readsBefore << " reads")
        {
            int left = readsBefore;
            both.li.share.whileReading = [&] {
                if (left-- == 0 && !filesOf(both.folder, both.wang, u".seg"_qs).empty())
                    bundleByHand(both.folder, both.wang);
            };
            CHECK(both.li.syncs().waitingOps == 0);
            CHECK(both.li.log().stateHash() == both.wang.log().stateHash());
        }
    }
}

TEST_CASE("a reader who needs only the newest month does not list the old ones")
{
    testing::SimulatedFolder folder;
    testing::SimulatedShare share(folder);
    const QString below = u"s/stream/"_qs;
    for (int month = 1; month <= 12; ++month)
        folder.files[below + u"2026%1/%2-1-0123456789abcdef.seg"_qs.arg(month, 2, 10, QLatin1Char('0'))
                                 .arg(month, 12, 10, QLatin1Char('0'))] = "x";
    sync::StreamFiles files(share, u"stream"_qs);
    CHECK(files.at(12).size() == 1);
    CHECK(share.lists == 2);
    CHECK(files.at(1).size() == 1);
    CHECK(share.lists == 13);
}

namespace {

/// Ten days later it is December.
void monthEnds(TwoLaptops &both)
{
    both.wang.clock.advanceDays(10);
    both.li.clock.advanceDays(10);
}

QByteArray joined(const testing::SimulatedFolder &folder, const std::vector<QString> &paths)
{
    QByteArray bytes;
    for (const QString &path : paths)
        bytes += folder.files.at(path);
    return bytes;
}

}

SCENARIO("an author bundles past months, and live segments go when everybody has them")
{
    TwoLaptops both;
    writesThreeSegments(both.wang);
    const auto live = filesOf(both.folder, both.wang, u".seg"_qs);
    const QByteArray all = joined(both.folder, live);
    both.wang.syncs();
    REQUIRE(filesOf(both.folder, both.wang, u".bun"_qs).empty()); // the month is not over
    monthEnds(both);
    both.wang.syncs();
    const auto bundles = filesOf(both.folder, both.wang, u".bun"_qs);
    REQUIRE(bundles.size() == 1);
    CHECK(both.folder.files.at(bundles[0]) == all);
    CHECK(filesOf(both.folder, both.wang, u".seg"_qs) == live); // Li has not said that he has them

    WHEN("the other laptop acknowledges them")
    {
        both.li.syncs();
        both.wang.clock.advanceDays(1);
        both.wang.syncs();
        CHECK(filesOf(both.folder, both.wang, u".seg"_qs).empty());
        CHECK(both.wang.syncs().sentSegments == 0);
        CHECK(both.folder.files.at(bundles[0]) == all);

        THEN("a lost or torn bundle is put back by its author, byte for byte")
        {
            both.folder.files[bundles[0]].chop(3);
            both.wang.syncs();
            CHECK(both.folder.files.at(bundles[0]) == all);
            both.folder.files.erase(bundles[0]);
            both.wang.syncs();
            CHECK(both.folder.files.at(bundles[0]) == all);
            CHECK(filesOf(both.folder, both.wang, u".seg"_qs).empty());
        }
        THEN("a laptop that joins later starts from the bundle")
        {
            Laptop zhao(u"赵"_qs, 3, both.folder);
            both.wang.enrolment().approve(zhao.enrolment().requestJoin(zhao.member()));
            zhao.syncs();
            CHECK(zhao.log().stateHash() == both.wang.log().stateHash());
        }
        THEN("the next month makes a bundle of its own")
        {
            both.wang.addsFirm(4, u"4"_qs);
            both.wang.syncs();
            both.wang.addsFirm(5, u"5"_qs);
            both.wang.syncs();
            both.wang.clock.advanceDays(40);
            both.wang.syncs();
            CHECK(filesOf(both.folder, both.wang, u".bun"_qs).size() == 2);
            both.li.syncs();
            CHECK(both.li.log().stateHash() == both.wang.log().stateHash());
        }
    }
    WHEN("the other laptop says nothing")
    {
        both.wang.clock.advanceDays(59);
        both.wang.syncs();
        CHECK(filesOf(both.folder, both.wang, u".seg"_qs) == live);
        both.wang.clock.advanceDays(2);
        both.wang.syncs();
        CHECK(filesOf(both.folder, both.wang, u".seg"_qs).empty());
        CHECK(both.li.syncs().waitingOps == 0);
        CHECK(both.li.log().stateHash() == both.wang.log().stateHash());
    }
    WHEN("the bundle was damaged before the live segments may go")
    {
        both.li.syncs();
        both.folder.files[bundles[0]][300] ^= 1;
        both.wang.clock.advanceDays(1);
        both.wang.syncs();
        CHECK(both.folder.files.at(bundles[0]) == all); // written again before anything was deleted
        CHECK(filesOf(both.folder, both.wang, u".seg"_qs).empty());
    }
    WHEN("the bundle cannot be read back")
    {
        both.li.syncs();
        both.wang.share.isUnreadable = [](const QString &path) { return path.endsWith(u".bun"); };
        both.wang.clock.advanceDays(1);
        both.wang.syncs();
        CHECK(filesOf(both.folder, both.wang, u".seg"_qs) == live);
    }
    WHEN("the author's archive lost a segment")
    {
        both.li.syncs();
        QFile::remove(both.wang.context().archiveFolder + u'/' + live[1]);
        both.wang.clock.advanceDays(1);
        both.wang.syncs();
        CHECK(filesOf(both.folder, both.wang, u".seg"_qs) == live);
    }
}

SCENARIO("power is cut at each step of bundling and of deleting what was bundled")
{
    for (int cut = 0; cut < 12; ++cut) {
        CAPTURE(cut);
        TwoLaptops both;
        writesThreeSegments(both.wang);
        const QByteArray all = joined(both.folder, filesOf(both.folder, both.wang, u".seg"_qs));
        monthEnds(both);
        both.li.syncs();
        both.wang.clock.advanceDays(1);
        both.wang.share.writesUntilCut = cut;
        bool isCut = false;
        try {
            both.wang.syncs();
        } catch (const testing::PowerCut &) {
            isCut = true;
            both.wang.open();
        }
        both.wang.share.writesUntilCut = -1;
        Laptop zhao(u"赵"_qs, 3, both.folder);
        both.wang.enrolment().approve(zhao.enrolment().requestJoin(zhao.member()));
        zhao.syncs();
        REQUIRE(zhao.firmName(3) == u"3"_qs);
        both.wang.clock.advanceDays(1);
        zhao.clock.advanceDays(20);
        zhao.syncs();
        both.wang.syncs();
        const auto bundles = filesOf(both.folder, both.wang, u".bun"_qs);
        REQUIRE(bundles.size() == 1);
        CHECK(both.folder.files.at(bundles[0]) == all);
        CHECK(filesOf(both.folder, both.wang, u".seg"_qs).empty());
        if (!isCut)
            break;
        REQUIRE(cut < 11); // the loop ends because a run was not cut any more
    }
}

SCENARIO("a laptop sleeps for two years while the others bundle, and wakes with unsent work")
{
    TwoLaptops both;
    both.wang.addsFirm(1, u"甲"_qs);
    both.bothSync();
    both.li.renamesFirm(1, u"甲厂"_qs);
    for (int note = 0; note < 200; ++note)
        both.li.notesOnFirm(1, QString::number(note));
    for (int month = 0; month < 24; ++month) {
        both.wang.clock.advanceDays(31);
        for (int step = 0; step < 2; ++step) {
            both.wang.addsFirm(10 + month * 2 + step, QString::number(month));
            both.wang.syncs();
        }
    }
    REQUIRE(filesOf(both.folder, both.wang, u".bun"_qs).size() > 20);
    REQUIRE(filesOf(both.folder, both.wang, u".seg"_qs).size() < 10);
    both.li.clock.advanceDays(24 * 31);
    both.li.syncs();
    both.wang.syncs();
    CHECK(both.li.log().stateHash() == both.wang.log().stateHash());
    CHECK(both.wang.firmName(1) == u"甲厂"_qs);
    CHECK(both.wang.firmNote(1) == u"199"_qs);
    CHECK(both.li.firmName(57) == u"23"_qs);
    CHECK(both.wang.log().conflicts().empty());

    THEN("a run with nothing to do asks the folder for little and writes nothing")
    {
        both.bothSync();
        both.wang.share.lists = both.wang.share.reads = both.wang.share.writes = 0;
        both.wang.syncs();
        CHECK(both.wang.share.writes == 0);
        CHECK(both.wang.share.lists + both.wang.share.reads <= 10);
    }
}

SCENARIO("a store restored from an older copy knows its bundles again")
{
    TwoLaptops both;
    writesThreeSegments(both.wang);
    const QString copy = both.wang.copyStore();
    monthEnds(both);
    both.wang.syncs();
    both.li.syncs();
    both.wang.clock.advanceDays(1);
    both.wang.syncs();
    REQUIRE(filesOf(both.folder, both.wang, u".seg"_qs).empty());
    both.wang.restoreStore(copy);
    both.wang.syncs();
    CHECK(filesOf(both.folder, both.wang, u".seg"_qs).empty());
    CHECK(filesOf(both.folder, both.wang, u".bun"_qs).size() == 1);
    both.li.syncs();
    CHECK(both.li.log().stateHash() == both.wang.log().stateHash());
}

SCENARIO("what went into a bundle after the store was copied comes back out of it")
{
    TwoLaptops both;
    both.wang.addsFirm(1, u"1"_qs);
    both.wang.syncs();
    const QString copy = both.wang.copyStore();
    both.wang.addsFirm(2, u"2"_qs);
    both.wang.syncs();
    both.wang.addsFirm(3, u"3"_qs);
    both.wang.syncs();
    const store::StreamKey old = streamOf(both.wang);
    const QString before = sync::names::streamFolder(old);
    monthEnds(both);
    both.wang.syncs();
    both.li.syncs();
    both.wang.clock.advanceDays(1);
    both.wang.syncs();
    REQUIRE(filesOf(both.folder, both.wang, u".seg"_qs).empty());
    both.wang.restoreStore(copy);
    both.wang.syncs();
    CHECK(streamOf(both.wang) != old); // a new incarnation
    CHECK(both.wang.firmName(3) == u"3"_qs);
    both.wang.clock.advanceDays(1);
    both.wang.syncs();
    int oldBundles = 0, oldLive = 0;
    for (const auto &[path, bytes] : both.folder.files)
        if (path.startsWith(before))
            path.endsWith(u".bun") ? ++oldBundles : ++oldLive;
    CHECK(oldBundles == 1);
    CHECK(oldLive == 0);
}

TEST_CASE("a bundle in which no segment begins where one was looked for still tells of those that it holds")
{
    TwoLaptops both;
    both.wang.addsFirm(1, u"1"_qs);
    both.wang.syncs();
    both.wang.addsFirm(2, u"2"_qs);
    both.wang.addsFirm(3, u"3"_qs);
    both.wang.syncs();
    bundleByHand(both.folder, both.wang);
    sync::StreamFiles files(both.li.share, sync::names::stream(streamOf(both.wang)));
    std::vector<sync::SyncNote> notes;
    const auto there = files.at(3); // as after a branch that has a segment of one operation there
    REQUIRE(there.size() == 1);
    CHECK_FALSE(files.read(there.front(), notes));
    CHECK(files.at(3).empty());
    CHECK(files.at(2).size() == 1);
    CHECK(files.all(notes).size() == 2);
}
