#include "tests/presentation/desk.h"
#include "ui/presentation/remediation/remediationpresenter.h"

#include <QSignalSpy>

using namespace xunzhen;
using namespace xunzhen::testing;
using domain::RemediationState;
using presentation::RemediationPresenter;

SCENARIO("What is due is looked at again and closed out")
{
    Desk desk;
    desk.laptop.setUp();
    must(desk.services().papers().issue(desk.laptop.finishedVisit()));
    desk.laptop.clock.advanceDays(7);
    RemediationPresenter board(desk.services(), desk.background, desk.navigator);
    board.reload();
    REQUIRE(board.rows().rowCount() == 2);
    QSignalSpy failed(&board, &RemediationPresenter::failed);

    THEN("overdue items stand first and filters narrow the list")
    {
        CHECK(board.overdue() == 1);
        CHECK(board.rows().row(0)->tone == presentation::Tone::Major);
        board.setDue(RemediationPresenter::Due::Overdue);
        CHECK(board.rows().rowCount() == 1);
        board.setDue(RemediationPresenter::Due::Month);
        CHECK(board.rows().rowCount() == 2);
        board.setFirm(domain::EnterpriseId(base::Uuid(base::Uuid::Bytes{1})));
        CHECK(board.rows().rowCount() == 0);
        board.setFirm(desk.laptop.firm);
        CHECK(board.rows().rowCount() == 2);
    }
    WHEN("one is opened")
    {
        board.select(*domain::RemediationId::tryParse(board.rows().row(1)->key));
        REQUIRE(board.selected());
        CHECK(board.before().size() == 1);
        CHECK_FALSE(board.thumbnail(board.before().front().evidence, 64).isNull());
        THEN("it is not closed without proof")
        {
            CHECK_FALSE(board.reinspect(RemediationState::Closed, u"  "_qs));
            CHECK(failed.size() == 1);
        }
        THEN("a proof photo closes it, and the look is on record")
        {
            board.addProof(jpeg(800, 600, Qt::blue), u"整改后.jpg"_qs);
            CHECK(board.after().size() == 1);
            CHECK(board.reinspect(RemediationState::Closed, {}));
            CHECK(board.rows().rowCount() == 1);
            board.setClosedToo(true);
            CHECK(board.rows().rowCount() == 2);
            CHECK(failed.isEmpty());
        }
        THEN("a damaged photo is refused with a sentence")
        {
            board.addProof("no picture", u"坏.jpg"_qs);
            CHECK(failed.size() == 1);
            CHECK(board.after().empty());
        }
    }
}
