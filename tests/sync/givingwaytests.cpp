// What a run writes while somebody works in the window: nobody waits for it, and nothing is lost.
#include "models/store/writeturn.h"
#include "tests/support/catch.h"
#include "tests/support/laptop.h"
#include "tests/sync/excludedtwin.h"
#include "tests/sync/snapshotmaking.h"

#include <sqlite3.h>

#include <thread>

using namespace xunzhen;
using store::WriteTurn;
using testing::ExcludedTwin;
using testing::Laptop;
using testing::TwoLaptops;

namespace {

/// While one lives, the act runs whenever the store begins a statement that starts so.
class DuringStatements
{
public:
    DuringStatements(store::Database &database, QByteArray start, std::function<void()> act)
        : m_handle(database.handle()), m_start(std::move(start)), m_act(std::move(act))
    {
        sqlite3_trace_v2(m_handle, SQLITE_TRACE_STMT, &DuringStatements::look, this);
    }
    ~DuringStatements() { sqlite3_trace_v2(m_handle, 0, nullptr, nullptr); }
    DuringStatements(const DuringStatements &) = delete;
    DuringStatements &operator=(const DuringStatements &) = delete;

private:
    static int look(unsigned, void *self, void *statement, void *)
    {
        const auto *const during = static_cast<DuringStatements *>(self);
        if (QByteArray(sqlite3_sql(static_cast<sqlite3_stmt *>(statement))).startsWith(during->m_start))
            during->m_act();
        return 0;
    }

    sqlite3 *m_handle;
    QByteArray m_start;
    std::function<void()> m_act;
};

/// Wang hands in many segments; Zhao has joined and taken nothing yet.
struct NewColleague : TwoLaptops
{
    Laptop zhao{u"赵"_qs, 7, folder};
    std::shared_ptr<WriteTurn> turn = std::make_shared<WriteTurn>();

    NewColleague()
    {
        for (int firm = 1; firm <= 20; ++firm) {
            wang.addsFirm(firm, QString::number(firm));
            wang.syncs();
        }
        li.syncs();
        zhao.database().giveWay(turn);
    }
    void joins() { wang.enrolment().approve(zhao.enrolment().requestJoin(zhao.member())); }
    bool isAlike() { return zhao.log().stateHash() == wang.log().stateHash(); }
};

/// And a snapshot that Li has confirmed.
struct Snapped : NewColleague
{
    Snapped()
    {
        CHECK(testing::makesSnapshot(wang).notes.empty());
        testing::confirms(li);
        joins();
    }
};

}

TEST_CASE("All segments come in although somebody saves all the time")
{
    NewColleague office;
    office.joins();
    const WriteTurn::Claim claim(office.turn.get());
    const auto report = office.zhao.syncs();
    CHECK(report.receivedOps == 20);
    CHECK(report.received.size() == 1);
    CHECK(report.changed.records().size() == 20);
    CHECK(office.isAlike());
}

TEST_CASE("A new laptop takes the segments instead of a snapshot while somebody saves all the time")
{
    Snapped office;
    const WriteTurn::Claim claim(office.turn.get());
    const auto report = office.zhao.syncs();
    CHECK(report.snapshotOps == 0);
    CHECK(report.receivedOps >= 20);
    CHECK(report.notes.empty()); // the snapshot is not to blame
    CHECK(office.isAlike());
}

TEST_CASE("A new laptop waits for a pause to take a snapshot in")
{
    Snapped office;
    auto claim = std::make_unique<WriteTurn::Claim>(office.turn.get());
    sync::SyncContext &context = office.zhao.context();
    context.pause = [&](int) {
        claim.reset();
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    };
    const auto report = sync::SyncEngine(context).run();
    CHECK(report.snapshotOps >= 20);
    CHECK(office.isAlike());
}

TEST_CASE("What is saved while a snapshot is being opened stays")
{
    Snapped office;
    office.zhao.enrolment().requestJoin(office.zhao.member());
    store::Database window(office.zhao.database().file(), office.zhao.clock);
    window.captureState().setAuthor(office.zhao.member().inspector);
    sync::nameWriters(window);
    bool isDone = false;
    {
        const DuringStatements during(office.zhao.database(), "ATTACH", [&] {
            if (std::exchange(isDone, true))
                return;
            store::Transaction saving(window);
            store::RawStatement(window.handle(), "INSERT INTO enterprise (id, name) VALUES (?1, ?2)").bindBlob(1, testing::firmId(99)).bindText(2, "新").run();
            saving.commit();
        });
        CHECK(office.zhao.syncs().snapshotOps >= 20);
    }
    REQUIRE(isDone);
    CHECK(office.zhao.firmName(99) == u"新"_qs);
    office.zhao.syncs();
    office.wang.syncs();
    CHECK(office.wang.firmName(99) == u"新"_qs);
}

TEST_CASE("The log is filled again in a later run when somebody saves all the time")
{
    ExcludedTwin office;
    const auto turn = std::make_shared<WriteTurn>();
    office.twinWritesForLi();
    office.revoke();
    office.li.database().giveWay(turn);
    {
        const WriteTurn::Claim claim(turn.get());
        office.li.syncs();
        CHECK(office.li.firmName(2) == u"孪生的名"_qs); // what is excluded is here still
    }
    for (int round = 0; round < 2; ++round)
        for (Laptop *one : office.rest())
            one->syncs();
    CHECK(office.li.firmName(2) == u"乙"_qs);
    CHECK(office.li.log().stateHash() == office.wang.log().stateHash());
}

TEST_CASE("Nobody has to wait while a snapshot is made")
{
    NewColleague office;
    store::Database window(office.wang.database().file(), office.wang.clock);
    sqlite3_busy_timeout(window.handle(), 0);
    int saves = 0;
    {
        const DuringStatements during(office.wang.database(), "CREATE TABLE copy.", [&] {
            store::Transaction saving(window);
            window.execute("INSERT INTO setting (key, value) VALUES ('t' || hex(randomblob(8)), '1')");
            saving.commit();
            ++saves;
        });
        CHECK(testing::makesSnapshot(office.wang).notes.empty());
    }
    CHECK(saves > 3);
    CHECK(testing::snapshotsIn(office.folder).size() == 1);
}
