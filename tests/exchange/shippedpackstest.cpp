#include "tests/exchange/shippedpacks.h"
#include "tests/support/catch.h"

#include "models/domain/law/validity.h"
#include "models/exchange/pack/packreader.h"
#include "models/exchange/pack/packreferences.h"

#include <QHash>
#include <QSet>

using namespace xunzhen;
using namespace xunzhen::testing;

namespace {

domain::Pack eachPack()
{
    const QStringList names = shippedPacks();
    return exchange::readPack(shippedPack(names.at(GENERATE_COPY(range(0, int(names.size())))))).pack;
}

}

TEST_CASE("Each shipped pack has lists, sheets and templates enough to work with")
{
    const domain::Pack pack = eachPack();
    CAPTURE(pack.code.toStdString());
    CHECK(pack.checklists.size() >= 6);
    CHECK(pack.itemCount() >= 80);
    CHECK(pack.majorHazards.size() >= 3);
    CHECK(pack.policyTemplates.size() >= 3);
    QSet<QString> trades;
    for (const domain::PlainSheet &sheet : pack.plainSheets)
        trades.insert(sheet.trade);
    CHECK(trades.size() >= 3);
    for (const domain::Checklist &list : pack.checklists) {
        CAPTURE(list.code.toStdString());
        CHECK(list.itemCount() >= 6);
        CHECK_FALSE(list.topics.isEmpty());
        CHECK_FALSE(list.trades.isEmpty());
        QSet<QString> sections;
        for (const domain::ChecklistSection &section : list.sections)
            sections.insert(section.title);
        CHECK(sections.size() == qsizetype(list.sections.size()));
    }
    for (const domain::MajorHazard &hazard : pack.majorHazards) {
        CAPTURE(hazard.code.toStdString());
        CHECK_FALSE(hazard.basis.empty());
        CHECK(hazard.plan.size() >= 3);
    }
    for (const domain::Discretion &entry : pack.discretion) // the city's own tables are not at hand
        CHECK(entry.title.contains(QStringLiteral("示例")));
    for (const domain::PolicyTemplate &policy : pack.policyTemplates)
        CHECK(policy.body.contains(QStringLiteral("{{enterprise.name}}")));
}

TEST_CASE("Each item of the shipped packs says all that an inspector and a firm need")
{
    const domain::Pack pack = eachPack();
    exchange::forEachItem(pack, [&](const domain::CheckItem &item, const QString &) {
        CAPTURE(item.code.toStdString());
        for (const QString &text : {item.question, item.risk, item.method, item.guideDo, item.guideDont, item.guideExtent, item.standard})
            CHECK(text.size() >= 4);
        CHECK(item.question.endsWith(u'？') + item.question.endsWith(u'）') == 1); // a remark may follow in brackets
        CHECK_FALSE(item.evidence.isEmpty());
        CHECK((!item.penalty.empty() || !item.penaltyNote.isEmpty())); // none in the texts is said to be none
        for (const auto *citations : {&item.basis, &item.penalty})
            for (const domain::Citation &citation : *citations)
                CHECK_FALSE(citation.words.isEmpty());
        if (item.when)
            CHECK(pack.feature(item.when->field));
    });
}

TEST_CASE("Leniency entries ask for the bars first and rest on the law of penalties, of coercion, or of the sector")
{
    const domain::Pack pack = eachPack();
    QSet<QString> general; // the articles that every sector shares
    for (const domain::Leniency &entry : pack.leniency) {
        CAPTURE(entry.code.toStdString());
        CHECK_FALSE(entry.bars.isEmpty());
        CHECK_FALSE(entry.conditions.isEmpty());
        REQUIRE_FALSE(entry.basis.empty());
        for (const domain::Citation &citation : entry.basis)
            general.insert(QStringLiteral("%1 %2 %3").arg(domain::leniencyKindCode(entry.kind), citation.law, citation.article));
    }
    CHECK(general.contains(QStringLiteral("no-penalty 行政处罚法 33")));
    CHECK(general.contains(QStringLiteral("mitigated 行政处罚法 32")));
    CHECK(general.contains(QStringLiteral("no-coercion 行政强制法 16")));
}

TEST_CASE("A feature of a firm means the same in every shipped pack")
{
    QHash<QString, QString> titles;
    for (const QString &name : shippedPacks())
        for (const domain::Feature &feature : exchange::readPack(shippedPack(name)).pack.features) {
            CAPTURE(name.toStdString(), feature.code.toStdString());
            CHECK(titles.value(feature.code, feature.title) == feature.title);
            titles.insert(feature.code, feature.title);
        }
}

TEST_CASE("Every shipped pack cites the newest version in force of each law")
{
    const auto texts = fullTexts();
    if (!texts)
        return;
    domain::LawCalendar calendar;
    for (const domain::LawText &text : *texts) {
        const QStringList closing = text.articles.empty() ? QStringList() : text.articles.back().paragraphs;
        calendar.add(text.shortTitle, {text.version, domain::inForceDay(text.version, closing)});
    }
    const domain::Pack pack = eachPack();
    for (const domain::LawReference &law : pack.laws) {
        CAPTURE(pack.code.toStdString(), law.shortTitle.toStdString(), law.version.toStdString());
        CHECK(calendar.of(law.shortTitle, law.version, pack.validFrom).state == domain::LawState::InForce);
    }
}
