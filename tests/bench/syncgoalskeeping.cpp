#include "tests/bench/syncgoals.h"

#include "models/store/capture/capturestate.h"
#include "tests/bench/bench.h"
#include "tests/bench/synclaptop.h"

#include <QDir>
#include <QDirIterator>

#include <filesystem>

namespace xunzhen::bench {

namespace {

constexpr int kFirms = 100'000;

double rawInsert()
{
    const QTemporaryDir share;
    SyncLaptop laptop(9, share.path());
    const store::CapturePause pause(laptop.database->captureState());
    return timed(1, [&] { laptop.addsFirms(kFirms); }).quantile(0);
}

/// QFile::copy asks the disk to keep each file, one after the other.
void copyAll(const QString &from, const QString &to)
{
    for (QDirIterator walk(from, QDir::Files, QDirIterator::Subdirectories); walk.hasNext();) {
        const QString path = walk.next(), target = to + path.mid(from.size());
        QDir().mkpath(QFileInfo(target).path());
        QFile::copy(path, target);
    }
}

/// Left to the system's cache.
void copyAllLightly(const QString &from, const QString &to)
{
    std::filesystem::copy(from.toStdString(), to.toStdString(),
                          std::filesystem::copy_options::recursive | std::filesystem::copy_options::overwrite_existing);
}

/// The whole first run of a new laptop beside a snapshot that a second one has confirmed.
void measureSnapshot(GoalTable &table, SyncLaptop &wang, SyncLaptop &li, SyncLaptop &zhao)
{
    const double raw = rawInsert();
    wang.addsFirms(kFirms);
    wang.syncs();
    for (int day = 0; day < 2; ++day) { // the first to confirm the snapshot, the second to say so
        li.clock.advanceDays(1);
        li.syncs();
    }
    qint64 fromSnapshot = 0;
    const double time = timed(1, [&] { fromSnapshot = zhao.syncs().snapshotOps; }).quantile(0);
    const char *const what = "a new laptop's first run with 100,000 records in a snapshot, beside the raw insert";
    if (fromSnapshot < kFirms)
        table.notMeasured("G2", what, "the snapshot was not taken");
    else
        table.ratioAtMost("G2", what, 0.6, time, raw, "ms");
}

struct Refills
{
    Samples refill, copy, light;
    int files = 0;
};

/// The very same files each time.
void measure(Refills &refills, SyncLaptop &wang)
{
    const QTemporaryDir emptied, copied, lightly;
    DistantShare other(emptied.path());
    sync::SyncContext context{*wang.database, wang.blobs, wang.context.archiveFolder, wang.keys, wang.clock, wang.ids, other, [](int) {}};
    refills.refill.add(timed(1, [&] { sync::SyncEngine(context).refill(); }).quantile(0));
    refills.copy.add(timed(1, [&] { copyAll(emptied.path(), copied.path()); }).quantile(0));
    refills.light.add(timed(1, [&] { copyAllLightly(emptied.path(), lightly.path()); }).quantile(0));
    refills.files = filesBelow(copied.path());
}

void measureRefill(GoalTable &table, SyncLaptop &wang)
{
    constexpr int kRounds = 5;
    Refills refills;
    for (int round = 0; round < kRounds; ++round)
        measure(refills, wang);
    const double refill = refills.refill.quantile(0.5), copy = refills.copy.quantile(0.5), light = refills.light.quantile(0.5);
    note("of " + std::to_string(refills.files) + " files: refill " + std::to_string(refill) + " ms, copy that flushes each "
         + std::to_string(copy) + " ms, copy left to the cache " + std::to_string(light) + " ms");
    table.atLeast("G13", "filling an emptied folder, every file flushed and verified, beside QFile::copy of the same files", 60,
                  100 * copy / refill, "%");
    table.atLeast("G13", "the same beside a copy that is left to the system's cache", 60, 100 * light / refill, "%");
}

}

void measureKeepingGoals(GoalTable &table)
{
    const QTemporaryDir folder;
    SyncLaptop wang(1, folder.path()), li(2, folder.path()), zhao(3, folder.path());
    sync::Enrolment(wang.context).createSpace(QStringLiteral("津南"), wang.member);
    wang.approves(li);
    sync::Enrolment(wang.context).approve(sync::Enrolment(zhao.context).requestJoin(zhao.member));
    measureSnapshot(table, wang, li, zhao);
    measureRefill(table, wang);
}

}
