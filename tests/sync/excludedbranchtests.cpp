#include "tests/support/catch.h"
#include "tests/support/outcomes.h"
#include "tests/sync/excludedtwin.h"

#include <set>

using namespace xunzhen;
using testing::Laptop;
using testing::ExcludedTwin;
using testing::handoffOf;
using testing::takes;

namespace {

std::set<QString> groupsInConflict(Laptop &laptop)
{
    std::set<QString> groups;
    for (const store::Conflict &one : laptop.log().conflicts())
        groups.insert(one.group);
    return groups;
}

/// What the twin's edit had replaced counts again, beside what the colleague made of it; no other is in doubt.
void everybodyAgrees(ExcludedTwin &office)
{
    for (Laptop *one : office.rest()) {
        CHECK(one->log().stateHash() == office.wang.log().stateHash());
        CHECK(groupsInConflict(*one) == std::set<QString>{u"identity"_qs, u"note"_qs});
        CHECK(one->log().conflictsOf(u"enterprise"_qs, testing::firmId(1)).size() == 1);
        CHECK(one->syncs().waitingOps == 0);
    }
}

void everybodyShowsLis(ExcludedTwin &office)
{
    everybodyAgrees(office);
    for (Laptop *one : office.rest()) {
        CHECK(one->firmName(2) == u"李的名"_qs);
        CHECK(one->firmName(1) == u"李的甲厂"_qs);
        CHECK(one->firmNote(1) == u"李的话"_qs);
    }
}

}

SCENARIO("A colleague built on what a revoked laptop's twin wrote")
{
    ExcludedTwin office;
    office.twinWritesForLi();

    GIVEN("an edit of what only the twin had changed, and one of what the revoked laptop itself had")
    {
        office.li.renamesFirm(2, u"李的名"_qs);
        office.li.renamesFirm(1, u"李的甲厂"_qs);
        office.li.notesOnFirm(1, u"李的话"_qs);
        WHEN("the device is revoked before the folder has seen any of it")
        {
            office.zhao.notesOnFirm(2, u"赵的话"_qs); // the branch that counts forks from the twin's
            office.zhao.syncs();
            office.revoke();
            office.restSyncs(4);
            THEN("the colleague's edits are everywhere and the twin's are nowhere")
            {
                everybodyShowsLis(office);
                CHECK(office.qian.firmNote(2) == u"赵的话"_qs);
            }
        }
        WHEN("the revoked laptop handed in nothing that forks from it")
        {
            office.revoke();
            office.restSyncs(4);
            THEN("it is the same")
            {
                everybodyShowsLis(office);
            }
        }
        WHEN("his hand-over file comes to somebody who knows of the revocation and has nothing of the twin's")
        {
            office.zhao.notesOnFirm(2, u"赵的话"_qs);
            office.zhao.syncs();
            office.revoke();
            office.qian.syncs();
            takes(office.qian, handoffOf(office.li));
            THEN("it counts there as it does everywhere")
            {
                CHECK(office.qian.firmName(2) == u"李的名"_qs);
                CHECK(office.qian.firmName(1) == u"李的甲厂"_qs);
                office.restSyncs(4);
                everybodyAgrees(office);
                CHECK(office.qian.firmNote(2) == u"赵的话"_qs);
            }
        }
    }
    GIVEN("a note at the place that the revoked laptop wrote to under the same number")
    {
        office.zhao.renamesFirm(2, u"赵的名"_qs);
        office.zhao.syncs();
        office.li.renamesFirm(2, u"李的名"_qs);
        WHEN("the device is revoked and all meet")
        {
            office.revoke();
            office.restSyncs(4);
            THEN("what the colleague never saw is no less true for it: both are shown")
            {
                for (Laptop *one : office.rest()) {
                    REQUIRE(one->log().conflicts().size() == 1);
                    CHECK(one->log().conflicts().front().heads.size() == 2);
                    CHECK(one->log().stateHash() == office.wang.log().stateHash());
                    CHECK(one->syncs().waitingOps == 0);
                }
            }
        }
    }
}
