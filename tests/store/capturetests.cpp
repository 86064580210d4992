#include "models/base/error.h"
#include "models/store/capture/sharedtables.h"
#include "models/store/capture/capturestate.h"
#include "models/store/merge/hybridclock.h"
#include "tests/store/mergereplica.h"
#include "tests/support/catch.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace xunzhen;
using testing::MergeReplica;
using testing::recordId;

namespace {

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

const QByteArray kAddFirm = "INSERT INTO enterprise (id, name, longitude) VALUES (?1, ?2, 117.5)";

}

TEST_CASE("every column of a shared table belongs to exactly one merge group")
{
    MergeReplica laptop('a');
    for (const store::SharedTable &table : store::sharedTables()) {
        QStringList declared = table.columns(), found;
        store::RawStatement schema(laptop.database().handle(), "SELECT name, type FROM pragma_table_info(?1)");
        const QByteArray name = table.name.toUtf8();
        schema.bindText(1, name);
        QStringList blobs;
        while (schema.step()) {
            const QString column = QString::fromUtf8(schema.bytes(0));
            if (column == QLatin1String("id"))
                continue;
            found << column;
            if (schema.bytes(1) == "BLOB")
                blobs << column;
        }
        declared.sort();
        found.sort();
        blobs.sort();
        QStringList declaredBlobs = table.blobColumns;
        declaredBlobs.sort();
        CAPTURE(table.name);
        CHECK(declared == found);
        CHECK(declaredBlobs == blobs);
    }
}

TEST_CASE("a new row is one operation with all its columns")
{
    MergeReplica laptop('a');
    laptop.write(kAddFirm, recordId(1), {"津南机械"});
    const auto ops = laptop.written();
    REQUIRE(ops.size() == 1);
    CHECK(ops[0].version == store::Version{laptop.key(), 1});
    CHECK(ops[0].entity == u"enterprise"_qs);
    CHECK(ops[0].record == recordId(1));
    CHECK(ops[0].group == u"*"_qs);
    CHECK(ops[0].author == QByteArray(16, 'a'));
    CHECK(ops[0].supersedes.empty());
    CHECK(object(ops[0].value)[u"name"_qs].toString() == u"津南机械"_qs);
    CHECK(object(ops[0].value)[u"longitude"_qs].toDouble() == 117.5);
    CHECK(object(ops[0].value)[u"uscc"_qs].isNull());
    CHECK(object(ops[0].value).size() == store::sharedTable(u"enterprise"_qs)->columns().size());
}

TEST_CASE("a changed row is one operation for each group that changed, naming what was seen")
{
    MergeReplica laptop('a');
    laptop.write(kAddFirm, recordId(1), {"甲"});
    laptop.write("UPDATE enterprise SET name = ?2, phone = ?3, contact = ?4 WHERE id = ?1", recordId(1), {"乙", "1", "王"});
    laptop.write("UPDATE enterprise SET phone = ?2, name = name WHERE id = ?1", recordId(1), {"2"});
    const auto ops = laptop.written();
    REQUIRE(ops.size() == 4);
    CHECK(QSet<QString>{ops[1].group, ops[2].group} == QSet<QString>{u"identity"_qs, u"contact"_qs});
    CHECK(ops[1].supersedes == std::vector{ops[0].version});
    CHECK(ops[2].supersedes == std::vector{ops[0].version});
    CHECK(ops[3].group == u"contact"_qs);
    const auto &before = ops[1].group == u"contact"_qs ? ops[1] : ops[2];
    CHECK(ops[3].supersedes == std::vector{before.version});
    CHECK(object(ops[3].value) == QJsonObject{{u"contact"_qs, u"王"_qs}, {u"phone"_qs, u"2"_qs}});
}

TEST_CASE("a write that changes nothing is not an operation")
{
    MergeReplica laptop('a');
    laptop.write(kAddFirm, recordId(1), {"甲"});
    laptop.write("UPDATE enterprise SET name = ?2, note = NULL WHERE id = ?1", recordId(1), {"甲"});
    CHECK(laptop.written().size() == 1);
}

TEST_CASE("blobs are logged as hexadecimal and NULL stays null")
{
    MergeReplica laptop('a');
    laptop.write("INSERT INTO answer (id, visit_id) VALUES (?1, x'00ff10')", recordId(1));
    const auto ops = laptop.written();
    CHECK(object(ops.at(0).value)[u"visit_id"_qs].toString() == u"00ff10"_qs);
    CHECK(object(ops.at(0).value)[u"item_hash"_qs].isNull());
}

TEST_CASE("shared rows cannot be deleted, replaced or renamed")
{
    MergeReplica laptop('a');
    laptop.write(kAddFirm, recordId(1), {"甲"});
    const auto refused = [&](const QByteArray &sql) {
        try {
            laptop.write(sql, recordId(1));
        } catch (const base::Error &error) {
            return error.code() == base::ErrorCode::Refused;
        }
        return false;
    };
    CHECK(refused("DELETE FROM enterprise WHERE id = ?1"));
    CHECK(refused("INSERT OR REPLACE INTO enterprise (id, name) VALUES (?1, 'other')"));
    CHECK(refused("UPDATE enterprise SET id = x'00112233445566778899aabbccddeeff' WHERE id = ?1"));
    CHECK(laptop.read("SELECT name FROM enterprise WHERE id = ?1", recordId(1)) == "甲");
    CHECK(laptop.written().size() == 1);
}

TEST_CASE("sequence numbers have no gap after a rolled back write")
{
    MergeReplica laptop('a');
    laptop.write(kAddFirm, recordId(1), {"甲"});
    {
        store::Transaction transaction(laptop.database());
        laptop.database().execute("UPDATE enterprise SET name = 'lost'");
        transaction.rollback();
    }
    laptop.write("UPDATE enterprise SET name = ?2 WHERE id = ?1", recordId(1), {"乙"});
    const auto ops = laptop.written();
    REQUIRE(ops.size() == 2);
    CHECK(ops[1].version.seq == 2);
}

TEST_CASE("a row whose id is not sixteen bytes is refused")
{
    MergeReplica laptop('a');
    CHECK_THROWS_AS(laptop.write(kAddFirm, "short", {"甲"}), base::Error);
    CHECK(laptop.written().empty());
}

TEST_CASE("work done before the laptop has a key goes to its first stream")
{
    testing::TickingClock clock;
    auto database = store::Migrator(clock).open(QStringLiteral(":memory:")).database;
    store::OperationLog log(*database);
    {
        store::Transaction transaction(*database);
        database->execute("INSERT INTO enterprise (id, name) VALUES (x'00112233445566778899aabbccddeeff', 'early')");
        transaction.commit();
    }
    const store::StreamKey key{QByteArray(32, 'k'), QByteArray(8, 'i')};
    database->setWriteContext({key, QByteArray(16, 'p')});
    {
        store::Transaction transaction(*database);
        database->execute("UPDATE enterprise SET name = 'late'");
        transaction.commit();
    }
    const auto ops = log.read(key, 1, 10);
    REQUIRE(ops.size() == 2);
    CHECK(ops[1].supersedes == std::vector{ops[0].version});
    CHECK(log.tips().size() == 1);
}

TEST_CASE("the hybrid clock never runs backwards and follows others by at most a day")
{
    testing::FixedClock clock;
    store::CaptureState state(clock);
    const qint64 wall = store::hlcFromMillis(base::toMillis(clock.now()));
    CHECK(state.tick(0, 0) == wall);
    CHECK(state.tick(wall + 500, 0) == wall + 501);
    CHECK(state.tick(0, wall + 1000) == wall + 1001);
    const qint64 far = wall + 3 * store::kWildAhead;
    CHECK(state.isWild(far));
    CHECK_FALSE(state.isWild(wall + store::kWildAhead));
    state.observe(far);
    CHECK(state.tick(0, 0) == wall + store::kWildAhead + 1);
}

TEST_CASE("an older program carries members that only a newer one knows")
{
    MergeReplica laptop('a');
    store::Operation made{{{QByteArray(32, 'n'), QByteArray(8, 'n')}, 1}, 5, QByteArray(16, 'n'), u"item_text"_qs,
                          recordId(1), u"*"_qs, R"({"hash":"00","body":"old","tone":{"warm":[1,2]}})", {}};
    laptop.receive({made});
    laptop.write("UPDATE item_text SET body = ?2 WHERE id = ?1", recordId(1), {"new"});
    const QJsonObject value = object(laptop.written().at(0).value);
    CHECK(value[u"body"_qs].toString() == u"new"_qs);
    CHECK(value[u"tone"_qs].toObject().contains(u"warm"_qs));
}
