#include "models/sync/format/names.h"
#include "tests/support/catch.h"
#include "tests/support/laptop.h"
#include "tests/support/outcomes.h"

#include <QDir>
#include <QDirIterator>

#include <set>

using namespace xunzhen;
using testing::Laptop;
using testing::TwoLaptops;
using testing::hasNote;

namespace {

void copyFolder(const QString &from, const QString &to)
{
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString target = to + path.mid(from.size());
        QDir().mkpath(QFileInfo(target).path());
        QFile::copy(path, target);
    }
}

/// The image of a laptop's disk on another one.
void cloneDisk(Laptop &from, Laptop &to)
{
    to.keys = from.keys;
    to.restoreStore(from.copyStore());
    copyFolder(from.context().archiveFolder, to.context().archiveFolder);
}

/// Li's disk is cloned; a third inspector watches.
struct ClonedLaptop : TwoLaptops
{
    Laptop twin, zhao;
    std::set<QString> before; ///< what lay in the folder when the disk was cloned

    ClonedLaptop() : twin(u"李"_qs, 9, folder), zhao(u"赵"_qs, 7, folder)
    {
        wang.enrolment().approve(zhao.enrolment().requestJoin(zhao.member()));
        li.addsFirm(1, u"甲"_qs);
        for (Laptop *one : {&wang, &li, &zhao, &wang, &li, &zhao})
            one->syncs();
        cloneDisk(li, twin);
        before = names();
    }
    std::set<QString> names() const
    {
        std::set<QString> names;
        for (const auto &[path, bytes] : folder.files)
            names.insert(path);
        return names;
    }
    /// Li hands in, and what he wrote has not reached the twin's view of the folder when it hands in itself.
    void bothHandInUnseen()
    {
        li.syncs();
        twin.share.hides = [late = names(), before = before](const QString &path) { return late.contains(path) && !before.contains(path); };
        twin.syncs();
        twin.share.hides = [](const QString &) { return false; };
    }
    std::vector<Laptop *> all() { return {&wang, &li, &twin, &zhao}; }
    void allSync(int rounds)
    {
        for (int i = 0; i < rounds; ++i)
            for (Laptop *one : all())
                one->syncs();
    }
};

}

SCENARIO("A laptop's disk is cloned and both write on")
{
    ClonedLaptop office;
    office.li.renamesFirm(1, u"乙"_qs);
    office.li.addsFirm(2, u"李的"_qs);
    office.twin.notesOnFirm(1, u"旁注"_qs);
    office.twin.addsFirm(3, u"孪生的"_qs);
    office.twin.addsFirm(4, u"又一个"_qs);

    WHEN("both hand in under the same numbers, each without seeing the other")
    {
        office.bothHandInUnseen();

        THEN("nobody loses anything, all agree, and it is told")
        {
            office.allSync(4);
            for (Laptop *one : office.all()) {
                CHECK(one->firmName(1) == u"乙"_qs);
                CHECK(one->firmNote(1) == u"旁注"_qs);
                CHECK(one->firmName(2) == u"李的"_qs);
                CHECK(one->firmName(3) == u"孪生的"_qs);
                CHECK(one->firmName(4) == u"又一个"_qs);
                CHECK(one->log().stateHash() == office.wang.log().stateHash());
                CHECK(hasNote(one->syncs(), u"fork"_qs));
                CHECK_FALSE(hasNote(one->syncs(), u"state-differs"_qs));
                CHECK(one->engine().status().waitingOps == 0);
            }
            CHECK(sync::DeviceIdentity::load(office.li.keys)->incarnation()
                  != sync::DeviceIdentity::load(office.twin.keys)->incarnation());
        }
        THEN("what both go on to write is never numbered twice again")
        {
            office.allSync(2);
            office.li.renamesFirm(2, u"丙"_qs);
            office.twin.renamesFirm(3, u"丁"_qs);
            office.allSync(3);
            for (Laptop *one : office.all()) {
                CHECK(one->firmName(2) == u"丙"_qs);
                CHECK(one->firmName(3) == u"丁"_qs);
                CHECK(one->log().conflicts().empty());
                CHECK(one->log().stateHash() == office.wang.log().stateHash());
            }
        }
    }
    WHEN("it is revoked when both have handed in, and somebody joins afterwards")
    {
        office.bothHandInUnseen();
        office.allSync(2);
        office.wang.enrolment().revoke(sync::DeviceIdentity::load(office.li.keys)->device(), u"被复制"_qs);
        Laptop sun(u"孙"_qs, 5, office.folder);
        office.wang.enrolment().approve(sun.enrolment().requestJoin(sun.member()));
        for (int i = 0; i < 2; ++i)
            for (Laptop *one : {&office.wang, &office.zhao, &sun})
                one->syncs();
        THEN("what both branches had handed in counts for all, also for whoever reads it for the first time")
        {
            for (Laptop *one : {&office.wang, &office.zhao, &sun}) {
                CHECK(one->firmName(2) == u"李的"_qs);
                CHECK(one->firmName(4) == u"又一个"_qs);
                CHECK(one->log().stateHash() == office.wang.log().stateHash());
                CHECK_FALSE(hasNote(one->syncs(), u"gap"_qs));
            }
        }
    }
    WHEN("a third one has seen only one of the two and writes over it")
    {
        office.li.syncs();
        office.zhao.syncs();
        office.zhao.renamesFirm(1, u"赵改的"_qs);
        office.zhao.syncs();
        office.twin.renamesFirm(1, u"孪生改的"_qs);
        office.bothHandInUnseen();
        office.allSync(4);
        THEN("he replaced what he saw, and what he did not see is a conflict everywhere")
        {
            for (Laptop *one : office.all()) {
                const auto conflicts = one->log().conflicts();
                REQUIRE(conflicts.size() == 1);
                CHECK(conflicts[0].heads.size() == 2);
                CHECK(one->log().stateHash() == office.wang.log().stateHash());
            }
        }
    }
    WHEN("one of them meets the other's work in the folder first")
    {
        office.li.syncs();
        const auto report = office.twin.syncs();
        THEN("it goes on under a new name at once, and nothing forks")
        {
            CHECK(hasNote(report, u"rolled-back"_qs));
            office.allSync(3);
            for (Laptop *one : office.all()) {
                CHECK(one->firmName(2) == u"李的"_qs);
                CHECK(one->firmName(4) == u"又一个"_qs);
                CHECK_FALSE(hasNote(one->syncs(), u"fork"_qs));
                CHECK(one->log().stateHash() == office.wang.log().stateHash());
            }
        }
    }
}

TEST_CASE("a store put back while the folder is out of reach does not number anything twice")
{
    TwoLaptops two;
    two.wang.addsFirm(1, u"甲"_qs);
    two.bothSync();
    const QString copy = two.wang.copyStore();
    two.wang.renamesFirm(1, u"乙"_qs);
    two.bothSync();
    const QByteArray before = sync::DeviceIdentity::load(two.wang.keys)->incarnation();

    two.wang.restoreStore(copy);
    two.wang.notesOnFirm(1, u"旁注"_qs);
    const QString own = sync::names::stream(sync::DeviceIdentity::load(two.wang.keys)->stream());
    two.wang.share.hides = [own](const QString &path) { return path.contains(own); };
    CHECK(hasNote(two.wang.syncs(), u"rolled-back"_qs));
    CHECK(sync::DeviceIdentity::load(two.wang.keys)->incarnation() != before);

    two.wang.share.hides = [](const QString &) { return false; };
    two.bothSync();
    for (Laptop *one : {&two.wang, &two.li}) {
        CHECK(one->firmName(1) == u"乙"_qs);
        CHECK(one->firmNote(1) == u"旁注"_qs);
        CHECK_FALSE(hasNote(one->syncs(), u"fork"_qs));
        CHECK(one->log().stateHash() == two.li.log().stateHash());
    }
}

TEST_CASE("a bit that flips in the log of one laptop raises the alarm, and the archive repairs it")
{
    TwoLaptops two;
    two.wang.addsFirm(1, u"甲"_qs);
    two.bothSync();
    two.bothSync();
    two.li.database().execute("UPDATE op SET value = replace(value, '甲', '由') WHERE entity = 'enterprise'");
    two.wang.addsFirm(2, u"乙"_qs);
    two.wang.syncs();
    two.li.syncs(); // takes it; Wang's head was made before he could know
    two.wang.syncs();
    two.wang.clock.advanceDays(1);
    two.li.clock.advanceDays(1);
    two.wang.addsFirm(3, u"丙"_qs);
    two.wang.syncs();
    const auto report = two.li.syncs();
    CHECK(hasNote(report, u"state-differs"_qs));

    two.li.engine().rebuild();
    CHECK(two.li.firmName(1) == u"甲"_qs);
    CHECK(two.li.firmName(3) == u"丙"_qs);
    CHECK(two.li.log().stateHash() == two.wang.log().stateHash());
}

TEST_CASE("filling the log again from the archive changes nothing that was right")
{
    TwoLaptops two;
    two.wang.addsFirm(1, u"甲"_qs);
    two.li.addsFirm(2, u"乙"_qs);
    two.bothSync();
    two.wang.renamesFirm(1, u"丙"_qs);
    two.li.renamesFirm(1, u"丁"_qs);
    two.bothSync();
    two.li.notesOnFirm(2, u"还没交"_qs);
    const QByteArray before = two.li.log().stateHash();
    CHECK(two.li.engine().rebuild().empty());
    CHECK(two.li.log().stateHash() == before);
    CHECK(two.li.firmNote(2) == u"还没交"_qs);
    CHECK(two.li.log().conflicts().size() == 1);
}

TEST_CASE("a row that does not say what the log says is mended in passing, and told")
{
    TwoLaptops two;
    two.wang.addsFirm(1, u"甲"_qs);
    two.bothSync();
    {
        const store::CapturePause pause(two.li.database().captureState());
        two.li.database().execute("UPDATE enterprise SET name = '由'");
    }
    two.li.clock.advanceDays(1);
    CHECK(hasNote(two.li.syncs(), u"rows-damaged"_qs));
    CHECK(two.li.firmName(1) == u"甲"_qs);
    CHECK_FALSE(hasNote(two.li.syncs(), u"rows-damaged"_qs));
}

SCENARIO("A device is revoked")
{
    TwoLaptops two;
    Laptop zhao(u"赵"_qs, 7, two.folder);
    two.wang.enrolment().approve(zhao.enrolment().requestJoin(zhao.member()));
    two.li.addsFirm(1, u"甲"_qs);
    for (Laptop *one : {&two.li, &two.wang, &zhao})
        one->syncs();
    const QByteArray device = sync::DeviceIdentity::load(two.li.keys)->device();
    two.li.renamesFirm(1, u"偷改的"_qs);
    two.li.addsFirm(2, u"偷加的"_qs);

    WHEN("what it wrote later reached some before the revocation and others after")
    {
        two.li.syncs();
        zhao.syncs();
        CHECK(zhao.firmName(1) == u"偷改的"_qs);
        two.wang.enrolment().revoke(device, u"丢失"_qs);
        for (int i = 0; i < 2; ++i)
            for (Laptop *one : {&two.wang, &zhao})
                one->syncs();
        THEN("it counts nowhere, and both say so")
        {
            for (Laptop *one : {&two.wang, &zhao}) {
                CHECK(one->firmName(1) == u"甲"_qs);
                CHECK(one->firmName(2) == u"(none)"_qs);
                CHECK(one->log().stateHash() == zhao.log().stateHash());
                CHECK(hasNote(one->syncs(), u"revoked-excluded"_qs));
                CHECK_FALSE(hasNote(one->syncs(), u"gap"_qs));
            }
        }
        THEN("what others write goes on")
        {
            zhao.renamesFirm(1, u"乙"_qs);
            zhao.syncs();
            two.wang.syncs();
            CHECK(two.wang.firmName(1) == u"乙"_qs);
        }
    }
}

TEST_CASE("behind a range that was declared lost the stream goes on, and is whole again when the range turns up")
{
    TwoLaptops two;
    two.li.addsFirm(1, u"甲"_qs);
    two.bothSync();
    two.li.addsFirm(2, u"乙"_qs);
    two.li.syncs();
    std::map<QString, QByteArray> lost;
    for (const auto &[path, bytes] : two.folder.files)
        if (path.contains(u"/000000000002-"_qs))
            lost.emplace(path, bytes);
    REQUIRE(lost.size() == 1);
    two.li.addsFirm(3, u"丙"_qs);
    two.li.syncs();
    two.folder.files.erase(lost.begin()->first);
    CHECK(hasNote(two.wang.syncs(), u"gap"_qs));
    CHECK(two.wang.firmName(3) == u"(none)"_qs);

    const auto gaps = two.wang.engine().gaps();
    REQUIRE(gaps.size() == 1);
    CHECK(gaps[0].range.from == 2);
    CHECK(gaps[0].range.to == 2);
    two.wang.enrolment().declareLost(gaps[0].range);
    CHECK_FALSE(hasNote(two.wang.syncs(), u"gap"_qs));
    CHECK(two.wang.firmName(3) == u"丙"_qs);
    CHECK(two.wang.firmName(2) == u"(none)"_qs);

    two.li.syncs(); // its author still has it
    two.li.addsFirm(4, u"丁"_qs);
    two.bothSync();
    CHECK(two.wang.firmName(2) == u"乙"_qs);
    CHECK(two.wang.firmName(4) == u"丁"_qs);
    CHECK(two.wang.log().stateHash() == two.li.log().stateHash());
}

TEST_CASE("what was sealed between a copy of the store and its return is not lost, wherever handing in was cut")
{
    for (int cut = 0; cut < 12; ++cut) {
        CAPTURE(cut);
        TwoLaptops two;
        const QString copy = two.wang.copyStore();
        two.wang.addsFirm(3, u"甲"_qs);
        two.wang.share.writesUntilCut = cut;
        try {
            two.wang.syncs();
        } catch (const testing::PowerCut &) {
            two.wang.open();
        }
        two.wang.share.writesUntilCut = -1;
        two.wang.restoreStore(copy);
        two.bothSync();
        CHECK(two.wang.firmName(3) == u"甲"_qs);
        CHECK(two.li.firmName(3) == u"甲"_qs);
    }
}
