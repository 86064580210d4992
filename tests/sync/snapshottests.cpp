#include "models/store/merge/spacecopy.h"
#include "models/sync/engine/snapshots.h"
#include "models/sync/format/names.h"
#include "models/sync/space/membership.h"
#include "tests/support/catch.h"
#include "tests/support/laptop.h"
#include "tests/support/outcomes.h"

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
        for (const auto &[path, bytes] : folder.files)
            if (path.startsWith(u"snap/"))
                snapshot = path;
    }
    QString snapshot;

    void wangMakes()
    {
        wang.clock.advanceDays(1);
        const auto marker = *sync::Membership(wang.database(), domain::SpaceSlot::Main).space();
        const auto roster = sync::Roster::load(store::SyncLedger(wang.database(), domain::SpaceSlot::Main).roster(), marker.root);
        sync::Snapshots snapshots(wang.context(), marker, roster, *sync::DeviceIdentity::load(wang.keys));
        snapshots.setWorth({1, 10});
        sync::SyncReport report;
        snapshots.run(report, {});
        CHECK(report.notes.empty());
    }
    /// Li holds it against his own records and says so in his head.
    void liConfirms()
    {
        li.clock.advanceDays(1);
        li.syncs();
        li.clock.advanceDays(1);
        li.syncs();
    }
    void join(Laptop &laptop) { wang.enrolment().approve(laptop.enrolment().requestJoin(laptop.member())); }
};

}

TEST_CASE("a snapshot is read only whole, within its limits and with its maker's signature")
{
    Compacted both;
    REQUIRE(!both.snapshot.isEmpty());
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
    REQUIRE(!both.snapshot.isEmpty());
    both.liConfirms();
    both.wang.addsFirm(50, u"later"_qs);
    both.wang.syncs();
    Laptop zhao(u"赵"_qs, 3, both.folder);
    zhao.addsFirm(60, u"before joining"_qs);
    both.join(zhao);

    zhao.share.hides = [](const QString &path) { return path.startsWith(u"s/"); };
    CHECK(zhao.syncs().snapshotOps > 40); // no segment is to be had
    CHECK(zhao.firmName(5) == u"5"_qs);
    CHECK(zhao.firmName(60) == u"before joining"_qs);
    CHECK(zhao.log().conflicts().size() == both.wang.log().conflicts().size());
    CHECK_FALSE(sync::Snapshots::isArchiveComplete(zhao.database()));

    zhao.share.hides = [](const QString &) { return false; };
    CHECK(zhao.syncs().snapshotOps == 0);
    CHECK(zhao.firmName(50) == u"later"_qs);
    CHECK(sync::Snapshots::isArchiveComplete(zhao.database()));
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
    REQUIRE(!both.snapshot.isEmpty());
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
    REQUIRE(!both.snapshot.isEmpty());
    auto header = sync::readSnapshotHeader(both.folder.files.at(both.snapshot));
    const QByteArray database = sync::snapshotDatabase(both.folder.files.at(both.snapshot), header);
    header.stateHash[3] = char(header.stateHash[3] ^ 1);
    both.folder.files[both.snapshot] = sync::encodeSnapshot(header, database, *sync::DeviceIdentity::load(both.wang.keys));
    both.li.clock.advanceDays(1);
    CHECK(hasNote(both.li.syncs(), u"snapshot-unconfirmed"_qs));
    CHECK(sync::Snapshots::attested(both.li.database()).empty());
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
    int count = 0;
    for (const auto &[path, bytes] : both.folder.files)
        count += path.startsWith(u"snap/") ? 1 : 0;
    CHECK(count == 3);
    CHECK_FALSE(both.folder.files.contains(both.snapshot));
}
