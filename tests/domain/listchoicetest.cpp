#include "models/domain/checklist/listsearch.h"
#include "models/domain/checklist/packbureau.h"
#include "models/domain/visit/repin.h"
#include "tests/support/catch.h"
#include "tests/support/featurepacks.h"
#include "tests/domain/visitrecords.h"

using namespace xunzhen;
using namespace xunzhen::domain;

namespace {

Pack safety(std::initializer_list<const char *> codes)
{
    std::vector<CheckItem> items;
    for (const char *code : codes)
        items.push_back(testing::checkItem(QString::fromLatin1(code)));
    return testing::pack(std::move(items));
}

QStringList codes(const std::vector<PinnedItem> &items)
{
    QStringList all;
    for (const PinnedItem &pinned : items)
        all << pinned.item.code;
    return all;
}

const ListChoice kSafety{u"emergency"_qs, u"EM-A"_qs}, kCoating{u"environment-small"_qs, u"ENV-SPRAY"_qs};

}

TEST_CASE("Lists of several packs are pinned in the order chosen, each question with its pack")
{
    const Pack first = safety({"A-1", "A-2"}), second = testing::coatingPack();
    const Pinning pinning = pin({&first, &second}, {kCoating, kSafety});
    CHECK(pinning.clashes.empty());
    CHECK(codes(pinning.items)
          == QStringList{u"COAT-01"_qs, u"COAT-02"_qs, u"COAT-03"_qs, u"COAT-04"_qs, u"A-1"_qs, u"A-2"_qs});
    CHECK(pinning.items.back().packCode == u"emergency"_qs);
    CHECK(pinning.items.back().ordinal == 5);
}

TEST_CASE("One code for one question in two packs is asked once; for two questions it is a clash")
{
    const Pack first = safety({"A-1"});
    Pack second = testing::coatingPack();
    second.checklists[0].sections[0].items[0] = first.checklists[0].sections[0].items[0];
    const auto same = pin({&first, &second}, {kSafety, kCoating});
    CHECK(same.clashes.empty());
    CHECK(codes(same.items).count(u"A-1"_qs) == 1);

    second.checklists[0].sections[0].items[0].question = u"另一问"_qs;
    const auto clash = pin({&first, &second}, {kSafety, kCoating});
    REQUIRE(clash.clashes.size() == 1);
    CHECK(clash.clashes[0] == CodeClash{u"A-1"_qs, u"emergency"_qs, u"environment-small"_qs});
    CHECK(pin({&first, &second}, {kSafety}).clashes.empty());
}

TEST_CASE("Newer versions of several packs are compared in one go")
{
    const Pack first = safety({"A-1", "A-2"}), second = testing::coatingPack();
    const auto old = pin({&first, &second}, {kSafety, kCoating}).items;
    Pack newFirst = safety({"A-1", "A-3"}), newSecond = testing::coatingPack(u"2026.12.1"_qs);
    newSecond.checklists[0].sections[0].items[0].question += u"（新）"_qs;
    const Repin result = repin(old, {&newFirst, &newSecond});
    CHECK(result.added == QStringList{u"A-3"_qs});
    CHECK(result.retired == QStringList{u"A-2"_qs});
    CHECK(result.changed == QStringList{u"COAT-01"_qs});
    CHECK(result.kept.size() == 4);
    CHECK(result.items.back().packVersion == u"2026.12.1"_qs);
}

TEST_CASE("A firm's trade code finds its lists however the office writes it")
{
    const Pack pack = testing::coatingPack();
    const auto [code, fits] = GENERATE(table<const char *, bool>({{"C3360", true}, {"3360", true}, {"C336", true}, {"c33", true},
                                                                 {"C 3360", true}, {"Ｃ3360", true}, {"C3460", false},
                                                                 {"H6210", false}, {"", false}, {"D3360", false}, {"C", false}}));
    CAPTURE(code);
    const auto lists = checklistsFor(pack, QString::fromUtf8(code));
    CHECK(std::any_of(lists.begin(), lists.end(), [](const Checklist *list) { return list->code == u"ENV-SPRAY"; }) == fits);
}

TEST_CASE("A firm of which only the class is known gets the lists of every part of it")
{
    Pack pack = testing::coatingPack();
    pack.checklists[0].trades = {u"G5435"_qs};
    CHECK(checklistsFor(pack, u"G543"_qs).size() == 1);
    CHECK(checklistsFor(pack, u"54"_qs).size() == 1);
    CHECK(checklistsFor(pack, u"G544"_qs).empty());
    CHECK(checklistsFor(pack, u"5"_qs).empty());
}

TEST_CASE("Lists are found by title, topic, scope, section and question, and by how they sound")
{
    const Pack pack = testing::coatingPack(), other = safety({"A-1"});
    const ListIndex index({&pack, &other});
    const auto found = [&](const QString &typed) { return index.find(typed); };
    CHECK(found({}).empty());
    CHECK(found(u"涂装"_qs) == std::vector{ListHit{kCoating, ListPlace::Title, u"工业涂装"_qs}});
    CHECK(found(u"喷漆"_qs) == std::vector{ListHit{kCoating, ListPlace::Topic, u"喷漆"_qs}});
    CHECK(found(u"餐饮"_qs)[0].place == ListPlace::Scope);
    CHECK(found(u"废气"_qs)[0].place == ListPlace::Section);
    CHECK(found(u"密闭储存"_qs) == std::vector{ListHit{kCoating, ListPlace::Question, u"有机溶剂是否密闭储存？"_qs}});
    CHECK(found(u"gytz"_qs)[0].list == kCoating);
    CHECK(found(u"HXT"_qs)[0].text == u"活性炭"_qs);
    CHECK(found(u"penq"_qs)[0].text == u"喷漆"_qs);
    CHECK(found(u"工业 台账"_qs)[0].place == ListPlace::Section);
    CHECK(found(u"工业 垃圾"_qs).empty());
    CHECK(found(u"现场"_qs)[0].list == kSafety);
}

TEST_CASE("The own bureau's pack is known by the bureau's name, whatever stands before it")
{
    Pack emergency, market, planning;
    emergency.bureau = u"区应急管理局"_qs;
    market.bureau = u"区市场监督管理局"_qs;
    planning.bureau = u"市规划资源局津南分局"_qs;
    const std::vector<const Pack *> packs{&emergency, &market, &planning};
    CHECK(packOfBureau(packs, u"天津市津南区应急管理局"_qs) == &emergency);
    CHECK(packOfBureau(packs, u"津南区市场监督管理局"_qs) == &market);
    CHECK(packOfBureau(packs, u"天津市规划和自然资源局津南分局"_qs) == &planning);
    CHECK(packOfBureau(packs, u"津南区城市管理委"_qs) == nullptr);
    CHECK(packOfBureau(packs, {}) == nullptr);
}
