#include "tests/support/catch.h"

#include "models/base/hashing.h"
#include "models/store/checklist/packrepository.h"
#include "models/store/enterprise/enterprisefeaturerepository.h"
#include "models/store/enterprise/importrepository.h"
#include "models/store/local/settings.h"
#include "models/store/person/inspectorrepository.h"
#include "models/store/synced/syncledger.h"
#include "models/store/synced/streams.h"
#include "tests/store/storefixture.h"

using namespace xunzhen;
using base::ErrorCode;
using testing::codeOf;
using testing::inTransaction;

namespace {

domain::Enterprise fullEnterprise(testing::CountedIds &ids)
{
    domain::Enterprise e;
    e.id = ids.make<domain::EnterpriseId>();
    e.name = u"天津示例粉末涂料有限公司"_qs;
    e.uscc = QStringLiteral("91120112MA05XXXX0X");
    e.legalPerson = u"赵六"_qs;
    e.address = u"津南区某路1号"_qs;
    e.town = u"双港镇"_qs;
    e.contact = u"钱七"_qs;
    e.phone = QStringLiteral("022-00000000");
    e.tradeCode = QStringLiteral("C2641");
    e.tradeName = u"涂料制造"_qs;
    e.scale = u"小型"_qs;
    e.employees = 42;
    e.established = QDate(2001, 2, 3);
    e.positiveList = true;
    e.note = u"备注\n两行"_qs;
    e.longitude = 117.35;
    return e;
}

}

TEST_CASE("A firm comes back as it was saved, and is found by code, name and id")
{
    testing::MemoryStore memory;
    store::EnterpriseRepository firms(memory.database());
    const auto full = fullEnterprise(memory.ids());
    domain::Enterprise bare;
    bare.id = memory.ids().make<domain::EnterpriseId>();
    bare.name = u"无证小铺"_qs;
    inTransaction(memory.database(), [&] {
        firms.save(full);
        firms.save(bare);
    });
    CHECK(firms.get(full.id) == full);
    CHECK(firms.get(bare.id) == bare);
    CHECK(firms.byUscc(full.uscc) == std::vector{full});
    CHECK(firms.byName(bare.name) == std::vector{bare});
    CHECK(firms.byIds({bare.id, domain::EnterpriseId(), full.id}) == std::vector{bare, full});
    CHECK(firms.all().size() == 2);
    inTransaction(memory.database(), [&] { firms.voidRecord(bare.id, u"重复"_qs); });
    CHECK(firms.all() == std::vector{full});
    CHECK(firms.byName(bare.name).empty());
    CHECK(firms.count() == 1);
    CHECK(firms.get(bare.id).voided == u"重复"_qs);
    CHECK(codeOf([&] { firms.voidRecord(domain::EnterpriseId(), {}); }) == ErrorCode::NotFound);
    CHECK(codeOf([&] { (void)firms.get(domain::EnterpriseId()); }) == ErrorCode::NotFound);
}

TEST_CASE("Streaming the firms stops when told to")
{
    testing::MemoryStore memory;
    store::EnterpriseRepository firms(memory.database());
    inTransaction(memory.database(), [&] {
        for (int i = 0; i < 3; ++i)
            firms.save(fullEnterprise(memory.ids()));
    });
    int seen = 0;
    firms.forEach([&](const domain::Enterprise &) { return ++seen < 2; });
    CHECK(seen == 2);
}

TEST_CASE("An import remembers every firm as it was before")
{
    testing::MemoryStore memory;
    store::ImportRepository imports(memory.database());
    const auto first = memory.ids().make<domain::ImportId>(), second = memory.ids().make<domain::ImportId>();
    const auto before = fullEnterprise(memory.ids());
    const auto added = memory.ids().make<domain::EnterpriseId>();
    inTransaction(memory.database(), [&] {
        imports.begin(first, u"企业名单.xlsx"_qs, memory.clock().now());
        imports.add(first, {before.id, false, before});
        imports.add(first, {added, true, {}});
        memory.clock().advanceSeconds(60);
        imports.begin(second, QStringLiteral("b.csv"), memory.clock().now());
        imports.markUndone(second, memory.clock().now());
    });
    REQUIRE(imports.latestStanding());
    CHECK(imports.latestStanding()->id == first);
    CHECK(imports.latestStanding()->lineCount == 2);
    CHECK(imports.all().size() == 2);
    const auto changes = imports.changes(first);
    REQUIRE(changes.size() == 2);
    CHECK(changes[0].before == before);
    CHECK(changes[1].wasNew);
    CHECK(codeOf([&] { imports.add(memory.ids().make<domain::ImportId>(), {added, true, {}}); }) == ErrorCode::Clash);
}

TEST_CASE("An inspector comes back with credential, bureau and role")
{
    testing::MemoryStore memory;
    store::InspectorRepository people(memory.database());
    domain::Inspector one{memory.ids().make<domain::InspectorId>(), u"张三"_qs, QStringLiteral("12011200001"),
                          QDate(2028, 6, 30), u"津南区应急管理局"_qs, domain::Role::Leader, QStringLiteral("138"), u"调离"_qs};
    inTransaction(memory.database(), [&] { people.save(one); });
    CHECK(people.get(one.id) == one);
    CHECK(people.byCredential(one.credentialNumber) == std::vector{one});
    CHECK(people.all() == std::vector{one});
    CHECK(codeOf([&] { (void)people.get(domain::InspectorId()); }) == ErrorCode::NotFound);
}

TEST_CASE("An inspector with a role of a newer program may not sign here")
{
    testing::MemoryStore memory;
    store::InspectorRepository people(memory.database());
    domain::Inspector one;
    one.id = memory.ids().make<domain::InspectorId>();
    inTransaction(memory.database(), [&] {
        people.save(one);
        memory.database().execute("UPDATE inspector SET role = 'auditor'");
    });
    CHECK(domain::qualificationOn(people.get(one.id), QDate(2026, 11, 23)) != domain::Qualification::Qualified);
}

TEST_CASE("Papers are found by visit, firm, file and number, and numbers have no gaps")
{
    testing::MemoryStore memory;
    store::PaperRepository papers(memory.database());
    store::NumberSeries numbers(memory.database());
    domain::Paper paper;
    paper.id = memory.ids().make<domain::PaperId>();
    paper.visit = memory.ids().make<domain::VisitId>();
    paper.enterprise = memory.ids().make<domain::EnterpriseId>();
    paper.kind = QStringLiteral("consultation-report");
    paper.number = u"津南应急会诊〔2026〕1号"_qs;
    paper.pdfHash = base::sha256Hex("pdf");
    paper.versions = QStringLiteral("{}");
    paper.issuedAt = memory.clock().now();
    const QString bureau = u"津南应急"_qs;
    inTransaction(memory.database(), [&] {
        papers.add(paper);
        CHECK(numbers.take(bureau, paper.kind, 2026) == 1);
    });
    {
        const store::Transaction dropped(memory.database());
        CHECK(numbers.take(bureau, paper.kind, 2026) == 2);
    }
    CHECK(numbers.peek(bureau, paper.kind, 2026) == 2);
    CHECK(numbers.peek(bureau, paper.kind, 2027) == 1);
    CHECK(papers.find(paper.id) == paper);
    CHECK(papers.ofVisit(paper.visit) == std::vector{paper});
    CHECK(papers.ofEnterprise(paper.enterprise) == std::vector{paper});
    CHECK(papers.byPdf(paper.pdfHash) == std::vector{paper});
    CHECK(papers.byNumber(paper.number) == std::vector{paper});
}

TEST_CASE("A pack is kept as it came, and one version is one file")
{
    testing::MemoryStore memory;
    store::PackRepository packs(memory.database());
    const QString code = QStringLiteral("emergency"), v1 = QStringLiteral("2026.9"), v2 = QStringLiteral("2026.11");
    packs.save(code, v1, "{\"a\":1}", memory.clock().now());
    memory.clock().advanceSeconds(1);
    packs.save(code, v2, "{\"a\":2}", memory.clock().now());
    packs.save(code, v1, "{\"a\":1}", memory.clock().now());
    CHECK(codeOf([&] { packs.save(code, v1, "{}", memory.clock().now()); }) == ErrorCode::Clash);
    CHECK(packs.all().size() == 2);
    CHECK(packs.latest(code)->version == v2);
    memory.clock().advanceSeconds(1);
    const QString older = QStringLiteral("2026.10"); // installed last, yet not the newest
    packs.save(code, older, "{}", memory.clock().now());
    CHECK(packs.latest(code)->version == v2);
    CHECK(packs.all().front().version == v2);
    packs.remove(code, older);
    CHECK(packs.find(code, v1)->raw == "{\"a\":1}");
    CHECK(packs.find(code, v1)->hash == base::sha256("{\"a\":1}"));
    packs.remove(code, v2);
    CHECK(packs.latest(code)->version == v1);
    CHECK_FALSE(packs.find(code, v2));
}

TEST_CASE("Settings are read, listed by their beginning and forgotten")
{
    testing::MemoryStore memory;
    store::Settings settings(memory.database());
    settings.set(QStringLiteral("profile.name"), u"张三"_qs);
    settings.set(QStringLiteral("profile.name"), u"李四"_qs);
    settings.set(QStringLiteral("profilex"), QStringLiteral("no"));
    CHECK(settings.value(QStringLiteral("profile.name")) == u"李四"_qs);
    CHECK(settings.below(QStringLiteral("profile.")).size() == 1);
    settings.remove(QStringLiteral("profile.name"));
    CHECK_FALSE(settings.value(QStringLiteral("profile.name")));
    CHECK(settings.value(QStringLiteral("profile.name"), u"无"_qs) == u"无"_qs);
}

TEST_CASE("What sync remembers comes back in order")
{
    testing::MemoryStore memory;
    store::SyncLedger ledger(memory.database(), domain::SpaceSlot::Main);
    const store::StreamKey key{QByteArray(32, 'k'), QByteArray(8, 'n')};
    CHECK(ledger.segments(key).empty());
    CHECK_FALSE(ledger.lastSegment(key));
    ledger.addSegment({key, 11, 5, QByteArray(32, 'b'), QStringLiteral("b.seg")});
    ledger.addSegment({key, 1, 10, QByteArray(32, 'a'), QStringLiteral("a.seg")});
    ledger.addSegment({key, 1, 10, QByteArray(32, 'a'), QStringLiteral("a.seg")});
    REQUIRE(ledger.segments(key).size() == 2);
    CHECK(ledger.segments(key)[0].fileName == QStringLiteral("a.seg"));
    CHECK(ledger.lastSegment(key)->firstSeq == 11);
    const store::Streams streams(memory.database());
    CHECK(streams.key(*streams.find(key)) == key);
    CHECK(codeOf([&] { (void)streams.key(9999); }) == ErrorCode::NotFound);
    ledger.addRosterEntry({2, QByteArray(32, 'x'), QByteArray(32, 'h'), "two"});
    ledger.addRosterEntry({1, QByteArray(32, 'x'), QByteArray(32, 'g'), "one"});
    REQUIRE(ledger.roster().size() == 2);
    CHECK(ledger.roster()[0].body == "one");
    ledger.addNote(memory.clock().now(), QStringLiteral("fork"), {u"甲"_qs, QStringLiteral("7")});
    ledger.addNote(memory.clock().now(), QStringLiteral("gap"), {});
    CHECK(ledger.notes(1).front().code == QStringLiteral("gap"));
    CHECK(ledger.notes(5).back().arguments == QStringList{u"甲"_qs, QStringLiteral("7")});
    ledger.dropNotes(QStringLiteral("gap"));
    CHECK(ledger.notes(5).size() == 1);
}

TEST_CASE("What is told of a firm comes back as told, once for each feature, and can be unknown again")
{
    testing::MemoryStore memory;
    store::EnterpriseFeatureRepository features(memory.database());
    const auto firm = memory.ids().make<domain::EnterpriseId>(), other = memory.ids().make<domain::EnterpriseId>();
    domain::ToldFeature told{firm, u"hasCoating"_qs, domain::Presence::Absent, base::fromMillis(1'800'000'000'000),
                             memory.ids().make<domain::InspectorId>()};
    inTransaction(memory.database(), [&] { features.save(told); });
    CHECK(features.find(domain::toldFeatureIdFor(firm, u"hasCoating"_qs)) == told);
    CHECK(domain::toldFeatureIdFor(firm, u"hasCoating"_qs) != domain::toldFeatureIdFor(other, u"hasCoating"_qs));
    for (const auto presence : {domain::Presence::Present, domain::Presence::Unknown}) {
        told.presence = presence;
        inTransaction(memory.database(), [&] { features.save(told); });
        CHECK(features.ofEnterprise(firm) == std::vector{told});
    }
    CHECK(features.ofEnterprise(other).empty());
}
