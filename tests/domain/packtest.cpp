#include "tests/domain/visitrecords.h"
#include "tests/support/catch.h"

#include "models/base/error.h"
#include "models/domain/checklist/pinneditem.h"

using namespace xunzhen;
using namespace xunzhen::domain;

namespace {

CheckItem fullItem()
{
    CheckItem item = testing::checkItem(QStringLiteral("ENV-COAT-07"), Grade::Major);
    item.guideDo = QStringLiteral("先看台账");
    item.guideExtent = QStringLiteral("全部喷漆房");
    item.basis.push_back({QStringLiteral("刑法"), QStringLiteral("2023-12-29"), QStringLiteral("133-1"), 1, 2, QStringLiteral("原文“引号”\n")});
    item.penalty = {{QStringLiteral("大气污染防治法"), QStringLiteral("2018-10-26"), QStringLiteral("108"), 0, 1, {}}};
    item.majorHazard = QStringLiteral("EM-H-01");
    item.measure = Measure{QStringLiteral("浓度"), QStringLiteral("mg/m³"), std::nullopt, 50.0};
    item.when = Condition{QStringLiteral("hasCoating"), true};
    item.leniency = {QStringLiteral("ENV-L-03")};
    return item;
}

std::vector<QString> titles(const std::vector<const Checklist *> &lists)
{
    std::vector<QString> codes;
    for (const Checklist *list : lists)
        codes.push_back(list->code);
    return codes;
}

}

TEST_CASE("A pinned question reads back exactly as it was")
{
    const CheckItem item = GENERATE(fullItem(), CheckItem{}, testing::checkItem(QStringLiteral("A-1")));
    CHECK(itemFromJson(itemJson(item)) == item);
    CHECK(itemJson(itemFromJson(itemJson(item))) == itemJson(item));
}

TEST_CASE("The pinned form has the pack's keys, sorted, without blanks")
{
    CheckItem item;
    item.code = QStringLiteral("A-1");
    item.basis = {{QStringLiteral("刑法"), QStringLiteral("2023-12-29"), QStringLiteral("133-1"), 1, 0, {}}};
    CHECK(QString::fromUtf8(itemJson(item))
          == QStringLiteral(R"({"basis":[{"article":"133-1","law":"刑法","paragraph":1,"version":"2023-12-29"}],"code":"A-1","grade":"general"})"));
    item.basis[0].article = QStringLiteral("45");
    CHECK(itemJson(item).contains(R"("article":45,)"));
}

TEST_CASE("Any change of a question's text changes its hash")
{
    const CheckItem item = fullItem();
    CHECK(itemHash(item).size() == 32);
    std::vector<CheckItem> changed(6, item);
    changed[0].question += u'。';
    changed[1].basis[0].paragraph = 3;
    changed[2].measure->max = 60;
    changed[3].grade = Grade::General;
    changed[4].when.reset();
    changed[5].guideDont = item.guideDo;
    for (const CheckItem &other : changed)
        CHECK(itemHash(other) != itemHash(item));
    CHECK(itemHash(fullItem()) == itemHash(item));
}

TEST_CASE("A damaged pinned question is refused, not guessed")
{
    const QByteArray json = GENERATE(QByteArray(), QByteArray("{"), QByteArray("[]"), QByteArray(R"({"grade":"worst"})"),
                                     QByteArray(R"({"grade":"minor","basis":[{"law":"x"}]})"),
                                     QByteArray(R"({"grade":"minor","code":7})"),
                                     QByteArray(R"({"grade":"minor","basis":"x"})"), QByteArray("{\"grade\":\"minor\",\"code\":\"\xff\"}"));
    CAPTURE(json);
    try {
        itemFromJson(json);
        FAIL("taken");
    } catch (const base::Error &error) {
        CHECK(error.code() == base::ErrorCode::DamagedFile);
    }
}

TEST_CASE("Clauses of a finding read back as they were")
{
    const auto clauses = fullItem().basis;
    CHECK(citationsFromJson(citationsJson(clauses)) == clauses);
    CHECK(citationsFromJson(citationsJson({})).empty());
    CHECK_THROWS_AS(citationsFromJson("{}"), base::Error);
}

TEST_CASE("A firm is offered the lists of its trade and those for every trade")
{
    Pack pack;
    pack.checklists = {{QStringLiteral("ALL"), {}, {}, {}, {}, {}},
                       {QStringLiteral("METAL"), {}, {QStringLiteral("C33"), QStringLiteral("C36")}, {}, {}, {}},
                       {QStringLiteral("FOOD"), {}, {QStringLiteral("C14")}, {}, {}, {}}};
    CHECK(titles(checklistsFor(pack, QStringLiteral("C3311"))) == std::vector{QStringLiteral("ALL"), QStringLiteral("METAL")});
    CHECK(titles(checklistsFor(pack, QStringLiteral("3311"))) == std::vector{QStringLiteral("ALL"), QStringLiteral("METAL")});
    CHECK(titles(checklistsFor(pack, QString())) == std::vector{QStringLiteral("ALL")});
    CHECK(titles(checklistsFor(pack, QStringLiteral("H62"))) == std::vector{QStringLiteral("ALL")});
}

TEST_CASE("A pack finds its lists, hazards and leniency entries by code")
{
    Pack pack = testing::pack({fullItem(), testing::checkItem(QStringLiteral("A-2"))});
    pack.majorHazards = {{QStringLiteral("H-1"), QStringLiteral("粉尘"), {}, {}}};
    pack.leniency = {{QStringLiteral("L-1"), LeniencyKind::NoCoercion, {}, {}, {}, {}}};
    CHECK(pack.itemCount() == 2);
    REQUIRE(pack.checklist(QStringLiteral("EM-A")));
    CHECK(pack.checklist(QStringLiteral("EM-B")) == nullptr);
    CHECK(pack.hazard(QStringLiteral("H-1"))->title == QStringLiteral("粉尘"));
    CHECK(pack.hazard(QStringLiteral("H-2")) == nullptr);
    CHECK(pack.leniencyEntry(QStringLiteral("L-1"))->kind == LeniencyKind::NoCoercion);
    CHECK(gradeFromCode(gradeCode(Grade::Minor)) == Grade::Minor);
    CHECK_FALSE(gradeFromCode(QStringLiteral("grave")));
    CHECK(leniencyKindFromCode(QStringLiteral("mitigated")) == LeniencyKind::Mitigated);
}
