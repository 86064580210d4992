#include "tests/support/catch.h"

#include "models/store/law/lawrepository.h"
#include "models/store/law/pairs.h"
#include "tests/store/storefixture.h"

using namespace xunzhen;
using testing::inTransaction;

namespace {

domain::LawText sampleLaw(const QString &version)
{
    domain::LawText law{u"示例法"_qs, u"示例法"_qs, version, u"示例"_qs, {}};
    law.articles.push_back({QStringLiteral("1"), u"第一章"_qs, {u"单位应当给配电箱上锁。"_qs, u"有 PM2.5 的，\n（一）测量；"_qs}});
    law.articles.push_back({QStringLiteral("1-1"), {}, {u"𠮷字号商铺比照执行"_qs}});
    law.articles.push_back({QStringLiteral("2"), u"第二章"_qs, {u"本法自公布之日起施行"_qs}});
    return law;
}

QStringList numbers(const std::vector<store::LawHit> &hits)
{
    QStringList found;
    for (const auto &hit : hits)
        found << hit.number;
    return found;
}

}

TEST_CASE("A law comes back word for word and its articles are found by number")
{
    testing::MemoryStore memory;
    store::LawRepository laws(memory.database());
    const auto old = sampleLaw(QStringLiteral("2018-01-01")), now = sampleLaw(QStringLiteral("2021-06-10"));
    inTransaction(memory.database(), [&] {
        laws.save(old);
        laws.save(now);
    });
    CHECK(laws.find(now.shortTitle, now.version) == now);
    CHECK(laws.article(now.shortTitle, old.version, QStringLiteral("1-1")) == old.articles[1]);
    CHECK(laws.article(now.shortTitle, {}, QStringLiteral("2")) == now.articles[2]);
    CHECK_FALSE(laws.article(now.shortTitle, now.version, QStringLiteral("99")));
    CHECK_FALSE(laws.find(u"无此法"_qs, {}));
    REQUIRE(laws.versions(now.shortTitle).size() == 2);
    CHECK(laws.versions(now.shortTitle).front().version == now.version);
    CHECK(laws.all().front().articleCount == 3);
}

TEST_CASE("Any run of characters is found, from one upwards, across breaks and whatever the case")
{
    testing::MemoryStore memory;
    store::LawRepository laws(memory.database());
    inTransaction(memory.database(), [&] { laws.save(sampleLaw(QStringLiteral("2021-06-10"))); });
    const QStringList none;
    CHECK(numbers(laws.search(u"锁"_qs, 10)) == QStringList{QStringLiteral("1")});
    CHECK(numbers(laws.search(u"配电箱上锁"_qs, 10)) == QStringList{QStringLiteral("1")});
    CHECK(numbers(laws.search(u"配电箱 上 锁"_qs, 10)) == QStringList{QStringLiteral("1")});
    CHECK(numbers(laws.search(QStringLiteral("pm2.5"), 10)) == QStringList{QStringLiteral("1")});
    CHECK(numbers(laws.search(u"的，（一）"_qs, 10)) == QStringList{QStringLiteral("1")});
    CHECK(numbers(laws.search(u"𠮷字"_qs, 10)) == QStringList{QStringLiteral("1-1")});
    CHECK(numbers(laws.search(u"行"_qs, 10)) == QStringList{QStringLiteral("1-1"), QStringLiteral("2")});
    CHECK(numbers(laws.search(u"行"_qs, 1)) == QStringList{QStringLiteral("1-1")});
    CHECK(numbers(laws.search(u"配电上锁"_qs, 10)) == none);
    CHECK(numbers(laws.search(u"\" OR 1"_qs, 10)) == none);
    CHECK(numbers(laws.search(QStringLiteral("  "), 10)) == none);
    const auto hit = laws.search(u"上锁"_qs, 1).front();
    CHECK(hit.body.mid(hit.at, 2) == u"上锁"_qs);
    CHECK(hit.chapter == u"第一章"_qs);
}

TEST_CASE("A law saved again or removed leaves nothing of its old text in the search")
{
    testing::MemoryStore memory;
    store::LawRepository laws(memory.database());
    auto law = sampleLaw(QStringLiteral("2021-06-10"));
    inTransaction(memory.database(), [&] { laws.save(law); });
    law.articles.erase(law.articles.begin());
    inTransaction(memory.database(), [&] { laws.save(law); });
    CHECK(laws.search(u"配电箱"_qs, 10).empty());
    CHECK(laws.search(u"施行"_qs, 10).size() == 1);
    CHECK(testing::textOf(memory.database(), "SELECT 'sound' FROM law_search WHERE law_search MATCH 'nothing' LIMIT 1").isEmpty());
    memory.database().execute("INSERT INTO law_search (law_search) VALUES ('integrity-check')");
    inTransaction(memory.database(), [&] { laws.reindex(); });
    CHECK(laws.search(u"施行"_qs, 10).size() == 1);
    inTransaction(memory.database(), [&] { laws.remove(law.shortTitle, law.version); });
    CHECK(laws.search(u"施行"_qs, 10).empty());
    CHECK(laws.all().empty());
}

TEST_CASE("The place of words in a text is counted in the text as it is shown")
{
    CHECK(store::placeOf(u"上锁"_qs, u"箱 上\n锁"_qs) == 2);
    CHECK(store::placeOf(u"字"_qs, u"𠮷字"_qs) == 2);
    CHECK(store::placeOf(u"无"_qs, u"上锁"_qs) == -1);
    CHECK(store::placeOf({}, u"上锁"_qs) == -1);
}
