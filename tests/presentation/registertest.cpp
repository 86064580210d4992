#include "tests/presentation/desk.h"
#include "tests/support/featurepacks.h"
#include "ui/presentation/shared/conflictcase.h"
#include "ui/presentation/shared/groupwords.h"
#include "ui/presentation/visit/examinepresenter.h"
#include "ui/presentation/visit/questionlistmodel.h"
#include "ui/presentation/visit/registerpresenter.h"
#include "ui/presentation/rowroles.h"

#include <QJsonObject>
#include <QSignalSpy>

using namespace xunzhen;
using namespace xunzhen::testing;
using namespace xunzhen::presentation;
using domain::Presence;

namespace {

const domain::ListChoice kSafetyList{u"emergency-small"_qs, u"EMG-SAF"_qs}, kCoatList{u"environment-small"_qs, u"ENV-SPRAY"_qs};

void setUp(Desk &desk)
{
    desk.laptop.setUp();
    must(desk.services().packs().install(packJson(coatingPack())));
}

QStringList titles(const ChecklistOffers &offers)
{
    QStringList all;
    for (const auto &group : offers.groups())
        for (const auto &offer : group.offers)
            all << offer.title;
    return all;
}

QStringList codes(const FeaturesPresenter &features)
{
    QStringList all;
    for (const auto &row : features.rows())
        all << row.code;
    return all;
}

domain::VisitId openBoth(Desk &desk)
{
    auto request = desk.laptop.request();
    request.lists = {kSafetyList, kCoatList};
    return must(desk.laptop.visits().open(request));
}

}

SCENARIO("Lists of all packs are on offer, those that fit the firm first")
{
    Desk desk;
    setUp(desk);
    RegisterPresenter form(desk.services());
    form.reset(desk.laptop.firm);
    auto &offers = form.offers();

    THEN("the own bureau's come first, those of other trades are counted, not shown")
    {
        CHECK(titles(offers) == QStringList{u"车间通用安全"_qs, u"工业涂装"_qs});
        CHECK(offers.hidden() == 1);
        CHECK_FALSE(offers.lacksTrade());
        offers.setShowAll(true);
        CHECK(titles(offers) == QStringList{u"车间通用安全"_qs, u"工业涂装"_qs, u"生活垃圾"_qs});
        CHECK(offers.groups()[1].offers[0].secondLine == u"喷漆、活性炭"_qs);
    }
    WHEN("one looks for a topic")
    {
        offers.search(u"垃圾"_qs);
        THEN("lists are found whether they fit or not, with where the word stands")
        {
            REQUIRE(titles(offers) == QStringList{u"生活垃圾"_qs});
            offers.search(u"有机溶剂"_qs);
            REQUIRE(offers.groups()[0].offers.size() == 1);
            CHECK(offers.groups()[0].offers[0].secondLine.endsWith(u"有机溶剂是否密闭储存？"_qs));
            offers.search(u"没有这样的清单"_qs);
            CHECK(titles(offers).isEmpty());
            offers.search({});
            CHECK(titles(offers).size() == 2);
        }
    }
    WHEN("two are chosen")
    {
        CHECK_FALSE(form.obstacle().isEmpty());
        offers.choose(kCoatList, true);
        offers.choose(kSafetyList, true);
        THEN("they are what is asked for, with their questions in sum")
        {
            CHECK(form.request().lists == std::vector{kCoatList, kSafetyList});
            CHECK(offers.questions() == 8);
            CHECK(offers.chosen().size() == 2);
            CHECK(form.obstacle().isEmpty());
            offers.choose(kCoatList, false);
            CHECK(offers.questions() == 4);
            form.reset();
            CHECK(offers.chosen().empty());
        }
    }
    WHEN("the firm's trade is not known, and then filled in")
    {
        auto firm = must(desk.services().enterprises().enterprise(desk.laptop.firm));
        firm.tradeCode.clear();
        must(desk.services().enterprises().save(firm));
        CHECK(offers.lacksTrade());
        CHECK(titles(offers).size() == 3);
        CHECK(offers.hidden() == 0);
        offers.choose(kCoatList, true);
        firm.tradeCode = u"3311"_qs;
        must(desk.services().enterprises().save(firm));
        THEN("the offers follow, and what was chosen stays")
        {
            CHECK_FALSE(offers.lacksTrade());
            CHECK(titles(offers).size() == 2);
            CHECK(form.request().lists == std::vector{kCoatList});
        }
    }
    WHEN("two packs use one code for different questions")
    {
        domain::Pack clashing = coatingPack(u"2026.12.1"_qs);
        clashing.checklists[0].sections[0].items[0].code = u"SAF-01"_qs;
        must(desk.services().packs().install(packJson(clashing)));
        offers.choose(kCoatList, true);
        CHECK(form.obstacle().isEmpty());
        offers.choose(kSafetyList, true);
        CHECK(form.obstacle().contains(u"SAF-01"_qs));
        CHECK(form.obstacle().contains(coatingPack().title));
    }
}

SCENARIO("The chosen lists ask of the firm only what they need")
{
    Desk desk;
    setUp(desk);
    RegisterPresenter form(desk.services());
    form.reset(desk.laptop.firm);
    auto &features = form.features();
    CHECK(features.rows().empty());
    form.offers().choose(kSafetyList, true);
    CHECK(features.rows().empty());
    form.offers().choose(kCoatList, true);
    CHECK(codes(features) == QStringList{u"hasCoating"_qs});
    CHECK(features.known() == 0);

    WHEN("it is told that there is coating")
    {
        features.tell(u"hasCoating"_qs, Presence::Present);
        THEN("what depends on it is asked too, and the answer stands with who told it")
        {
            CHECK(codes(features) == QStringList{u"hasCoating"_qs, u"usesSolvent"_qs});
            CHECK(features.known() == 1);
            CHECK(features.rows()[0].told.startsWith(u"张伟"_qs));
            features.tell(u"hasCoating"_qs, Presence::Unknown);
            CHECK(codes(features).size() == 1);
        }
    }
}

SCENARIO("A question without its condition is dropped from where it is asked")
{
    Desk desk;
    setUp(desk);
    VisitSession session(desk.services());
    const VisitTeam team(session);
    ExaminePresenter examine(session, team);
    QuestionListModel questions(session, team);
    REQUIRE(session.open(openBoth(desk)));
    QSignalSpy told(&examine, &ExaminePresenter::conditionTold);

    THEN("the table of contents names the lists, each with its domain, and opens the current one")
    {
        questions.setCurrent(0);
        QStringList headings;
        for (int row = 0; row < questions.rowCount(); ++row)
            if (questions.index(row).data(RowRoles::Heading).toBool())
                headings << questions.index(row).data(RowRoles::Title).toString();
        REQUIRE(headings.size() == 4);
        CHECK(headings[0].startsWith(u"▾ 车间通用安全 · "_qs));
        CHECK(headings[1] == u"设备防护"_qs);
        CHECK(headings[3].startsWith(u"▸ 工业涂装 · "_qs));
        CHECK(questions.ordinalAt(questions.index(questions.rowCount() - 1)) == 4);
        questions.search(u"溶剂"_qs);
        CHECK(questions.rowCount() == 3);
    }
    WHEN("the inspector says so at one of them")
    {
        REQUIRE(examine.goToCode(u"COAT-02"_qs));
        REQUIRE(examine.condition());
        CHECK_FALSE(examine.isExcluded());
        examine.tellCondition();
        THEN("how many drop out is said, and one goes on to an open question")
        {
            REQUIRE(told.size() == 1);
            CHECK(told[0][0].toString().contains(u"3"_qs));
            CHECK(session.counts().notApplicable == 3);
            CHECK(examine.answer().verdict == domain::Verdict::Unanswered);
            examine.undoTelling(told[0][1].toString());
            CHECK(session.counts().notApplicable == 0);
        }
        THEN("at a dropped question the opposite can be said")
        {
            REQUIRE(examine.goToCode(u"COAT-03"_qs));
            CHECK(examine.isExcluded());
            examine.tellCondition();
            CHECK_FALSE(examine.isExcluded());
            CHECK(session.counts().notApplicable == 0);
            examine.undo();
            CHECK(session.counts().notApplicable == 3);
        }
    }
    WHEN("a question depends on nothing")
    {
        examine.goTo(0);
        CHECK_FALSE(examine.condition());
        examine.tellCondition();
        CHECK(told.isEmpty());
    }
}

TEST_CASE("A conflict about a firm's feature and one about a pack's release are said in words")
{
    CHECK(GroupWords::group(u"enterprise_feature"_qs, u"presence"_qs) == u"Situation of the firm · yes or no"_qs);
    CHECK(GroupWords::entity(u"pack_release"_qs) == u"Checklist pack"_qs);
    const auto said = [](const QJsonValue &present) {
        const auto fields = GroupWords::fields({{u"present"_qs, present}, {u"told_at"_qs, 5.0}, {u"told_by"_qs, u"ab"_qs}});
        REQUIRE(fields.size() == 1);
        CHECK_FALSE(fields[0].writable);
        return fields[0].value;
    };
    CHECK(said(1) == u"yes"_qs);
    CHECK(said(0) == u"no"_qs);
    CHECK(said(QJsonValue()) == u"not known"_qs);
}
