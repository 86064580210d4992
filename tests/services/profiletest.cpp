#include "tests/support/inspectorlaptop.h"

using namespace xunzhen;
using namespace xunzhen::testing;

SCENARIO("A profile is made on first use and found again")
{
    GIVEN("an empty folder")
    {
        InspectorLaptop laptop;
        REQUIRE(laptop.services().opening() == services::Opening::Created);
        CHECK(laptop.services().packs().list().empty());

        WHEN("the inspector fills it and starts the program again")
        {
            laptop.setUp();
            laptop.restart();
            THEN("everything is there")
            {
                CHECK(laptop.services().opening() == services::Opening::Current);
                CHECK(laptop.services().people().me()->name == u"张伟"_qs);
                CHECK(laptop.services().settings().settings().bureauShort == u"津南应急"_qs);
                CHECK(laptop.services().enterprises().count() == 1);
                CHECK(laptop.services().packs().list().size() == 1);
            }
        }
        WHEN("a second program opens the same profile")
        {
            const auto second = services::Services::open(laptop.surroundings());
            THEN("it is refused with its own name")
            {
                CHECK(refusal(second) == base::ErrorCode::StoreLocked);
                CHECK(problemCodes(second.error().problems()) == QStringList{u"locked-by-other"_qs});
            }
        }
    }
}

TEST_CASE("Settings out of range are refused and change nothing")
{
    InspectorLaptop laptop;
    services::Settings settings = laptop.services().settings().settings();
    settings.textScale = 5;
    CHECK(refusal(laptop.services().settings().save(settings)) == base::ErrorCode::InvalidInput);
    CHECK(laptop.services().settings().settings().textScale == 100);
}

TEST_CASE("What a window remembers is there after a restart")
{
    InspectorLaptop laptop;
    laptop.services().settings().remember(u"main/geometry"_qs, u"12x34"_qs);
    laptop.restart();
    CHECK(laptop.services().settings().remembered(u"main/geometry"_qs) == u"12x34"_qs);
    CHECK(laptop.services().settings().remembered(u"main/other"_qs).isEmpty());
}

TEST_CASE("An inspector without a name is refused")
{
    InspectorLaptop laptop;
    CHECK(refusal(laptop.services().people().save(inspector(u"  "_qs))) == base::ErrorCode::InvalidInput);
    CHECK(refusal(laptop.services().people().setMe(domain::InspectorId(base::Uuid({1})))) == base::ErrorCode::NotFound);
    CHECK_FALSE(laptop.services().people().me());
}

SCENARIO("A pack is checked as a whole before it is installed")
{
    InspectorLaptop laptop;
    GIVEN("a pack with two faults")
    {
        QByteArray json = packJson(smallPack());
        json.replace("\"general\"", "\"dangerous\"");
        json.replace("EMG-M-01\",\n", "EMG-M-02\",\n");
        WHEN("it is installed")
        {
            const auto installed = laptop.services().packs().install(json);
            THEN("every fault is named and nothing is installed")
            {
                CHECK(refusal(installed) == base::ErrorCode::InvalidInput);
                CHECK(problemCodes(installed.error().problems()).contains(u"grade-unknown"_qs));
                CHECK(laptop.services().packs().check(json) == installed.error().problems());
                CHECK(laptop.services().packs().list().empty());
            }
        }
    }
    GIVEN("two versions of one pack")
    {
        must(laptop.services().packs().install(packJson(smallPack(u"2026.9.1"_qs))));
        const auto newer = must(laptop.services().packs().install(packJson(smallPack(u"2026.11.1"_qs))));
        THEN("the one installed last is current and both can be read")
        {
            CHECK(newer.current);
            CHECK(newer.items == 4);
            CHECK(must(laptop.services().packs().pack(u"emergency-small"_qs)).version == u"2026.11.1"_qs);
            CHECK(must(laptop.services().packs().pack(u"emergency-small"_qs, u"2026.9.1"_qs)).version == u"2026.9.1"_qs);
            CHECK(refusal(laptop.services().packs().pack(u"unknown"_qs)) == base::ErrorCode::NotFound);
        }
    }
}

TEST_CASE("The packs that come with the program install once")
{
    InspectorLaptop laptop;
    const QStringList shipped = must(laptop.services().packs().installShipped());
    CHECK(shipped.contains(u"emergency"_qs));
    CHECK(shipped.contains(u"environment"_qs));
    CHECK(must(laptop.services().packs().installShipped()).isEmpty());
    for (const auto &pack : laptop.services().packs().list())
        CHECK(pack.items >= 60);
}
