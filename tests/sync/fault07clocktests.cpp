#include "models/store/merge/hybridclock.h"
#include "models/sync/folder/directoryshare.h"
#include "tests/sync/faults.h"

#include <QDir>
#include <QDirIterator>

using namespace xunzhen;
using testing::Laptop;

namespace {

void setTimes(const QString &root, const std::function<qint64()> &time)
{
    QDirIterator walk(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.setFileTime(QDateTime::fromSecsSinceEpoch(time(), Qt::UTC), QFileDevice::FileModificationTime));
    }
}

/// Three rounds of work in a real folder whose times are set before every run; gives what stands in the folder at the end.
std::set<QString> folderAfterWork(const std::function<qint64()> &time, QByteArray &stateHash)
{
    QTemporaryDir folder(testing::fastFolder());
    testing::SimulatedFolder unused;
    Laptop wang(u"王"_qs, 1, unused), li(u"李"_qs, 2, unused);
    sync::DirectoryShare share(folder.path());
    const auto at = [&](Laptop &laptop) {
        const sync::SyncContext &its = laptop.context();
        return sync::SyncContext{its.database, its.blobs, its.archiveFolder, its.keys, its.clock, its.ids, share, [](int) {}};
    };
    sync::SyncContext wangs = at(wang), lis = at(li);
    sync::Enrolment(wangs).createSpace(u"津南"_qs, wang.member());
    sync::Enrolment(wangs).approve(sync::Enrolment(lis).requestJoin(li.member()));
    for (int round = 0; round < 3; ++round) {
        wang.addsFirm(round + 1, u"甲"_qs);
        if (round > 0)
            li.renamesFirm(round, u"乙"_qs);
        for (sync::SyncContext *one : {&wangs, &lis, &wangs}) {
            if (time)
                setTimes(folder.path(), time);
            sync::SyncEngine(*one).run();
        }
    }
    CHECK(wang.log().stateHash() == li.log().stateHash());
    stateHash = wang.log().stateHash();
    std::set<QString> names;
    QDirIterator walk(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext())
        names.insert(QDir(folder.path()).relativeFilePath(walk.next()));
    return names;
}

}

TEST_CASE("Fault 7: an edit made after seeing another never loses to it, whatever the clocks say")
{
    for (unsigned seed = 1; seed <= 8; ++seed) {
        CAPTURE(seed);
        std::mt19937 random(seed);
        testing::ThreeLaptops all;
        all.wang.addsFirm(1, u"0"_qs);
        all.allSync();
        for (int i = 1; i <= 12; ++i) {
            Laptop &one = *all.all()[random() % 3];
            one.syncs();
            one.clock.reset();
            one.clock.advanceDays(int(random() % 7300) - 3650);
            one.clock.standsStill = random() % 3 == 0;
            one.renamesFirm(1, QString::number(i));
            REQUIRE(one.firmName(1) == QString::number(i));
            one.syncs();
        }
        all.allSync();
        testing::requireSame(all.all());
        CHECK(all.zhao.firmName(1) == u"12"_qs);
        CHECK(all.zhao.log().conflicts().empty());
    }
}

TEST_CASE("Fault 8: times of files in 1970, in 2107, random or all equal change nothing")
{
    QByteArray wanted, found;
    const auto plain = folderAfterWork(nullptr, wanted);
    REQUIRE(plain.size() > 8);
    std::mt19937 random(8);
    const std::vector<std::function<qint64()>> times{[] { return qint64(0); }, [] { return qint64(4'323'000'000); },
                                                     [] { return qint64(1'700'000'000); },
                                                     [&] { return qint64(random() % 4'000'000'000); }};
    for (const auto &time : times) {
        CHECK(folderAfterWork(time, found) == plain);
        CHECK(found == wanted);
    }
}

TEST_CASE("Fault 9: what a laptop wrote in 2099 is shown as odd, and who edits after seeing it wins")
{
    testing::TwoLaptops both;
    both.wang.addsFirm(1, u"甲"_qs);
    both.bothSync();
    both.wang.clock.advanceDays(365 * 73);
    both.wang.renamesFirm(1, u"2099"_qs);
    both.wang.syncs();
    CHECK(testing::hasNote(both.li.syncs(), u"wild-clock"_qs));
    CHECK(both.li.firmName(1) == u"2099"_qs);
    both.wang.clock.reset();
    SECTION("the other edits") { both.li.renamesFirm(1, u"后来"_qs); }
    SECTION("the corrected laptop edits") { both.wang.renamesFirm(1, u"后来"_qs); }
    both.bothSync();
    CHECK(both.wang.firmName(1) == u"后来"_qs);
    CHECK(both.li.firmName(1) == u"后来"_qs);
    CHECK(both.li.log().conflicts().empty());
}
