#include "tests/support/catch.h"

#include "models/store/bulkcache.h"
#include "models/store/database.h"
#include "models/store/sqliteerror.h"
#include "models/store/statement.h"
#include "models/store/transaction.h"
#include "tests/store/storefixture.h"

#include <QFile>

#include <sqlite3.h>

using namespace xunzhen;
using base::ErrorCode;
using testing::codeOf;
using testing::inTransaction;
using testing::numberOf;

TEST_CASE("A new store file is durable, guarded and has room for a seal on each page")
{
    const QTemporaryDir room;
    const testing::FixedClock clock;
    const QString file = room.filePath(u"库.db"_qs);
    store::Database database(file, clock);
    CHECK(testing::textOf(database, "PRAGMA journal_mode") == QStringLiteral("wal"));
    CHECK(numberOf(database, "PRAGMA synchronous") == 2);
    CHECK(numberOf(database, "PRAGMA foreign_keys") == 1);
    CHECK(numberOf(database, "PRAGMA page_size") == 4096);
    database.execute("CREATE TABLE t (a INTEGER) STRICT");
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    QFile raw(file);
    REQUIRE(raw.open(QIODevice::ReadOnly));
    CHECK(int(raw.read(100).at(20)) == store::kReservedBytes);
}

TEST_CASE("What a transaction wrote is gone unless it was committed")
{
    const testing::FixedClock clock;
    store::Database database(QStringLiteral(":memory:"), clock);
    database.execute("CREATE TABLE t (a INTEGER) STRICT");
    {
        store::Transaction transaction(database);
        database.execute("INSERT INTO t VALUES (1)");
        CHECK(transaction.state() == store::Transaction::State::Open);
    }
    CHECK(numberOf(database, "SELECT count(*) FROM t") == 0);
    store::Transaction transaction(database);
    database.execute("INSERT INTO t VALUES (1)");
    transaction.commit();
    CHECK(transaction.state() == store::Transaction::State::Committed);
    CHECK(numberOf(database, "SELECT count(*) FROM t") == 1);
    CHECK_FALSE(database.isInTransaction());
}

TEST_CASE("Values come back as they were written, and nothing comes back as nothing")
{
    const testing::FixedClock clock;
    store::Database database(QStringLiteral(":memory:"), clock);
    database.execute("CREATE TABLE t (a TEXT, b BLOB, c INTEGER, d REAL, e TEXT, f INTEGER, g BLOB, h REAL)");
    const auto id = base::Uuid::fromBytes(QByteArray(16, 'x'));
    database.prepare("INSERT INTO t VALUES (:a, :b, :c, :d, :e, :f, :g, :h)")
        .bind(":a", u"体检𠮷"_qs).bind(":b", QByteArray("\0\1", 2)).bind(":c", qint64(1) << 60).bind(":d", 2.5)
        .bind(":e", QDate(2026, 11, 23)).bind(":f", clock.now()).bind(":g", *id)
        .bind(":h", std::optional<double>()).run();
    {
        store::Statement row = database.prepare("SELECT * FROM t");
        REQUIRE(row.step());
        CHECK(row.text(0) == u"体检𠮷"_qs);
        CHECK(row.blob(1) == QByteArray("\0\1", 2));
        CHECK(row.number(2) == qint64(1) << 60);
        CHECK(row.real(3) == 2.5);
        CHECK(row.day(4) == QDate(2026, 11, 23));
        CHECK(row.moment(5) == clock.now());
        CHECK(row.id<domain::VisitId>(6).uuid() == *id);
        CHECK_FALSE(row.maybeReal(7));
        CHECK_FALSE(row.step());
    }
    database.prepare("UPDATE t SET e = :e, f = :f, g = :g").bind(":e", QDate()).bind(":f", QDateTime())
        .bind(":g", base::Uuid()).run();
    CHECK(numberOf(database, "SELECT count(*) FROM t WHERE e IS NULL AND f IS NULL AND g IS NULL") == 1);
}

TEST_CASE("A statement finds its parameters in any order, again after the schema changed, and keeps what is bound")
{
    const testing::FixedClock clock;
    store::Database database(QStringLiteral(":memory:"), clock);
    database.execute("CREATE TABLE t (a TEXT, b BLOB, c TEXT)");
    const char *const sql = "INSERT INTO t (a, b, c) VALUES (:a, :b, :c || :a)";
    database.prepare(sql).bind(":c", u"丙"_qs).bind(":a", u"甲"_qs).bind(":b", QByteArray("乙")).run();
    database.execute("CREATE TABLE other (d TEXT)");
    database.prepare(sql).bind(":b", QByteArray()).bind(":a", QString(500, u'子')).bind(":c", QString()).run();
    store::Statement rows = database.prepare("SELECT a, b, c FROM t ORDER BY rowid");
    REQUIRE(rows.step());
    CHECK(rows.text(0) == u"甲"_qs);
    CHECK(rows.blob(1) == "乙");
    CHECK(rows.text(2) == u"丙甲"_qs);
    REQUIRE(rows.step());
    CHECK(rows.text(0) == QString(500, u'子'));
    CHECK(rows.isNull(1));
    CHECK(rows.text(2) == QString(500, u'子'));
}

TEST_CASE("One text may be in use twice at a time, and what one user bound the next does not see")
{
    const testing::FixedClock clock;
    store::Database database(QStringLiteral(":memory:"), clock);
    database.execute("CREATE TABLE t (a TEXT); INSERT INTO t VALUES ('x'), ('y')");
    const char *const sql = "SELECT a FROM t WHERE a = :a OR :a IS NULL ORDER BY a";
    {
        store::Statement outer = database.prepare(sql);
        outer.bind(":a", u"x"_qs);
        store::Statement inner = database.prepare(sql);
        inner.bind(":a", u"y"_qs);
        REQUIRE(outer.step());
        REQUIRE(inner.step());
        CHECK(outer.text(0) == u"x"_qs);
        CHECK(inner.text(0) == u"y"_qs);
    }
    store::Statement unbound = database.prepare(sql);
    REQUIRE(unbound.step());
    CHECK(unbound.step());
}

TEST_CASE("A bulk write may use more memory and gives it back")
{
    const testing::FixedClock clock;
    store::Database database(QStringLiteral(":memory:"), clock);
    const qint64 usual = numberOf(database, "PRAGMA cache_size");
    {
        const store::BulkCache room(database);
        CHECK(numberOf(database, "PRAGMA cache_size") < usual); // negative: a size in KiB
    }
    CHECK(numberOf(database, "PRAGMA cache_size") == usual);
}

TEST_CASE("SQLite's failures become the store's own")
{
    const auto code = [](int sqlite, const char *message = "") {
        return store::errorCodeFor(sqlite, QString::fromLatin1(message));
    };
    CHECK(code(SQLITE_CORRUPT_VTAB) == ErrorCode::StoreDamaged);
    CHECK(code(SQLITE_NOTADB) == ErrorCode::StoreDamaged);
    CHECK(code(SQLITE_BUSY_SNAPSHOT) == ErrorCode::StoreLocked);
    CHECK(code(SQLITE_FULL) == ErrorCode::DiskFull);
    CHECK(code(SQLITE_READONLY_DIRECTORY) == ErrorCode::Permission);
    CHECK(code(SQLITE_CANTOPEN) == ErrorCode::Io);
    CHECK(code(SQLITE_IOERR_READ) == ErrorCode::Io);
    CHECK(code(SQLITE_CONSTRAINT_UNIQUE) == ErrorCode::Clash);
    CHECK(code(SQLITE_CONSTRAINT_TRIGGER, "frozen answer") == ErrorCode::Frozen);
    CHECK(code(SQLITE_CONSTRAINT_TRIGGER, "something else") == ErrorCode::Refused);
}

TEST_CASE("A second writer waits and is then told that the store is locked")
{
    const QTemporaryDir room;
    const testing::FixedClock clock;
    const QString file = room.filePath(QStringLiteral("a.db"));
    store::Database one(file, clock), two(file, clock);
    one.execute("CREATE TABLE t (a INTEGER) STRICT");
    two.execute("PRAGMA busy_timeout = 1");
    const store::Transaction holds(one);
    CHECK(codeOf([&] { store::Transaction waits(two); }) == ErrorCode::StoreLocked);
}

TEST_CASE("A store opened for reading cannot be written, and a missing one is not made")
{
    const QTemporaryDir room;
    const testing::FixedClock clock;
    const QString file = room.filePath(QStringLiteral("a.db"));
    CHECK(codeOf([&] { store::Database(file, clock, store::Access::ReadOnly); }) == ErrorCode::StoreMissing);
    CHECK_FALSE(QFile::exists(file));
    store::Database writer(file, clock);
    writer.execute("CREATE TABLE t (a INTEGER) STRICT");
    store::Database reader(file, clock, store::Access::ReadOnly);
    CHECK(numberOf(reader, "SELECT count(*) FROM t") == 0);
    CHECK(codeOf([&] { reader.execute("INSERT INTO t VALUES (1)"); }) == ErrorCode::Permission);
}

TEST_CASE("Reads in one scope see one state while another connection writes")
{
    const QTemporaryDir room;
    const testing::FixedClock clock;
    const QString file = room.filePath(QStringLiteral("a.db"));
    store::Database writer(file, clock);
    writer.execute("CREATE TABLE t (a INTEGER) STRICT");
    store::Database reader(file, clock, store::Access::ReadOnly);
    {
        const store::ReadScope scope(reader);
        CHECK(numberOf(reader, "SELECT count(*) FROM t") == 0);
        inTransaction(writer, [&] { writer.execute("INSERT INTO t VALUES (1)"); });
        CHECK(numberOf(reader, "SELECT count(*) FROM t") == 0);
    }
    CHECK(numberOf(reader, "SELECT count(*) FROM t") == 1);
}

TEST_CASE("A full disk is named, undoes the act as a whole and harms nothing that was there")
{
    testing::MemoryStore memory;
    auto &database = memory.database();
    const auto sample = testing::sampleVisit(memory.ids(), memory.clock());
    inTransaction(database, [&] { testing::write(database, sample); });
    const qint64 before = numberOf(database, "SELECT count(*) FROM op");
    numberOf(database, "PRAGMA max_page_count = 1"); // as small as the store already is
    const auto fill = [&] {
        store::Transaction transaction(database);
        for (int i = 0; i < 1000; ++i)
            testing::write(database, testing::sampleVisit(memory.ids(), memory.clock()));
        transaction.commit();
    };
    CHECK(codeOf(fill) == ErrorCode::DiskFull);
    CHECK_FALSE(database.isInTransaction());
    CHECK(numberOf(database, "SELECT count(*) FROM op") == before);
    CHECK(store::AnswerRepository(database).ofVisit(sample.record.visit.id) == sample.record.answers);
    numberOf(database, "PRAGMA max_page_count = 1000000");
    inTransaction(database, [&] { testing::write(database, testing::sampleVisit(memory.ids(), memory.clock())); });
    CHECK(numberOf(database, "SELECT count(*) FROM op") > before);
}
