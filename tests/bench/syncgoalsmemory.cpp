#include "tests/bench/syncgoals.h"

#include "tests/bench/bench.h"
#include "tests/bench/paperprocess.h"
#include "tests/bench/synclaptop.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace xunzhen::bench {

namespace {

constexpr int kFirms = 1'000'000;
constexpr int kFirmsATransaction = 100'000;

/// Megabytes from /proc/self/status; 0 where there is none.
double memory(const QByteArray &key)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith(key))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    return 0;
}

/// The start of the program may have needed more than it holds now.
void forgetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

}

int receiveErrand(const QString &home, const QString &folder)
{
    SyncLaptop laptop(2, folder, home);
    laptop.context.pause = sync::pauseThread;
    const double idle = memory("VmRSS:");
    forgetPeak();
    sync::SyncReport report;
    const double time = timed(1, [&] { report = laptop.syncs(); }).quantile(0);
    std::printf("%.3f %.3f %lld\n", time, memory("VmHWM:") - idle, static_cast<long long>(report.receivedOps));
    return 0;
}

void measureMemoryGoal(GoalTable &table)
{
    const QTemporaryDir folder, home;
    SyncLaptop wang(1, folder.path());
    sync::Enrolment(wang.context).createSpace(QStringLiteral("津南"), wang.member);
    wang.approves(*std::make_unique<SyncLaptop>(2, folder.path(), home.path()));
    for (int first = 0; first < kFirms; first += kFirmsATransaction)
        wang.addsFirms(kFirmsATransaction, first);
    wang.syncs();
    const auto done = runProcess(QCoreApplication::applicationFilePath(), {QStringLiteral("--receive"), home.path(), folder.path()});
    const auto figures = done.output.simplified().split(' ');
    const char *const what = "memory of the first sync of 1,000,000 records, beyond the idle program's";
    if (!done.done || figures.size() != 3 || figures[2].toInt() < kFirms)
        table.notMeasured("G11", what, "the receiving program did not end well");
    else
        table.atMost("G11", what, 100, figures[1].toDouble(), "MB");
    note("its time: " + std::to_string(int(figures.value(0).toDouble())) + " ms");
}

}
