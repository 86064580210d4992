#include "tests/bench/syncgoals.h"

#include "models/store/capture/capturestate.h"
#include "tests/bench/bench.h"
#include "tests/bench/synclaptop.h"

#include <QDir>
#include <QDirIterator>

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

void copyAll(const QString &from, const QString &to)
{
    for (QDirIterator walk(from, QDir::Files, QDirIterator::Subdirectories); walk.hasNext();) {
        const QString path = walk.next(), target = to + path.mid(from.size());
        QDir().mkpath(QFileInfo(target).path());
        QFile::copy(path, target);
    }
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

void measureRefill(GoalTable &table, SyncLaptop &wang)
{
    const QTemporaryDir emptied, copied;
    const double plain = timed(1, [&] { copyAll(wang.share.root(), copied.path()); }).quantile(0);
    DistantShare other(emptied.path());
    sync::SyncContext context{*wang.database, wang.blobs, wang.context.archiveFolder, wang.keys, wang.clock, wang.ids, other, [](int) {}};
    const double refill = timed(1, [&] { sync::SyncEngine(context).refill(); }).quantile(0);
    const double share = 100 * plain / refill * double(bytesBelow(emptied.path())) / double(bytesBelow(copied.path()));
    note("plain copy " + std::to_string(int(plain)) + " ms, refill " + std::to_string(int(refill)) + " ms for "
         + std::to_string(filesBelow(emptied.path())) + " of " + std::to_string(filesBelow(copied.path())) + " files");
    table.atLeast("G13", "filling an emptied folder, every file flushed and verified, beside a plain copy's bytes a second", 60, share, "%");
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
