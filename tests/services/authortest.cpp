#include "tests/support/bureauoflaptops.h"

#include <algorithm>

using namespace xunzhen;
using namespace xunzhen::testing;

namespace {

std::vector<QStringList> mismatches(services::Services &services)
{
    std::vector<QStringList> found;
    for (const services::SyncNote &note : must(services.sync().run()).notes)
        if (note.code == u"author-mismatch"_qs)
            found.push_back(note.arguments);
    return found;
}

domain::InspectorId become(services::Services &services, domain::Inspector person)
{
    const auto id = must(services.people().save(std::move(person)));
    must(services.people().setMe(id));
    return id;
}

/// The person who uses the laptop says of themselves that they are a clerk.
void makeClerk(services::Services &services)
{
    domain::Inspector me = *services.people().me();
    me.role = domain::Role::Clerk;
    must(services.people().save(me));
}

void publishPack(services::Services &services, const QString &version)
{
    auto &drafts = services.packDrafts();
    const QString pack = u"emergency-small"_qs;
    must(drafts.edit(pack, u"SAF-01"_qs, u"changed"_qs,
                     [&](domain::Pack &edited) { edited.checklists[0].sections[0].items[0].question += version; }));
    must(drafts.publish(pack, {version, services.clock().today(), u"增补"_qs}));
}

}

SCENARIO("What bears another name than the laptop was certified for is shown to everybody")
{
    BureauOfLaptops bureau(2);
    bureau.gather();
    CHECK(mismatches(bureau.at(0)).empty());
    become(bureau.at(1), inspector(u"王芳"_qs, u"津0400009"_qs));
    const auto firm = must(bureau.at(1).enterprises().save(machineWorks(77)));
    must(bureau.at(1).sync().run());

    const auto found = mismatches(bureau.at(0));
    REQUIRE(found.size() == 1);
    CHECK(found[0][0] == u"张伟"_qs);
    CHECK(found[0][1] == u"王芳"_qs);
    const int first = found[0][3].toInt();
    CHECK(first >= 1);
    CHECK(mismatches(bureau.at(0)) == found); // it stays, and is not counted twice
    CHECK(bureau.at(0).enterprises().enterprise(firm).hasValue()); // shown, not dropped
    const auto notes = bureau.at(0).sync().status().notes;
    CHECK(std::any_of(notes.begin(), notes.end(), [](const auto &note) { return note.code == u"author-mismatch"_qs; }));
}

SCENARIO("A role that somebody gave themselves publishes nothing to the others")
{
    BureauOfLaptops bureau(3);
    bureau.gather();
    makeClerk(bureau.at(1));
    publishPack(bureau.at(1), u"2026.12.1"_qs);
    bureau.meet();

    const auto waiting = bureau.at(0).packDrafts().published();
    REQUIRE(waiting.size() == 1);
    CHECK_FALSE(waiting[0].allowed);
    CHECK(refusal(bureau.at(2).packDrafts().installPublished(waiting[0].id)) == base::ErrorCode::NotAllowed);

    WHEN("somebody who is no admin says yes")
    {
        CHECK(refusal(bureau.at(2).packDrafts().consent(waiting[0].id)) == base::ErrorCode::NotAllowed);
        THEN("it stays as it is") { CHECK_FALSE(bureau.at(2).packDrafts().published().front().allowed); }
    }
    WHEN("the founder says yes")
    {
        must(bureau.at(0).packDrafts().consent(waiting[0].id));
        bureau.meet();
        THEN("everybody can install it")
        {
            CHECK(bureau.at(2).packDrafts().published().front().allowed);
            CHECK(bureau.at(2).packDrafts().installPublished(waiting[0].id).hasValue());
            CHECK(bureau.at(0).packDrafts().installPublished(waiting[0].id).hasValue());
        }
    }
}

SCENARIO("The laptop of a certified clerk publishes without anybody's yes")
{
    BureauOfLaptops bureau(2);
    makeClerk(bureau.at(1)); // before joining: the founder sees the role in the request
    bureau.gather();
    publishPack(bureau.at(1), u"2026.12.1"_qs);
    bureau.meet();
    const auto waiting = bureau.at(0).packDrafts().published();
    REQUIRE(waiting.size() == 1);
    CHECK(waiting[0].allowed);

    THEN("but not in another person's name")
    {
        domain::Inspector other = inspector(u"王芳"_qs, u"津0400009"_qs);
        other.role = domain::Role::Clerk;
        become(bureau.at(1), other);
        publishPack(bureau.at(1), u"2026.12.2"_qs);
        bureau.meet();
        const auto later = bureau.at(0).packDrafts().published();
        const auto odd = std::find_if(later.begin(), later.end(), [](const auto &one) { return one.version == u"2026.12.2"_qs; });
        REQUIRE(odd != later.end());
        CHECK_FALSE(odd->allowed);
    }
}
