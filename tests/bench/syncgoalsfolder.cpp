#include "tests/bench/syncgoals.h"

#include "tests/bench/bench.h"
#include "tests/bench/synclaptop.h"

namespace xunzhen::bench {

namespace {

constexpr int kDevices = 1000;
constexpr int kBureau = 65;
constexpr int kSegmentsADay = 4;
constexpr int kRoundTrip = 20;
constexpr int kRuns = 15;

/// The two folders that every run has to list.
double listing(SyncLaptop &laptop)
{
    return timed(kRuns, [&] {
        for (const char *folder : {"heads", "roster"})
            keep(qint64(laptop.share.list(QLatin1String(folder)).size()));
    }).quantile(0.5);
}

void measureQuietRun(GoalTable &table)
{
    const QTemporaryDir folder;
    SyncLaptop wang(1, folder.path());
    sync::Enrolment(wang.context).createSpace(QStringLiteral("津南"), wang.member);
    Colleagues colleagues(wang, kDevices);
    colleagues.write(1);
    wang.syncs();
    wang.syncs();
    const RunCost near = medianCost(wang, 0, kRuns), far = medianCost(wang, kRoundTrip, 3);
    note("its round trips, as a server would see them: " + std::to_string(far.roundTrips));
    table.atMost("G7", "run with nothing to do, 1,000 devices: calls that reach the folder", 10, near.calls, "calls");
    table.atMost("G7", "its CPU", 10, near.cpu, "ms");
    table.ratioAtMost("G7", "its time with a folder on this disk, beside a bare listing of heads and roster", 2, near.milliseconds,
                      listing(wang), "ms");
    table.atMost("G7", "its time at 20 ms a round trip", 1000, far.milliseconds, "ms");
}

void measureOneEdit(GoalTable &table)
{
    const QTemporaryDir folder;
    SyncLaptop wang(1, folder.path()), li(2, folder.path());
    sync::Enrolment(wang.context).createSpace(QStringLiteral("津南"), wang.member);
    wang.approves(li);
    wang.addsFirms(1000);
    wang.syncs();
    li.syncs();
    Samples sending, taking;
    int calls = 0;
    for (int i = 0; i < kRuns; ++i) {
        wang.addsOneFirm(10'000 + i);
        const RunCost sent = costOf(wang, 0);
        sending.add(sent.milliseconds);
        calls = std::max(calls, sent.calls);
        taking.add(costOf(li, i < 5 ? kRoundTrip : 0).milliseconds);
    }
    table.atMost("G8", "one saved record to a folder on this disk", 100, sending.quantile(0.5), "ms");
    table.atMost("G8", "its calls that reach the folder", 12, calls, "calls");
    table.atMost("G8", "the other side's run that takes it, at 20 ms a round trip", 1000, taking.quantile(1), "ms");
}

void measureDay(GoalTable &table)
{
    const QTemporaryDir folder;
    SyncLaptop wang(1, folder.path());
    sync::Enrolment(wang.context).createSpace(QStringLiteral("津南"), wang.member);
    Colleagues colleagues(wang, kBureau);
    colleagues.write(kSegmentsADay);
    wang.syncs();
    Samples days;
    for (int day = 0; day < 3; ++day) {
        colleagues.write(kSegmentsADay);
        days.add(costOf(wang, kRoundTrip).milliseconds);
    }
    table.atMost("G14", "a bureau's day, 260 small segments of 65 devices, at 20 ms a round trip", 5000, days.quantile(0.5), "ms");
}

}

void measureFolderGoals(GoalTable &table)
{
    measureQuietRun(table);
    measureOneEdit(table);
    measureDay(table);
}

}
