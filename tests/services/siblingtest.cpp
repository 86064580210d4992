#include "models/services/workspace.h"
#include "models/store/oplog.h"
#include "models/store/profile.h"
#include "tests/support/inspectorlaptop.h"

#include <QCoreApplication>
#include <QFile>
#include <QThread>

#include <atomic>
#include <thread>

using namespace xunzhen;
using namespace xunzhen::testing;
using domain::Verdict;

namespace {

/// Every operation of the profile's only stream, read by a connection of its own.
std::vector<store::Operation> operations(InspectorLaptop &laptop)
{
    const store::ProfileLayout layout{laptop.surroundings().profileFolder};
    store::Database database(layout.databaseFile(), laptop.clock, store::Access::ReadOnly);
    const store::OperationLog log(database);
    const auto tips = log.tips();
    REQUIRE(tips.size() == 1);
    return log.read(tips.front().stream, 1, 1'000'000);
}

void requireGapless(const std::vector<store::Operation> &operations)
{
    for (size_t i = 0; i < operations.size(); ++i)
        REQUIRE(operations[i].version.seq == qint64(i) + 1);
    for (size_t i = 1; i < operations.size(); ++i)
        REQUIRE(operations[i].hlc > operations[i - 1].hlc);
}

void writeNotes(services::Services &services, const domain::VisitId &visit, const QString &item, int count)
{
    for (int i = 0; i < count; ++i)
        must(services.visits().setNote(visit, item, QString::number(i)));
}

}

SCENARIO("Two connections to one profile write one gapless stream")
{
    InspectorLaptop laptop;
    laptop.setUp();
    const domain::VisitId visit = laptop.openVisit();
    auto sibling = must(laptop.services().sibling());
    const size_t before = operations(laptop).size();

    WHEN("they write in turns")
    {
        for (int i = 0; i < 20; ++i) {
            writeNotes(laptop.services(), visit, u"SAF-01"_qs, 1);
            must(laptop.visits().setNote(visit, u"SAF-01"_qs, u"甲%1"_qs.arg(i)));
            must(sibling->visits().setNote(visit, u"SAF-02"_qs, u"乙%1"_qs.arg(i)));
        }
        THEN("every number is there once and the clock only goes forward")
        {
            const auto all = operations(laptop);
            CHECK(all.size() >= before + 40);
            requireGapless(all);
            CHECK(must(laptop.visits().record(visit)).answerFor(u"SAF-02"_qs)->note == u"乙19"_qs);
            CHECK(all.back().author == laptop.lead.toBytes());
        }
    }
    WHEN("they write at the same time from two threads")
    {
        constexpr int kRounds = 60;
        base::Outcome<bool> elsewhere = true;
        std::thread worker([&] {
            elsewhere = base::attempt([&] {
                auto own = laptop.services().sibling();
                if (!own)
                    throw own.error();
                for (int i = 0; i < kRounds; ++i)
                    if (const auto done = (*own)->visits().setNote(visit, u"SAF-03"_qs, QString::number(i)); !done)
                        throw done.error();
                return true;
            });
        });
        for (int i = 0; i < kRounds; ++i)
            must(laptop.visits().setNote(visit, u"SAF-04"_qs, QString::number(i)));
        worker.join();
        THEN("nothing is lost and nothing is numbered twice")
        {
            REQUIRE(elsewhere.hasValue());
            const auto all = operations(laptop);
            CHECK(all.size() == before + 2 * kRounds);
            requireGapless(all);
            const auto record = must(laptop.visits().record(visit));
            CHECK(record.answerFor(u"SAF-03"_qs)->note == QString::number(kRounds - 1));
            CHECK(record.answerFor(u"SAF-04"_qs)->note == QString::number(kRounds - 1));
        }
    }
}

TEST_CASE("Who saves in the window does not wait for the end of an import, and both are whole")
{
    constexpr int kFirms = 3'000;
    InspectorLaptop laptop;
    laptop.setUp();
    const domain::VisitId visit = laptop.openVisit();
    QFile sheet(laptop.folder() + u"/名录.csv"_qs);
    REQUIRE(sheet.open(QIODevice::WriteOnly));
    sheet.write("企业名称,统一社会信用代码,地址\n");
    for (int i = 1; i <= kFirms; ++i)
        sheet.write(u"天津市第%1机械厂,%2,双港镇\n"_qs.arg(i).arg(uscc(i + 100)).toUtf8());
    sheet.close();
    std::atomic<int> begun = 0;
    std::atomic<bool> isFar = false;
    base::Outcome<services::ImportResult> imported = services::ImportResult{};
    std::thread worker([&] {
        auto own = laptop.services().sibling();
        base::Work work;
        work.progress = [&](qint64 done, qint64) {
            begun += done == 1;
            isFar = isFar || done == 100;
            if (begun == 1 && done > 100)
                std::this_thread::sleep_for(std::chrono::milliseconds(1)); // nobody would wait for the end of this
        };
        imported = base::attempt([&] {
            const auto services = base::unwrapped(std::move(own));
            auto &firms = services->enterprises();
            return base::unwrapped(firms.import(base::unwrapped(firms.preview(sheet.fileName(), std::nullopt)), work));
        });
    });
    while (!isFar)
        std::this_thread::yield();
    must(laptop.visits().setNote(visit, u"SAF-01"_qs, u"车间嘈杂"_qs));
    CHECK(begun == 1);
    worker.join();
    REQUIRE(imported.hasValue());
    CHECK(begun == 2);
    CHECK(imported->added == kFirms);
    CHECK(laptop.services().enterprises().count() == kFirms + 1);
    CHECK(must(laptop.visits().record(visit)).answerFor(u"SAF-01"_qs)->note == u"车间嘈杂"_qs);
    requireGapless(operations(laptop));
}

TEST_CASE("What one connection imports the other finds at once")
{
    InspectorLaptop laptop;
    laptop.setUp();
    auto sibling = must(laptop.services().sibling());
    CHECK(laptop.services().enterprises().find(u"机械"_qs, 10).total == 1);
    must(sibling->enterprises().save(machineWorks(7)));
    CHECK(laptop.services().enterprises().find(u"机械"_qs, 10).total == 2);
    CHECK(laptop.services().enterprises().find({}, 10).rows.size() == 2);
}

TEST_CASE("What is written in another thread is told in the window's thread")
{
    InspectorLaptop laptop;
    laptop.setUp();
    const domain::VisitId visit = laptop.openVisit();
    QList<domain::VisitId> told;
    QThread *toldIn = nullptr;
    QObject window;
    QObject::connect(&laptop.facts, &services::Facts::visitsChanged, &window, [&](const QList<domain::VisitId> &ids) {
        told = ids;
        toldIn = QThread::currentThread();
    });
    bool written = false;
    std::thread worker([&] {
        auto own = laptop.services().sibling();
        written = own && (*own)->visits().answer(visit, u"SAF-01"_qs, Verdict::Compliant).hasValue();
    });
    worker.join();
    REQUIRE(written);
    CHECK(told.isEmpty());
    QCoreApplication::processEvents();
    CHECK(told == QList<domain::VisitId>{visit});
    CHECK(toldIn == QThread::currentThread());
}
