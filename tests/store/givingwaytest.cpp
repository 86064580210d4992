#include "tests/support/catch.h"

#include "models/store/givingway.h"
#include "models/store/patience.h"
#include "models/store/writeturn.h"
#include "tests/store/storefixture.h"

#include <QScopeGuard>

#include <sqlite3.h>

#include <thread>

using namespace xunzhen;
using store::Written;
using store::WriteTurn;
using testing::numberOf;

namespace {

/// Two connections of one program: somebody saves in the window, something long is written beside it.
struct TwoWriters
{
    QTemporaryDir folder;
    testing::FixedClock clock;
    std::shared_ptr<WriteTurn> turn = std::make_shared<WriteTurn>();
    store::Database window{folder.filePath(u"xunzhen.db"_qs), clock};
    store::Database other{folder.filePath(u"xunzhen.db"_qs), clock};

    TwoWriters()
    {
        window.goFirst(turn);
        other.giveWay(turn);
        window.execute("CREATE TABLE t (a INTEGER) STRICT");
    }
    bool writes(int rows)
    {
        for (int i = 0; i < rows; ++i)
            other.prepare("INSERT INTO t VALUES (:i)").bind(":i", i).run();
        return true;
    }
    qint64 rows() { return numberOf(window, "SELECT count(*) FROM t"); }
};

/// In a thread of its own, from its construction on; it ends with this at the latest.
class EndlessWriting
{
public:
    explicit EndlessWriting(TwoWriters &both)
        : m_thread([this, &both] {
              m_written = store::writeGivingWay(both.other, [&] {
                  for (m_isWriting = true; !m_isOver;)
                      both.writes(1'000);
                  return true;
              });
          })
    {
        while (!m_isWriting)
            std::this_thread::yield();
    }
    ~EndlessWriting() { m_isOver = true; }
    Written end() { return m_thread.join(), m_written; }

private:
    std::atomic<bool> m_isWriting = false, m_isOver = false;
    Written m_written = Written::Done;
    std::jthread m_thread; // last: it uses the others
};

}

TEST_CASE("What is written while nobody waits is written as in any transaction")
{
    TwoWriters both;
    CHECK(store::writeGivingWay(both.other, [&] { return both.writes(10); }) == Written::Done);
    CHECK(both.rows() == 10);
    CHECK(store::writeGivingWay(both.other, [&] { return both.writes(10) && false; }) == Written::Refused);
    CHECK(both.rows() == 10);
    CHECK(testing::codeOf([&] {
              store::writeGivingWay(both.other, [&]() -> bool { both.writes(1), throw base::Error(base::ErrorCode::Clash); });
          }) == base::ErrorCode::Clash);
    CHECK(both.rows() == 10);
    CHECK_FALSE(both.other.isInTransaction());
}

TEST_CASE("A long transaction gives way in its middle, as a whole, and can be run again")
{
    TwoWriters both;
    std::unique_ptr<WriteTurn::Claim> claim;
    bool isPast = false;
    const auto act = [&] {
        both.writes(10);
        claim = std::make_unique<WriteTurn::Claim>(both.turn.get());
        both.writes(100'000);
        isPast = true;
        return true;
    };
    CHECK(store::writeGivingWay(both.other, act) == Written::GaveWay);
    CHECK_FALSE(isPast);
    CHECK(both.rows() == 0);
    claim.reset();
    CHECK(store::writeGivingWay(both.other, [&] { return both.writes(10); }) == Written::Done);
    CHECK(both.rows() == 10);
}

TEST_CASE("One statement of many steps is interrupted too")
{
    TwoWriters both;
    std::unique_ptr<WriteTurn::Claim> claim;
    const auto act = [&] {
        claim = std::make_unique<WriteTurn::Claim>(both.turn.get());
        both.other.execute("INSERT INTO t WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000000000) SELECT i FROM n");
        return true;
    };
    CHECK(store::writeGivingWay(both.other, act) == Written::GaveWay);
    CHECK(both.rows() == 0);
}

TEST_CASE("A claim that comes right before the end is seen")
{
    TwoWriters both;
    std::unique_ptr<WriteTurn::Claim> claim;
    const auto act = [&] {
        both.writes(1);
        claim = std::make_unique<WriteTurn::Claim>(both.turn.get());
        return true;
    };
    CHECK(store::writeGivingWay(both.other, act) == Written::GaveWay);
    CHECK(both.rows() == 0);
}

TEST_CASE("Who saves in the window gets the store from somebody who would never end")
{
    TwoWriters both;
    EndlessWriting writing(both);
    {
        store::Transaction saving(both.window);
        both.window.prepare("INSERT INTO t VALUES (7)").run();
        saving.commit();
    }
    CHECK(writing.end() == Written::GaveWay);
    CHECK(both.rows() == 1);
}

TEST_CASE("What is saved behind the window goes first as well")
{
    TwoWriters both;
    store::Database behind(both.window.file(), both.clock);
    behind.giveWay(both.turn);
    EndlessWriting writing(both);
    {
        store::Transaction saving(behind, store::Transaction::Kind::Awaited);
        behind.prepare("INSERT INTO t VALUES (7)").run();
        saving.commit();
    }
    CHECK(writing.end() == Written::GaveWay);
    CHECK(both.rows() == 1);
    CHECK(both.turn->isQuietFor(std::chrono::hours(1))); // nobody is at the window for that
}

TEST_CASE("What was committed is never said to have given way")
{
    TwoWriters both;
    std::atomic<bool> isDone = false;
    std::thread claiming([&] {
        while (!isDone)
            const WriteTurn::Claim claim(both.turn.get());
    });
    qint64 done = 0;
    for (int i = 0; i < 200; ++i)
        done += store::writeGivingWay(both.other, [&] { return both.writes(1); }) == Written::Done;
    isDone = true;
    claiming.join();
    CHECK(both.rows() == done);
}

TEST_CASE("A flush that failed on the way is no success, even if the last one works")
{
    TwoWriters both;
    static int flushes = 0;
    static sqlite3_io_methods failing;
    sqlite3_file *log = nullptr;
    both.writes(1); // opens the log file
    sqlite3_file_control(both.other.handle(), "main", SQLITE_FCNTL_JOURNAL_POINTER, &log);
    REQUIRE((log && log->pMethods));
    const sqlite3_io_methods *const working = log->pMethods;
    failing = *working;
    failing.xSync = [](sqlite3_file *, int) { return ++flushes == 1 ? SQLITE_IOERR_FSYNC : SQLITE_OK; };
    log->pMethods = &failing;
    const auto mend = qScopeGuard([&] { log->pMethods = working; });
    CHECK(testing::codeOf([&] {
              store::writeGivingWay(both.other, [&] {
                  both.other.execute("INSERT INTO t WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500000) SELECT i FROM n");
                  return true;
              });
          }) == base::ErrorCode::Io);
    CHECK(flushes == 1);
    CHECK(both.rows() == 1);
}

TEST_CASE("A lock that nobody lets go is told after a few waits")
{
    TwoWriters both;
    const store::Transaction held(both.window);
    sqlite3_busy_timeout(both.other.handle(), 0);
    const base::Work work;
    store::Patience patience(both.other, work, store::Patience::Ends::Late);
    int tries = 0;
    CHECK(testing::codeOf([&] { store::writePatiently(both.other, patience, [&] { return ++tries > 0; }); }) == base::ErrorCode::StoreLocked);
    CHECK(tries == 0);
}

TEST_CASE("What is saved elsewhere again and again does not break off the same work without a pause")
{
    using namespace std::chrono_literals;
    WriteTurn turn;
    CHECK(turn.isStillFor(1h));
    {
        const WriteTurn::Claim claim(&turn, WriteTurn::From::Elsewhere);
        CHECK_FALSE(turn.isStillFor(0ms));
    }
    CHECK(turn.isQuietFor(1h));
    CHECK_FALSE(turn.isStillFor(1h));
}

TEST_CASE("A connection that was told nothing, and the first one itself, give way to nobody")
{
    TwoWriters both;
    const WriteTurn::Claim claim(both.turn.get());
    CHECK(store::writeGivingWay(both.window, [&] { return both.window.prepare("INSERT INTO t VALUES (1)").run(), true; }) == Written::Done);
    store::Database third(both.window.file(), both.clock);
    CHECK(store::writeGivingWay(third, [&] { return third.prepare("INSERT INTO t VALUES (2)").run(), true; }) == Written::Done);
    CHECK(both.rows() == 2);
}

TEST_CASE("Somebody writes while only an attached file is written")
{
    TwoWriters both;
    both.other.prepare("ATTACH DATABASE :file AS copy").bind(":file", both.folder.filePath(u"copy.db"_qs)).run();
    {
        store::Transaction copying(both.other, store::Transaction::Kind::Attached);
        both.other.execute("CREATE TABLE copy.t AS SELECT * FROM main.t");
        store::Transaction saving(both.window);
        both.window.prepare("INSERT INTO t VALUES (7)").run();
        saving.commit();
        CHECK(numberOf(both.other, "SELECT count(*) FROM main.t") == 0); // one state of the store
        copying.commit();
    }
    CHECK(both.rows() == 1);
    CHECK(numberOf(both.other, "SELECT count(*) FROM copy.t") == 0);
}

TEST_CASE("Patience ends soon, or late unless somebody stops it")
{
    TwoWriters both;
    const base::Work work;
    int pauses = 0;
    const auto count = [&](int) { ++pauses; };
    store::Patience soon(both.other, work, store::Patience::Ends::Soon, count);
    CHECK(soon.wait()); // nobody ever saved
    {
        const WriteTurn::Claim claim(both.turn.get());
        CHECK_FALSE(soon.wait());
        CHECK_FALSE(soon.wait()); // it is used up
    }
    CHECK(pauses < 400);
    std::stop_source stop;
    const base::Work stoppable{stop.get_token()};
    store::Patience late(both.other, stoppable, store::Patience::Ends::Late, [&](int) {
        if (++pauses > 2'000)
            stop.request_stop();
    });
    const WriteTurn::Claim claim(both.turn.get());
    CHECK(testing::codeOf([&] { late.wait(); }) == base::ErrorCode::Cancelled);
}

TEST_CASE("What has to be done all the same gives way no more in the end")
{
    TwoWriters both;
    const WriteTurn::Claim claim(both.turn.get());
    const base::Work work;
    const auto act = [&] { return both.writes(1); };
    store::Patience soon(both.other, work, store::Patience::Ends::Soon, [](int) {});
    CHECK(store::writePatiently(both.other, soon, act) == Written::GaveWay);
    CHECK(both.rows() == 0);
    store::Patience late(both.other, work, store::Patience::Ends::Late, [](int) {});
    CHECK(store::writePatiently(both.other, late, act) == Written::Done);
    CHECK(both.rows() == 1);
}

TEST_CASE("A turn is quiet when nobody waits nor waited lately")
{
    using namespace std::chrono_literals;
    WriteTurn turn;
    {
        const WriteTurn::Claim claim(&turn);
        CHECK(turn.isClaimed());
        CHECK_FALSE(turn.isQuietFor(0ms));
    }
    CHECK_FALSE(turn.isClaimed());
    CHECK(turn.isQuietFor(0ms));
    CHECK_FALSE(turn.isQuietFor(1h));
}
