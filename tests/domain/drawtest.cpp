#include "models/domain/draw/draw.h"

#include "tests/support/catch.h"

#include <QProcess>

#include <algorithm>

using namespace xunzhen;
using namespace xunzhen::domain;

namespace {

const QString kSeed = QStringLiteral("2026-11-15 示例");
const QStringList kPool{QStringLiteral("甲厂"), QStringLiteral("乙厂"), QStringLiteral("丙厂"), QStringLiteral("丁厂"), QStringLiteral("戊厂")};
const QStringList kStaff{QStringLiteral("张海峰"), QStringLiteral("刘晓雯"), QStringLiteral("周敏"), QStringLiteral("马会军"), QStringLiteral("王建国")};

QStringList codesOf(const DrawRequest &request)
{
    QStringList codes;
    for (const base::Problem &problem : drawProblems(request))
        codes << (problem.code + u' ' + problem.place).trimmed();
    return codes;
}

QStringList entriesOf(const std::vector<DrawnEntry> &drawn)
{
    QStringList entries;
    for (const DrawnEntry &one : drawn)
        entries << one.entry;
    return entries;
}

// What the tool of any Unix says; empty where there is none.
QString sha256sum(const QByteArray &text)
{
    QProcess tool;
    tool.start(QStringLiteral("sha256sum"), QStringList());
    if (!tool.waitForStarted())
        return {};
    tool.write(text);
    tool.closeWriteChannel();
    return tool.waitForFinished() ? QString::fromLatin1(tool.readAllStandardOutput().left(64)) : QString();
}

}

TEST_CASE("the keys of a draw are those that sha256sum gives")
{
    // printf '%s\n%s' '2026-11-15 示例' '甲厂' | sha256sum
    const std::pair<const char16_t *, const char *> known[] = {
        {u"甲厂", "e50cc19372d196dcdce9f0e19111435e659ce90dda30b5a77bc22a34b721094a"},
        {u"乙厂", "bf5ca1fc81664cfd16864f096ce06b006213f714ef58d54793de37589cc58d8f"},
        {u"丙厂", "339a81d7599f8497c9b7efc0bbc1c4d09a399a516e34818251312f81a8c160ac"},
        {u"丁厂", "d810570d7dbc270afe67851425dbc4f8f69307f207b62cf85f13873910e6eb48"},
        {u"戊厂", "1261c43e31f50f2bdba3c99d8b06e5fa982fd12f6488177bcc2e05b8c4b673ca"}
    };
    for (const auto &[entry, key] : known)
        CHECK(drawKey(kSeed, QString::fromUtf16(entry)) == QLatin1String(key));
    CHECK(drawListHash(kPool) == QLatin1String("bae8fac0f2ed3e3ba47fab6481d9d5695cf0d8ae673d822876097ab16ee3322a"));
    CHECK(drawListHash({}) == QLatin1String("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
}

TEST_CASE("the tool on this machine gives the same keys")
{
    for (const QString &entry : kPool)
        if (const QString told = sha256sum(kSeed.toUtf8() + '\n' + entry.toUtf8()); !told.isEmpty())
            CHECK(drawKey(kSeed, entry) == told);
    if (const QString told = sha256sum(drawListText(kPool)); !told.isEmpty())
        CHECK(drawListHash(kPool) == told);
}

TEST_CASE("the smallest keys are drawn, whatever the order of the list")
{
    QStringList pool = kPool;
    std::ranges::sort(pool);
    const DrawResult first = draw({kSeed, pool, 3, {}});
    CHECK(entriesOf(first.drawn) == QStringList{QStringLiteral("戊厂"), QStringLiteral("丙厂"), QStringLiteral("乙厂")});
    CHECK(std::ranges::is_sorted(first.drawn, {}, &DrawnEntry::key));
    do {
        const DrawResult again = draw({kSeed, pool, 3, {}});
        REQUIRE(again.drawn == first.drawn);
        REQUIRE(again.poolHash == drawListHash(pool));
    } while (std::ranges::next_permutation(pool).found);
}

TEST_CASE("another seed draws others, and more are drawn without losing the first")
{
    CHECK(drawOrder(QStringLiteral("甲"), kPool) != drawOrder(QStringLiteral("乙"), kPool));
    const DrawResult few = draw({kSeed, kPool, 2, {}}), all = draw({kSeed, kPool, 5, {}});
    CHECK(std::equal(few.drawn.begin(), few.drawn.end(), all.drawn.begin()));
    CHECK(all.drawn.size() == 5);
}

TEST_CASE("inspectors stand by key as well and are sent two by two")
{
    const DrawResult result = draw({kSeed, kPool, 3, kStaff});
    const QStringList order = entriesOf(drawOrder(kSeed, kStaff));
    REQUIRE(result.pairs.size() == 3);
    CHECK(result.pairs[0] == DrawnPair{result.drawn[0].entry, order[0], order[1]});
    CHECK(result.pairs[1] == DrawnPair{result.drawn[1].entry, order[2], order[3]});
    CHECK(result.pairs[2] == DrawnPair{result.drawn[2].entry, order[0], order[1]});
    CHECK(result.staffHash == drawListHash(kStaff));
    CHECK(draw({kSeed, kPool, 3, {}}).pairs.empty());
}

TEST_CASE("a draw that could be doubted is refused with its reasons")
{
    CHECK(codesOf({kSeed, {}, 1, {}}) == QStringList{QStringLiteral("draw-pool-empty")});
    CHECK(codesOf({QStringLiteral(" "), kPool, 1, {}}) == QStringList{QStringLiteral("draw-seed-missing")});
    CHECK(codesOf({kSeed, kPool, 0, {}}) == QStringList{QStringLiteral("draw-count-wrong")});
    CHECK(codesOf({kSeed, kPool, 6, {}}) == QStringList{QStringLiteral("draw-count-wrong")});
    CHECK(codesOf({kSeed, kPool, 1, {QStringLiteral("周敏")}}) == QStringList{QStringLiteral("draw-staff-few")});
    // Equal entries would tie.
    CHECK(codesOf({kSeed, kPool + QStringList{QStringLiteral("乙厂")}, 1, {}}) == QStringList{QStringLiteral("draw-entry-twice line 6")});
    CHECK_THROWS_AS(draw({kSeed, {}, 1, {}}), base::Error);
}

TEST_CASE("a list is read alike from files of all systems")
{
    const QString plain = QStringLiteral("甲厂\n乙厂\n"), windows = QStringLiteral("甲厂\r\n\r\n  乙厂　\r\n"), bare = QStringLiteral("甲厂\n乙厂");
    for (const QString &text : {plain, windows, bare})
        CHECK(drawListOf(text) == QStringList{QStringLiteral("甲厂"), QStringLiteral("乙厂")});
    CHECK(drawListText(drawListOf(windows)) == plain.toUtf8());
    CHECK(drawListOf(QStringLiteral(" \r\n\n")).isEmpty());
}
