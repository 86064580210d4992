#include "models/base/error.h"
#include "tests/store/mergereplica.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <set>

using namespace xunzhen;
using store::Operation;
using testing::MergeReplica;
using testing::recordId;

namespace {

const QByteArray kAdd = "INSERT INTO enterprise (id, name, phone) VALUES (?1, ?2, ?3)";
const QByteArray kRename = "UPDATE enterprise SET name = ?2 WHERE id = ?1";
const QByteArray kPhone = "UPDATE enterprise SET phone = ?2 WHERE id = ?1";

QByteArray nameOn(MergeReplica &laptop, int firm = 1)
{
    return laptop.read("SELECT name FROM enterprise WHERE id = ?1", recordId(firm));
}

QByteArray phoneOn(MergeReplica &laptop, int firm = 1)
{
    return laptop.read("SELECT phone FROM enterprise WHERE id = ?1", recordId(firm));
}

void exchange(MergeReplica &a, MergeReplica &b)
{
    const auto fromA = a.written();
    const auto fromB = b.written();
    b.receive(fromA);
    a.receive(fromB);
}

Operation groupEdit(const store::Version &version, const char *group, const QByteArray &value,
                    std::vector<store::Version> supersedes)
{
    return {version, 9'000'000, QByteArray(16, 'x'), u"enterprise"_qs, recordId(1), QLatin1String(group), value,
            std::move(supersedes)};
}

}

SCENARIO("Wang and Li work on the same firm")
{
    GIVEN("a firm that both have")
    {
        MergeReplica wang('a'), li('b');
        wang.write(kAdd, recordId(1), {"甲厂", "100"});
        exchange(wang, li);
        REQUIRE(nameOn(li) == "甲厂");

        WHEN("they change different fields")
        {
            wang.write(kRename, recordId(1), {"乙厂"});
            li.write(kPhone, recordId(1), {"200"});
            exchange(wang, li);
            THEN("both changes stand on both laptops and nothing conflicts")
            {
                CHECK(nameOn(wang) == "乙厂");
                CHECK(nameOn(li) == "乙厂");
                CHECK(phoneOn(wang) == "200");
                CHECK(phoneOn(li) == "200");
                CHECK(wang.log().conflicts().empty());
                CHECK(wang.log().stateHash() == li.log().stateHash());
            }
        }

        WHEN("they change the same field without seeing each other")
        {
            wang.write(kRename, recordId(1), {"王说"});
            li.write(kRename, recordId(1), {"李说"});
            exchange(wang, li);
            THEN("both see the same conflict, with both values")
            {
                const auto onWang = wang.log().conflicts();
                REQUIRE(onWang.size() == 1);
                CHECK(onWang[0].group == u"identity"_qs);
                REQUIRE(onWang[0].heads.size() == 2);
                CHECK(li.log().conflicts().at(0).heads == onWang[0].heads);
                CHECK(nameOn(wang) == nameOn(li));
            }
            THEN("settling it on one laptop clears both")
            {
                li.settle(li.log().conflicts().at(0), R"({"name":"合议","uscc":null})");
                CHECK(li.log().conflicts().empty());
                CHECK(nameOn(li) == "合议");
                exchange(wang, li);
                CHECK(wang.log().conflicts().empty());
                CHECK(nameOn(wang) == "合议");
                CHECK(wang.log().stateHash() == li.log().stateHash());
            }
            THEN("a further edit replaces only the version that was shown")
            {
                wang.write(kRename, recordId(1), {"再说"});
                exchange(wang, li);
                REQUIRE(li.log().conflicts().size() == 1);
                CHECK(li.log().conflicts().at(0).heads.size() == 2);
            }
        }

        WHEN("they make the same change")
        {
            wang.write(kRename, recordId(1), {"同名"});
            li.write(kRename, recordId(1), {"同名"});
            exchange(wang, li);
            THEN("that is no conflict, and the next edit replaces both")
            {
                CHECK(wang.log().conflicts().empty());
                wang.write(kRename, recordId(1), {"后来"});
                exchange(wang, li);
                CHECK(li.log().conflicts().empty());
                CHECK(nameOn(li) == "后来");
            }
        }

        WHEN("an edit follows a later-dated one that it has seen")
        {
            wang.clock().advanceDays(365 * 60);
            wang.write(kRename, recordId(1), {"将来"});
            exchange(wang, li);
            li.write(kRename, recordId(1), {"现在"});
            exchange(wang, li);
            THEN("it wins although its clock is behind by sixty years")
            {
                CHECK(nameOn(wang) == "现在");
                CHECK(nameOn(li) == "现在");
                CHECK(wang.log().conflicts().empty());
            }
        }
    }
}

SCENARIO("Two laptops make the same record")
{
    MergeReplica wang('a'), li('b');
    wang.write(kAdd, recordId(1), {"同厂", "100"});
    li.write(kAdd, recordId(1), {"同厂", "200"});
    wang.write(kRename, recordId(1), {"改名"});
    exchange(wang, li);
    THEN("only groups that differ conflict")
    {
        CHECK(nameOn(wang) == nameOn(li));
        std::set<QString> groups;
        for (const auto &one : wang.log().conflicts())
            groups.insert(one.group);
        CHECK(groups == std::set<QString>{u"contact"_qs, u"identity"_qs});
        CHECK(wang.log().stateHash() == li.log().stateHash());
    }
}

TEST_CASE("an edit that arrives before its record waits and is not lost")
{
    MergeReplica wang('a'), li('b'), zhao('c');
    wang.write(kAdd, recordId(1), {"甲", "1"});
    exchange(wang, li);
    li.write(kRename, recordId(1), {"乙"});
    CHECK(zhao.receive(li.written()).empty());
    CHECK(nameOn(zhao) == "(none)");
    const auto changed = zhao.receive(wang.written());
    CHECK(changed.size() == 1);
    CHECK(nameOn(zhao) == "乙");
    CHECK(phoneOn(zhao) == "1");
    CHECK(zhao.log().stateHash() == [&] {
        wang.receive(li.written());
        return wang.log().stateHash();
    }());
    CHECK(zhao.read("SELECT count(*) || '' FROM superseded") == "0");
}

TEST_CASE("streams that come in one go end as if each had come alone, whichever is first")
{
    MergeReplica wang('a'), li('b'), zhao('c');
    wang.write(kAdd, recordId(1), {"甲厂", "100"});
    wang.write(kRename, recordId(1), {"乙厂"});
    li.receive(wang.written());
    li.write(kRename, recordId(1), {"丙厂"});
    li.write(kPhone, recordId(1), {"200"});
    zhao.receive(wang.written());
    zhao.receive(li.written());
    zhao.write(kRename, recordId(1), {"丁厂"});
    zhao.write("UPDATE enterprise SET voided = '重复' WHERE id = ?1", recordId(1));
    wang.write(kRename, recordId(1), {"戊厂"});

    std::vector<std::vector<Operation>> streams{wang.written(), li.written(), zhao.written()};
    MergeReplica slow('d');
    for (const auto &stream : streams)
        for (const Operation &op : stream)
            slow.receive({op});
    std::vector<int> order{0, 1, 2};
    do {
        std::vector<Operation> all;
        for (const int place : order)
            all.insert(all.end(), streams[std::size_t(place)].begin(), streams[std::size_t(place)].end());
        MergeReplica quick('e');
        quick.receive(all);
        CAPTURE(order);
        CHECK(quick.log().stateHash() == slow.log().stateHash());
        CHECK(nameOn(quick) == nameOn(slow));
        CHECK(phoneOn(quick) == "200");
        CHECK(quick.log().conflicts().size() == slow.log().conflicts().size());
        CHECK(quick.read("SELECT count(*) FROM superseded") == "0");
    } while (std::next_permutation(order.begin(), order.end()));
}

TEST_CASE("a record made here although an edit of it waits becomes a conflict that everybody sees")
{
    MergeReplica wang('a'), li('b'), zhao('c');
    wang.write(kAdd, recordId(1), {"甲", "1"});
    exchange(wang, li);
    li.write(kRename, recordId(1), {"乙"});
    zhao.receive(li.written());
    zhao.write(kAdd, recordId(1), {"丙", "1"});
    const auto fromZhao = zhao.written();
    for (MergeReplica *laptop : {&wang, &li, &zhao}) {
        laptop->receive(fromZhao);
        laptop->receive(li.written());
        laptop->receive(wang.written());
    }
    CHECK(wang.log().stateHash() == zhao.log().stateHash());
    CHECK(li.log().stateHash() == zhao.log().stateHash());
    CHECK(nameOn(wang) == nameOn(zhao));
    REQUIRE(zhao.log().conflicts().size() == 1);
    CHECK(zhao.log().conflicts().at(0).heads == wang.log().conflicts().at(0).heads);
}

TEST_CASE("applying again changes nothing, and a gap is refused as a whole")
{
    MergeReplica wang('a'), li('b');
    wang.write(kAdd, recordId(1), {"甲", "1"});
    wang.write(kRename, recordId(1), {"乙"});
    wang.write(kRename, recordId(1), {"丙"});
    const auto ops = wang.written();
    CHECK_THROWS_AS(li.receive({ops[0], ops[2]}), base::Error);
    CHECK(nameOn(li) == "(none)");
    li.receive(ops);
    const QByteArray hash = li.log().stateHash();
    CHECK(li.receive(ops).empty());
    CHECK(li.log().stateHash() == hash);
    CHECK(li.log().tips().at(0).seq == 3);
}

TEST_CASE("what this program does not know is kept and forwarded as it came")
{
    MergeReplica li('b');
    const store::StreamKey newer{QByteArray(32, 'n'), QByteArray(8, 'n')};
    const std::vector<Operation> ops{
        {{newer, 1}, 5, QByteArray(16, 'n'), u"drone_flight"_qs, recordId(7), u"*"_qs, R"({"height":30})", {}},
        {{newer, 2}, 6, QByteArray(16, 'n'), u"enterprise"_qs, recordId(1), u"*"_qs, R"({"name":"新","color":"red"})", {}},
        {{newer, 3}, 7, QByteArray(16, 'n'), u"enterprise"_qs, recordId(1), u"paint"_qs, R"({"color":"blue"})", {{newer, 2}}},
    };
    li.receive(ops);
    CHECK(li.log().read(newer, 1, 10) == ops);
    CHECK(nameOn(li) == "新");
    CHECK(li.log().conflicts().empty());
}

TEST_CASE("values of the wrong kind read as empty and never stop a merge")
{
    MergeReplica li('b');
    const store::StreamKey other{QByteArray(32, 'n'), QByteArray(8, 'n')};
    const auto op = [&](qint64 seq, const char *entity, const QByteArray &value) {
        return Operation{{other, seq}, seq, QByteArray(16, 'n'), QLatin1String(entity), recordId(int(seq)), u"*"_qs, value, {}};
    };
    li.receive({op(1, "enterprise", R"({"name":[1],"employees":"many","longitude":3,"latitude":"x"})"),
                op(2, "answer", R"({"visit_id":"zz","answered_at":1e300,"measured":true})"),
                op(3, "enterprise", "not json"), op(4, "enterprise", R"({"employees":18446744073709551615})")});
    CHECK(nameOn(li, 1).isEmpty());
    CHECK(li.read("SELECT longitude || '' FROM enterprise WHERE id = ?1", recordId(1)) == "3.0");
    CHECK(li.read("SELECT count(*) || '' FROM enterprise") == "3");
}

TEST_CASE("an operation cannot replace a version of another record or group")
{
    MergeReplica wang('a'), li('b');
    wang.write(kAdd, recordId(1), {"甲", "1"});
    wang.write(kPhone, recordId(1), {"2"});
    const store::StreamKey other{QByteArray(32, 'n'), QByteArray(8, 'n')};
    const auto phoneEdit = wang.written().at(1).version;
    const auto wrong = groupEdit({other, 1}, "identity", R"({"name":"坏"})", {phoneEdit});
    li.receive({wrong});
    li.receive(wang.written());
    wang.receive({wrong});
    CHECK(phoneOn(li) == "2");
    CHECK(wang.log().stateHash() == li.log().stateHash());
    CHECK(li.log().conflicts().size() == 1);
}

TEST_CASE("the history of a record is complete and in order")
{
    MergeReplica wang('a'), li('b');
    wang.write(kAdd, recordId(1), {"甲", "1"});
    exchange(wang, li);
    li.clock().advanceDays(1);
    li.write(kRename, recordId(1), {"乙"});
    exchange(wang, li);
    const auto history = wang.log().history(u"enterprise"_qs, recordId(1));
    REQUIRE(history.size() == 2);
    CHECK(history[0].version.stream == wang.key());
    CHECK(history[1].version.stream == li.key());
}
