// Two laptops wrote under one key, and what one of them wrote comes late, damaged or never: all the same everybody ends alike.
#include "models/sync/engine/relay.h"
#include "tests/support/catch.h"
#include "tests/support/outcomes.h"
#include "tests/sync/excludedtwin.h"

using namespace xunzhen;
using testing::ExcludedTwin;
using testing::Laptop;
using testing::ShareCall;
using testing::SimulatedFolder;
using testing::SimulatedShare;
using testing::handoffOf;
using testing::hasNote;
using testing::takes;

namespace {

using Laptops = std::vector<Laptop *>;
using Hiding = std::function<bool(const QString &)>;

const Hiding nothing = [](const QString &) { return false; };

QByteArray deviceOf(Laptop &laptop)
{
    return sync::DeviceIdentity::load(laptop.keys)->device();
}

bool isWrittenBy(Laptop &laptop, const QString &path)
{
    return path.startsWith(sync::names::kSegments + u'/' + sync::names::device(deviceOf(laptop)));
}

/// All have seen what Zhao wrote before his disk was copied.
struct DoubtfulBranch : ExcludedTwin
{
    DoubtfulBranch() { restSyncs(1); }

    void twinRenamesFor(Laptop &taker)
    {
        twin.renamesFirm(2, u"孪生的名"_qs);
        takes(taker, handoffOf(twin));
    }
    void zhaoNotes()
    {
        zhao.notesOnFirm(2, u"赵的话"_qs);
        zhao.syncs();
    }
    void liEdits()
    {
        li.renamesFirm(2, u"李的名"_qs);
        li.notesOnFirm(1, u"李的话"_qs);
    }
    void enrol(Laptop &newcomer) { wang.enrolment().approve(newcomer.enrolment().requestJoin(newcomer.member())); }
    /// What comes to the folder from now on under Zhao's key, whether he or the twin wrote it.
    Hiding newOfZhaos()
    {
        return [files = folder.files, zhaos = zhaosFiles()](const QString &path) {
            return path.startsWith(zhaos) && path.endsWith(u".seg"_qs) && !files.contains(path);
        };
    }
    /// Of that, what lies there now.
    Hiding presentOf(const Hiding &isMeant)
    {
        return [isMeant, files = folder.files](const QString &path) { return isMeant(path) && files.contains(path); };
    }
    /// As somebody does who carries what the laptop wrote; gives back what is new in the folder.
    std::vector<QString> carryFrom(Laptop &laptop)
    {
        sync::SyncEngine(laptop.context()).seal();
        const sync::SegmentArchive archive(laptop.context().archiveFolder);
        std::vector<QString> carried;
        for (const QString &name : archive.segments(sync::names::kSegments))
            if (isWrittenBy(laptop, name) && folder.files.emplace(name, archive.get(name).value()).second)
                carried.push_back(name);
        return carried;
    }
};

void meet(const Laptops &laptops, int rounds, int daysBetween = 0)
{
    for (int round = 0; round < rounds; ++round) {
        for (Laptop *one : laptops)
            one->clock.advanceDays(daysBetween);
        for (Laptop *one : laptops)
            one->syncs();
    }
}

void daysPass(const Laptops &laptops, int days)
{
    meet(laptops, days, 1);
}

void agree(const Laptops &laptops)
{
    for (Laptop *one : laptops) {
        CHECK(one->log().stateHash() == laptops.front()->log().stateHash());
        CHECK(one->syncs().waitingOps == 0);
    }
}

void bothBranchesCount(const Laptops &laptops)
{
    agree(laptops);
    CHECK(laptops.front()->firmName(2) == u"孪生的名"_qs);
    CHECK(laptops.front()->firmNote(2) == u"赵的话"_qs);
}

void lisEditsCount(const Laptops &laptops)
{
    agree(laptops);
    CHECK(laptops.front()->firmName(2) == u"李的名"_qs);
    CHECK(laptops.front()->firmNote(1) == u"李的话"_qs);
    CHECK(laptops.front()->log().conflicts().size() == 2);
}

}

SCENARIO("The founder has both branches of a forked laptop when revoking it")
{
    DoubtfulBranch office;
    office.qian.share.hides = office.newOfZhaos();
    office.zhaoNotes();
    office.twinRenamesFor(office.wang);
    meet({&office.wang, &office.li}, 3);
    office.revoke();
    office.restSyncs(2);
    REQUIRE(office.qian.firmName(2) == u"乙"_qs);
    WHEN("both reach a colleague only then")
    {
        office.qian.share.hides = nothing;
        daysPass(office.rest(), 6);
        THEN("both count there as everywhere") { bothBranchesCount(office.rest()); }
    }
    WHEN("somebody joins only then")
    {
        Laptop sun(u"孙"_qs, 11, office.folder);
        office.enrol(sun);
        daysPass({&office.wang, &sun}, 4);
        THEN("both count for the newcomer") { bothBranchesCount({&office.wang, &sun}); }
    }
}

SCENARIO("A laptop's archive is ahead of its store, and a branch of a fork lies there")
{
    DoubtfulBranch office;
    GIVEN("a store put back from before the branch came")
    {
        office.zhaoNotes();
        office.restSyncs(1);
        const QString copy = office.qian.copyStore();
        office.twinRenamesFor(office.wang);
        office.restSyncs(3);
        office.qian.restoreStore(copy);
        REQUIRE(office.qian.firmName(2) == u"乙"_qs);
        daysPass(office.rest(), 5);
        THEN("the branch counts again") { bothBranchesCount(office.rest()); }
    }
    GIVEN("a run that was cut after it had put the branch into the archive")
    {
        office.twinRenamesFor(office.wang);
        const sync::SegmentArchive wangs(office.wang.context().archiveFolder), qians(office.qian.context().archiveFolder);
        for (const QString &name : wangs.segments(sync::names::kSegments))
            if (isWrittenBy(office.zhao, name) && !qians.size(name))
                qians.put(name, wangs.get(name).value());
        office.zhaoNotes();
        office.qian.syncs();
        daysPass(office.rest(), 4);
        THEN("both branches count, though the other came first") { bothBranchesCount(office.rest()); }
    }
}

SCENARIO("A colleague built on what the twin wrote while the revoked laptop wrote under the same number")
{
    DoubtfulBranch office;
    Laptop sun(u"孙"_qs, 11, office.folder);
    office.enrol(sun);
    sun.syncs();
    office.twinWritesForLi();
    office.liEdits();
    office.zhao.renamesFirm(2, u"赵的名"_qs);
    office.zhao.syncs();
    GIVEN("a laptop that the colleague's edits reach before what they were built on")
    {
        office.revoke();
        meet({&office.qian}, 2);
        office.qian.share.hides = office.newOfZhaos();
        meet({&office.li, &office.wang, &office.qian}, 2);
        REQUIRE(office.qian.log().conflicts().size() == 1); // what the twin replaced is not known yet
        office.qian.share.hides = nothing;
        daysPass({&office.li, &office.wang, &office.qian}, 9);
        THEN("all agree once that has come") { lisEditsCount(office.rest()); }
    }
    GIVEN("a hand-over file taken in by somebody who has looked at the folder that day already")
    {
        const QByteArray file = handoffOf(office.li);
        office.revoke();
        const Laptops others{&office.qian, &office.wang, &sun};
        meet({&office.wang, &office.qian, &sun}, 2);
        takes(office.qian, file);
        meet(others, 2);
        REQUIRE(sun.log().conflicts().size() == 1);
        daysPass(others, 8);
        THEN("all agree, whoever got what first") { lisEditsCount(others); }
    }
    GIVEN("an archive that has lost what the twin wrote when the log is filled again from it")
    {
        office.revoke();
        office.restSyncs(5);
        const QString name = office.excludedIn(office.qian);
        REQUIRE(!name.isEmpty());
        sync::SegmentArchive(office.qian.context().archiveFolder).remove(name);
        office.qian.engine().rebuild();
        REQUIRE(office.qian.log().conflicts().size() == 1);
        daysPass(office.rest(), 9);
        THEN("the folder gives it back, and all agree") { lisEditsCount(office.rest()); }
    }
}

SCENARIO("What a colleague built on never comes, and a revoked laptop wrote much")
{
    DoubtfulBranch office;
    for (int i = 0; i < 20; ++i) {
        office.zhao.notesOnFirm(1, QString::number(i));
        office.zhao.syncs();
    }
    office.twin.renamesFirm(2, u"孪生的名"_qs);
    for (int i = 0; i < 25; ++i)
        office.twin.notesOnFirm(1, QString::number(i));
    takes(office.li, handoffOf(office.twin));
    office.liEdits();
    office.qian.share.hides = office.wang.share.hides = office.newOfZhaos();
    office.li.syncs();
    office.qian.syncs();
    office.revoke();
    meet({&office.wang, &office.qian}, 3);
    THEN("a run in which nothing has changed reads none of its files")
    {
        int reads = 0;
        office.qian.share.beforeCall = [&](ShareCall call, const QString &path) {
            reads += call == ShareCall::Read && isWrittenBy(office.zhao, path);
        };
        meet({&office.qian}, 3);
        CHECK(reads == 0);
        CHECK(office.qian.firmName(2) == u"李的名"_qs);
        agree({&office.wang, &office.qian});
    }
}

SCENARIO("Others have what a colleague built on the twin's edits, and those edits never reach them")
{
    DoubtfulBranch office;
    const Laptops others{&office.wang, &office.qian};
    office.twinRenamesFor(office.li);
    office.li.renamesFirm(2, u"李的名"_qs);
    office.li.addsFirm(7, u"庚"_qs);
    const Hiding isNew = office.newOfZhaos();
    office.wang.share.hides = office.qian.share.hides = isNew;
    office.li.syncs();
    meet(others, 1);
    office.zhao.share.hides = office.wang.share.hides = office.qian.share.hides = office.presentOf(isNew);
    WHEN("the colleague's laptop is lost, and the revoked one wrote something else under the same number")
    {
        office.zhao.notesOnFirm(1, u"赵的话"_qs);
        office.zhaoNotes();
        meet(others, 1);
        office.revoke();
        daysPass(others, 3);
        THEN("what the colleague wrote stays, beside what the revoked one wrote")
        {
            agree(others);
            CHECK(office.wang.firmName(2) == u"李的名"_qs);
            CHECK(office.wang.firmName(7) == u"庚"_qs);
            CHECK(office.wang.firmNote(1) == u"赵的话"_qs);
            CHECK(office.wang.firmNote(2) == u"赵的话"_qs);
        }
    }
    WHEN("the colleague's disk is copied too, and both go on writing")
    {
        Laptop lisTwin(u"李"_qs, 12, office.folder);
        lisTwin.becomesCopyOf(office.li);
        office.li.addsFirm(8, u"辛"_qs);
        office.li.syncs();
        lisTwin.addsFirm(9, u"壬"_qs);
        office.carryFrom(lisTwin);
        meet(others, 4);
        office.zhaoNotes();
        office.revoke();
        daysPass(others, 2);
        lisTwin.addsFirm(10, u"癸"_qs);
        office.carryFrom(lisTwin);
        const testing::Unpacked file(handoffOf(lisTwin));
        for (const auto &[path, bytes] : file.folder.files)
            if (path.startsWith(sync::names::kHeads + u'/'))
                office.folder.files[path] = bytes;
        daysPass(others, 3);
        THEN("what both wrote is with everybody")
        {
            agree(others);
            CHECK(office.wang.firmName(2) == u"李的名"_qs);
            CHECK(office.wang.firmName(8) == u"辛"_qs);
            CHECK(office.wang.firmName(9) == u"壬"_qs);
            CHECK(office.wang.firmName(10) == u"癸"_qs);
        }
    }
}

SCENARIO("A laptop is revoked by somebody who has the twin's edits and not the last of its own")
{
    DoubtfulBranch office;
    const Laptops both{&office.wang, &office.qian};
    office.twin.renamesFirm(2, u"孪生的名"_qs);
    office.twin.notesOnFirm(1, u"孪生的话"_qs);
    office.twin.notesOnFirm(1, u"又一句"_qs);
    office.zhaoNotes();
    office.wang.syncs();
    takes(office.wang, handoffOf(office.twin));
    const Hiding isNew = office.newOfZhaos();
    office.zhao.renamesFirm(1, u"赵的名"_qs);
    office.zhao.syncs();
    office.qian.syncs();
    REQUIRE(office.qian.firmName(1) == u"赵的名"_qs);
    office.wang.share.hides = office.presentOf(isNew);
    office.qian.share.hides = office.newOfZhaos();
    office.wang.enrolment().revoke(deviceOf(office.zhao), u"丢失"_qs);
    daysPass(both, 3);
    office.wang.share.hides = office.qian.share.hides = nothing;
    daysPass(both, 2);
    THEN("once all is visible, what the revoking one had counts for both, and no more")
    {
        bothBranchesCount(both);
        CHECK(office.wang.firmName(1) == u"甲厂"_qs);
        CHECK(office.wang.firmNote(1) == u"又一句"_qs);
    }
}

SCENARIO("What a revoked laptop wrote afterwards lies torn in the folder")
{
    DoubtfulBranch office;
    office.revoke();
    office.zhao.notesOnFirm(2, u"太晚的话"_qs);
    const std::vector<QString> late = office.carryFrom(office.zhao);
    REQUIRE(late.size() == 1);
    QByteArray &torn = office.folder.files[late.front()];
    torn.replace(torn.size() - 60, 60, QByteArray(60, '\0'));
    Laptop sun(u"孙"_qs, 11, office.folder);
    office.enrol(sun);
    daysPass({&office.wang, &sun}, 2);
    THEN("a newcomer keeps nothing of it, and can carry the space to a stick or hand it over")
    {
        CHECK_FALSE(sync::SegmentArchive(sun.context().archiveFolder).size(late.front()));
        CHECK(sun.firmNote(2).isEmpty());
        agree({&office.wang, &sun});
        sync::Relay(sun.context()).keepMarker();
        SimulatedFolder stickFolder;
        SimulatedShare stick(stickFolder);
        const sync::SyncContext &its = sun.context();
        sync::SyncContext onStick{its.database, its.blobs, its.archiveFolder, its.keys, its.clock, its.ids, stick, its.pause, its.slot,
                                  u"stick"_qs};
        sync::Relay(onStick).prepare();
        CHECK_NOTHROW(sync::Relay(onStick).deliver({}));
        CHECK(stickFolder.files.size() > 1);
        CHECK_NOTHROW(handoffOf(sun));
    }
}

SCENARIO("An archive has lost a colleague's segment that the folder no longer has when a revocation takes effect")
{
    DoubtfulBranch office;
    office.li.addsFirm(5, u"戊"_qs);
    office.li.syncs();
    office.restSyncs(1);
    const sync::SegmentArchive archive(office.qian.context().archiveFolder);
    QString lost;
    for (const QString &name : archive.segments(sync::names::kSegments))
        if (isWrittenBy(office.li, name))
            lost = name;
    REQUIRE(!lost.isEmpty());
    archive.remove(lost);
    office.qian.share.hides = [=](const QString &path) { return path == lost; };
    office.revoke();
    THEN("the run says so and goes on, and the colleague's edit stays")
    {
        for (int run = 0; run < 2; ++run)
            CHECK(hasNote(office.qian.syncs(), u"archive-damaged"_qs));
        CHECK(office.qian.firmName(5) == u"戊"_qs);
        agree({&office.wang, &office.qian});
    }
}
