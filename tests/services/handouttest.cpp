#include "models/report/paperrenderer.h"
#include "models/report/sink/textdump.h"
#include "tests/support/inspectorlaptop.h"

using namespace xunzhen;
using namespace xunzhen::testing;
using domain::HandoutKind;

namespace {

QString textOf(const services::Handout &handout)
{
    return report::allText(handout.paper->rendered().pages).remove(QLatin1Char(' ')).remove(QChar(0x3000)).remove(QLatin1Char('\n'));
}

domain::Pack packWithPapers()
{
    domain::Pack pack = smallPack(QStringLiteral("2026.12.1"));
    pack.checklists.front().sections.front().items.front().retired = QDate(2026, 1, 1);
    pack.plainSheets = {{u"C33"_qs, u"金属加工明白纸"_qs, {u"持证上岗。"_qs}}, {u"H62"_qs, u"餐饮明白纸"_qs, {u"生熟分开。"_qs}}};
    pack.policyTemplates = {{u"P-01"_qs, u"动火审批制度"_qs,
                             u"{{enterprise.name}}动火审批制度\n第一条 由{{enterprise.legalPerson}}签发，自{{date}}起执行，邮箱{{enterprise.contact}}。"_qs}};
    return pack;
}

}

SCENARIO("A firm is given papers that are made from a checklist pack")
{
    InspectorLaptop laptop;
    laptop.setUp();
    const domain::Pack pack = packWithPapers();
    must(laptop.services().packs().install(packJson(pack)));
    const auto &handouts = laptop.services().handouts();
    const auto render = [&](services::HandoutWish wish) {
        wish.pack = pack.code;
        return handouts.render(wish);
    };

    GIVEN("the lists")
    {
        const auto kind = GENERATE(HandoutKind::Checklist, HandoutKind::SelfCheck);
        const auto paper = must(render({.kind = kind, .pack = {}, .entries = {pack.checklists.front().code}}));
        THEN("every question in use is asked, the retired one is not")
        {
            const auto &items = pack.checklists.front().sections.front().items;
            CHECK_FALSE(textOf(paper).contains(QString(items[0].question).remove(u' ')));
            for (size_t i = 1; i < items.size(); ++i)
                CHECK(textOf(paper).contains(QString(items[i].question).remove(u' ')));
            CHECK(textOf(paper).contains(pack.version));
            CHECK(textOf(paper).contains(u"资料，不是处理决定"_qs));
        }
        THEN("the same wish gives the same bytes and nothing is kept or numbered")
        {
            const auto again = must(render({.kind = kind, .pack = {}, .entries = {pack.checklists.front().code}}));
            CHECK(again.paper->pdf() == paper.paper->pdf());
            CHECK(paper.paper->pdf().startsWith("%PDF-"));
            CHECK(paper.fileName.endsWith(u".pdf"_qs));
            CHECK(paper.fileName.contains(pack.checklists.front().title));
        }
    }

    GIVEN("a firm whose contact is not known")
    {
        domain::Enterprise firm = machineWorks(7);
        firm.contact.clear();
        firm.id = must(laptop.services().enterprises().save(firm));
        THEN("the policy text bears its data, and a line for what is missing")
        {
            const auto paper = must(render({.kind = HandoutKind::Policy, .pack = {}, .enterprise = firm.id}));
            const QString text = textOf(paper);
            CHECK(text.contains(firm.name + u"动火审批制度"_qs));
            CHECK(text.contains(u"由"_qs + firm.legalPerson + u"签发"_qs));
            CHECK(text.contains(u"邮箱______。"_qs));
            CHECK_FALSE(text.contains(u"自______起"_qs));
            CHECK(paper.fileName.contains(firm.name));
        }
        THEN("without a firm there is room to write everything by hand")
        {
            CHECK(textOf(must(render({.kind = HandoutKind::Policy, .pack = {}}))).count(u"______"_qs) == 4);
        }
    }

    GIVEN("plain sheets, asked for by trade or title")
    {
        CHECK(must(render({.kind = HandoutKind::PlainSheet, .pack = {}})).paper->pageCount() == 2);
        const QString one = textOf(must(render({.kind = HandoutKind::PlainSheet, .pack = {}, .entries = {u"C33"_qs}})));
        CHECK(one.contains(u"持证上岗。"_qs));
        CHECK_FALSE(one.contains(u"生熟分开。"_qs));
        CHECK(textOf(must(render({.kind = HandoutKind::PlainSheet, .pack = {}, .entries = {u"餐饮明白纸"_qs}}))).contains(u"生熟分开。"_qs));
    }

    GIVEN("something that is not there")
    {
        CHECK(refusal(render({.kind = HandoutKind::Checklist, .pack = {}, .entries = {u"NOWHERE"_qs}})) == base::ErrorCode::NotFound);
        CHECK(refusal(handouts.render({.kind = HandoutKind::Checklist, .pack = u"nowhere"_qs})) == base::ErrorCode::NotFound);
        CHECK(refusal(render({.kind = HandoutKind::Policy, .pack = {}, .enterprise = domain::EnterpriseId(laptop.ids.next())}))
              == base::ErrorCode::NotFound);
    }

    GIVEN("a policy template that asks for what nobody knows")
    {
        domain::Pack bad = packWithPapers();
        bad.version = u"2026.12.2"_qs;
        bad.policyTemplates.front().body += u"{{enterprise.boss}}"_qs;
        THEN("the pack is not installed, and the place is named")
        {
            const auto done = laptop.services().packs().install(packJson(bad));
            REQUIRE_FALSE(done.hasValue());
            CHECK(problemCodes(done.error().problems()).contains(u"policy-field-unknown"_qs));
        }
    }
}
