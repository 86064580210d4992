#include "tests/domain/visitrecords.h"
#include "tests/support/catch.h"

#include "models/domain/visit/repin.h"

using namespace xunzhen;
using namespace xunzhen::domain;

namespace {

std::vector<CheckItem> items(std::initializer_list<const char *> codes)
{
    std::vector<CheckItem> made;
    for (const char *code : codes)
        made.push_back(testing::checkItem(QString::fromLatin1(code)));
    return made;
}

const QStringList kLists{QStringLiteral("EM-A")};

}

TEST_CASE("A newer pack keeps equal questions and asks changed ones again")
{
    const auto old = pin(testing::pack(items({"A-1", "A-2", "A-3"})), kLists);
    auto newerItems = items({"A-0", "A-1", "A-2"});
    newerItems[2].question += QStringLiteral("（新）");
    Pack newer = testing::pack(newerItems);
    newer.version = QStringLiteral("2026.12.1");

    const Repin result = repin(old, newer);
    CHECK(result.kept == QStringList{QStringLiteral("A-1")});
    CHECK(result.changed == QStringList{QStringLiteral("A-2")});
    CHECK(result.added == QStringList{QStringLiteral("A-0")});
    CHECK(result.retired == QStringList{QStringLiteral("A-3")});
    REQUIRE(result.items.size() == 3);
    for (int i = 0; i < 3; ++i)
        CHECK(result.items[size_t(i)].ordinal == i);
    CHECK(result.items[1].packVersion == QStringLiteral("2026.12.1"));
    CHECK(result.items[1].hash == old[0].hash);
}

TEST_CASE("The same pack again changes nothing")
{
    const Pack pack = testing::pack(items({"A-1", "A-2"}));
    const auto old = pin(pack, kLists);
    const Repin result = repin(old, pack);
    CHECK(result.items == old);
    CHECK(result.kept.size() == 2);
    CHECK((result.changed + result.added + result.retired).isEmpty());
}

TEST_CASE("Questions of another domain's pack stay as they are")
{
    Pack other = testing::pack(items({"F-1"}));
    other.code = QStringLiteral("market");
    auto old = pin(testing::pack(items({"A-1"})), kLists);
    const auto foreign = pin(other, kLists);
    old.push_back(foreign[0]);
    old.back().ordinal = 1;
    const Repin result = repin(old, testing::pack(items({"A-1", "A-2"})));
    REQUIRE(result.items.size() == 3);
    CHECK(result.items[2].packCode == QStringLiteral("market"));
    CHECK(result.items[2].ordinal == 2);
    CHECK(result.kept == QStringList{QStringLiteral("A-1"), QStringLiteral("F-1")});
}

TEST_CASE("A list that the newer pack no longer has is retired whole")
{
    const auto old = pin(testing::pack(items({"A-1"})), kLists);
    Pack newer = testing::pack({});
    newer.checklists.clear();
    const Repin result = repin(old, newer);
    CHECK(result.items.empty());
    CHECK(result.retired == QStringList{QStringLiteral("A-1")});
}

TEST_CASE("A question that stands in two chosen lists is asked once")
{
    Pack pack = testing::pack(items({"A-1", "A-2"}));
    pack.checklists.push_back(pack.checklists[0]);
    pack.checklists[1].code = QStringLiteral("EM-B");
    CHECK(pin(pack, {QStringLiteral("EM-A"), QStringLiteral("EM-B"), QStringLiteral("EM-X")}).size() == 2);
}
