#include "models/report/fontcoverage.h"
#include "tests/support/inspectorlaptop.h"

#include <QFile>

using namespace xunzhen;
using namespace xunzhen::testing;

namespace {

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QByteArray kMediaType = "application/vnd.oasis.opendocument.text";

}

SCENARIO("A paper is also handed over for editing")
{
    InspectorLaptop laptop;
    laptop.setUp();
    const auto &papers = laptop.services().papers();
    const domain::VisitId visit = laptop.finishedVisit();
    const QString path = laptop.folder() + u"/副本.odt"_qs;

    GIVEN("a draft")
    {
        const auto draft = must(papers.draft(visit));
        must(papers.saveOdt(*draft, path));
        CHECK(readAll(path).mid(38, kMediaType.size()) == kMediaType);
        THEN("it is written whole or not at all")
        {
            CHECK_FALSE(papers.saveOdt(*draft, laptop.folder() + u"/no/where.odt"_qs).hasValue());
            CHECK_FALSE(QFile::exists(laptop.folder() + u"/no/where.odt"_qs));
        }
    }
    GIVEN("an issued paper")
    {
        const auto paper = must(laptop.services().papers().issue(visit));
        must(papers.saveOdt(paper.id, path));
        const QByteArray first = readAll(path);
        THEN("the copy is the same every time, and no original")
        {
            must(papers.saveOdt(paper.id, path));
            CHECK(readAll(path) == first);
            CHECK(must(papers.verify(first)).state == services::PaperVerdict::State::Damaged);
        }
        THEN("a firm that has moved since is not shown under the paper's number")
        {
            domain::Enterprise firm = must(laptop.services().enterprises().file(laptop.firm)).enterprise;
            firm.address = u"搬到别处"_qs;
            must(laptop.services().enterprises().save(firm));
            CHECK(refusal(papers.saveOdt(paper.id, path)) == base::ErrorCode::Refused);
            CHECK(readAll(path) == first);
        }
    }
    GIVEN("a paper that is not here")
    {
        CHECK(refusal(papers.saveOdt(domain::PaperId(), path)) == base::ErrorCode::NotFound);
    }
    GIVEN("a policy text for the firm to make its own")
    {
        domain::Pack pack = smallPack(u"2026.12.1"_qs);
        pack.policyTemplates = {{u"P-01"_qs, u"动火审批制度"_qs, u"{{enterprise.name}}动火审批制度\n第一条 由{{enterprise.legalPerson}}签发。"_qs}};
        must(laptop.services().packs().install(packJson(pack)));
        const auto handout = must(laptop.services().handouts().render(
            {.kind = domain::HandoutKind::Policy, .pack = pack.code, .enterprise = laptop.firm}));
        must(laptop.services().handouts().saveOdt(handout, path));
        CHECK(readAll(path).startsWith("PK"));
    }
}

TEST_CASE("A name that no font has is told with the page it stands on")
{
    InspectorLaptop laptop;
    laptop.setUp();
    domain::Enterprise firm = must(laptop.services().enterprises().file(laptop.firm)).enterprise;
    firm.legalPerson = u"孙\U0010FFFD强"_qs; // no font has a shape for it
    must(laptop.services().enterprises().save(firm));
    const auto fonts = must(laptop.services().papers().draft(laptop.finishedVisit()))->fonts();
    REQUIRE(fonts.missing.size() == 1);
    CHECK(fonts.missing.front().places.front().around.startsWith(u"孙"_qs));
}
