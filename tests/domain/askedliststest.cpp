#include "tests/domain/visitrecords.h"
#include "tests/support/catch.h"

#include "models/domain/visit/askedlists.h"
#include "models/domain/visit/filecheck.h"
#include "models/domain/visit/repin.h"

using namespace xunzhen;
using namespace xunzhen::domain;

namespace {

PinnedItem asked(int ordinal, const char *list, const char *code, const char *version = "1")
{
    PinnedItem pinned;
    pinned.ordinal = ordinal;
    pinned.packCode = QStringLiteral("emergency");
    pinned.packVersion = QLatin1String(version);
    pinned.checklistCode = QLatin1String(list);
    pinned.checklistTitle = QLatin1String(list);
    pinned.item.code = QLatin1String(code);
    return pinned;
}

QString codes(const std::vector<PinnedItem> &items)
{
    QStringList all;
    for (const PinnedItem &pinned : items)
        all << pinned.item.code;
    return all.join(u' ');
}

}

TEST_CASE("Lists that two laptops have added with the same ordinals stay whole")
{
    std::vector<PinnedItem> items{asked(0, "A", "A-1"), asked(1, "B", "B-1"), asked(1, "C", "C-1"), asked(2, "B", "B-2"), asked(2, "C", "C-2")};
    keepListsTogether(items);
    CHECK(codes(items) == QStringLiteral("A-1 B-1 B-2 C-1 C-2"));
    for (int i = 0; i < 5; ++i)
        CHECK(items[size_t(i)].ordinal == i);
    const auto before = items;
    keepListsTogether(items);
    CHECK(items == before);
}

TEST_CASE("The lists of a visit are told with their versions and questions, in order")
{
    const auto lists = askedLists({asked(0, "A", "A-1"), asked(1, "A", "A-2", "2"), asked(2, "B", "B-1")});
    REQUIRE(lists.size() == 2);
    CHECK(lists[0].versions.join(u' ') == QStringLiteral("1 2"));
    CHECK(lists[0].questions == 2);
    CHECK(lists[1].title == QStringLiteral("B"));
    CHECK(askedLists({}).empty());
}

TEST_CASE("Appended questions go on counting and leave out what is asked already")
{
    const Pack pack = testing::pack({testing::checkItem(QStringLiteral("A-1")), testing::checkItem(QStringLiteral("A-2"))});
    const std::vector<ListChoice> lists{{pack.code, QStringLiteral("EM-A")}};
    auto old = pin(pack, {QStringLiteral("EM-A")});
    CHECK(append(old, {&pack}, lists).items.empty());
    old.pop_back();
    const auto appended = append(old, {&pack}, lists);
    REQUIRE(codes(appended.items) == QStringLiteral("A-2"));
    CHECK(appended.items[0].ordinal == 1);
    CHECK(appended.clashes.empty());
}

TEST_CASE("A signature of somebody who was replaced stands for nobody")
{
    Inspector lead, second;
    lead.name = QStringLiteral("张伟");
    second.name = QStringLiteral("孙丽");
    Signature signature;
    signature.signer = Signer::Second;
    signature.name = QStringLiteral("刘洋");
    CHECK_FALSE(isInPlace(signature, lead, second));
    CHECK(isInPlace(signature, lead, {}));
    signature.name = second.name;
    CHECK(isInPlace(signature, lead, second));
    signature.signer = Signer::Firm;
    signature.name = QStringLiteral("谁");
    CHECK(isInPlace(signature, lead, second));

    VisitRecord record;
    record.signatures = {signature, signature};
    record.signatures[0].signer = Signer::Second;
    CHECK(countingSignatures(record).size() == 1); // nobody goes along any more
}
