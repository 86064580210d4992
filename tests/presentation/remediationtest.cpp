#include "tests/presentation/sharingbureau.h"
#include "ui/presentation/remediation/remediationpresenter.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

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

namespace {

/// A board over two open items: the major one due in a day, the minor one in 15.
struct Board
{
    Board()
    {
        desk.laptop.setUp();
        must(desk.services().papers().issue(desk.laptop.finishedVisit()));
        presenter.reload();
        REQUIRE(presenter.rows().rowCount() == 2);
        major = idAt(0);
        minor = idAt(1);
    }
    domain::RemediationId idAt(int row) { return *domain::RemediationId::tryParse(presenter.rows().row(row)->key); }

    Desk desk;
    RemediationPresenter presenter{desk.services(), desk.background, desk.navigator};
    QSignalSpy failed{&presenter, &RemediationPresenter::failed};
    domain::RemediationId major, minor;
};

}

SCENARIO("The board shows items by firm and by state")
{
    Board board;
    board.presenter.setView(RemediationPresenter::View::Firm);
    REQUIRE(board.presenter.rows().rowCount() == 3);
    CHECK(board.presenter.rows().row(0)->heading);
    CHECK(board.presenter.rows().row(0)->trailing == u"2 item(s)"_qs);
    must(board.desk.services().remediation().reinspect(board.minor, RemediationState::Closed, u"已改"_qs));
    board.presenter.setView(RemediationPresenter::View::State);
    CHECK(board.presenter.column(0).rowCount() == 1);
    CHECK(board.presenter.column(1).rowCount() == 0);
    CHECK(board.presenter.column(3).find(board.minor.toString()) == 0);

    THEN("view and filters come back after a restart")
    {
        board.presenter.setDue(RemediationPresenter::Due::Week);
        board.presenter.setFirm(board.desk.laptop.firm);
        RemediationPresenter again(board.desk.services(), board.desk.background, board.desk.navigator);
        again.restore(board.presenter.remembered());
        CHECK(again.view() == RemediationPresenter::View::State);
        CHECK(again.due() == RemediationPresenter::Due::Week);
        CHECK(again.firm() == board.desk.laptop.firm);
        again.restore(u"words of another program"_qs);
        CHECK(again.view() == RemediationPresenter::View::State);
    }
    THEN("an item that is asked for by name is found although the filters hide it")
    {
        RemediationPresenter narrow(board.desk.services(), board.desk.background, board.desk.navigator);
        narrow.setDue(RemediationPresenter::Due::Overdue);
        narrow.open(board.minor);
        REQUIRE(narrow.selected());
        CHECK(narrow.selected()->item.id == board.minor);
    }
}

SCENARIO("Several items are marked and looked at together")
{
    Board board;
    board.presenter.toggleMark(board.major);
    board.presenter.toggleMark(board.minor);
    CHECK(board.presenter.marked().size() == 2);
    CHECK(board.presenter.rows().row(0)->title.startsWith(u"☑"_qs));
    CHECK_FALSE(board.presenter.reinspectMarked(RemediationState::Closed, {}));
    CHECK(board.failed.size() == 1);
    REQUIRE(board.presenter.reinspectMarked(RemediationState::Closed, u"现场核实"_qs));
    CHECK(board.presenter.rows().rowCount() == 0);
    CHECK(board.presenter.marked().empty());
}

SCENARIO("What is done about an item stands in its history, and a wrong close-out is undone")
{
    Board board;
    board.presenter.select(board.major);
    CHECK(board.presenter.standing().escalation == domain::Escalation::RemindDue);
    CHECK(board.presenter.remind(u"电话"_qs));
    const QDate paper = board.presenter.standing().paperDue;
    CHECK_FALSE(board.presenter.extend(paper, u"到货晚"_qs));
    CHECK(board.presenter.extend(paper.addDays(30), u"到货晚"_qs));
    CHECK(board.presenter.standing().isExtended());
    CHECK(board.presenter.history().rowCount() == 2);
    CHECK(board.presenter.rows().row(1)->trailing.contains(u"paper"_qs));
    CHECK(board.presenter.reinspect(RemediationState::Closed, u"已改"_qs));
    CHECK(board.presenter.rows().rowCount() == 1);
    CHECK(board.presenter.reopen(board.major, u"看错了"_qs));
    CHECK(board.presenter.rows().rowCount() == 2);
    board.presenter.select(board.major);
    CHECK(board.presenter.history().row(3)->title.startsWith(u"Close-out taken back"_qs));
}

SCENARIO("A close-out is not taken back over a colleague's look that nobody has seen here")
{
    Bureau bureau;
    bureau.enrol();
    auto &wang = bureau.wang.laptop, &li = bureau.li.laptop;
    must(wang.services().papers().issue(wang.finishedVisit()));
    const auto item = wang.services().remediation().list().front().item.id;
    must(wang.services().remediation().reinspect(item, RemediationState::Closed, u"已改"_qs));
    bureau.meet();
    RecordingNavigator navigator;
    RemediationPresenter board(li.services(), bureau.li.background, navigator);
    board.setClosedToo(true);
    board.pause();
    WHEN("the colleague has looked again meanwhile")
    {
        must(wang.services().remediation().reinspect(item, RemediationState::Closed, u"复核无误"_qs));
        bureau.meet();
        CHECK(board.reopen(item, u"看错了"_qs));
        CHECK(li.services().sync().conflicts().size() == 1);
    }
    WHEN("nobody has")
    {
        CHECK(board.reopen(item, u"看错了"_qs));
        CHECK(li.services().sync().conflicts().empty());
    }
}

SCENARIO("The list is written and made ready to print")
{
    Board board;
    QTemporaryDir folder;
    QSignalSpy written(&board.presenter, &RemediationPresenter::written);
    board.presenter.writeList(folder.filePath(u"list.xlsx"_qs));
    CHECK(written.size() == 1);
    QByteArray pdf;
    board.presenter.makePrintout([&](const QByteArray &made) { pdf = made; });
    CHECK(pdf.startsWith("%PDF"));
    if (const QString into = qEnvironmentVariable("XUNZHEN_SHOTS"); !into.isEmpty()) {
        QFile file(into + u"/remediation-list.pdf"_qs);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(pdf);
    }
}
