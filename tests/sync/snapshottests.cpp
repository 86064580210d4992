#include "models/sync/format/names.h"
#include "tests/support/catch.h"
#include "tests/support/laptop.h"
#include "tests/support/outcomes.h"
#include "tests/sync/snapshotmaking.h"

#include <QtEndian>

using namespace xunzhen;
using testing::Laptop;
using testing::TwoLaptops;
using testing::hasNote;

namespace {

/// Wang and Li have worked, and Wang has made a snapshot.
struct Compacted : TwoLaptops
{
    Compacted()
    {
        for (int firm = 1; firm <= 20; ++firm) {
            wang.addsFirm(firm, QString::number(firm));
            li.addsFirm(firm + 20, QString::number(firm));
            if (firm % 5 == 0)
                bothSync();
        }
        wang.renamesFirm(21, u"甲"_qs);
        li.renamesFirm(21, u"乙"_qs); // a conflict
        bothSync();
        wangMakes();
        snapshot = testing::snapshotsIn(folder).at(0);
    }
    QString snapshot;

    void wangMakes() { CHECK(testing::makesSnapshot(wang).notes.empty()); }
    /// Li holds it against his own records and says so in his head.
    void liConfirms() { testing::confirms(li); }
    void join(Laptop &laptop) { wang.enrolment().approve(laptop.enrolment().requestJoin(laptop.member())); }
};

/// Li's disk is cloned, and both copies hand in under the same numbers; all have seen it.
struct SplitStream : TwoLaptops
{
    Laptop twin{u"李"_qs, 9, folder}, zhao{u"赵"_qs, 7, folder};

    SplitStream()
    {
        wang.enrolment().approve(zhao.enrolment().requestJoin(zhao.member()));
        li.addsFirm(1, u"甲"_qs);
        sync({&wang, &li, &zhao}, 2);
        twin.becomesCopyOf(li);
        twin.share.hides = [present = folder.files](const QString &path) { return path.startsWith(u"s/") && !present.contains(path); };
        li.renamesFirm(1, u"乙"_qs);
        li.addsFirm(2, u"李的"_qs);
        li.syncs();
        twin.notesOnFirm(1, u"旁注"_qs);
        twin.syncs();
        testing::showAll(twin.share);
        sync({&wang, &li, &twin, &zhao}, 4);
        REQUIRE(hasNote(wang.syncs(), u"fork"_qs));
    }
    void sync(const std::vector<Laptop *> &laptops, int rounds)
    {
        for (int round = 0; round < rounds; ++round)
            for (Laptop *one : laptops)
                one->syncs();
    }
};

}

TEST_CASE("a snapshot is read only whole, within its limits and with its maker's signature")
{
    Compacted both;
    const QByteArray file = both.folder.files.at(both.snapshot);
    const auto header = sync::readSnapshotHeader(file);
    CHECK(sync::snapshotDatabase(file, header).startsWith("SQLite format 3"));
    CHECK_FALSE(file.contains("sync.space"));
    CHECK_FALSE(sync::snapshotDatabase(file, header).contains("sync.space")); // settings stay at home
    for (qsizetype length = 0; length < file.size(); length += 97)
        REQUIRE_THROWS_AS(sync::readSnapshotHeader(file.left(length)), base::Error);
    for (qsizetype place = 0; place < file.size(); place += 211) {
        QByteArray wrong = file;
        wrong[place] = char(wrong[place] ^ 4);
        REQUIRE_THROWS_AS(sync::readSnapshotHeader(wrong), base::Error);
    }
    QByteArray bomb = file;
    qToLittleEndian(quint64(1) << 50, bomb.data() + 98);
    CHECK_THROWS_AS(sync::readSnapshotHeader(bomb), base::Error);
}

SCENARIO("a new laptop starts from a snapshot that a second one has confirmed")
{
    Compacted both;
    both.liConfirms();
    both.wang.addsFirm(50, u"later"_qs);
    both.wang.syncs();
    Laptop zhao(u"赵"_qs, 3, both.folder);
    zhao.addsFirm(60, u"before joining"_qs);
    both.join(zhao);

    testing::hideSegments(zhao.share);
    CHECK(zhao.syncs().snapshotOps > 40); // no segment is to be had
    CHECK(zhao.firmName(5) == u"5"_qs);
    CHECK(zhao.firmName(60) == u"before joining"_qs);
    CHECK(zhao.log().conflicts().size() == both.wang.log().conflicts().size());
    CHECK_FALSE(sync::Snapshots::isArchiveComplete(zhao.context()));

    testing::showAll(zhao.share);
    CHECK(zhao.syncs().snapshotOps == 0);
    CHECK(zhao.firmName(50) == u"later"_qs);
    CHECK(sync::Snapshots::isArchiveComplete(zhao.context()));
    both.wang.syncs();
    both.li.syncs();
    zhao.syncs();
    CHECK(zhao.log().stateHash() == both.wang.log().stateHash());
    CHECK(both.wang.firmName(60) == u"before joining"_qs);
    THEN("it may fill an emptied folder")
    {
        std::map<QString, QByteArray> segments;
        for (const auto &[path, bytes] : both.folder.files)
            if (path.endsWith(u".seg"))
                segments.emplace(path, bytes);
        both.folder.files.clear();
        zhao.engine().refill();
        for (const auto &[path, bytes] : segments)
            CHECK((both.folder.files[path] == bytes));
    }
}

SCENARIO("a snapshot that nobody confirmed, or that is not what was confirmed, is replayed instead")
{
    Compacted both;
    const QByteArray right = both.folder.files.at(both.snapshot);
    GIVEN("nobody confirmed it") {}
    GIVEN("it is torn")
    {
        both.liConfirms();
        both.folder.files[both.snapshot].chop(10);
    }
    GIVEN("its maker puts other contents under the same statement")
    {
        both.liConfirms();
        const auto header = sync::readSnapshotHeader(right);
        QByteArray other = sync::snapshotDatabase(right, header);
        other.replace("{\"name\"", "{\"nAme\"");
        REQUIRE(other != sync::snapshotDatabase(right, header));
        both.folder.files[both.snapshot] = sync::encodeSnapshot(header, other, *sync::DeviceIdentity::load(both.wang.keys));
    }
    GIVEN("its maker puts what is no store at all under the same statement")
    {
        both.liConfirms();
        const QByteArray other = GENERATE(QByteArray("no store"), QByteArray("SQLite format 3\0", 16) + QByteArray(8000, 'x'), QByteArray());
        both.folder.files[both.snapshot] = sync::encodeSnapshot(sync::readSnapshotHeader(right), other, *sync::DeviceIdentity::load(both.wang.keys));
    }
    Laptop zhao(u"赵"_qs, 3, both.folder);
    both.join(zhao);
    const auto report = zhao.syncs();
    CHECK(report.snapshotOps == 0);
    CHECK(hasNote(report, u"snapshot-unconfirmed"_qs));
    CHECK(zhao.log().stateHash() == both.wang.log().stateHash());
}

SCENARIO("a snapshot that does not load leaves the way to an older one")
{
    Compacted both;
    both.liConfirms();
    both.wang.addsFirm(50, u"later"_qs);
    for (int step = 0; step < 40; ++step)
        both.wang.notesOnFirm(50, QString::number(step));
    both.bothSync();
    both.wangMakes();
    both.liConfirms();
    auto made = testing::snapshotsIn(both.folder);
    REQUIRE(std::erase(made, both.snapshot) == 1);
    QByteArray &newer = both.folder.files[made.at(0)];
    newer = sync::encodeSnapshot(sync::readSnapshotHeader(newer), "no store", *sync::DeviceIdentity::load(both.wang.keys));
    Laptop zhao(u"赵"_qs, 3, both.folder);
    both.join(zhao);

    testing::hideSegments(zhao.share);
    const auto report = zhao.syncs();
    CHECK(hasNote(report, u"snapshot-unconfirmed"_qs));
    CHECK(report.snapshotOps > 40);
    CHECK(zhao.firmName(5) == u"5"_qs);
    CHECK(zhao.firmName(50) == u"(none)"_qs);
    testing::showAll(zhao.share);
    zhao.syncs();
    CHECK(zhao.log().stateHash() == both.wang.log().stateHash());
}

SCENARIO("a wrong state is never confirmed")
{
    Compacted both;
    auto header = sync::readSnapshotHeader(both.folder.files.at(both.snapshot));
    const QByteArray database = sync::snapshotDatabase(both.folder.files.at(both.snapshot), header);
    header.stateHash[3] = char(header.stateHash[3] ^ 1);
    both.folder.files[both.snapshot] = sync::encodeSnapshot(header, database, *sync::DeviceIdentity::load(both.wang.keys));
    both.li.clock.advanceDays(1);
    CHECK(hasNote(both.li.syncs(), u"snapshot-unconfirmed"_qs));
    CHECK(sync::Snapshots::attested(both.li.context()).empty());
}

SCENARIO("a cloned disk has split a stream")
{
    SplitStream office;
    Laptop &wang = office.wang, &zhao = office.zhao;
    Laptop qian(u"钱"_qs, 11, office.folder);
    GIVEN("a snapshot of an earlier state")
    {
        CHECK(testing::makesSnapshot(wang).notes.empty());
        wang.addsFirm(5, u"later"_qs);
        wang.syncs();
        zhao.syncs(); // before the day on which it looks at snapshots
    }
    GIVEN("a snapshot made after the cloned laptop was revoked")
    {
        wang.enrolment().revoke(sync::DeviceIdentity::load(office.li.keys)->device(), u"克隆"_qs);
        office.sync({&wang, &zhao}, 2);
        CHECK(testing::makesSnapshot(wang).notes.empty());
    }
    REQUIRE(testing::snapshotsIn(office.folder).size() == 1);
    testing::confirms(zhao);
    CHECK(sync::Snapshots::attested(zhao.context()).size() == 1);
    wang.enrolment().approve(qian.enrolment().requestJoin(qian.member()));
    testing::hideSegments(qian.share);
    CHECK(qian.syncs().snapshotOps > 0); // no segment is to be had
    testing::showAll(qian.share);
    qian.syncs();
    CHECK(qian.log().stateHash() == wang.log().stateHash());
    CHECK(qian.firmName(1) == u"乙"_qs);
    CHECK(qian.firmNote(1) == u"旁注"_qs);
    const auto state = qian.log().stateHash();
    qian.engine().rebuild();
    CHECK(qian.log().stateHash() == state);
}

SCENARIO("its maker keeps three")
{
    Compacted both;
    for (int more = 0; more < 4; ++more) {
        both.wang.addsFirm(70 + more, u"x"_qs);
        for (int step = 0; step < 30; ++step)
            both.wang.notesOnFirm(70 + more, QString::number(step));
        both.wang.syncs();
        both.wangMakes();
    }
    CHECK(testing::snapshotsIn(both.folder).size() == 3);
    CHECK_FALSE(both.folder.files.contains(both.snapshot));
}
