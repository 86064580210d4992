// What it takes to fill the log again from the archive after a revocation, and what may be missing or come meanwhile.
#include "models/base/error.h"
#include "tests/support/catch.h"
#include "tests/support/outcomes.h"
#include "tests/sync/excludedtwin.h"

#include <sqlite3.h>

using namespace xunzhen;
using testing::ExcludedTwin;
using testing::Laptop;
using testing::ShareCall;
using testing::handoffOf;
using testing::hasNote;
using testing::takes;

namespace {

const auto nothing = [](const QString &) { return false; };

/// Rows that a run wrote: filling the log again writes every operation.
int rowsWrittenBy(Laptop &laptop)
{
    sqlite3 *const handle = laptop.database().handle();
    const int before = sqlite3_total_changes(handle);
    laptop.syncs();
    return sqlite3_total_changes(handle) - before;
}

bool isInFolder(const ExcludedTwin &office, const QString &name)
{
    return office.folder.files.contains(name);
}

}

SCENARIO("The last segment of a revoked laptop comes late")
{
    ExcludedTwin office;
    Laptop sun(u"孙"_qs, 10, office.folder);
    office.wang.enrolment().approve(sun.enrolment().requestJoin(sun.member()));
    sun.syncs();
    office.li.renamesFirm(1, u"李的甲厂"_qs);
    office.li.syncs();
    office.qian.syncs();
    office.zhao.notesOnFirm(2, u"最后的话"_qs);
    office.zhao.syncs();
    office.revoke();
    QString last;
    for (const auto &[path, bytes] : office.folder.files)
        last = path.startsWith(office.zhaosFiles()) ? path : last;
    const QString lis = sync::names::device(sync::DeviceIdentity::load(office.li.keys)->device());
    bool isLate = true;
    office.qian.share.hides = [=](const QString &path) { return path == last; };
    sun.share.hides = [&](const QString &path) { return path == last || (isLate && path.contains(lis) && !path.startsWith(u"roster/"_qs)); };
    for (Laptop *one : {&office.qian, &sun, &office.qian, &sun})
        one->syncs();
    isLate = false;
    sun.syncs();
    office.qian.syncs();

    THEN("what came before it counts until then, and a colleague's edit replaces what it replaced, in whatever order they came")
    {
        CHECK(office.qian.log().stateHash() == sun.log().stateHash());
        CHECK(office.qian.log().conflicts().empty());
        CHECK(office.qian.firmName(1) == u"李的甲厂"_qs);
        office.qian.share.hides = sun.share.hides = nothing;
        for (Laptop *one : {&office.qian, &sun, &office.wang, &office.qian, &sun, &office.wang})
            one->syncs();
        CHECK(office.qian.log().stateHash() == office.wang.log().stateHash());
        CHECK(sun.log().stateHash() == office.wang.log().stateHash());
        CHECK(sun.firmNote(2) == u"最后的话"_qs);
    }
}

SCENARIO("Another branch of a revoked laptop lies in the folder than the one that counts")
{
    ExcludedTwin office;
    office.restSyncs(1);
    office.twin.renamesFirm(2, u"孪生的名"_qs);
    office.twin.notesOnFirm(1, u"孪生的话"_qs);
    sync::SyncEngine(office.twin.context()).seal();
    for (int i = 0; i < 3; ++i) {
        office.zhao.notesOnFirm(2, QString::number(i));
        office.zhao.syncs();
    }
    office.revoke();
    const sync::SegmentArchive twins(office.twin.context().archiveFolder);
    for (const QString &name : twins.segments(sync::names::kSegments))
        if (name.startsWith(office.zhaosFiles()))
            office.folder.files.emplace(name, twins.get(name).value());
    WHEN("the others look")
    {
        office.restSyncs(4);
        THEN("all count what the roster says, and nothing waits")
        {
            for (Laptop *one : office.rest()) {
                CHECK(one->firmNote(2) == u"2"_qs);
                CHECK(one->firmName(2) == u"乙"_qs);
                CHECK(one->log().stateHash() == office.wang.log().stateHash());
                CHECK(one->syncs().waitingOps == 0);
            }
        }
    }
}

SCENARIO("What a revoked laptop's twin wrote is damaged in an archive when another laptop is revoked")
{
    ExcludedTwin office;
    office.twinWritesForLi();
    office.li.renamesFirm(2, u"李的名"_qs);
    office.revoke();
    office.restSyncs(4);
    Laptop sun(u"孙"_qs, 11, office.folder);
    office.wang.enrolment().approve(sun.enrolment().requestJoin(sun.member()));
    sun.syncs();
    sun.addsFirm(5, u"戊"_qs);
    sun.syncs();
    office.restSyncs(1);
    const QString name = office.excludedIn(office.qian);
    REQUIRE(!name.isEmpty());
    const sync::SegmentArchive archive(office.qian.context().archiveFolder);
    const QByteArray whole = archive.get(name).value();
    archive.put(name, GENERATE_REF(whole.left(whole.size() / 2), QByteArray(whole).replace(160, 1, "x")));
    office.wang.enrolment().revoke(sync::DeviceIdentity::load(sun.keys)->device(), u"丢失"_qs);
    THEN("the revocation takes effect there, and the folder mends the archive")
    {
        for (int day = 0; day < 3; ++day)
            CHECK_NOTHROW(office.restSyncs(1));
        CHECK(archive.get(name) == whole);
        CHECK(office.qian.firmName(2) == u"李的名"_qs);
        CHECK(office.qian.log().stateHash() == office.wang.log().stateHash());
        CHECK(office.qian.syncs().waitingOps == 0);
    }
}

SCENARIO("A colleague's laptop is lost right after it handed in what it had built on a hand-over file")
{
    ExcludedTwin office;
    office.restSyncs(1);
    office.twinWritesForLi();
    office.li.renamesFirm(2, u"李的名"_qs);
    office.li.addsFirm(7, u"庚"_qs);
    const QString name = office.excludedIn(office.li);
    REQUIRE(!name.isEmpty());
    GIVEN("a run that is cut")
    {
        const QString lis = sync::names::kSegments + u'/' + sync::names::device(sync::DeviceIdentity::load(office.li.keys)->device());
        office.li.share.beforeCall = [&](ShareCall call, const QString &path) {
            if (call == ShareCall::Write && path.startsWith(lis) && !isInFolder(office, name))
                FAIL("what it builds on comes later");
        };
        office.li.syncs();
        THEN("what it builds on was there first") { CHECK(isInFolder(office, name)); }
    }
    GIVEN("a folder that what it builds on never reaches")
    {
        office.li.share.beforeCall = [&](ShareCall call, const QString &path) {
            if (call == ShareCall::Settle && path.contains(name.section(u'/', -1)))
                throw base::Error(base::ErrorCode::Permission, path);
        };
        office.li.syncs();
        REQUIRE_FALSE(isInFolder(office, name));
        const auto others = {&office.wang, &office.qian};
        for (Laptop *one : others)
            one->syncs();
        office.revoke();
        THEN("what it wrote stays with everybody")
        {
            for (int round = 0; round < 3; ++round)
                for (Laptop *one : others)
                    one->syncs();
            for (Laptop *one : others) {
                CHECK(one->firmName(2) == u"李的名"_qs);
                CHECK(one->firmName(7) == u"庚"_qs);
                CHECK(one->log().stateHash() == office.wang.log().stateHash());
                CHECK(one->syncs().waitingOps == 0);
            }
        }
    }
}

SCENARIO("A hand-over file is written after the revocation has taken effect on its writer's laptop")
{
    ExcludedTwin office;
    office.twinWritesForLi();
    office.li.renamesFirm(2, u"李的名"_qs);
    office.zhao.notesOnFirm(2, u"赵的话"_qs);
    office.zhao.syncs();
    office.revoke();
    office.li.syncs();
    REQUIRE(office.li.firmName(2) == u"李的名"_qs);
    office.qian.syncs();
    office.qian.share.hides = [](const QString &path) { return path.startsWith(u"s/"_qs); };
    WHEN("a colleague takes it in who meets no other folder")
    {
        takes(office.qian, handoffOf(office.li));
        THEN("nothing of it waits")
        {
            CHECK(office.qian.firmName(2) == u"李的名"_qs);
            CHECK(office.qian.log().stateHash() == office.li.log().stateHash());
        }
    }
}

SCENARIO("What a segment was built on has not come")
{
    ExcludedTwin office;
    for (int i = 0; i < 3; ++i) {
        office.twin.notesOnFirm(1, QString::number(i));
        takes(office.li, handoffOf(office.twin));
    }
    office.li.notesOnFirm(1, u"李的话"_qs);
    office.zhao.notesOnFirm(2, u"赵的话"_qs);
    office.zhao.notesOnFirm(2, u"又一句"_qs);
    office.zhao.notesOnFirm(2, u"第三句"_qs);
    office.zhao.syncs();
    office.revoke();
    for (int round = 0; round < 2; ++round)
        office.li.syncs();
    QString middle;
    for (const auto &[path, bytes] : office.folder.files)
        if (path.startsWith(office.zhaosFiles()) && path.contains(u"/000000000005-1-"_qs))
            middle = path;
    REQUIRE(!middle.isEmpty());
    office.qian.share.hides = [=](const QString &path) { return path == middle; };
    for (int round = 0; round < 2; ++round)
        office.qian.syncs();
    THEN("it counts all the same, and the log is not filled again in every run")
    {
        CHECK(office.qian.syncs().waitingOps == 0);
        CHECK(office.qian.firmNote(1) == u"李的话"_qs);
        qint64 operations = 0;
        for (const auto &tip : office.qian.log().tips())
            operations += tip.seq;
        CHECK(rowsWrittenBy(office.qian) < operations);
        CHECK(rowsWrittenBy(office.qian) < operations);
    }
    THEN("it is read again as soon as that is here")
    {
        office.qian.share.hides = nothing;
        for (int round = 0; round < 2; ++round)
            for (Laptop *one : {&office.qian, &office.wang})
                one->syncs();
        CHECK(office.qian.firmNote(1) == u"李的话"_qs);
        CHECK(office.qian.syncs().waitingOps == 0);
        CHECK(office.qian.log().stateHash() == office.wang.log().stateHash());
    }
}

SCENARIO("Somebody writes while a run that fills the log again reads the folder")
{
    ExcludedTwin office;
    office.li.addsFirm(8, u"辛"_qs);
    office.li.syncs();
    office.zhao.notesOnFirm(2, u"赵的话"_qs);
    office.zhao.syncs();
    office.revoke();
    bool isWritten = false;
    office.li.share.beforeCall = [&](ShareCall call, const QString &path) {
        if (call == ShareCall::Read && path.startsWith(office.zhaosFiles()) && !std::exchange(isWritten, true))
            office.li.addsFirm(9, u"壬"_qs);
    };
    office.li.syncs();
    REQUIRE(isWritten);
    THEN("it stays, and everybody gets it")
    {
        CHECK(office.li.firmName(9) == u"壬"_qs);
        office.restSyncs(2);
        for (Laptop *one : office.rest()) {
            CHECK(one->firmName(9) == u"壬"_qs);
            CHECK(one->log().stateHash() == office.wang.log().stateHash());
        }
    }
}

SCENARIO("What a laptop itself built on is gone from its archive when it fills its log again")
{
    ExcludedTwin office;
    office.twinWritesForLi();
    office.li.renamesFirm(2, u"李的名"_qs);
    office.li.addsFirm(8, u"辛"_qs);
    office.revoke();
    office.restSyncs(4);
    const QString name = office.excludedIn(office.li);
    REQUIRE(!name.isEmpty());
    sync::SegmentArchive(office.li.context().archiveFolder).remove(name);
    office.zhao.notesOnFirm(2, u"赵的话"_qs);
    WHEN("the folder has it")
    {
        CHECK_NOTHROW(office.li.engine().rebuild());
        office.li.addsFirm(9, u"壬"_qs);
        office.restSyncs(4);
        THEN("nothing is lost, and no number is used twice")
        {
            for (Laptop *one : office.rest()) {
                CHECK(one->firmName(8) == u"辛"_qs);
                CHECK(one->firmName(9) == u"壬"_qs);
                CHECK(one->log().stateHash() == office.wang.log().stateHash());
                CHECK_FALSE(hasNote(one->syncs(), u"fork"_qs));
            }
        }
    }
}
