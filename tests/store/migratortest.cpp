#include "tests/support/catch.h"

#include "models/store/capture/capturestate.h"
#include "models/store/migrations.h"
#include "models/store/migrator.h"
#include "tests/store/storefixture.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

using namespace xunzhen;
using store::Migration;
using store::Migrator;
using store::OpenOutcome;
using testing::numberOf;

namespace {

std::vector<Migration> firstSteps(int count)
{
    auto steps = store::builtInMigrations();
    steps.resize(std::size_t(count));
    return steps;
}

std::vector<Migration> withFutureStep(int minimumReader)
{
    auto steps = store::builtInMigrations();
    steps.push_back({int(steps.size()) + 1, QStringLiteral("future"), "CREATE TABLE future (a INTEGER) STRICT;",
                     minimumReader});
    return steps;
}

void put(const QString &file, const QByteArray &bytes)
{
    QFile out(file);
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write(bytes);
}

QByteArray bytesOf(const QString &file)
{
    QFile in(file);
    REQUIRE(in.open(QIODevice::ReadOnly));
    return in.readAll();
}

QStringList schemaOf(store::Database &database)
{
    QStringList lines;
    store::Statement statement = database.prepare("SELECT type || ' ' || name || ' ' || coalesce(sql, '') "
                                                  "FROM sqlite_schema ORDER BY type, name");
    while (statement.step())
        lines << statement.text(0);
    return lines;
}

}

TEST_CASE("Where there is nothing a store is created, and opened as current the next time")
{
    const QTemporaryDir room;
    const testing::FixedClock clock;
    const QString file = room.filePath(QStringLiteral("xunzhen.db"));
    CHECK(Migrator(clock).open(file).outcome == OpenOutcome::Created);
    const auto again = Migrator(clock).open(file);
    CHECK(again.outcome == OpenOutcome::Current);
    CHECK(again.backup.isEmpty());
    CHECK(numberOf(*again.database, "PRAGMA user_version") == Migrator(clock).newest());
    CHECK(numberOf(*again.database, "PRAGMA application_id") == store::kApplicationId);
}

TEST_CASE("A creation that was cut off leaves nothing in the way of the next")
{
    const QTemporaryDir room;
    const testing::FixedClock clock;
    const QString file = room.filePath(QStringLiteral("xunzhen.db"));
    put(file + QStringLiteral(".new"), "half");
    CHECK(Migrator(clock).open(file).outcome == OpenOutcome::Created);
    CHECK_FALSE(QFile::exists(file + QStringLiteral(".new")));
}

TEST_CASE("A store of every earlier version becomes the same as a new one, with its records and a backup")
{
    const testing::FixedClock clock;
    const int newest = Migrator(clock).newest();
    const int old = GENERATE_REF(range(1, newest));
    const QTemporaryDir room;
    const QString file = room.filePath(QStringLiteral("xunzhen.db"));
    testing::CountedIds ids;
    auto sample = testing::sampleVisit(ids, clock);
    if (old < 15)
        sample.record.evidence.clear(); // written with the column of step 15
    if (old < 16)
        sample.record.findings.clear(); // and of step 16
    {
        const auto opened = Migrator(clock, firstSteps(old)).open(file);
        REQUIRE(opened.outcome == OpenOutcome::Created);
        testing::inTransaction(*opened.database, [&] { testing::write(*opened.database, sample); });
    }
    const auto upgraded = Migrator(clock).open(file, room.filePath(QStringLiteral("backups")));
    REQUIRE(upgraded.outcome == OpenOutcome::Upgraded);
    const auto fresh = Migrator(clock).open(QStringLiteral(":memory:"));
    CHECK(schemaOf(*upgraded.database) == schemaOf(*fresh.database));
    CHECK(store::EnterpriseRepository(*upgraded.database).get(sample.enterprise.id) == sample.enterprise);
    REQUIRE(upgraded.backup.endsWith(QStringLiteral("xunzhen-v%1-20261123-010000.db").arg(old)));
    const auto kept = Migrator(clock, firstSteps(old)).open(upgraded.backup);
    CHECK(kept.outcome == OpenOutcome::Current);
    CHECK(store::EnterpriseRepository(*kept.database).count() == 1);
}

TEST_CASE("A migration that fails leaves the store as it was")
{
    const QTemporaryDir room;
    const testing::FixedClock clock;
    const QString file = room.filePath(QStringLiteral("xunzhen.db"));
    Migrator(clock).open(file);
    auto steps = store::builtInMigrations();
    steps.push_back({int(steps.size()) + 1, QStringLiteral("bad"), "CREATE TABLE half (a INTEGER) STRICT; NONSENSE;", 1});
    CHECK_THROWS_AS(Migrator(clock, steps).open(file), base::Error);
    const auto after = Migrator(clock).open(file);
    CHECK(after.outcome == OpenOutcome::Current);
    CHECK(numberOf(*after.database, "SELECT count(*) FROM sqlite_schema WHERE name = 'half'") == 0);
}

TEST_CASE("A store from the future is read when it allows that, and refused otherwise")
{
    const QTemporaryDir room;
    const testing::FixedClock clock;
    const QString file = room.filePath(QStringLiteral("xunzhen.db"));
    const int newest = Migrator(clock).newest();
    SECTION("it says that this program may read it")
    {
        Migrator(clock, withFutureStep(1)).open(file);
        const auto opened = Migrator(clock).open(file);
        REQUIRE(opened.outcome == OpenOutcome::NewerReadable);
        CHECK(opened.database->isReadOnly());
        CHECK(store::EnterpriseRepository(*opened.database).count() == 0);
        CHECK(testing::codeOf([&] { opened.database->execute("DELETE FROM setting"); }) == base::ErrorCode::Permission);
    }
    SECTION("it says that only newer programs may")
    {
        Migrator(clock, withFutureStep(newest + 1)).open(file);
        const auto opened = Migrator(clock).open(file);
        CHECK(opened.outcome == OpenOutcome::NewerRefused);
        CHECK_FALSE(opened.isUsable());
    }
    SECTION("it says nothing")
    {
        {
            const auto made = Migrator(clock, withFutureStep(1)).open(file);
            made.database->execute("DROP TABLE setting; CREATE TABLE setting (other TEXT) STRICT");
        }
        CHECK(Migrator(clock).open(file).outcome == OpenOutcome::NewerRefused);
    }
}

TEST_CASE("What is no store is called by its name and left as it is")
{
    const QTemporaryDir room;
    const testing::FixedClock clock;
    const QString file = room.filePath(QStringLiteral("xunzhen.db"));
    const auto outcomeFor = [&](const QByteArray &bytes) {
        put(file, bytes);
        const auto opened = Migrator(clock).open(file);
        CHECK_FALSE(opened.isUsable());
        CHECK(bytesOf(file) == bytes);
        return opened.outcome;
    };
    SECTION("an empty file") { CHECK(outcomeFor({}) == OpenOutcome::Damaged); }
    SECTION("a short beginning") { CHECK(outcomeFor(QByteArray("SQLite format 3\0", 16)) == OpenOutcome::Damaged); }
    SECTION("a text") { CHECK(outcomeFor("单位名称,信用代码\n") == OpenOutcome::NotADatabase); }
    SECTION("a long text") { CHECK(outcomeFor(QByteArray(9000, 'a')) == OpenOutcome::NotADatabase); }
    SECTION("noise") { CHECK(outcomeFor(testing::CountedIds().randomBytes(20000)) == OpenOutcome::NotADatabase); }
    SECTION("another program's database")
    {
        sqlite3 *other = nullptr;
        sqlite3_open(file.toUtf8().constData(), &other);
        sqlite3_exec(other, "CREATE TABLE t (a)", nullptr, nullptr, nullptr);
        sqlite3_close(other);
        CHECK(outcomeFor(bytesOf(file)) == OpenOutcome::NotADatabase);
    }
}

TEST_CASE("A store that another program keeps busy is reported as locked")
{
    const QTemporaryDir room;
    const testing::FixedClock clock;
    const QString file = room.filePath(QStringLiteral("xunzhen.db"));
    Migrator(clock).open(file);
    sqlite3 *other = nullptr;
    sqlite3_open(file.toUtf8().constData(), &other);
    REQUIRE(sqlite3_exec(other, "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE", nullptr, nullptr, nullptr) == SQLITE_OK);
    CHECK(Migrator(clock).open(file).outcome == OpenOutcome::LockedByOther);
    sqlite3_close(other);
}
