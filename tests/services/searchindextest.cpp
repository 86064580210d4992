#include "models/base/error.h"
#include "models/services/enterprises/searchindex.h"
#include "tests/support/catch.h"
#include "tests/support/countedids.h"

#include <thread>

using namespace xunzhen;
using domain::IndexedEnterprise;

namespace {

IndexedEnterprise firm(testing::CountedIds &ids, const QString &name)
{
    return {ids.make<domain::EnterpriseId>(), name, {}, {}, {}, {}};
}

}

TEST_CASE("What changes while the search index is loaded is in it at the end")
{
    testing::CountedIds ids;
    const auto known = firm(ids, u"甲厂"_qs), gone = firm(ids, u"乙厂"_qs), added = firm(ids, u"丙厂"_qs);
    services::SearchIndex index;
    CHECK_FALSE(index.size());
    const auto found = index.snapshot([&] {
        index.upsert(added); // another connection writes
        index.remove(gone.id);
        return std::vector{known, gone};
    });
    CHECK(found.size() == 2);
    CHECK(found.find(u"丙厂"_qs, 5).total == 1);
    CHECK(found.find(u"乙厂"_qs, 5).total == 0);
    CHECK(index.size() == 2);
}

TEST_CASE("An index that is forgotten while it is loaded is loaded again")
{
    testing::CountedIds ids;
    services::SearchIndex index;
    CHECK(index.snapshot([&] {
        index.invalidate();
        return std::vector{firm(ids, u"甲厂"_qs)};
    }).size() == 1);
    CHECK_FALSE(index.size());
    CHECK(index.snapshot([&] { return std::vector{firm(ids, u"甲厂"_qs), firm(ids, u"乙厂"_qs)}; }).size() == 2);
    CHECK(index.size() == 2);
}

TEST_CASE("A search index that cannot be loaded is tried again by the next search")
{
    testing::CountedIds ids;
    services::SearchIndex index;
    CHECK_THROWS_AS(index.snapshot([]() -> std::vector<IndexedEnterprise> { throw base::Error(base::ErrorCode::Io, u"disk"_qs); }),
                    base::Error);
    CHECK(index.snapshot([&] { return std::vector{firm(ids, u"甲厂"_qs)}; }).size() == 1);
}

TEST_CASE("Two who search at once load the index once")
{
    testing::CountedIds ids;
    services::SearchIndex index;
    std::atomic<int> loadings = 0;
    std::atomic<int> found = 0;
    const auto search = [&] {
        found += index.snapshot([&] {
            ++loadings;
            return std::vector{firm(ids, u"甲厂"_qs)};
        }).size();
    };
    std::thread other(search);
    search();
    other.join();
    CHECK(loadings == 1);
    CHECK(found == 2);
}
