#include "tests/exchange/samplepack.h"
#include "tests/support/catch.h"

#include "models/exchange/pack/packreader.h"
#include "models/exchange/pack/packwriter.h"

#include <QFile>

using namespace xunzhen;
using testing::bytesOf;
using testing::samplePack;
using Json = nlohmann::ordered_json;

namespace {

base::Error errorOf(const QByteArray &bytes)
{
    try {
        exchange::readPack(bytes);
    } catch (const base::Error &error) {
        return error;
    }
    FAIL("no error was thrown");
    throw std::logic_error("unreachable");
}

/// The one fault of the sample pack after the member at the pointer was changed: "code place".
QString faultAfter(const char *pointer, const Json &value)
{
    Json pack = samplePack();
    pack[Json::json_pointer(pointer)] = value;
    const auto error = errorOf(bytesOf(pack));
    CHECK(error.code() == base::ErrorCode::InvalidInput);
    REQUIRE(error.problems().size() == 1);
    return error.problems()[0].code + QLatin1Char(' ') + error.problems()[0].place;
}

QString item(const char *rest)
{
    return QStringLiteral("/checklists/0/sections/0/items/0") + QString::fromLatin1(rest);
}

}

TEST_CASE("A pack is read with its citations resolved to law and version")
{
    const auto pack = exchange::readPack(bytesOf(samplePack())).pack;
    CHECK(pack.code == QStringLiteral("sample"));
    CHECK(pack.validFrom == QDate(2026, 12, 1));
    CHECK_FALSE(pack.validUntil.isValid());
    CHECK(pack.itemCount() == 2);
    const auto &first = pack.checklists[0].sections[0].items[0];
    CHECK(first.basis[0] == domain::Citation{QStringLiteral("示例法"), QStringLiteral("2021-06-10"), QStringLiteral("1"), 1, 0,
                                             QStringLiteral("为了示例")});
    CHECK(first.penalty[0].item == 2);
    CHECK(first.grade == domain::Grade::Major);
    CHECK(first.majorHazard == QStringLiteral("H-1"));
    CHECK(first.measure->max == 0.5);
    CHECK_FALSE(first.measure->min);
    CHECK(first.when == domain::Condition{QStringLiteral("hasDust"), true});
    const auto &second = pack.checklists[0].sections[0].items[1];
    CHECK(second.basis[0].article == QStringLiteral("2-1"));
    CHECK(second.penalty.empty());
    CHECK(pack.leniency[0].kind == domain::LeniencyKind::NoPenalty);
    CHECK(pack.policyTemplates[0].body == QStringLiteral("{{enterprise.name}}"));
}

TEST_CASE("Every fault of a pack is named with its place")
{
    CHECK(faultAfter("/checklists/0/sections/0/items/1/code", "I-1") == QStringLiteral("code-duplicate /checklists/0/sections/0/items/1/code"));
    CHECK(faultAfter("/checklists/0/sections/0/items/0/code", "a b") == QStringLiteral("code-unreadable ") + item("/code"));
    CHECK(faultAfter("/checklists/0/sections/0/items/0/basis/0/law", "l9") == QStringLiteral("law-unknown ") + item("/basis/0/law"));
    CHECK(faultAfter("/checklists/0/sections/0/items/0/leniency/0", "N-9") == QStringLiteral("leniency-unknown ") + item("/leniency/0"));
    CHECK(faultAfter("/checklists/0/sections/0/items/0/majorHazard", "H-9") == QStringLiteral("major-hazard-unknown ") + item("/majorHazard"));
    CHECK(faultAfter("/checklists/0/sections/0/items/0/grade", "minor") == QStringLiteral("major-hazard-grade ") + item("/grade"));
    CHECK(faultAfter("/checklists/0/sections/0/items/1/grade", "huge")
          == QStringLiteral("grade-unknown /checklists/0/sections/0/items/1/grade"));
    CHECK(faultAfter("/checklists/0/sections/0/items/0/question", "  ") == QStringLiteral("text-empty ") + item("/question"));
    CHECK(faultAfter("/checklists/0/sections/0/items/0/question", nullptr) == QStringLiteral("key-missing ") + item("/question"));
    CHECK(faultAfter("/checklists/0/sections/0/items/0/question", 7) == QStringLiteral("type-wrong ") + item("/question"));
    CHECK(faultAfter("/checklists/0/sections/0/items/0/evidence", Json::array({"smell"})) == QStringLiteral("evidence-unknown ") + item("/evidence"));
    CHECK(faultAfter("/checklists/0/sections/0/items/0/evidence", "photo") == QStringLiteral("type-wrong ") + item("/evidence"));
    CHECK(faultAfter("/checklists/0/sections/0/items/0/basis", Json::array()) == QStringLiteral("list-empty ") + item("/basis"));
    CHECK(faultAfter("/checklists/0/sections/0/items/0/basis/0/article", 45.5) == QStringLiteral("type-wrong ") + item("/basis/0/article"));
    CHECK(faultAfter("/checklists/0/sections/0/items/0/basis/0/article", "45之一") == QStringLiteral("article-unreadable ") + item("/basis/0/article"));
    CHECK(faultAfter("/checklists/0/sections/0/items/0/basis/0/article", -3) == QStringLiteral("article-unreadable ") + item("/basis/0/article"));
    CHECK(faultAfter("/checklists/0/sections/0/items/0/basis/0/paragraph", 0) == QStringLiteral("number-out-of-range ") + item("/basis/0/paragraph"));
    CHECK(faultAfter("/checklists/0/sections/0/items/0/basis/0/item", "1") == QStringLiteral("type-wrong ") + item("/basis/0/item"));
    CHECK(faultAfter("/checklists/0/sections/0/items/0/measure/min", 3) == QStringLiteral("measure-range-reversed ") + item("/measure"));
    CHECK(faultAfter("/checklists/0/sections/0/items/0/when/is", "yes") == QStringLiteral("type-wrong ") + item("/when/is"));
    CHECK(faultAfter("/checklists/0/sections/0/items/0/guide", "do") == QStringLiteral("type-wrong ") + item("/guide"));
    CHECK(faultAfter("/checklists/0/sections/0/items/0", 5).startsWith(QStringLiteral("type-wrong ") + item("")));
    CHECK(faultAfter("/checklists/0/sections", Json::array()) == QStringLiteral("list-empty /checklists/0/sections"));
    CHECK(faultAfter("/leniency/0/kind", "kind") == QStringLiteral("leniency-kind-unknown /leniency/0/kind"));
    CHECK(faultAfter("/validFrom", "2026-13-01") == QStringLiteral("date-unreadable /validFrom"));
    CHECK(faultAfter("/validUntil", "2026-11-30") == QStringLiteral("validity-reversed /validUntil"));
    CHECK(faultAfter("/plainSheets/0/points/0", "") == QStringLiteral("text-empty /plainSheets/0/points/0"));
    Json twice = samplePack()["laws"];
    twice.push_back(twice[0]);
    CHECK(faultAfter("/laws", twice) == QStringLiteral("law-duplicate /laws/1/id"));
}

TEST_CASE("Conditions name features of a firm that the pack declares")
{
    Json pack = samplePack();
    pack["features"] = Json::parse(R"json([{"code": "hasDust", "title": "有可燃粉尘", "hint": "看打磨台", "when": {"field": "isFactory", "is": true}},
                                          {"code": "isFactory", "title": "有生产车间"}])json");
    const auto read = exchange::readPack(bytesOf(pack)).pack;
    REQUIRE(read.features.size() == 2);
    CHECK(read.feature(QStringLiteral("hasDust"))->when == domain::Condition{QStringLiteral("isFactory"), true});
    CHECK(read.feature(QStringLiteral("isFactory"))->title == QStringLiteral("有生产车间"));
    CHECK(exchange::readPack(exchange::writePack({read, {}})).pack == read);
    const Json one = Json::parse(R"json([{"code": "other", "title": "别的"}])json");
    CHECK(faultAfter("/features", one) == QStringLiteral("feature-unknown ") + item("/when"));
    CHECK(faultAfter("/features", Json::parse(R"json([{"code": "hasDust", "title": "粉尘", "when": {"field": "x", "is": true}}])json"))
          == QStringLiteral("feature-unknown /features/0/when"));
    CHECK(faultAfter("/features", Json::parse(R"json([{"code": "hasDust", "title": "粉尘", "when": {"field": "hasDust", "is": true}}])json"))
          == QStringLiteral("condition-cyclic /features/0/when"));
}

TEST_CASE("Conditions that go round in a circle are named with the way round")
{
    Json pack = samplePack();
    pack["features"] = Json::parse(R"json([{"code": "hasDust", "title": "粉尘", "when": {"field": "b", "is": true}},
        {"code": "b", "title": "乙", "when": {"field": "c", "is": false}}, {"code": "c", "title": "丙", "when": {"field": "b", "is": true}}])json");
    const auto error = errorOf(bytesOf(pack));
    REQUIRE(error.problems().size() == 2);
    CHECK(error.problems()[0].code == QStringLiteral("condition-cyclic"));
    CHECK(error.problems()[0].place == QStringLiteral("/features/1/when"));
    CHECK(error.problems()[0].arguments == QStringList{QStringLiteral("b → c → b")});
}

TEST_CASE("Long chains of conditions are walked once")
{
    Json pack = samplePack();
    Json features = Json::array({{{"code", "hasDust"}, {"title", "粉尘"}}});
    for (int i = 0; i < 20'000; ++i)
        features.push_back({{"code", QStringLiteral("f%1").arg(i).toStdString()}, {"title", "甲"},
                            {"when", {{"field", QStringLiteral("f%1").arg(i == 0 ? 19'999 : i - 1).toStdString()}, {"is", true}}}});
    pack["features"] = features;
    const auto error = errorOf(bytesOf(pack));
    CHECK(error.problems().size() >= 20'000); // one circle through all of them
    pack["features"][1]["when"]["field"] = "hasDust";
    CHECK(exchange::readPack(bytesOf(pack)).pack.features.size() == 20'001);
}

TEST_CASE("Two sections of one checklist do not share a title")
{
    Json pack = samplePack();
    Json section = pack["checklists"][0]["sections"][0];
    section["items"] = Json::array({section["items"][1]});
    section["items"][0]["code"] = "I-3";
    pack["checklists"][0]["sections"].push_back(section);
    const auto error = errorOf(bytesOf(pack));
    REQUIRE(error.problems().size() == 1);
    CHECK(error.problems()[0].code == QStringLiteral("section-duplicate"));
    CHECK(error.problems()[0].place == QStringLiteral("/checklists/0/sections/1/title"));
}

TEST_CASE("A retired question stays in the pack and is asked no more")
{
    Json json = samplePack();
    json[Json::json_pointer("/checklists/0/sections/0/items/1/retired")] = "2026-12-01";
    const auto pack = exchange::readPack(bytesOf(json)).pack;
    CHECK(pack.checklists[0].sections[0].items[1].isRetired());
    CHECK(pack.itemCount() == 1);
    CHECK(Json::parse(exchange::writePack(exchange::readPack(bytesOf(json))).toStdString()) == json);
}

TEST_CASE("A pack tells its own history")
{
    Json json = samplePack();
    json["history"] = Json::parse(R"json([{"version": "2026.11.1", "on": "2026-11-21", "by": "张伟", "note": "首版",
        "changes": [{"entry": "I-1", "kind": "changed", "fields": ["question"], "by": "李娜"}]}])json");
    const auto document = exchange::readPack(bytesOf(json));
    REQUIRE(document.pack.history.size() == 1);
    CHECK(document.pack.history[0].changes[0] == domain::ReleaseChange{QStringLiteral("I-1"), QStringLiteral("changed"),
                                                                       {QStringLiteral("question")}, QStringLiteral("李娜")});
    CHECK(Json::parse(exchange::writePack(document).toStdString()) == json);
}

TEST_CASE("All faults of a pack are told at once")
{
    Json pack = samplePack();
    pack["title"] = 1;
    pack["laws"][0]["version"] = "yesterday";
    pack["leniency"][0]["conditions"] = Json::array();
    QStringList places;
    const auto error = errorOf(bytesOf(pack));
    for (const auto &problem : error.problems())
        places << problem.place;
    CHECK(places == QStringList{QStringLiteral("/title"), QStringLiteral("/laws/0/version"), QStringLiteral("/leniency/0/conditions")});
}

TEST_CASE("What is no pack at all is refused by name")
{
    const auto check = [](const QByteArray &bytes, base::ErrorCode code, const char *problem, const char *place = "") {
        const auto error = errorOf(bytes);
        CHECK(error.code() == code);
        REQUIRE_FALSE(error.problems().empty());
        CHECK(error.problems()[0].code == QString::fromLatin1(problem));
        CHECK(error.problems()[0].place == QString::fromLatin1(place));
    };
    using base::ErrorCode;
    check("", ErrorCode::EmptyFile, "file-empty");
    check(" \n", ErrorCode::EmptyFile, "file-empty");
    check("{\n\"format\": 1,\n \"code\" \"x\"}", ErrorCode::DamagedFile, "json-syntax", "line 3");
    check("[1,2]", ErrorCode::InvalidInput, "not-a-pack");
    check("{\"a\":1}", ErrorCode::InvalidInput, "not-a-pack");
    check("{\"format\":2}", ErrorCode::Unsupported, "pack-format", "/format");
    check("{\"format\":1,\"laws\":[{\"id\":1},{\"id\":1,\"id\":2}]}", ErrorCode::DamagedFile, "key-duplicate", "/laws/1/id");
    check(QByteArray(5000, '['), ErrorCode::DamagedFile, "json-too-deep", QByteArray("/0").repeated(64).constData());
    check("{\"format\":1,\"title\":\"\xC8\xD9\"}", ErrorCode::WrongEncoding, "not-utf8");
    check("\x89PNG\r\n\x1A\n", ErrorCode::WrongEncoding, "not-utf8");
    check("{\"format\":1e999}", ErrorCode::DamagedFile, "json-syntax");
    check(QByteArray(11 * 1024 * 1024, ' ') + "1", ErrorCode::TooLarge, "file-too-large");
}

TEST_CASE("A pack is written back with the keys that nobody here knows")
{
    auto document = exchange::readPack(bytesOf(samplePack()));
    document.pack.title = QStringLiteral("新名");
    document.pack.checklists[0].sections[0].items.insert(document.pack.checklists[0].sections[0].items.begin(),
                                                         document.pack.checklists[0].sections[0].items[1]);
    document.pack.checklists[0].sections[0].items[0].code = QStringLiteral("I-0");
    document.pack.checklists[0].sections[0].items[1].when.reset();
    const QByteArray written = exchange::writePack(document);
    CHECK(exchange::readPack(written).pack == document.pack);
    const Json json = Json::parse(written.toStdString());
    CHECK(json["title"] == "新名");
    CHECK(json["color"] == "blue");
    CHECK(json["verified"]["by"] == "某人");
    CHECK(json["laws"][0]["note"] == "n");
    CHECK(json["checklists"][0]["owner"] == "甲");
    CHECK(json["checklists"][0]["sections"][0]["items"][1]["refer"] == "消防");
    CHECK_FALSE(json["checklists"][0]["sections"][0]["items"][0].contains("refer"));
}

TEST_CASE("A pack written without change means the same and keeps every further key")
{
    const auto document = exchange::readPack(bytesOf(samplePack()));
    const auto again = exchange::readPack(exchange::writePack(document));
    CHECK(again.pack == document.pack);
    CHECK(exchange::writePack(again) == exchange::writePack(document));
    CHECK(Json::parse(exchange::writePack(document).toStdString()) == samplePack());
    CHECK(exchange::readPack(exchange::writePack({document.pack, {}})).pack == document.pack);
}

TEST_CASE("A citation of a law that the pack does not list is not written")
{
    auto document = exchange::readPack(bytesOf(samplePack()));
    document.pack.laws.clear();
    CHECK_THROWS_AS(exchange::writePack(document), base::Error);
}

TEST_CASE("Every beginning of a pack, and every flipped byte, gives a pack or a named error")
{
    const QByteArray whole = bytesOf(samplePack());
    const auto survives = [](const QByteArray &bytes) {
        try {
            exchange::readPack(bytes);
        } catch (const base::Error &error) {
            CHECK_FALSE(error.problems().empty());
        }
    };
    for (int size = 0; size < whole.size(); size += 3)
        survives(whole.left(size));
    for (int at = 0; at < whole.size(); at += 2) {
        QByteArray flipped = whole;
        flipped[at] = char(flipped[at] ^ 0x11);
        survives(flipped);
    }
}
