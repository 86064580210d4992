#include "models/domain/checklist/itemsearch.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace xunzhen;
using domain::ItemHit;
using domain::ItemIndex;

namespace {

QStringList entries(const std::vector<ItemHit> &hits)
{
    QStringList codes;
    for (const ItemHit &hit : hits)
        codes << hit.entry;
    return codes;
}

}

SCENARIO("A check item is found by whatever one remembers of it")
{
    domain::Pack pack = testing::smallPack();
    pack.checklists.front().sections.front().items.front().question = u"进入有限空间作业前，是否办理了审批手续？"_qs;
    const QString first = pack.checklists.front().sections.front().items.front().code;
    const QString list = pack.checklists.front().code, title = pack.checklists.front().title;
    const ItemIndex index({&pack});

    GIVEN("a part of its question")
    {
        const auto hits = index.find(u"审批手续"_qs, 10);
        REQUIRE(entries(hits) == QStringList{first});
        CHECK(hits.front().list == title);
        CHECK(hits.front().pack == pack.code);
    }
    GIVEN("two parts of it in any order") { CHECK(entries(index.find(u"审批 有限空间"_qs, 10)) == QStringList{first}); }
    GIVEN("how it sounds") { CHECK(entries(index.find(u"shenpishouxu"_qs, 10)) == QStringList{first}); }
    GIVEN("its initials, four of them or more") { CHECK(entries(index.find(u"spsx"_qs, 10)) == QStringList{first}); }
    GIVEN("its code") { CHECK(entries(index.find(first.toLower(), 10)).front() == first); }
    GIVEN("the name of its checklist") { THEN("the checklist is found, not each of its questions") { CHECK(entries(index.find(title, 10)) == QStringList{list}); } }
    GIVEN("a word of the question and one of the list") { CHECK(entries(index.find(u"审批 "_qs + title.left(2), 10)) == QStringList{first}); }
    GIVEN("nothing typed, or what fits nothing")
    {
        CHECK(index.find({}, 10).empty());
        CHECK(index.find(u"航天飞机"_qs, 10).empty());
    }
    GIVEN("a question that was retired")
    {
        pack.checklists.front().sections.front().items.front().retired = QDate(2026, 1, 1);
        CHECK(ItemIndex({&pack}).find(u"审批手续"_qs, 10).empty());
    }
}
