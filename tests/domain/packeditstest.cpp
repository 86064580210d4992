#include "tests/support/catch.h"

#include "models/domain/checklist/packedits.h"

using namespace xunzhen::domain;

namespace {

CheckItem item(const char *code)
{
    CheckItem made;
    made.code = QString::fromLatin1(code);
    return made;
}

Pack pack()
{
    Pack made;
    made.code = QStringLiteral("p");
    made.checklists = {{QStringLiteral("P-A"), QStringLiteral("甲"), {}, {}, {},
                        {{QStringLiteral("一"), {item("P-A-01"), item("P-A-02")}}, {QStringLiteral("二"), {item("P-A-03")}}}}};
    return made;
}

QString order(const Pack &pack)
{
    QStringList sections;
    for (const auto &section : pack.checklists[0].sections) {
        QStringList codes;
        for (const auto &one : section.items)
            codes << one.code.right(2);
        sections << codes.join(u' ');
    }
    return sections.join(QStringLiteral(" | "));
}

QString moved(const char *code, int by)
{
    Pack made = pack();
    moveItem(made, QString::fromLatin1(code), by);
    return order(made);
}

}

TEST_CASE("A question goes up and down, over the border of its section but never out of its list")
{
    CHECK(moved("P-A-01", 1) == QStringLiteral("02 01 | 03"));
    CHECK(moved("P-A-02", -1) == QStringLiteral("02 01 | 03"));
    CHECK(moved("P-A-02", 1) == QStringLiteral("01 | 02 03"));
    CHECK(moved("P-A-01", -1) == QStringLiteral("01 02 | 03"));
    CHECK(moved("P-A-03", 1) == QStringLiteral("01 02 | 03"));
    CHECK(moved("P-A-03", -1) == QStringLiteral("01 02 | 03")); // its section would be left empty
    CHECK(moved("P-X-99", 1) == QStringLiteral("01 02 | 03"));
}

TEST_CASE("A new question stands behind the chosen one and has a code that was never used")
{
    Pack made = pack();
    made.history = {{QStringLiteral("1"), {}, {}, {}, {{QStringLiteral("P-A-04"), QStringLiteral("removed"), {}, {}}}}};
    const QString code = freeItemCode(made, made.checklists[0]);
    CHECK(code == QStringLiteral("P-A-05"));
    insertItem(made, QStringLiteral("P-A"), QStringLiteral("P-A-01"), item(code.toLatin1()));
    CHECK(order(made) == QStringLiteral("01 05 02 | 03"));
    insertItem(made, QStringLiteral("P-A"), {}, item("P-A-06"));
    CHECK(order(made) == QStringLiteral("01 05 02 | 03 06"));
    CHECK(freeListCode(made) == QStringLiteral("P-LIST-01"));
}

TEST_CASE("Edits of one entry leave the others alone")
{
    Pack made = pack();
    CheckItem fresh = item("P-A-02");
    fresh.question = QStringLiteral("新？");
    replaceItem(made, fresh);
    retireItem(made, QStringLiteral("P-A-03"), QDate(2026, 12, 1));
    Checklist head;
    head.code = QStringLiteral("P-A");
    head.title = QStringLiteral("新甲");
    head.topics = {QStringLiteral("词")};
    replaceListHead(made, head);
    renameSection(made, QStringLiteral("P-A"), QStringLiteral("二"), QStringLiteral("第二"));
    CHECK(itemOf(made, QStringLiteral("P-A-02"))->question == QStringLiteral("新？"));
    CHECK(itemOf(made, QStringLiteral("P-A-03"))->isRetired());
    CHECK(made.checklists[0].title == QStringLiteral("新甲"));
    CHECK(made.checklists[0].sections[1].title == QStringLiteral("第二"));
    CHECK(order(made) == QStringLiteral("01 02 | 03"));
    retireItem(made, QStringLiteral("P-A-03"), {});
    CHECK_FALSE(itemOf(made, QStringLiteral("P-A-03"))->isRetired());
}
