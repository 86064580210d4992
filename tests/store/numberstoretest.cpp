#include "tests/support/catch.h"

#include "models/store/enterprise/firmlinkrepository.h"
#include "models/store/paper/numberrepository.h"
#include "models/store/paper/paperrepository.h"
#include "models/store/synced/consentrepository.h"
#include "tests/store/storefixture.h"

using namespace xunzhen;
using namespace xunzhen::testing;

namespace {

const domain::NumberSeries kReports{u"津南应急"_qs, u"会诊"_qs, 2026};

domain::Paper paper(MemoryStore &memory, const QString &number, const domain::VisitId &visit, int revision = 1)
{
    domain::Paper made;
    made.id = memory.ids().make<domain::PaperId>();
    made.visit = visit;
    made.enterprise = memory.ids().make<domain::EnterpriseId>();
    made.kind = QStringLiteral("consultation-report");
    made.number = number;
    made.revision = revision;
    made.versions = QStringLiteral("{}");
    made.issuedAt = memory.clock().now();
    return made;
}

}

TEST_CASE("The papers of a series are found by what is printed, and editions of one paper are one subject")
{
    MemoryStore memory;
    const auto first = memory.ids().make<domain::VisitId>(), second = memory.ids().make<domain::VisitId>();
    inTransaction(memory.database(), [&] {
        store::PaperRepository papers(memory.database());
        papers.add(paper(memory, domain::numberText(kReports, {{}, 1}), first));
        papers.add(paper(memory, domain::numberText(kReports, {{}, 1}), first, 2));
        papers.add(paper(memory, domain::numberText(kReports, {u"K7"_qs, 1}), second));
        papers.add(paper(memory, u"津南应急责改〔2026〕1号"_qs, first));
        papers.add(paper(memory, u"津南应急会诊〔2025〕1号"_qs, second));
        papers.add(paper(memory, u"津南应急会诊〔2026〕草"_qs, second));
    });
    const store::NumberRepository numbers(memory.database());
    const auto papers = numbers.papers(kReports);
    REQUIRE(papers.size() == 3);
    CHECK(papers[0].subject != papers[1].subject);
    CHECK(papers[0].place == domain::NumberPlace{{}, 1});
    CHECK(papers[2].subject == papers[0].subject); // later editions come later
    CHECK(numbers.doubled().isEmpty());
    CHECK(numbers.seriesInUse(u"津南应急"_qs).size() == 3);
    CHECK(numbers.seriesInUse(u"津南环保"_qs).empty());

    inTransaction(memory.database(), [&] {
        store::PaperRepository(memory.database()).add(paper(memory, domain::numberText(kReports, {{}, 1}), second));
    });
    CHECK(numbers.doubled() == QStringList{domain::numberText(kReports, {{}, 1})});
}

TEST_CASE("Blocks, void serials and wishes come back as they were written, with who wrote the block")
{
    MemoryStore memory;
    store::NumberRepository numbers(memory.database());
    domain::NumberBlock block;
    block.id = memory.ids().make<domain::NumberBlockId>();
    block.series = kReports;
    block.first = 11;
    block.last = 20;
    block.device = QByteArray(16, 'd');
    block.mark = u"K7"_qs;
    block.givenAt = memory.clock().now();
    block.givenBy = memory.ids().make<domain::InspectorId>();
    const domain::NumberVoid gone{memory.ids().make<domain::NumberVoidId>(), kReports, 12, u"作废"_qs, memory.clock().now(),
                                  memory.ids().make<domain::InspectorId>()};
    const domain::NumberWish wish{domain::wishIdFor(u"津南应急"_qs, u"责改"_qs, block.device), u"津南应急"_qs, u"责改"_qs, block.device,
                                  memory.clock().now()};
    inTransaction(memory.database(), [&] {
        numbers.add(block);
        numbers.add(gone);
        numbers.add(wish);
        numbers.add(wish);
    });
    REQUIRE(numbers.blocks(kReports).size() == 1);
    CHECK(numbers.blocks(kReports)[0].block == block);
    CHECK(numbers.blocks(kReports)[0].writer.size() == 32);
    CHECK(numbers.blocks().size() == 1);
    CHECK(numbers.blocks({u"津南应急"_qs, u"会诊"_qs, 2027}).empty());
    CHECK(numbers.voids(kReports) == std::vector{gone});
    CHECK(numbers.wishes() == std::vector{wish});
}

TEST_CASE("A link between two records of a firm holds until it is taken back")
{
    MemoryStore memory;
    store::FirmLinkRepository links(memory.database());
    const domain::FirmLink link{memory.ids().make<domain::FirmLinkId>(), memory.ids().make<domain::EnterpriseId>(),
                                memory.ids().make<domain::EnterpriseId>(), u"旧名"_qs, memory.clock().now(),
                                memory.ids().make<domain::InspectorId>(), {}};
    inTransaction(memory.database(), [&] { links.add(link); });
    CHECK(links.holding() == std::vector{link});
    inTransaction(memory.database(), [&] { links.takeBack(link.id, u"弄错"_qs); });
    CHECK(links.holding().empty());
    CHECK(codeOf([&] { links.takeBack(memory.ids().make<domain::FirmLinkId>(), u"无"_qs); }) == base::ErrorCode::NotFound);
}

TEST_CASE("A yes to a publication names the laptop that gave it, for this publication only")
{
    MemoryStore memory;
    store::ConsentRepository consents(memory.database());
    const QByteArray release(16, 'r'), other(16, 'o');
    inTransaction(memory.database(), [&] {
        consents.add({memory.ids().make<domain::ReleaseConsentId>(), u"pack_release"_qs, release, memory.clock().now(), {}});
    });
    CHECK(consents.writers(u"pack_release"_qs, release).size() == 1);
    CHECK(consents.writers(u"pack_release"_qs, other).empty());
    CHECK(consents.writers(u"template_release"_qs, release).empty());
}
