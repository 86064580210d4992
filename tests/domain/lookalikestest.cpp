#include "models/domain/enterprise/lookalikes.h"
#include "tests/support/catch.h"
#include "tests/support/countedids.h"

using namespace xunzhen;
using namespace xunzhen::domain;
using namespace xunzhen::testing;

namespace {

struct Records
{
    EnterpriseId add(const QString &name, const QString &code = {}, const QString &address = {}, const QString &phone = {})
    {
        Enterprise record;
        record.id = ids.make<EnterpriseId>();
        record.name = name;
        record.uscc = code;
        record.address = address;
        record.phone = phone;
        alikes.add(record);
        return record.id;
    }
    CountedIds ids;
    LookAlikes alikes;
};

}

TEST_CASE("Records with one code, one name or one phone at one address look alike, the strongest first")
{
    Records records;
    const auto a = records.add(u"津南（天津）木业"_qs, u"A1"_qs, u"一号路1号"_qs, u"022-1"_qs);
    const auto b = records.add(u"津南(天津)木业"_qs, {}, u"二号路"_qs);
    const auto c = records.add(u"新星木业"_qs, u"A1"_qs);
    const auto d = records.add(u"星光"_qs, u"D4"_qs, u"一号路 1号"_qs, u"0221"_qs);
    records.add(u"别家"_qs, u"E5"_qs, u"三号路"_qs, u"0221"_qs);
    const auto pairs = records.alikes.pairs({});
    REQUIRE(pairs.size() == 3);
    CHECK(pairs[0].likeness == Likeness::SameCode);
    CHECK(pairOf(pairs[0].one, pairs[0].other) == pairOf(a, c));
    CHECK(pairs[1].likeness == Likeness::SameName);
    CHECK(pairOf(pairs[1].one, pairs[1].other) == pairOf(a, b));
    CHECK(pairs[2].likeness == Likeness::SamePhoneAndAddress);
    CHECK(pairOf(pairs[2].one, pairs[2].other) == pairOf(a, d));
}

TEST_CASE("Shops of a chain with codes and addresses of their own are not asked about")
{
    Records records;
    records.add(u"老李包子铺"_qs, u"A1"_qs, u"一号路"_qs);
    records.add(u"老李包子铺"_qs, u"B2"_qs, u"二号路"_qs);
    CHECK(records.alikes.pairs({}).empty());
}

TEST_CASE("Of three that are alike, the ones left come up once two were judged two firms")
{
    Records records;
    const auto a = records.add(u"甲"_qs, u"A1"_qs), b = records.add(u"乙"_qs, u"A1"_qs), c = records.add(u"丙"_qs, u"A1"_qs);
    CHECK(records.alikes.pairs({}).size() == 2);
    const auto left = records.alikes.pairs({pairOf(a, b), pairOf(a, c)});
    REQUIRE(left.size() == 1);
    CHECK(pairOf(left[0].one, left[0].other) == pairOf(b, c));
}
