#include "models/store/merge/groupvalues.h"
#include "models/store/merge/plainjson.h"
#include "tests/store/mergereplica.h"
#include "tests/support/catch.h"

#include <random>

using namespace xunzhen;
using testing::MergeReplica;

namespace {

/// One to three bytes changed, taken out or put in.
QByteArray damaged(QByteArray json, std::mt19937 &random)
{
    static const QByteArray kBytes = QByteArrayLiteral("\"\\{}[]:,-+.0159eEntu \n\x01\x7f\xc3\xa9\xe5\xff");
    for (auto left = random() % 3 + 1; left > 0 && !json.isEmpty(); --left) {
        const qsizetype at = qsizetype(random() % std::size_t(json.size()));
        const char byte = kBytes[qsizetype(random() % std::size_t(kBytes.size()))];
        switch (random() % 3) {
        case 0: json[at] = byte; break;
        case 1: json.insert(at, byte); break;
        default: json.remove(at, 1);
        }
    }
    return json;
}

}

TEST_CASE("a value as the triggers write it needs no complete JSON reader")
{
    CHECK(store::plainMembers(R"({"name":"津南机械","longitude":117.25,"employees":-12,"note":null,"positive_list":0})"));
    CHECK(store::plainMembers("{}"));
    for (const char *other : {"", "{", "[]", "{} ", R"({"a":1,})", R"({"a":01})", R"({"a":1.})", R"({"a":1e3})", R"({"a":"\u0041"})", R"({"a":[1]})",
                              R"({"a":1234567890123456789012})", R"({"a" :1})", "{\"a\":\"\xff\"}", "{\"a\":\"\n\"}"})
        CHECK_FALSE(store::plainMembers(other));
}

TEST_CASE("a value reads the same in the quick way and in the complete one, however damaged it is")
{
    MergeReplica laptop('a');
    const store::TableShape shape(laptop.database().handle(), *store::sharedTable(QStringLiteral("enterprise")));
    const QByteArrayList values{
        R"({"name":"津南机械","uscc":"91120112MA","longitude":117.25,"latitude":-39,"employees":120,"positive_list":null,"note":""})",
        R"({"employees":0,"longitude":0.1,"name":null,"scale":true,"unknown":"新","name":"second","established":7})",
        R"({"contact":"李\"四\"","phone":"138","trade_code":{"name":"inner"},"note":["a"]})", "{}"};
    std::mt19937 random(7);
    for (int i = 0; i < 40'000; ++i) {
        const QByteArray &whole = values[i % values.size()];
        const QByteArray json = i < values.size() ? whole : damaged(whole, random);
        if (!json.startsWith('{'))
            continue;
        const auto quick = shape.read(json), complete = shape.read("{ " + json.mid(1));
        CAPTURE(json.toStdString());
        REQUIRE(quick.cells == complete.cells);
        REQUIRE(quick.hasUnknown == complete.hasUnknown);
    }
}
