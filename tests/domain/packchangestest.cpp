#include "tests/support/catch.h"

#include "models/domain/checklist/packchanges.h"

using namespace xunzhen::domain;

namespace {

CheckItem item(const char *code, const char *question)
{
    CheckItem made;
    made.code = QString::fromLatin1(code);
    made.question = QString::fromUtf8(question);
    return made;
}

Pack pack()
{
    Pack made;
    made.code = QStringLiteral("p");
    made.checklists = {{QStringLiteral("L"), QStringLiteral("清单"), {}, {}, {},
                        {{QStringLiteral("一"), {item("A", "甲？"), item("B", "乙？"), item("C", "丙？")}},
                         {QStringLiteral("二"), {item("D", "丁？"), item("E", "戊？")}}}}};
    made.majorHazards = {{QStringLiteral("H"), QStringLiteral("隐患"), {}, {QStringLiteral("停")}}};
    made.plainSheets = {{QStringLiteral("C33"), QStringLiteral("明白"), {QStringLiteral("一")}}};
    return made;
}

std::vector<CheckItem> &items(Pack &pack, size_t section = 0) { return pack.checklists[0].sections[section].items; }

QStringList told(const Pack &before, const Pack &after)
{
    QStringList lines;
    for (const PackChange &change : comparePacks(before, after)) {
        QStringList fields;
        for (const FieldChange &field : change.fields)
            fields << field.field;
        lines << QStringList{packChangeCode(change.kind), packEntryCode(change.entry), change.code, fields.join(u',')}.join(u' ').trimmed();
    }
    return lines;
}

}

TEST_CASE("Two equal packs differ in nothing, whatever their versions")
{
    Pack after = pack();
    after.version = QStringLiteral("2");
    after.validFrom = QDate(2026, 1, 1);
    after.history = {{QStringLiteral("2"), QDate(2026, 1, 1), {}, {}, {}}};
    CHECK(told(pack(), after).isEmpty());
}

TEST_CASE("Each change of a pack is told once, with the fields that it touches")
{
    Pack after = pack();
    SECTION("a question is reworded")
    {
        items(after)[1].question = QStringLiteral("新乙？");
        const auto changes = comparePacks(pack(), after);
        REQUIRE(changes.size() == 1);
        CHECK(changes[0] == PackChange{PackChange::Kind::Changed, PackEntry::Item, QStringLiteral("B"), QStringLiteral("新乙？"),
                                       QStringLiteral("清单"), {{QStringLiteral("question"), QStringLiteral("乙？"), QStringLiteral("新乙？")}}});
    }
    SECTION("a citation moves to another article")
    {
        Pack before = pack();
        items(before)[0].basis = {{QStringLiteral("法"), QStringLiteral("2020-01-01"), QStringLiteral("1"), 0, 0, {}}};
        items(after)[0].basis = {{QStringLiteral("法"), QStringLiteral("2020-01-01"), QStringLiteral("2"), 0, 0, {}}};
        CHECK(told(before, after) == QStringList{QStringLiteral("changed item A basis")});
    }
    SECTION("a question is added, one is taken out")
    {
        items(after).push_back(item("F", "己？"));
        items(after, 1).erase(items(after, 1).begin());
        CHECK(told(pack(), after) == QStringList{QStringLiteral("added item F question,grade"), QStringLiteral("removed item D question,grade")});
    }
    SECTION("a question is retired and comes back")
    {
        items(after)[0].retired = QDate(2026, 12, 1);
        CHECK(told(pack(), after) == QStringList{QStringLiteral("retired item A retired")});
        CHECK(told(after, pack()) == QStringList{QStringLiteral("reinstated item A retired")});
    }
    SECTION("one question goes up: only that one has moved")
    {
        std::rotate(items(after).begin(), items(after).begin() + 2, items(after).end());
        CHECK(told(pack(), after) == QStringList{QStringLiteral("moved item C")});
    }
    SECTION("a question goes to another section")
    {
        items(after, 1).push_back(items(after)[0]);
        items(after).erase(items(after).begin());
        CHECK(told(pack(), after) == QStringList{QStringLiteral("moved item A section")});
    }
    SECTION("entries of the other lists")
    {
        after.majorHazards[0].plan << QStringLiteral("改");
        after.plainSheets[0].title = QStringLiteral("新");
        after.checklists[0].scope = QStringLiteral("小厂");
        after.bureau = QStringLiteral("局");
        CHECK(told(pack(), after) == QStringList{QStringLiteral("changed head p bureau"), QStringLiteral("changed checklist L scope"),
                                                 QStringLiteral("changed hazard H plan"), QStringLiteral("added plain-sheet 新 trade,title,points"),
                                                 QStringLiteral("removed plain-sheet 明白 trade,title,points")});
    }
}

TEST_CASE("A pack's history keeps the changes with the person who made them")
{
    Pack after = pack();
    items(after)[0].question = QStringLiteral("新？");
    items(after)[1].retired = QDate(2026, 12, 1);
    const auto kept = releaseChanges(comparePacks(pack(), after), QStringLiteral("张伟"));
    CHECK(kept == std::vector<ReleaseChange>{
                      {QStringLiteral("A"), QStringLiteral("changed"), {QStringLiteral("question")}, QStringLiteral("张伟")},
                      {QStringLiteral("B"), QStringLiteral("retired"), {}, QStringLiteral("张伟")}});
}
