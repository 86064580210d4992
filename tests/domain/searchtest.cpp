#include "tests/support/catch.h"

#include "models/domain/search/enterpriseindex.h"
#include "tests/domain/visitrecords.h"

using namespace xunzhen;
using namespace xunzhen::domain;

namespace {

struct Street
{
    std::vector<IndexedEnterprise> firms;

    Street &with(const QString &name, const QString &uscc = {}, const QString &address = {}, const QString &town = {},
                 QDate visited = {})
    {
        firms.push_back({testing::idOf<EnterpriseId>(int(firms.size()) + 1), name, uscc, address, town, visited});
        return *this;
    }
    QString nameOf(const EnterpriseId &id) const
    {
        for (const IndexedEnterprise &firm : firms)
            if (firm.id == id)
                return firm.name;
        return {};
    }
    QStringList found(const QString &query, int limit = 50) const
    {
        QStringList names;
        for (const Hit &hit : EnterpriseIndex(firms).find(query, limit).hits)
            names.append(nameOf(hit.id));
        return names;
    }
    /// The words that the screen would mark.
    QString marked(const QString &query) const
    {
        const auto result = EnterpriseIndex(firms).find(query, 1);
        if (result.hits.empty())
            return QStringLiteral("(none)");
        const Hit hit = result.hits.front();
        for (const IndexedEnterprise &firm : firms) {
            if (firm.id != hit.id)
                continue;
            const QString part = hit.part == HitPart::Code      ? firm.uscc
                                 : hit.part == HitPart::Address ? firm.address
                                 : hit.part == HitPart::Town    ? firm.town
                                                                : firm.name;
            return part.mid(hit.from, hit.length);
        }
        return {};
    }
    HitPart part(const QString &query) const { return EnterpriseIndex(firms).find(query, 1).hits.at(0).part; }
};

Street jinnan()
{
    return Street()
        .with(QStringLiteral("天津市恒达机械有限公司"), QStringLiteral("91350100M000100Y43"), QStringLiteral("小站工业区创新路8号"), QStringLiteral("小站镇"))
        .with(QStringLiteral("恒达（天津）科技有限公司"), {}, QStringLiteral("双港工业园"), QStringLiteral("双港镇"))
        .with(QStringLiteral("天津永恒达食品有限公司"))
        .with(QStringLiteral("天津市长安汽车修理厂"), QStringLiteral("91440300708461136T"), QStringLiteral("咸水沽镇恒达路3号"), QStringLiteral("咸水沽镇"))
        .with(QStringLiteral("天津市津南区鑫源会计服务部"))
        .with(QStringLiteral("天津鑫ＡＢＣ铝业股份有限公司"));
}

}

TEST_CASE("A fit at the trade name comes before one inside the name, and both before an address")
{
    CHECK(jinnan().found(QStringLiteral("恒达"))
          == QStringList{QStringLiteral("天津市恒达机械有限公司"), QStringLiteral("恒达（天津）科技有限公司"),
                         QStringLiteral("天津永恒达食品有限公司"), QStringLiteral("天津市长安汽车修理厂")});
}

TEST_CASE("The front of the name comes before its inside")
{
    const Street street = Street().with(QStringLiteral("大天津饭店")).with(QStringLiteral("天津恒达"));
    CHECK(street.found(QStringLiteral("天津")).front() == QStringLiteral("天津恒达"));
}

TEST_CASE("Of equal fits the shorter name comes first, then the firm visited last")
{
    Street street;
    street.with(QStringLiteral("天津恒达机械制造有限公司"))
        .with(QStringLiteral("天津恒达甲"), {}, {}, {}, QDate(2025, 1, 1))
        .with(QStringLiteral("天津恒达乙"), {}, {}, {}, QDate(2026, 1, 1))
        .with(QStringLiteral("天津恒达丙"));
    CHECK(street.found(QStringLiteral("恒达"))
          == QStringList{QStringLiteral("天津恒达乙"), QStringLiteral("天津恒达甲"), QStringLiteral("天津恒达丙"),
                         QStringLiteral("天津恒达机械制造有限公司")});
}

TEST_CASE("Initials, pinyin and codes find a firm")
{
    struct Case { QString query; QString first; HitPart part; QString marked; };
    const auto row = GENERATE(values<Case>({
        {QStringLiteral("hdjx"), QStringLiteral("天津市恒达机械有限公司"), HitPart::Initials, QStringLiteral("恒达机械")},
        {QStringLiteral("HDTJ"), QStringLiteral("恒达（天津）科技有限公司"), HitPart::Initials, QStringLiteral("恒达（天津")},
        {QStringLiteral("caqc"), QStringLiteral("天津市长安汽车修理厂"), HitPart::Initials, QStringLiteral("长安汽车")},
        {QStringLiteral("kuaiji"), QStringLiteral("天津市津南区鑫源会计服务部"), HitPart::Pinyin, QStringLiteral("会计")},
        {QStringLiteral("changan"), QStringLiteral("天津市长安汽车修理厂"), HitPart::Pinyin, QStringLiteral("长安")},
        {QStringLiteral("chang'an"), QStringLiteral("天津市长安汽车修理厂"), HitPart::Pinyin, QStringLiteral("长安")},
        {QStringLiteral("hengdaji"), QStringLiteral("天津市恒达机械有限公司"), HitPart::Pinyin, QStringLiteral("恒达机")},
        {QStringLiteral("hengdaj"), QStringLiteral("天津市恒达机械有限公司"), HitPart::Pinyin, QStringLiteral("恒达机")},
        {QStringLiteral("9135"), QStringLiteral("天津市恒达机械有限公司"), HitPart::Code, QStringLiteral("9135")},
        {QStringLiteral("00y43"), QStringLiteral("天津市恒达机械有限公司"), HitPart::Code, QStringLiteral("00Y43")},
        {QStringLiteral("9144 0300 7084"), QStringLiteral("天津市长安汽车修理厂"), HitPart::Code, QStringLiteral("914403007084")},
        {QStringLiteral("ａｂｃ"), QStringLiteral("天津鑫ＡＢＣ铝业股份有限公司"), HitPart::Name, QStringLiteral("ＡＢＣ")},
        {QStringLiteral(" 会计 "), QStringLiteral("天津市津南区鑫源会计服务部"), HitPart::Name, QStringLiteral("会计")},
        {QStringLiteral("创新路"), QStringLiteral("天津市恒达机械有限公司"), HitPart::Address, QStringLiteral("创新路")},
        {QStringLiteral("双港镇"), QStringLiteral("恒达（天津）科技有限公司"), HitPart::Town, QStringLiteral("双港镇")},
        {QStringLiteral("横达机械"), QStringLiteral("天津市恒达机械有限公司"), HitPart::Homophone, QStringLiteral("恒达机械")},
    }));
    CAPTURE(row.query);
    const Street street = jinnan();
    REQUIRE_FALSE(street.found(row.query).isEmpty());
    CHECK(street.found(row.query).front() == row.first);
    CHECK(street.part(row.query) == row.part);
    CHECK(street.marked(row.query) == row.marked);
}

TEST_CASE("Several words must all fit")
{
    CHECK(jinnan().found(QStringLiteral("恒达 双港")) == QStringList{QStringLiteral("恒达（天津）科技有限公司")});
    CHECK(jinnan().found(QStringLiteral("恒达　jx")) == QStringList{QStringLiteral("天津市恒达机械有限公司")});
    CHECK(jinnan().found(QStringLiteral("恒达 汽车")) == QStringList{QStringLiteral("天津市长安汽车修理厂")});
    CHECK(jinnan().found(QStringLiteral("恒达 北京")).isEmpty());
}

TEST_CASE("Nothing typed, or nothing that fits, finds nothing")
{
    const QString query = GENERATE(QString(), QStringLiteral("  "), QStringLiteral("'"), QStringLiteral("北京同仁"),
                                   QStringLiteral("zzzz"), QString(5000, u'天'), QString(1, QChar(0)));
    const auto result = EnterpriseIndex(jinnan().firms).find(query, 10);
    CHECK(result.hits.empty());
    CHECK(result.total == 0);
}

TEST_CASE("A short list still tells how many firms fit in all")
{
    Street street;
    for (int i = 0; i < 500; ++i)
        street.with(QStringLiteral("天津第%1工厂").arg(i));
    const EnterpriseIndex index(street.firms);
    const auto result = index.find(QStringLiteral("天津"), 10);
    CHECK(result.hits.size() == 10);
    CHECK(result.total == 500);
    CHECK(index.find(QStringLiteral("天津"), 0).hits.empty());
    CHECK(index.find(QStringLiteral("厂"), 1000).hits.size() == 500);
}

TEST_CASE("Addresses are left alone when names give enough")
{
    Street street;
    for (int i = 0; i < 30; ++i)
        street.with(QStringLiteral("天津恒达%1").arg(i));
    street.with(QStringLiteral("天津永安"), {}, QStringLiteral("恒达路"));
    CHECK(EnterpriseIndex(street.firms).find(QStringLiteral("恒达"), 100).total == 30);
}

TEST_CASE("A firm added, renamed or removed is found as it is now")
{
    Street street = jinnan();
    EnterpriseIndex index(street.firms);
    const EnterpriseIndex before = index;
    const auto firstId = [](const EnterpriseIndex &in, const char16_t *query) {
        const auto hits = in.find(QString::fromUtf16(query), 1).hits;
        return hits.empty() ? EnterpriseId() : hits.front().id;
    };

    IndexedEnterprise added{testing::idOf<EnterpriseId>(100), QStringLiteral("天津宏图塑料厂"), {}, {}, {}, {}};
    index.upsert(added);
    CHECK(index.size() == 7);
    CHECK(firstId(index, u"宏图") == added.id);

    IndexedEnterprise renamed = street.firms[0];
    renamed.name = QStringLiteral("天津宏远机械有限公司");
    index.upsert(renamed);
    CHECK(index.size() == 7);
    CHECK(firstId(index, u"宏远") == renamed.id);
    CHECK(index.find(QStringLiteral("恒达机械"), 5).total == 0);

    index.remove(added.id);
    index.remove(added.id);
    index.remove(testing::idOf<EnterpriseId>(999));
    CHECK(index.size() == 6);
    CHECK(index.find(QStringLiteral("宏图"), 5).total == 0);

    CHECK(before.size() == 6);
    CHECK(before.find(QStringLiteral("恒达机械"), 5).total == 1);
}

TEST_CASE("Of two states of one firm in one batch the later counts")
{
    EnterpriseIndex index;
    const auto id = testing::idOf<EnterpriseId>(1);
    index.upsert({{id, QStringLiteral("天津旧名"), {}, {}, {}, {}}, {id, QStringLiteral("天津新名"), {}, {}, {}, {}}});
    CHECK(index.size() == 1);
    CHECK(index.find(QStringLiteral("新名"), 5).total == 1);
}

TEST_CASE("Thousands of single changes leave the index as if it were built anew")
{
    EnterpriseIndex index;
    std::vector<IndexedEnterprise> all;
    for (int i = 0; i < 5000; ++i)
        all.push_back({testing::idOf<EnterpriseId>(i + 1), QStringLiteral("天津%1号机械厂").arg(i), {}, {}, {}, {}});
    for (size_t i = 0; i < all.size(); i += 500)
        index.upsert(std::vector(all.begin() + qsizetype(i), all.begin() + qsizetype(i) + 500));
    for (size_t i = 0; i < all.size(); i += 10)
        index.remove(all[i].id);
    std::vector<IndexedEnterprise> left;
    for (size_t i = 0; i < all.size(); ++i)
        if (i % 10 != 0)
            left.push_back(all[i]);
    const EnterpriseIndex fresh(left);
    CHECK(index.size() == 4500);
    for (const char *query : {"机械", "77", "jx", "jixie", "天津1"}) {
        const auto a = index.find(QString::fromUtf8(query), 5000), b = fresh.find(QString::fromUtf8(query), 5000);
        CAPTURE(query);
        CHECK(a.total == b.total);
        CHECK(a.total > 0);
    }
}
