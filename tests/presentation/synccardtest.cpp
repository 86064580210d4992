#include "tests/support/catch.h"
#include "ui/presentation/shared/synccardwords.h"

using namespace xunzhen;
using presentation::SyncCardWords;
using State = services::SyncStatus::State;
using Act = SyncCardWords::Act;

TEST_CASE("The card of the shared folder says when, what waits, what is wrong, and the one thing to do")
{
    const QDateTime now(QDate(2026, 11, 28), QTime(10, 0), Qt::UTC);
    services::SyncStatus status;
    status.state = State::Enrolled;
    status.lastRun = now.addSecs(-120);

    SECTION("All is well: sync now")
    {
        const auto card = SyncCardWords::card(status, now, {}, u"2 sent"_qs);
        CHECK(card.act == Act::Sync);
        CHECK(card.lines.size() == 2);
        CHECK(card.lines.last() == u"2 sent"_qs);
    }
    SECTION("What waits is counted")
    {
        status.waitingOps = 7;
        status.waitingBlobs = 3;
        CHECK(SyncCardWords::card(status, now, {}, {}).lines.size() == 3);
    }
    SECTION("A conflict comes before a further exchange")
    {
        status.conflicts = 1;
        const auto card = SyncCardWords::card(status, now, {}, {});
        CHECK(card.act == Act::OpenPage);
        CHECK(card.tone == presentation::Tone::Risk);
    }
    SECTION("While it runs it can be stopped, once")
    {
        CHECK(SyncCardWords::card(status, now, {.isRunning = true}, {}).act == Act::Stop);
        CHECK(SyncCardWords::card(status, now, {.isRunning = true, .isCancelled = true}, {}).act == Act::OpenPage);
    }
    SECTION("Whatever is wrong, what is saved is told and the way on is a button")
    {
        status.state = GENERATE(State::NoFolder, State::NotEnrolled, State::WaitingForApproval, State::Revoked, State::FolderMissing,
                                State::FolderEmptied, State::ForeignFolder);
        const auto card = SyncCardWords::card(status, now, {}, {});
        CHECK_FALSE(card.lines.isEmpty());
        CHECK_FALSE(card.action.isEmpty());
        CHECK((card.act == Act::Sync) == (status.state == State::FolderMissing));
    }
}
