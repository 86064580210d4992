#include "models/sync/format/names.h"
#include "tests/support/outcomes.h"
#include "tests/sync/district.h"
#include "tests/sync/snapshotmaking.h"

using namespace xunzhen;
using domain::SpaceKind;
using domain::SpaceSlot;
using testing::Inspector;
using testing::hasNote;

namespace {

/// Wang and Li are of one bureau, Zhao of another one; all three share the registry. Wang has made a snapshot of the bureau and Zhao
/// one of the registry, and each was confirmed by a second laptop.
struct Snapshots : testing::District
{
    Inspector li{u"李"_qs, 3, wangsBureau, registry}, sun{u"孙"_qs, 4, wangsBureau, registry};

    explicit Snapshots(bool isEncrypted)
    {
        wang.founds(SpaceKind::Bureau, isEncrypted);
        wang.founds(SpaceKind::Registry, isEncrypted);
        zhao.founds(SpaceKind::Bureau);
        zhao.addsVisit(200, u"环境"_qs); // streams that Wang numbers otherwise
        zhao.joins(SpaceSlot::Registry, wang);
        li.joins(SpaceSlot::Registry, wang);
        li.joins(SpaceSlot::Main, wang);
        work();
        testing::makesSnapshot(wang.laptop, wang.main());
        testing::makesSnapshot(zhao.laptop, zhao.registry());
        testing::confirms(li.laptop, li.main());
        testing::confirms(wang.laptop, wang.registry());
    }
    void work()
    {
        for (int number = 1; number <= 6; ++number) {
            wang.laptop.addsFirm(number, u"王 %1"_qs.arg(number));
            zhao.laptop.addsFirm(number + 20, u"赵 %1"_qs.arg(number));
            wang.addsVisit(number + 100, u"应急"_qs);
            li.addsVisit(number + 120, u"应急"_qs);
        }
        everybody();
        for (int number = 1; number <= 6; ++number) {
            li.laptop.renamesFirm(number + 20, u"李改 %1"_qs.arg(number));
            wang.closesVisit(number + 120, u"closed"_qs);
        }
        everybody();
        wang.laptop.renamesFirm(1, u"甲"_qs);
        zhao.laptop.renamesFirm(1, u"乙"_qs); // a conflict
        wang.closesVisit(101, u"open"_qs);
        li.closesVisit(101, u"closed"_qs); // and one in the bureau
        everybody();
    }
    void everybody()
    {
        for (int round = 0; round < 2; ++round)
            for (Inspector *one : {&wang, &zhao, &li})
                one->syncsBoth();
    }
    QByteArray database(const testing::SimulatedFolder &folder)
    {
        const QByteArray file = folder.files.at(testing::snapshotsIn(folder).at(0));
        const SpaceSlot slot = &folder == &registry ? SpaceSlot::Registry : SpaceSlot::Main;
        sync::SyncContext context = wang.contextOf(slot);
        return sync::snapshotDatabase(file, sync::readSnapshotHeader(file), sync::Enrolment(context).keys());
    }
};

/// Names and texts in an SQLite file.
QStringList rowsOf(const QByteArray &file, const char *sql)
{
    const QTemporaryDir folder;
    QFile out(folder.filePath(u"copy.db"_qs));
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write(file);
    out.close();
    const testing::TickingClock clock;
    store::Database database(out.fileName(), clock, store::Access::ReadOnly);
    store::Statement rows = database.prepare(sql);
    QStringList found;
    while (rows.step())
        found << rows.text(0);
    return found;
}

void requireSameLog(Inspector &one, Inspector &other, SpaceSlot slot)
{
    for (const store::StreamTip &tip : other.laptop.log().tips(slot))
        REQUIRE(one.laptop.log().read(tip.stream, 1, 1000) == other.laptop.log().read(tip.stream, 1, 1000));
}

}

SCENARIO("a new laptop of a bureau starts from a snapshot of each of its spaces")
{
    const bool isEncrypted = GENERATE(false, true);
    const SpaceSlot first = GENERATE(SpaceSlot::Main, SpaceSlot::Registry);
    const SpaceSlot second = first == SpaceSlot::Main ? SpaceSlot::Registry : SpaceSlot::Main;
    CAPTURE(isEncrypted, int(first));
    Snapshots district(isEncrypted);
    auto &[registry, wangsBureau, zhaosBureau, wang, zhao] = static_cast<testing::District &>(district);
    Inspector &li = district.li, &sun = district.sun;
    sun.laptop.addsFirm(60, u"孙的"_qs);
    sun.addsVisit(160, u"应急"_qs);
    testing::hideSegments(sun.laptop.share);
    testing::hideSegments(sun.registryShare);

    CHECK(sun.joins(first, wang).snapshotOps > 0); // no segment is to be had
    const QByteArray firstState = sun.state(first);
    CHECK(sun.joins(second, wang).snapshotOps > 0);
    CHECK(sun.state(first) == firstState);
    CHECK(sun.visits() == 13);
    CHECK(sun.laptop.firmName(22) == u"李改 2"_qs);
    CHECK(sun.laptop.firmName(60) == u"孙的"_qs);
    CHECK(sun.laptop.log().conflicts().size() == 2);
    CHECK(sun.opsIn(SpaceSlot::Main, "enterprise") == 0);
    CHECK(sun.opsIn(SpaceSlot::Registry, "visit") == 0);
    CHECK(sun.unclaimedOps() == 0);
    for (const SpaceSlot slot : domain::kSpaceSlots) {
        requireSameLog(sun, wang, slot);
        CHECK_FALSE(sync::Snapshots::isArchiveComplete(sun.contextOf(slot)));
    }

    WHEN("the segments can be had again")
    {
        testing::showAll(sun.laptop.share);
        testing::showAll(sun.registryShare);
        sun.laptop.renamesFirm(21, u"孙改"_qs);
        sun.closesVisit(121, u"open"_qs);
        sun.syncsBoth();
        district.everybody();
        sun.syncsBoth();
        THEN("all agree in both spaces, and what was built on the snapshot is no conflict")
        {
            for (const SpaceSlot slot : domain::kSpaceSlots) {
                CHECK(sun.state(slot) == wang.state(slot));
                CHECK(li.state(slot) == wang.state(slot));
                CHECK(sync::Snapshots::isArchiveComplete(sun.contextOf(slot)));
                requireSameLog(sun, wang, slot);
            }
            CHECK(zhao.state(SpaceSlot::Registry) == wang.state(SpaceSlot::Registry));
            CHECK(zhao.laptop.firmName(21) == u"孙改"_qs);
            CHECK(wang.laptop.log().conflicts().size() == 2);
        }
        THEN("each space can be derived again from its archive")
        {
            for (const SpaceSlot slot : domain::kSpaceSlots) {
                sync::SyncContext context = sun.contextOf(slot);
                sync::SyncEngine(context).rebuild();
            }
            for (const SpaceSlot slot : domain::kSpaceSlots)
                CHECK(sun.state(slot) == wang.state(slot));
            CHECK(sun.laptop.log().conflicts().size() == 2);
        }
        THEN("a further run writes nothing")
        {
            for (const SpaceSlot slot : domain::kSpaceSlots)
                sun.syncs(slot);
            const auto bureau = wangsBureau.files, its = registry.files;
            sun.syncsBoth();
            CHECK(wangsBureau.files == bureau);
            CHECK(registry.files == its);
        }
    }
}

SCENARIO("a snapshot carries one space only")
{
    Snapshots district(GENERATE(false, true));
    const char *const tables = "SELECT name FROM sqlite_master ORDER BY name";
    const char *const entities = "SELECT DISTINCT entity FROM op ORDER BY entity";
    const char *const streams = "SELECT hex(device) FROM stream";
    const QByteArray bureau = district.database(district.wangsBureau), registry = district.database(district.registry);
    CHECK(rowsOf(bureau, entities) == QStringList{u"visit"_qs});
    CHECK(rowsOf(registry, entities) == QStringList{u"enterprise"_qs});
    CHECK(rowsOf(bureau, tables).contains(u"visit"_qs));
    CHECK_FALSE(rowsOf(bureau, tables).contains(u"enterprise"_qs));
    CHECK(rowsOf(registry, tables)
          == QStringList{u"clash"_qs, u"enterprise"_qs, u"enterprise_alias"_qs, u"enterprise_feature"_qs, u"head"_qs, u"op"_qs,
                         u"segment"_qs, u"stream"_qs, u"superseded"_qs});
    CHECK(rowsOf(bureau, streams).size() == 2);
    CHECK(rowsOf(registry, streams).size() == 3);
    CHECK(rowsOf(registry, "SELECT entity FROM clash") == QStringList{u"enterprise"_qs});
    CHECK(rowsOf(bureau, "SELECT entity FROM clash") == QStringList{u"visit"_qs});
    CHECK_FALSE(bureau.contains(u"李改"_qs.toUtf8()));
}

SCENARIO("the snapshot of one space in the folder of the other is none")
{
    Snapshots district(false);
    const QString of = testing::snapshotsIn(district.registry).at(0);
    const QString in = testing::snapshotsIn(district.wangsBureau).at(0);
    district.wangsBureau.files[in] = district.registry.files.at(of);
    const auto report = district.sun.joins(SpaceSlot::Main, district.wang);
    CHECK(report.snapshotOps == 0);
    CHECK(hasNote(report, u"snapshot-unconfirmed"_qs));
    CHECK(district.sun.visits() == 12);
    CHECK(district.sun.state(SpaceSlot::Main) == district.wang.state(SpaceSlot::Main));
}

SCENARIO("what an operation replaces in a stream that has not come yet goes along by name")
{
    testing::TwoLaptops both;
    testing::Laptop zhao(u"赵"_qs, 7, both.folder), qian(u"钱"_qs, 8, both.folder);
    both.wang.enrolment().approve(qian.enrolment().requestJoin(qian.member()));
    for (int firm = 1; firm <= 6; ++firm)
        qian.addsFirm(firm, QString::number(firm));
    qian.syncs();
    both.li.syncs();
    both.li.renamesFirm(1, u"李改"_qs);
    both.li.addsFirm(9, u"李的"_qs);
    both.li.syncs();
    const QString missing = sync::names::stream(sync::DeviceIdentity::load(qian.keys)->stream());
    const auto hides = [missing](const QString &path) { return path.contains(missing); };
    both.wang.share.hides = hides;
    both.wang.syncs();
    REQUIRE(both.wang.firmName(9) == u"李的"_qs);
    REQUIRE(both.wang.firmName(1) == u"(none)"_qs);
    both.wang.addsFirm(10, u"王的"_qs);
    for (int firm = 11; firm <= 14; ++firm)
        both.wang.addsFirm(firm, u"王的"_qs);
    both.wang.syncs();
    CHECK(testing::makesSnapshot(both.wang).notes.empty());
    both.li.syncs();
    testing::confirms(both.li);
    REQUIRE(sync::Snapshots::attested(both.li.context()).size() == 1);
    both.wang.enrolment().approve(zhao.enrolment().requestJoin(zhao.member()));
    zhao.share.hides = hides;
    CHECK(zhao.syncs().snapshotOps > 0);
    CHECK(zhao.firmName(1) == u"(none)"_qs);
    testing::showAll(zhao.share);
    zhao.syncs();
    CHECK(zhao.firmName(1) == u"李改"_qs);
    CHECK(zhao.log().conflicts().empty());
    CHECK(zhao.log().stateHash() == both.li.log().stateHash());
}
