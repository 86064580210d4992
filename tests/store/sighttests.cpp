#include "models/base/error.h"
#include "models/store/capture/sight.h"
#include "tests/store/mergereplica.h"
#include "tests/support/catch.h"

#include <set>

using namespace xunzhen;
using testing::MergeReplica;
using testing::recordId;

namespace {

const QByteArray kAdd = "INSERT INTO enterprise (id, name, phone) VALUES (?1, ?2, ?3)";
const QByteArray kWhole = "UPDATE enterprise SET name = ?2, phone = ?3 WHERE id = ?1";

store::Sight sightOf(MergeReplica &laptop)
{
    store::Sight sight;
    for (const store::StreamTip &tip : laptop.log().tips())
        sight[tip.stream] = tip.seq;
    return sight;
}

/// Saves the whole record as a form does, by somebody who saw no more than that.
bool saveAsSeen(MergeReplica &laptop, const store::Sight &sight, const QByteArray &name, const QByteArray &phone)
{
    store::Transaction transaction(laptop.database());
    store::SightScope scope(laptop.database().captureState(), &sight);
    {
        store::RawStatement statement(laptop.database().handle(), kWhole);
        const QByteArray id = recordId(1);
        statement.bindBlob(1, id).bindText(2, name).bindText(3, phone).run();
    }
    const bool past = scope.finish();
    transaction.commit();
    return past;
}

QByteArray nameOn(MergeReplica &laptop) { return laptop.read("SELECT name FROM enterprise WHERE id = ?1", recordId(1)); }
QByteArray phoneOn(MergeReplica &laptop) { return laptop.read("SELECT phone FROM enterprise WHERE id = ?1", recordId(1)); }

}

SCENARIO("What came in while a form was open is not written over when it is saved")
{
    MergeReplica wang('a'), li('b');
    wang.write(kAdd, recordId(1), {"甲厂", "100"});
    li.receive(wang.written());

    GIVEN("Wang has a firm's form open while Li's new phone number comes in")
    {
        const store::Sight sight = sightOf(wang);
        li.write(kWhole, recordId(1), {"甲厂", "200"});
        wang.receive(li.written());
        REQUIRE(phoneOn(wang) == "200");

        WHEN("Wang saves another phone number")
        {
            const bool past = saveAsSeen(wang, sight, "甲厂", "300");
            THEN("both numbers stand, as a conflict on both laptops")
            {
                CHECK(past);
                const auto conflicts = wang.log().conflictsOf(u"enterprise"_qs, recordId(1));
                REQUIRE(conflicts.size() == 1);
                CHECK(conflicts[0].group == u"contact"_qs);
                CHECK(conflicts[0].heads.size() == 2);
                li.receive(wang.written());
                CHECK(li.log().conflicts().size() == 1);
                CHECK(phoneOn(li) == phoneOn(wang));
                CHECK(wang.log().stateHash() == li.log().stateHash());
            }
        }
        WHEN("Wang saves a new name and leaves the number as it was read")
        {
            saveAsSeen(wang, sight, "乙厂", "100");
            THEN("Li's number stays, nothing conflicts")
            {
                CHECK(nameOn(wang) == "乙厂");
                CHECK(phoneOn(wang) == "200");
                CHECK(wang.log().conflicts().empty());
                li.receive(wang.written());
                CHECK(phoneOn(li) == "200");
                CHECK(nameOn(li) == "乙厂");
            }
        }
        WHEN("Wang goes on typing in the same form")
        {
            saveAsSeen(wang, sight, "甲厂", "300");
            saveAsSeen(wang, sight, "甲厂", "301");
            THEN("their own earlier letters are no third value")
            {
                const auto conflicts = wang.log().conflicts();
                REQUIRE(conflicts.size() == 1);
                REQUIRE(conflicts[0].heads.size() == 2);
                CHECK(conflicts[0].heads[0].value.contains("301"));
                CHECK(conflicts[0].heads[1].value.contains("200"));
            }
        }
        WHEN("Wang saves the number that Li has found as well")
        {
            saveAsSeen(wang, sight, "甲厂", "200");
            THEN("they agree") { CHECK(wang.log().conflicts().empty()); }
        }
        WHEN("Wang looks again and then saves")
        {
            const store::Sight now = sightOf(wang);
            CHECK_FALSE(saveAsSeen(wang, now, "甲厂", "300"));
            THEN("Li's number was seen and is replaced")
            {
                CHECK(phoneOn(wang) == "300");
                CHECK(wang.log().conflicts().empty());
            }
        }
    }
}

SCENARIO("A conflict that was settled by mistake can be opened again")
{
    MergeReplica wang('a'), li('b');
    wang.write(kAdd, recordId(1), {"甲厂", "100"});
    li.receive(wang.written());
    wang.write(kWhole, recordId(1), {"甲厂", "200"});
    li.write(kWhole, recordId(1), {"甲厂", "300"});
    wang.receive(li.written());
    const auto before = wang.log().conflicts();
    REQUIRE(before.size() == 1);
    const std::vector<QByteArray> values{before[0].heads[0].value, before[0].heads[1].value};
    wang.settle(before[0], values[1]);
    REQUIRE(wang.log().conflicts().empty());
    const auto reopen = [&] {
        store::Transaction transaction(wang.database());
        wang.log().reopen(u"enterprise"_qs, recordId(1), u"contact"_qs, values);
        transaction.commit();
    };

    WHEN("it is taken back at once")
    {
        reopen();
        THEN("both values stand again, everywhere")
        {
            const auto again = wang.log().conflicts();
            REQUIRE(again.size() == 1);
            CHECK(std::set<QByteArray>{again[0].heads[0].value, again[0].heads[1].value}
                  == std::set<QByteArray>(values.begin(), values.end()));
            li.receive(wang.written());
            CHECK(li.log().conflicts().size() == 1);
            CHECK(wang.log().stateHash() == li.log().stateHash());
        }
    }
    WHEN("somebody has written a new number since")
    {
        wang.write(kWhole, recordId(1), {"甲厂", "400"});
        THEN("it is refused and the new number stays")
        {
            CHECK_THROWS_AS(reopen(), base::Error);
            CHECK(phoneOn(wang) == "400");
        }
    }
}
