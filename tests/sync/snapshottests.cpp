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

SCENARIO("a snapshot of an earlier state is confirmed although a cloned disk has split a stream meanwhile")
{
    testing::TwoLaptops both;
    Laptop twin(u"李"_qs, 9, both.folder), zhao(u"赵"_qs, 7, both.folder);
    both.wang.enrolment().approve(zhao.enrolment().requestJoin(zhao.member()));
    both.li.addsFirm(1, u"甲"_qs);
    for (int round = 0; round < 2; ++round)
        for (Laptop *one : {&both.wang, &both.li, &zhao})
            one->syncs();
    twin.becomesCopyOf(both.li);
    std::set<QString> before, late;
    for (const auto &[path, bytes] : both.folder.files)
        before.insert(path);
    both.li.renamesFirm(1, u"乙"_qs);
    both.li.addsFirm(2, u"李的"_qs);
    both.li.syncs();
    for (const auto &[path, bytes] : both.folder.files)
        late.insert(path);
    twin.notesOnFirm(1, u"旁注"_qs);
    twin.share.hides = [&](const QString &path) { return late.contains(path) && !before.contains(path); };
    twin.syncs();
    testing::showAll(twin.share);
    const std::vector<Laptop *> all{&both.wang, &both.li, &twin, &zhao};
    for (int round = 0; round < 4; ++round)
        for (Laptop *one : all)
            one->syncs();
    REQUIRE(hasNote(both.wang.syncs(), u"fork"_qs));
    CHECK(testing::makesSnapshot(both.wang).notes.empty());
    REQUIRE(testing::snapshotsIn(both.folder).size() == 1);
    both.wang.addsFirm(5, u"later"_qs);
    both.wang.syncs();
    zhao.syncs(); // has moved on before the day on which it looks at snapshots
    testing::confirms(zhao);
    CHECK(sync::Snapshots::attested(zhao.context()).size() == 1);
    Laptop qian(u"钱"_qs, 11, both.folder);
    both.wang.enrolment().approve(qian.enrolment().requestJoin(qian.member()));
    testing::hideSegments(qian.share);
    CHECK(qian.syncs().snapshotOps > 0);
    testing::showAll(qian.share);
    qian.syncs();
    CHECK(qian.log().stateHash() == both.wang.log().stateHash());
    CHECK(qian.firmNote(1) == u"旁注"_qs);
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
