#include "tests/bench/syncgoals.h"

#include "models/store/database.h"
#include "models/store/local/settings.h"
#include "models/store/transaction.h"
#include "models/store/writeturn.h"
#include "tests/bench/bench.h"
#include "tests/bench/synclaptop.h"

#include <QThread>

#include <atomic>
#include <thread>

namespace xunzhen::bench {

namespace {

constexpr int kFirms = 100'000;
constexpr unsigned long kBetweenSavesMs = 100;

/// What somebody saves in the window while the other thread receives.
Samples saves(SyncLaptop &laptop, const std::shared_ptr<store::WriteTurn> &turn, const std::atomic<bool> &isDone)
{
    store::Database window(laptop.database->file(), laptop.clock);
    window.goFirst(turn);
    Samples waits;
    for (int i = 0; !isDone; ++i) {
        waits.add(timed(1, [&] {
            store::Transaction transaction(window);
            store::Settings(window).set(QStringLiteral("note"), QString::number(i));
            transaction.commit();
        }).quantile(0));
        QThread::msleep(kBetweenSavesMs);
    }
    return waits;
}

}

void measureWindowGoal(GoalTable &table)
{
    const QTemporaryDir folder;
    SyncLaptop wang(1, folder.path()), li(2, folder.path());
    sync::Enrolment(wang.context).createSpace(QStringLiteral("津南"), wang.member);
    wang.approves(li);
    wang.addsFirms(kFirms);
    wang.syncs();
    const auto turn = std::make_shared<store::WriteTurn>();
    li.database->giveWay(turn);
    std::atomic<bool> isDone = false;
    double time = 0;
    std::thread receiving([&] {
        time = timed(1, [&] { li.syncs(); }).quantile(0);
        isDone = true;
    });
    const Samples waits = saves(li, turn, isDone);
    receiving.join();
    note("that run: " + std::to_string(int(time)) + " ms; " + std::to_string(waits.count()) + " saves, the median "
         + std::to_string(waits.quantile(0.5)) + " ms");
    table.atMost("G11", "the longest save in the window while 100,000 records come in", 50, waits.quantile(1), "ms");
}

}
