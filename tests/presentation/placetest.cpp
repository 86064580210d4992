#include "tests/support/catch.h"
#include "tests/support/countedids.h"
#include "ui/presentation/placehistory.h"
#include "ui/presentation/placetext.h"

using namespace xunzhen;
using presentation::Place;
using presentation::PlaceHistory;
using presentation::Places;
using presentation::placeFromText;
using presentation::placeText;

namespace {

domain::EnterpriseId firm(int number)
{
    static testing::CountedIds ids;
    static std::vector<domain::EnterpriseId> known;
    while (int(known.size()) <= number)
        known.push_back(ids.make<domain::EnterpriseId>());
    return known[size_t(number)];
}

Place firmPlace(int number) { return {.page = Places::enterprises(), .enterprise = firm(number)}; }
QString told(const std::optional<Place> &place) { return place ? placeText(*place) : QString(); }

}

TEST_CASE("A place outlives the program as one line of text")
{
    const domain::Citation citation{u"安全生产法"_qs, u"2021-06-10"_qs, u"46"_qs, 2, 1, u"应当"_qs};
    const Place from{.page = Places::visit(), .step = domain::Step::Examine, .itemCode = u"SAF-02"_qs};
    const Place place{.page = Places::checklists(), .enterprise = firm(0), .text = u"双引号\" 与换行\n"_qs, .pack = u"emergency"_qs,
                      .citation = citation, .from = std::make_shared<const Place>(from)};
    const Place read = placeFromText(placeText(place));
    CHECK(read.page == place.page);
    CHECK(read.enterprise == place.enterprise);
    CHECK(read.text == place.text);
    CHECK(read.pack == place.pack);
    CHECK(read.citation == place.citation);
    REQUIRE(read.from);
    CHECK(read.from->step == domain::Step::Examine);
    CHECK(read.from->itemCode == u"SAF-02"_qs);
    CHECK(placeText(read) == placeText(place));
}

TEST_CASE("A text that is no place leads nowhere")
{
    const QString text = GENERATE(QString(), u"workbench"_qs, u"{\"page\":3,\"enterprise\":\"x\",\"step\":\"dance\",\"citation\":[]}"_qs);
    const Place place = placeFromText(text);
    CHECK(place.page.isEmpty());
    CHECK(place.enterprise.isNull());
    CHECK_FALSE(place.step);
    CHECK_FALSE(place.citation);
}

SCENARIO("Back and forward lead over the places where one has been")
{
    PlaceHistory history;
    history.visit({.page = Places::workbench()}, {});
    history.visit(firmPlace(1), {.page = Places::workbench()});

    GIVEN("two places")
    {
        CHECK(history.canGoBack());
        CHECK_FALSE(history.canGoForward());
        CHECK(told(history.back(firmPlace(1))) == placeText({.page = Places::workbench()}));
        CHECK_FALSE(history.canGoBack());
        CHECK(told(history.forward({.page = Places::workbench()})) == placeText(firmPlace(1)));
        CHECK_FALSE(history.forward(firmPlace(1)));
    }
    GIVEN("another firm was chosen there by hand before one left")
    {
        history.visit({.page = Places::settings()}, firmPlace(2));
        THEN("the way back leads to that one") { CHECK(told(history.back({.page = Places::settings()})) == placeText(firmPlace(2))); }
    }
    GIVEN("one went on from a place to which one had come back")
    {
        (void)history.back(firmPlace(1));
        history.visit({.page = Places::sharing()}, {.page = Places::workbench()});
        THEN("what lay ahead is forgotten") { CHECK_FALSE(history.canGoForward()); }
    }
    GIVEN("the same page was asked for again without naming anything of it")
    {
        history.visit({.page = Places::enterprises()}, firmPlace(1));
        THEN("that is no further step") { CHECK(told(history.back(firmPlace(1))) == placeText({.page = Places::workbench()})); }
    }
    GIVEN("something was begun at a place")
    {
        history.visit({.page = Places::enterprises(), .begin = u"import"_qs}, firmPlace(1));
        history.visit({.page = Places::settings()}, firmPlace(1));
        THEN("coming back does not begin it again") { CHECK(history.back({.page = Places::settings()})->begin.isEmpty()); }
    }
}
