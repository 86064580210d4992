#include "tests/presentation/desk.h"
#include "tests/support/helddispatcher.h"

#include "ui/presentation/serving/servingpresenter.h"
#include "ui/presentation/serving/servingwords.h"
#include "ui/presentation/visit/handoverpresenter.h"

using namespace xunzhen;
using namespace xunzhen::testing;

namespace {

domain::VisitId issuedVisit(Desk &desk)
{
    const auto visit = desk.laptop.finishedVisit();
    desk.laptop.sign(visit);
    must(desk.services().papers().issue(visit));
    return visit;
}

}

TEST_CASE("A file that is complete can be issued once it has been checked, behind the window")
{
    Desk desk;
    desk.laptop.setUp();
    const auto visit = desk.laptop.finishedVisit();
    desk.laptop.sign(visit);
    HeldDispatcher held;
    presentation::Background background(desk.services(), held);
    presentation::VisitSession session(desk.services());
    presentation::HandOverPresenter presenter(session, background);
    REQUIRE(session.open(visit));
    CHECK_FALSE(presenter.canIssue());
    presenter.check();
    CHECK(presenter.isChecking());
    CHECK_FALSE(presenter.canIssue());
    held.releaseAll();
    CHECK_FALSE(presenter.isChecking());
    CHECK(presenter.canIssue());

    presenter.check(); // only the newest asking is answered
    presenter.check();
    held.releaseOne();
    CHECK(presenter.isChecking());
    held.releaseOne();
    CHECK(presenter.canIssue());
}

TEST_CASE("The next gap goes around those that block, in the order of the steps")
{
    Desk desk;
    desk.laptop.setUp();
    const auto open = desk.laptop.openVisit();
    presentation::VisitSession session(desk.services());
    presentation::HandOverPresenter presenter(session, desk.background);
    REQUIRE(session.open(open));
    CHECK(presenter.nextGap() == nullptr);
    presenter.check();
    REQUIRE_FALSE(presenter.canIssue());
    std::vector<domain::Gap> blocking = presenter.gaps();
    std::erase_if(blocking, [](const domain::Gap &gap) { return !gap.blocks; });
    REQUIRE(blocking.size() < presenter.gaps().size());
    for (int round = 0; round < 2; ++round)
        for (const domain::Gap &gap : blocking)
            CHECK(*presenter.nextGap() == gap);
}

TEST_CASE("Where nothing blocks, the next gap is a remark worth a look")
{
    Desk desk;
    desk.laptop.setUp();
    presentation::VisitSession session(desk.services());
    presentation::HandOverPresenter presenter(session, desk.background);
    REQUIRE(session.open(desk.laptop.finishedVisit()));
    presenter.check();
    REQUIRE(presenter.canIssue());
    REQUIRE(presenter.nextGap());
    CHECK_FALSE(presenter.nextGap()->blocks);
}

TEST_CASE("Papers on their way are read while they are seen, and each says where it is handed over")
{
    Desk desk;
    desk.laptop.setUp();
    const auto visit = issuedVisit(desk);
    presentation::ServingPresenter presenter(desk.services(), desk.background);
    presenter.show(visit);
    CHECK(presenter.rows().empty());
    presenter.setSeen(true);
    REQUIRE(presenter.rows().size() == 1);
    const auto paper = presenter.rows().front().paper;
    const auto before = presentation::ServingPresenter::placeOf(presenter.rows().front());
    CHECK(before.visit == visit);
    CHECK(before.draft.isNull());

    presenter.setSeen(false);
    const auto receipt = presenter.serve(paper, {domain::ServingOutcome::Posted, {}, {}, {}});
    REQUIRE(receipt);
    CHECK(presenter.rows().front().receipt.isNull());
    presenter.setSeen(true);
    REQUIRE(presenter.row(paper));
    CHECK(presenter.row(paper)->receipt == *receipt);
    CHECK(presentation::ServingPresenter::placeOf(*presenter.row(paper)).draft == *receipt);
    CHECK(presentation::ServingWords::next(*presenter.row(paper)) == QStringLiteral("Finish and issue the receipt"));
}
