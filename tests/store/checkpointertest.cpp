#include "tests/support/catch.h"

#include "models/store/checkpointer.h"
#include "tests/store/storefixture.h"
#include "tests/support/laptop.h"

#include <QDir>
#include <QFileInfo>
#include <QThread>

using namespace xunzhen;
using testing::numberOf;

namespace {

constexpr qint64 kLongLog = 6'000'000, kGrowingLog = 30'000'000, kVeryLongLog = 130'000'000;

/// A store whose log is carried over by a Checkpointer, until close().
class LoggedStore
{
public:
    LoggedStore() { m_database->execute("CREATE TABLE t (a BLOB) STRICT"); }

    store::Database &database() { return *m_database; }
    void commit(qint64 bytes) { m_database->prepare("INSERT INTO t VALUES (zeroblob(:bytes))").bind(":bytes", bytes).run(); }
    qint64 rows() { return numberOf(*m_database, "SELECT count(*) FROM t"); }

    /// Until the file has its name back, nobody else can open it.
    void takeNameAway() { REQUIRE((QFile::rename(m_file, m_elsewhere) && QDir().mkdir(m_file))); }
    void giveNameBack() { REQUIRE((QDir().rmdir(m_file) && QFile::rename(m_elsewhere, m_file))); }

    /// Whether a later commit finds that much in the file: a checkpoint that is under way passes over the commits beside it.
    bool comesToHold(qint64 bytes)
    {
        for (int pauses = 0; pauses < 20 && fileSize() < bytes; ++pauses) {
            commit(1);
            QThread::msleep(store::Checkpointer::kPauseMs + 300);
        }
        return fileSize() >= bytes;
    }
    void waitForCheckpointer() { m_checkpointer.reset(); }
    void close()
    {
        m_checkpointer.reset();
        m_database.reset();
    }

    qint64 fileSize() const { return QFileInfo(QFileInfo(m_elsewhere).exists() ? m_elsewhere : m_file).size(); }
    qint64 logSize() const { return QFileInfo(m_file + QStringLiteral("-wal")).size(); }
    qint64 rowsOnDisk() const
    {
        store::Database again(m_file, m_clock, store::Access::Immutable); // the file alone, without its log
        return numberOf(again, "SELECT count(*) FROM t");
    }

private:
    const QTemporaryDir m_room{testing::fastFolder()};
    const QString m_file = m_room.filePath(u"库.db"_qs), m_elsewhere = m_room.filePath(u"别处.db"_qs);
    const testing::FixedClock m_clock;
    std::unique_ptr<store::Database> m_database = std::make_unique<store::Database>(m_file, m_clock);
    std::unique_ptr<store::Checkpointer> m_checkpointer = std::make_unique<store::Checkpointer>(*m_database);
};

}

TEST_CASE("A long log is carried over into the file, a short one is left to grow")
{
    LoggedStore store;
    SECTION("long")
    {
        store.commit(kLongLog);
        store.waitForCheckpointer();
        CHECK(store.fileSize() > kLongLog);
    }
    SECTION("long once more")
    {
        store.commit(kLongLog);
        REQUIRE(store.comesToHold(kLongLog));
        store.commit(kLongLog);
        CHECK(store.comesToHold(2 * kLongLog));
    }
    SECTION("short")
    {
        store.commit(kLongLog / 10);
        store.waitForCheckpointer();
        CHECK(store.fileSize() < kLongLog / 10);
    }
}

TEST_CASE("A log that grows on and on is carried over without a pause")
{
    LoggedStore store;
    store.commit(kGrowingLog);
    for (int commits = 0; commits < 100'000 && store.fileSize() < kGrowingLog; ++commits)
        store.commit(1);
    CHECK(store.fileSize() > kGrowingLog);
}

TEST_CASE("A commit does not carry a long log over itself, and what cannot be carried over is not lost")
{
    LoggedStore store;
    store.takeNameAway();
    store.commit(kLongLog);
    CHECK(store.rows() == 1);
    SECTION("the next commit asks again")
    {
        store.giveNameBack();
        CHECK(store.comesToHold(kLongLog));
    }
    SECTION("closing carries it over")
    {
        store.waitForCheckpointer();
        CHECK(store.fileSize() < kLongLog);
        store.giveNameBack();
        store.close();
        CHECK(store.rowsOnDisk() == 1);
    }
}

TEST_CASE("A log that grew very long all the same is carried over by the commit")
{
    LoggedStore store;
    store.takeNameAway();
    store.commit(kVeryLongLog);
    CHECK(store.fileSize() > kVeryLongLog);
    store.giveNameBack();
}

TEST_CASE("Closing a store right after a long commit leaves one whole file without a log")
{
    LoggedStore store;
    store.commit(kLongLog);
    store.commit(kLongLog);
    store.close();
    CHECK(store.logSize() == 0);
    CHECK(store.rowsOnDisk() == 2);
}
