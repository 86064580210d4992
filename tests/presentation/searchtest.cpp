#include "tests/presentation/desk.h"
#include "tests/support/helddispatcher.h"
#include "tests/support/lawfolder.h"
#include "ui/presentation/search/everythingsearch.h"

using namespace xunzhen;
using namespace xunzhen::testing;
using presentation::EverythingSearch;
using presentation::Places;
using presentation::SearchScope;
using presentation::SearchWish;

namespace {

/// A bureau with firms, an issued report, a law and one command.
struct Bureau
{
    Bureau()
    {
        desk.laptop.setUp();
        must(desk.services().papers().issue(desk.laptop.finishedVisit()));
        laws.add(u"安全生产法"_qs, u"2021-06-10"_qs, {u"第四十六条　生产经营单位应当检查安全生产状况。"_qs, u"第四十七条　本条另说一事。"_qs});
        must(desk.services().laws().importFolder(laws.path()));
        commands.setGeneral([this] {
            return presentation::CommandGroup{{}, {{.id = u"sync.run"_qs, .words = u"立即同步"_qs, .run = [this] { ++synced; }}}};
        });
    }

    QStringList titles(EverythingSearch &search) const
    {
        QStringList titles;
        for (int row = 0; row < search.rows().rowCount(); ++row)
            titles << search.rows().row(row)->title;
        return titles;
    }
    QStringList headings(EverythingSearch &search) const
    {
        QStringList headings;
        for (int row = 0; row < search.rows().rowCount(); ++row)
            if (search.rows().row(row)->heading)
                headings << search.rows().row(row)->title;
        return headings;
    }

    Desk desk;
    LawFolder laws;
    presentation::CommandRegistry commands;
    int synced = 0;
};

}

SCENARIO("One search finds firms, papers, check items, articles and commands")
{
    Bureau bureau;
    Desk &desk = bureau.desk;
    EverythingSearch search(desk.services(), desk.background, desk.navigator, bureau.commands);

    WHEN("a part of a firm's name is typed")
    {
        const auto firm = must(desk.services().enterprises().enterprise(desk.laptop.firm));
        search.search(firm.name.right(4));
        THEN("the firm comes first, its papers behind it, and Enter opens its file")
        {
            CHECK(bureau.headings(search) == QStringList{u"Enterprises"_qs, u"Papers"_qs});
            REQUIRE(search.go(search.best()));
            CHECK(desk.navigator.last().enterprise == desk.laptop.firm);
            CHECK(desk.navigator.last().page == Places::enterprises());
        }
        THEN("a visit with it can be started at once")
        {
            REQUIRE(search.startVisit(search.best()));
            CHECK(desk.navigator.last().page == Places::visit());
            CHECK(desk.navigator.last().enterprise == desk.laptop.firm);
        }
    }
    WHEN("a part of a number is typed")
    {
        search.search(u"应急会诊〔2026〕1号"_qs);
        THEN("the paper comes first and opens")
        {
            CHECK(bureau.headings(search).front() == u"Papers"_qs);
            REQUIRE(search.go(search.best()));
            CHECK_FALSE(desk.navigator.last().paper.isNull());
        }
    }
    WHEN("the kind of a paper and its firm are typed")
    {
        search.search(u"会诊 机械"_qs);
        CHECK(bureau.headings(search) == QStringList{u"Papers"_qs});
    }
    WHEN("the code of a check item is typed")
    {
        search.search(u"saf-02"_qs);
        THEN("it opens in its pack")
        {
            REQUIRE(search.go(search.best()));
            CHECK(desk.navigator.last().pack == u"emergency-small"_qs);
            CHECK(desk.navigator.last().itemCode == u"SAF-02"_qs);
        }
    }
    WHEN("an article is cited")
    {
        search.search(u"安全生产法46"_qs);
        THEN("it opens in the library")
        {
            REQUIRE(search.go(search.best()));
            REQUIRE(desk.navigator.last().citation);
            CHECK(desk.navigator.last().citation->article == u"46"_qs);
        }
    }
    WHEN("a law is named, by its initials")
    {
        search.search(u"aqscf"_qs);
        THEN("it opens as a whole")
        {
            CHECK(bureau.titles(search) == QStringList{u"Articles of laws"_qs, u"《安全生产法》"_qs});
            REQUIRE(search.go(search.best()));
            CHECK(desk.navigator.last().citation->article.isEmpty());
        }
    }
    WHEN("words of an article are typed behind §")
    {
        search.search(u"§本条另说"_qs);
        CHECK(search.scope() == SearchScope::Articles);
        CHECK(bureau.titles(search) == QStringList{u"Articles of laws"_qs, u"《安全生产法》第四十七条"_qs});
    }
    WHEN("a command is typed")
    {
        search.search(u"立即"_qs);
        CHECK(bureau.headings(search) == QStringList{u"Commands"_qs});
        REQUIRE(search.go(search.best()));
        CHECK(bureau.synced == 1);
    }
    WHEN("nothing fits")
    {
        search.search(u"航天飞机"_qs);
        THEN("a sentence says so and what to type")
        {
            CHECK(search.best() == -1);
            CHECK(search.sentence().contains(u"航天飞机"_qs));
            CHECK_FALSE(search.go(search.best()));
        }
    }
    WHEN("the search is narrowed, round and round")
    {
        search.search(u"机械"_qs);
        search.narrow(1);
        CHECK(search.scope() == SearchScope::Firms);
        CHECK(bureau.headings(search) == QStringList{u"Enterprises"_qs});
        search.narrow(-2);
        CHECK(search.scope() == SearchScope::Commands);
        CHECK(search.best() == -1);
        search.narrow(1);
        CHECK(search.scope() == SearchScope::Everything);
    }
}

SCENARIO("What was found and gone to lately is offered while nothing is typed")
{
    Bureau bureau;
    Desk &desk = bureau.desk;
    {
        EverythingSearch search(desk.services(), desk.background, desk.navigator, bureau.commands);
        search.search({});
        CHECK(search.rows().rowCount() == 0);
        CHECK_FALSE(search.sentence().isEmpty());
        search.search(u"SAF-02"_qs);
        REQUIRE(search.go(search.best()));
        search.search(u"立即"_qs);
        REQUIRE(search.go(search.best()));
        search.search(u"立即"_qs);
        REQUIRE(search.go(search.best()));
    }
    EverythingSearch again(desk.services(), desk.background, desk.navigator, bureau.commands);
    again.search(u"  "_qs);
    REQUIRE(again.rows().rowCount() == 3); // the heading, and each once
    CHECK(again.rows().row(1)->title == u"立即同步"_qs);
    REQUIRE(again.go(2));
    CHECK(desk.navigator.last().itemCode == u"SAF-02"_qs);
}

SCENARIO("Firms are told before the rest is found, and what is outdated is never told")
{
    Bureau bureau;
    HeldDispatcher slow;
    presentation::Background background(bureau.desk.services(), slow);
    EverythingSearch search(bureau.desk.services(), background, bureau.desk.navigator, bureau.commands);
    search.search(u"SAF-02"_qs);
    CHECK(search.isWaiting());
    search.search(u"航天飞机"_qs);
    slow.releaseAll();
    CHECK_FALSE(search.isWaiting());
    CHECK(search.best() == -1);
}

TEST_CASE("The first character may say among what to search")
{
    const auto [typed, scope, text] = GENERATE(table<QString, SearchScope, QString>(
        {{u"> 同步"_qs, SearchScope::Commands, u"同步"_qs}, {u"》"_qs, SearchScope::Commands, QString()}, {u"＃12"_qs, SearchScope::Papers, u"12"_qs},
         {u"§46"_qs, SearchScope::Articles, u"46"_qs}, {u" 宏达 "_qs, SearchScope::Firms, u"宏达"_qs}, {QString(), SearchScope::Firms, QString()}}));
    CHECK(SearchWish::of(typed, SearchScope::Firms) == SearchWish{scope, text});
}
